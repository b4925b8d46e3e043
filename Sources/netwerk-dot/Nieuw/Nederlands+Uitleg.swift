import Netwerk

extension Nederlands {
  func uitleg(_ vraag: Vraag, onderwerp: String) -> String {
    switch vraag {
    case .hoofdpersoon:
      "Schrijf de naam van de persoon om wie het gaat, zoals u die noemt. Een voornaam, bijnaam of "
        + "letter is genoeg; het bestand gaat zo heten."
    case .namen:
      "Schrijf iedereen op die in u opkomt, in welke volgorde dan ook. Dichtbij of ver weg, mensen of "
        + "beroepskrachten: het mag allemaal. Weglaten kan later altijd nog. Eén naam per regel; een "
        + "lege regel brengt u verder."
    case .naam: "Schrijf de naam zoals die moet zijn."
    case .persoon(let gegeven, _): uitleg(gegeven, onderwerp)
    case .elkaar:
      "Mensen die elkaar kennen, kunnen samen iets doen of elkaar afwisselen. Dit onderdeel vraagt bij "
        + "elke naam wie van de anderen diegene kent. Het mag ook een andere keer."
    case .kent:
      "Noem iedereen die \(onderwerp) ook kent, met nummers of namen: 1 3, of Ton, Wim. Alleen mensen die "
        + "hierna nog komen staan in de lijst, want elk tweetal komt één keer voorbij."
    case .hulpvragen:
      "Iets waar u hulp bij zoekt, of iets wat u zou willen: klein of groot. Schrijf het zoals u het zou "
        + "zeggen, in een zin. Daarna vraagt het gesprek er kort op door."
    case .vraagtekst: "Schrijf de zin zoals die moet zijn."
    case .hulpvraag(.achter, _):
      "Achter een vraag zit vaak een wens. Wie om een scootmobiel vraagt, wil misschien weer onder de "
        + "mensen zijn. Wat zou het u brengen?"
    case .hulpvraag(.leefgebied, _):
      "Kies het deel van het leven waar het meest over gaat. Past er geen, sla de vraag dan over."
    case .hulpvraag(.belang, _):
      "Zo kan later wat het meest telt eerst aan bod komen. Het gaat om wat u zelf vindt."
    }
  }

  private func uitleg(_ gegeven: Persoonsgegeven, _ naam: String) -> String {
    switch gegeven {
    case .groep:
      "Op de tekening krijgt elke groep een eigen plek. Kies waar \(naam) het meest bij hoort, met een "
        + "nummer of (het begin van) het woord. Schrijft u 'zus' of 'buurman', dan volgt de groep vanzelf."
    case .kring:
      "Denk aan kringen om u heen, als rimpels in het water. In de binnenste staan mensen die u niet "
        + "kunt missen. Het gaat om uw gevoel, niet om hoe vaak u elkaar ziet."
    case .sterkte:
      "Hoe stevig is de band? Een sterke band kan tegen een stootje. Een zwakke band is een beetje "
        + "bekend; ook die kan iets waard zijn."
    case .aard:
      "Hoe voelt het contact meestal voor u? Het hoeft niet mooi te zijn: fijn, lastig of van beide een "
        + "beetje, het mag er allemaal staan."
    case .steun:
      "Wat krijgt u van \(naam)? Ook kleine dingen tellen. U kunt er meer noemen, zoals 1 4 of "
        + "praktisch, gezelschap."
    case .krijgt:
      "Wat geeft u aan \(naam)? Een luisterend oor of een boodschap telt ook. U kunt er meer noemen, "
        + "zoals 1 4 of praktisch, gezelschap."
    }
  }

  func nu(_ antwoord: String, kanWeg: Bool) -> String {
    "Er staat nu: \(antwoord). Enter laat het zo\(kanWeg ? ", 'wis' haalt het weg" : "")."
  }

  func zin(_ bezwaar: Bezwaar) -> String {
    switch bezwaar {
    case .naamNodig: "Om te beginnen is een naam nodig. Met 'stop' houdt u op."
    case .geenLetters: "Hier zijn letters of cijfers nodig."
    case .alleenJa: "Fijn. Schrijf het dan hier op, of druk op Enter."
    case .teLang(let hoogstens): "Dat is erg lang. Probeer het in hoogstens \(hoogstens) tekens."
    case .staatErAl(let naam):
      "'\(naam)' staat er al. Is het iemand of iets anders, zet er dan een woord bij."
    case .beschadigd:
      "Een letter kwam niet goed over. Schrijf het nog eens, zo nodig zonder die letter."
    case .eersteVraag: "Verder terug kan niet."
    case .nietsTeWissen: "Hier staat nog niets om weg te halen."
    case .nietBegrepen(let misverstand): zin(misverstand)
    case .nietGaaf(let fout): "Dat kan niet: \(fout.zin(in: .nederlands))."
    }
  }

  private func zin(_ misverstand: Misverstand) -> String {
    switch misverstand {
    case .onbekendWoord(let woord):
      "'\(woord.ingekort)' staat niet in de lijst. Kies een nummer of een woord; '?' geeft uitleg."
    case .onbekendNummer(_, let hoogste):
      hoogste == 1 ? "Er is alleen nummer 1." : "De nummers gaan van 1 tot en met \(hoogste)."
    case .meerdere(let begin, let woorden):
      "'\(begin.ingekort)' kan meer betekenen: \(woorden.joined(separator: ", ")). Schrijf wat meer letters, "
        + "of het nummer."
    }
  }

  func bewaard(in bestand: String, _ netwerk: Netwerk, isKlaar: Bool) -> String {
    var delen = [kring(om: netwerk)]
    let banden = netwerk.relaties.count
    if banden > 0 { delen.append("\(banden) keer twee mensen die elkaar kennen") }
    let vragen = netwerk.hulpvragen.count
    if vragen > 0 { delen.append(vragen == 1 ? "1 wens" : "\(vragen) wensen") }
    let dank = isKlaar ? "Dat was de laatste vraag. Dank u wel." : "Tot de volgende keer."
    return "\(dank)\nBewaard in \(bestand): \(delen.joined(separator: ", "))."
  }

  func verderMet(_ bestand: String, _ netwerk: Netwerk) -> String {
    "Verder met \(bestand): \(kring(om: netwerk))."
  }

  private func kring(om netwerk: Netwerk) -> String {
    let namen = netwerk.hoofdpersonen.map(\.naam).joined(separator: " en ")
    let aantal = netwerk.personen.count
    return "\(aantal == 1 ? "1 naam" : "\(aantal) namen") rond \(namen)"
  }

  func kopie(_ bestand: String) -> String {
    "Zoals het bestand was, met eigen indeling en opmerkingen, is het bewaard als \(bestand)."
  }

  func bestondAl(_ bestand: String) -> String {
    "\(bestand) bestond al en blijft zoals het is. Daarmee verder: netwerk-dot nieuw \(bestand)"
  }

  func genoteerd(_ namen: [String]) -> String { "Genoteerd: \(namen.joined(separator: ", "))." }
}
