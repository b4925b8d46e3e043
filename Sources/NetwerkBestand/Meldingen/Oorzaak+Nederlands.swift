import Netwerk

extension Melding.Oorzaak {
  var nederlandseZin: String {
    switch self {
    case .teGroot(let bytes):
      "het bestand is te groot (\(bytes.mebibytes) MiB); een netwerk is hoogstens 16 MiB"
    case .geenTekst: "dit is geen tekstbestand; sla het op als tekst (UTF-8)"
    case .onleesbaarTeken(let nummer):
      "hier staat een onzichtbaar teken (\(nummer.unicodenaam)); haal het weg"
    case .leegBestand: "het bestand is leeg; begin met 'versie: 1' en 'hoofdpersoon:'"
    case .geenTabel: "een netwerk begint met sleutels, zoals 'versie: 1' en 'hoofdpersoon: Karel'"
    case .tab(let regels):
      regels > 1
        ? "hier staat een tab (op \(regels) regels); spring in met spaties"
        : "hier staat een tab; spring in met spaties"
    case .tweedeDocument:
      "hier begint een tweede document ('---'); zet elk netwerk in een eigen bestand"
    case .verwijsteken:
      "'&' en '*' vooraan een waarde hebben een eigen betekenis; zet de tekst tussen aanhalingstekens"
    case .typeaanduiding(let tag):
      "de typeaanduiding '\(tag.ingekort)' kan hier niet; zet een tekst die met '!' begint tussen "
        + "aanhalingstekens"
    case .dubbeleSleutel(let sleutel, let regel):
      "'\(sleutel.ingekort)' staat er twee keer; de eerste keer op regel \(regel)"
    case .sleutelIsGeenWoord: "voor een dubbele punt hoort één woord, zoals 'naam:'"
    case .losseDubbelePunt:
      "een dubbele punt midden in een tekst; zet de tekst tussen aanhalingstekens, of kijk of de "
        + "regel goed is ingesprongen"
    case .geenDubbelePunt: "hier mist een dubbele punt achter de sleutel, zoals in 'naam: Ria'"
    case .verkeerdBegin(let teken):
      "een tekst kan niet met '\(teken)' beginnen; zet de tekst tussen aanhalingstekens"
    case .haakNietDicht(let haak):
      "deze haak gaat niet dicht; er mist een '\(haak)', of een komma tussen twee delen"
    case .aanhalingstekenNietDicht: "dit aanhalingsteken gaat niet dicht"
    case .onbekendeSchuineStreep:
      "na '\\' staat iets onbekends; schrijf '\\\\' voor een schuine streep"
    case .inspringing: "deze regel springt niet in zoals de regels erboven; zet ze gelijk"
    case .teDiep: "dit zit te diep in elkaar; een netwerk heeft geen honderd lagen nodig"
    case .onleesbareRegel:
      "hier gaat iets mis; kijk naar inspringing, aanhalingstekens, haken en dubbele punten"
    case .jsonVerwacht(let deel): "hier hoort \(deel.nederlands)"
    case .overbodigeKomma: "achter het laatste deel hoort geen komma"
    case .onbekendeSleutel(let sleutel, let onderdeel, let suggestie):
      "onbekende sleutel '\(sleutel.ingekort)' bij \(onderdeel.nederlands)\(bedoelde(suggestie))"
    case .ontbreekt(let sleutel, let onderdeel):
      "bij \(onderdeel.nederlands) ontbreekt '\(sleutel)'"
    case .ontbreektEenVan(let sleutels, let onderdeel):
      "bij \(onderdeel.nederlands) ontbreekt waar het om gaat; schrijf een van: "
        + sleutels.joined(separator: ", ")
    case .nietBeide(let een, let ander, nil): "schrijf '\(een)' of '\(ander)', niet allebei"
    case .nietBeide(let een, let ander, let woord?):
      "'\(een): \(woord)' en '\(ander)' spreken elkaar tegen; haal een van de twee weg"
    case .onbekendeVersie(let versie):
      "versie '\(versie.ingekort)' is niet bekend; schrijf 'versie: 1', of gebruik een nieuwere netwerk-dot"
    case .verkeerdeSoort(let sleutel, let verwacht): "bij '\(sleutel)' hoort \(verwacht.nederlands)"
    case .geenGetal(let sleutel, let tekst):
      "bij '\(sleutel)' hoort een getal, geen '\(tekst.ingekort)'"
    case .nulVooraan(let sleutel, let tekst):
      "schrijf het getal bij '\(sleutel)' zonder nul vooraan, niet '\(tekst.ingekort)'"
    case .buitenBereik(let sleutel, let waarde, let bereik):
      "\(sleutel) \(waarde.ingekort) kan niet; het ligt binnen \(bereik)"
    case .geenDatum(let tekst, let suggestie):
      "'\(tekst.ingekort)' is geen datum; schrijf jaar, maand, dag, zoals \(suggestie ?? "2026-11-01")"
    case .geenTijdvak(let tekst):
      "'\(tekst.ingekort)' is geen tijdstip; schrijf een dag en een dagdeel, zoals 'woensdag avond' "
        + "of '2026-12-03 middag'"
    case .eindeVoorBegin(let einde, let begin):
      "de laatste dag, \(einde), ligt voor de eerste, \(begin); draai ze om of verbeter het jaar"
    case .geenTijd(let tekst):
      "'\(tekst.ingekort)' is geen tijd; schrijf van en tot, zoals 19:00-21:30"
    case .geenJaOfNee(let woord): "'\(woord)' kan hier niet; schrijf ja, nee of onbekend"
    case .onbekendWoord(let woord, let begrip, let suggestie?, _):
      "\(begrip.onbekend) '\(woord.ingekort)'\(bedoelde(suggestie))"
    case .onbekendWoord(let woord, let begrip, nil, let keuze):
      "\(begrip.onbekend) '\(woord.ingekort)'; kies uit: \(keuze.joined(separator: ", "))"
    case .onbekendeNaam(let naam, let begrip, let suggestie?):
      "\(begrip.onbekend) '\(naam.ingekort)'; bedoelde u '\(suggestie.ingekort)'?"
    case .onbekendeNaam(let naam, .betrokkene, nil):
      "\(Melding.Begrip.betrokkene.onbekend) '\(naam.ingekort)'; zet deze erbij, verbeter de naam, "
        + "of schrijf { buiten: \(naam.ingekort) } voor wie niet in het netwerk staat"
    case .onbekendeNaam(let naam, let begrip, nil):
      "\(begrip.onbekend) '\(naam.ingekort)'; zet deze erbij, of verbeter de naam"
    case .naamVanMeer(let naam, let kenmerken):
      "er zijn er \(kenmerken.count) met de naam '\(naam.ingekort)'; schrijf het id: "
        + kenmerken.map(\.tekst).joined(separator: " of ")
    case .dubbeleNaam(let naam, let regel, let voorstel):
      "'\(naam.ingekort)' staat ook op regel \(regel); is het iemand anders, geef dan een id, zoals "
        + "'id: \(voorstel)'"
    case .netwerk(let fout): fout.zin(in: .nederlands)
    case .enMeer(let aantal): "en nog \(aantal) meldingen die hier niet staan"
    case .bedenking(let bedenking): bedenking.nederlandseZin
    }
  }

  private func bedoelde(_ suggestie: String?) -> String {
    suggestie.map { "; bedoelde u '\($0)'?" } ?? ""
  }
}

extension Melding.Onderdeel {
  fileprivate var nederlands: String {
    switch self {
    case .netwerk: "het netwerk"
    case .groep: "een eigen groep"
    case .hoofdpersoon: "de hoofdpersoon"
    case .contact, .belasting, .bron: rawValue
    case .toestemming: "de toestemming"
    case .situatie: "de situatie"
    case .conferentie: "de conferentie"
    case .plan: "het plan"
    case .moment: "een eerder moment"
    case .schoolvakanties: "de schoolvakanties"
    case .schoolvakantie: "een schoolvakantie"
    case .coordinator: "de coördinator"
    case .wens: "een wens voor de coördinator"
    case .stap: "de status"
    case .locatie: "de locatie"
    case .informatie: "informatie"
    case .deelname: "een deelnemer"
    case .besluit: "een besluit"
    case .buitenstaander: "iemand buiten het netwerk"
    case .invulling: "hoe aan een voorwaarde is voldaan"
    case .bewustOpen: "een vraag die bewust open blijft"
    case .akkoord: "een akkoord"
    case .afspraakstand: "hoe het met een afspraak staat"
    case .hulpvraagstand: "hoe het met een hulpvraag staat"
    case .beleid: "het beleid"
    case .velden: "de velden"
    case .regio: "een regio"
    case .persoon, .organisatie, .relatie, .hulpvraag, .veiligheidsafspraak, .vragenlijst,
      .afspraak, .voorwaarde, .tolk, .grens, .hulpverzoek, .opvolging:
      "een \(rawValue)"
    }
  }
}

extension Melding.Begrip {
  /// That a word for it is not known.
  fileprivate var onbekend: String {
    switch self {
    case .antwoord: "onbekend antwoord"
    case .geslacht: "onbekend geslacht"
    case .initiatief: "onbekend initiatief"
    case .kader: "onbekend wettelijk kader"
    case .leefgebied: "onbekend leefgebied"
    case .belang: "onbekend belang"
    case .steunsoort: "onbekende soort steun"
    case .veiligheidssoort: "onbekende veiligheidsafspraak"
    case .organisatiesoort: "onbekende soort organisatie"
    case .persoonOfOrganisatie, .betrokkene: "onbekende persoon of organisatie"
    case .komst: "onbekend antwoord op de uitnodiging"
    case .wijze: "onbekende manier van meedoen"
    case .hoedanigheid: "onbekende rol bij de conferentie"
    case .conferentiedeel: "onbekend deel van de conferentie"
    case .verloop: "onbekend verloop"
    case .manier: "onbekende manier van contact"
    case .frequentie: "onbekende frequentie"
    default: "onbekende \(rawValue)"
    }
  }
}

extension Melding.Verwacht {
  fileprivate var nederlands: String {
    switch self {
    case .tekst: "één tekst, geen lijst en geen sleutels"
    case .getal: "één getal"
    case .lijst: "een lijst, zoals [3, 2, 5]"
    case .streepjes: "een lijst: begin elk deel met een streepje, zoals '- naam: Ria'"
    case .sleutels: "een groepje sleutels, zoals { naam: Ria }"
    case .tweeNamen: "een lijst van twee namen, zoals [Ria, Ton]"
    }
  }
}

extension Melding.JSONDeel {
  fileprivate var nederlands: String {
    switch self {
    case .waarde:
      "een waarde: een tekst tussen aanhalingstekens, een getal, een lijst of een object"
    case .sleutel: "een sleutel tussen aanhalingstekens"
    case .dubbelePunt: "een dubbele punt"
    case .kommaOf(let haak): "een komma of een '\(haak)'"
    case .einde: "niets meer, maar er staat nog iets"
    }
  }
}

extension String {
  /// At most forty characters of what somebody wrote, on one line.
  var ingekort: String {
    let begin = prefix(41)
    let tekst = begin.count > 40 ? begin.prefix(39) + "…" : begin
    return String(tekst.map { $0.isNewline ? " " : $0 })
  }
}

extension Int {
  /// So many bytes, in MiB and rounded up.
  var mebibytes: Int { (self + 1_048_575) / 1_048_576 }
}

extension UInt32 {
  /// A character by its Unicode number: `U+200B`.
  var unicodenaam: String {
    let cijfers = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - cijfers.count)) + cijfers
  }
}
