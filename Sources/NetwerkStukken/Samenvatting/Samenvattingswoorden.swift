import Netwerk
import NetwerkAnalyse
import NetwerkReeks

/// The words of a summary page (English: *summary words*).
struct Samenvattingswoorden {
  let taal: Taal

  init(_ taal: Taal) { self.taal = taal }

  func kies(_ nederlands: String, _ engels: String) -> String {
    taal == .nederlands ? nederlands : engels
  }

  // MARK: Numbers

  func getal(_ getal: Double) -> String {
    getal != 0 && abs(getal) < 0.01 ? klein(getal) : Getalnotatie.kort(getal, in: taal)
  }

  /// Two significant digits, for what two decimals would hide.
  private func klein(_ getal: Double) -> String {
    var decimalen = 2
    var maal = 100.0
    while abs(getal) * maal < 9.5, decimalen < 9 {
      decimalen += 1
      maal *= 10
    }
    let cijfers = String(Int((abs(getal) * maal).rounded()))
    let nullen = String(repeating: "0", count: max(0, decimalen - cijfers.count))
    return (getal < 0 ? "−0" : "0") + kies(",", ".") + nullen + cijfers
  }

  func aantal(_ aantal: Int) -> String { Getalnotatie.duizendtallen(aantal, in: taal) }

  private func mogelijk(_ waarde: Double?) -> String { waarde.map(getal) ?? "–" }

  // MARK: The page

  func titel(_ netwerken: Int) -> String {
    netwerken == 1
      ? kies("Samenvatting van 1 netwerk", "Summary of 1 network")
      : kies(
        "Samenvatting van \(aantal(netwerken)) netwerken",
        "Summary of \(aantal(netwerken)) networks")
  }

  var inhoud: String { kies("Inhoud", "Contents") }
  var hoe: String { kies("Hoe dit te lezen", "How to read this") }

  func inleiding(_ samenvatting: Samenvatting, kleinsteGroep: Int) -> [String] {
    var zinnen: [String] = []
    if samenvatting.fouten > 0 {
      zinnen.append(
        kies(
          samenvatting.fouten == 1
            ? "1 van de netwerken was niet te lezen en telt niet mee."
            : "\(aantal(samenvatting.fouten)) van de netwerken waren niet te lezen en tellen niet mee.",
          samenvatting.fouten == 1
            ? "1 of the networks could not be read and does not count."
            : "\(aantal(samenvatting.fouten)) of the networks could not be read and do not count."))
    }
    if samenvatting.groepering != nil {
      zinnen.append(
        kies(
          "Groepen met minder dan \(kleinsteGroep) netwerken staan er niet in.",
          "Groups of fewer than \(kleinsteGroep) networks are not shown."))
    }
    return zinnen
  }

  var uitleg: [String] {
    [
      kies(
        "Staven: hoe vaak een waarde voorkomt. De balk eronder loopt over de middelste helft van de "
          + "netwerken, de dunne lijn over negen van de tien; de streep is de mediaan, de stip het "
          + "gemiddelde.",
        "Bars: how often a value occurs. The bar below spans the middle half of the networks, the "
          + "thin line nine in ten; the stroke is the median, the dot the mean."),
      kies(
        "Gemiddelde en standaardafwijking (gedeeld door n − 1) zijn exact; kwantielen wijken hoogstens "
          + "0,4% af, en niet bij hele getallen tot 256.",
        "Mean and standard deviation (divided by n − 1) are exact; quantiles are at most 0.4% off, "
          + "and exact for whole numbers up to 256."),
      kies(
        "Verschil: het gemiddelde van de groep min dat van alle andere netwerken samen, met het "
          + "95%-betrouwbaarheidsinterval (Welch). Effect: dat verschil in standaardafwijkingen "
          + "(Cohens d). Er staat geen p-waarde: bij veel netwerken is ook een heel klein verschil al "
          + "significant. Kijk dus hoe groot het is.",
        "Difference: the mean of the group less that of all other networks together, with its 95% "
          + "confidence interval (Welch). Effect: that difference in standard deviations (Cohen's d). "
          + "There is no p-value: among many networks even a very small difference is significant. So "
          + "look how large it is."),
      kies(
        "Netwerken waarvan een maat niet te berekenen is, tellen bij die maat niet mee; hoeveel het er "
          + "zijn staat bij ‘geen waarde’.",
        "Networks for which a measure cannot be computed do not count in it; how many they are is "
          + "said under ‘no value’."),
    ]
  }

  // MARK: A column

  func naam(van kolom: Kolom) -> String {
    if case .achtergrond(let achtergrond) = kolom.onderdeel { return naam(van: achtergrond) }
    guard let maat = kolom.maat else { return kolom.naam }
    let naam = maat.naam.naam(in: taal)
    return deel(van: kolom).map { "\(naam): \($0)" } ?? naam
  }

  private func naam(van achtergrond: Achtergrond) -> String {
    switch achtergrond {
    case .geslacht: kies("geslacht van de hoofdpersoon", "sex of the hoofdpersoon")
    case .leeftijd: kies("leeftijd van de hoofdpersoon", "age of the hoofdpersoon")
    case .hoofdpersonen: kies("aantal hoofdpersonen", "number of hoofdpersonen")
    case .peildatum: kies("peildatum", "date of the network")
    }
  }

  private func deel(van kolom: Kolom) -> String? {
    switch kolom.onderdeel {
    case .gemiddelde: kies("gemiddelde per netwerk", "mean per network")
    case .laagste: kies("laagste", "lowest")
    case .hoogste: kies("hoogste", "highest")
    case .hoofdpersoon: kies("van de hoofdpersoon", "of the hoofdpersoon")
    case .soort(let soort): soort.naam.naam(in: taal)
    case .soortOnbekend, .onbekend: kies("onbekend", "unknown")
    case .n: kies("waarop het rust", "what it rests on")
    case .id, .fout, .achtergrond, .personen, .redenen, .waarde, .wie, .perPersoon: nil
    }
  }

  func herkomst(van maat: Maat) -> [String] {
    let definitie = maat.definitie.naam(in: taal)
    let formule = maat.formule.isEmpty ? "" : " \(kies("Formule", "Formula")): \(maat.formule)."
    return [
      "\(kies("Definitie", "Definition")): \(definitie).\(formule)",
      "\(kies("Wie telt", "Who counts")): \(maat.wieTelt.naam(in: taal)).",
      "\(kies("Bron", "Source")): \(maat.bron).",
    ]
  }

  func getallen(_ verdeling: Kolomverdeling) -> [(String, String)] {
    [
      (kies("netwerken", "networks"), aantal(verdeling.n)),
      (kies("geen waarde", "no value"), aantal(verdeling.leeg)),
      (kies("gemiddelde", "mean"), mogelijk(verdeling.gemiddelde)),
      (kies("standaardafwijking", "standard deviation"), mogelijk(verdeling.spreiding)),
      (kies("laagste", "lowest"), mogelijk(verdeling.laagste)), ("5%", kwantiel(verdeling, 0.05)),
      ("25%", kwantiel(verdeling, 0.25)), (kies("mediaan", "median"), kwantiel(verdeling, 0.5)),
      ("75%", kwantiel(verdeling, 0.75)), ("95%", kwantiel(verdeling, 0.95)),
      (kies("hoogste", "highest"), mogelijk(verdeling.hoogste)),
    ]
  }

  private func kwantiel(_ verdeling: Kolomverdeling, _ deel: Double) -> String {
    mogelijk(verdeling.kwantiel(deel))
  }

  func staaf(_ staaf: Kolomverdeling.Staaf, isHeel: Bool) -> String {
    let hoeveel = aantal(staaf.aantal)
    let (van, tot) = isHeel ? (staaf.van + 0.5, staaf.tot - 0.5) : (staaf.van, staaf.tot)
    let waarde =
      isHeel && van == tot ? getal(van) : "\(getal(van)) \(kies("tot", "to")) \(getal(tot))"
    return "\(waarde): \(hoeveel)"
  }

  func bijschrift(_ kolom: Kolom, _ verdeling: Kolomverdeling) -> String {
    let (laag, midden, hoog) = (
      kwantiel(verdeling, 0.25), kwantiel(verdeling, 0.5), kwantiel(verdeling, 0.75)
    )
    return kies(
      "Verdeling van \(naam(van: kolom)): mediaan \(midden), de middelste helft van \(laag) tot \(hoog).",
      "Distribution of \(naam(van: kolom)): median \(midden), the middle half from \(laag) to \(hoog)."
    )
  }

  // MARK: Groups

  func perGroep(_ groepering: Groepering, _ kolommen: Kolommen) -> String {
    let kolom = kolommen.kolommen.first { $0.naam == groepering.kolom }
    let naam = kolom.map(naam(van:)) ?? groepering.kolom
    return kies("Per groep van ‘\(naam)’", "By group of ‘\(naam)’")
  }

  var groepskoppen: [String] {
    [
      kies("groep", "group"), kies("netwerken", "networks"), kies("gemiddelde", "mean"),
      kies("mediaan", "median"), kies("standaard\u{AD}afwijking", "standard deviation"),
      kies("verschil met de rest", "difference from the rest"), kies("effect", "effect"),
    ]
  }

  func naam(van groep: Groepering.Groep, _ groepering: Groepering) -> String {
    switch groep {
    case .woord(let woord): return woord
    case .getal(let waarde): return getal(waarde)
    case .overige: return kies("overige", "others")
    case .leeg: return kies("onbekend", "unknown")
    case .klasse(let nummer):
      let grenzen = groepering.grenzen
      if nummer == 0 {
        return kies("minder dan \(getal(grenzen[0]))", "below \(getal(grenzen[0]))")
      }
      let van = getal(grenzen[nummer - 1])
      if nummer == grenzen.count { return kies("\(van) en meer", "\(van) and more") }
      return kies(
        "\(van) tot \(getal(grenzen[nummer]))", "\(van) to below \(getal(grenzen[nummer]))")
    }
  }

  /// What fits beside a picture.
  func kort(_ tekst: String) -> String { tekst.count > 24 ? tekst.prefix(23) + "…" : tekst }

  func teKlein(_ grens: Int) -> String {
    kies("minder dan \(grens) netwerken: niet getoond", "fewer than \(grens) networks: not shown")
  }

  func cellen(_ regel: Groepsregel) -> [String: Any] {
    let verschil = regel.verschil
    let interval = verschil.map {
      "\(Getalnotatie.verschil($0.verschil, in: taal)) "
        + "(\(getal($0.bereik.lowerBound)) \(kies("tot", "to")) \(getal($0.bereik.upperBound)))"
    }
    return [
      "cellen": [
        aantal(regel.verdeling.n), mogelijk(regel.verdeling.gemiddelde),
        kwantiel(regel.verdeling, 0.5), mogelijk(regel.verdeling.spreiding), interval ?? "–",
        verschil?.effect.map { Getalnotatie.tekst($0, in: taal) } ?? "–",
      ]
    ]
  }
}
