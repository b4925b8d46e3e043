import Netwerk

/// The report in Dutch.
struct NederlandsVerslag: Verslagwoorden {
  let verslag: Verslag

  private var risico: Risico { verslag.risico }
  private var k: Int { verslag.k }

  var oordeel: [String] {
    let oordeel = verslag.oordeel
    guard !oordeel.haaltGrens else {
      return [
        "Van alles wat hier gemeten is zijn er steeds minstens \(k) gelijk.",
        "Dat maakt herkennen moeilijker, maar het is geen bewijs dat het niet kan.",
      ]
    }
    return ["Noem deze gegevens NIET anoniem: mensen kunnen er nog in herkend worden."]
      + oordeel.tekort.map { "- " + zin($0) }
  }

  private func zin(_ tekort: Oordeel.Tekort) -> String {
    switch tekort {
    case .hoofdpersonen(let k, let rijen):
      "Hoofdpersonen: \(rijen) van de \(risico.hoofdpersonen.aantal) lijken op minder dan "
        + "\(self.k) hoofdpersonen, zichzelf meegeteld (het minst: \(k))."
    case .personen(let k, let rijen):
      "Mensen eromheen: \(rijen) van de \(risico.personen.aantal) lijken op minder dan "
        + "\(self.k) mensen, zichzelf meegeteld (het minst: \(k))."
    case .handtekening(let soort, let k, let aantal):
      "\(naam(soort)): \(aantal) van de \(risico.handtekeningen[soort]?.aantal ?? 0) komen minder dan "
        + "\(self.k) keer voor (het minst: \(k))."
    case .niets: "Er is geen netwerk om te meten."
    }
  }

  var gedaan: [String] {
    let telling = verslag.telling
    var regels = ["Geschreven netwerken: \(telling.netwerken)."]
    if risico.herhaald > 0 {
      regels.append(
        "Bestanden van een netwerk dat er al was: \(risico.herhaald). In wat hieronder staat telt elk "
          + "netwerk een keer.")
    }
    if telling.nietGetoond > 0 {
      regels.append(
        "Weggelaten netwerken, omdat de hoofdpersoon niet getoond wil worden: \(telling.nietGetoond)."
      )
    }
    if telling.weggelatenMensen > 0 {
      regels.append(
        "Weggelaten mensen, omdat zij niet getoond willen of mogen worden: \(telling.weggelatenMensen)."
      )
    }
    if telling.weggelatenMomenten > 0 {
      regels.append(
        "Weggelaten eerdere momenten, omdat hun datum te grof werd: \(telling.weggelatenMomenten). Met "
          + "'peildatum: dagen' in het beleid blijven ze.")
    }
    if telling.zonderKenmerk > 0 {
      regels.append(
        "Netwerken zonder eigen id: \(telling.zonderKenmerk). In een ander bestand krijgen dezelfde "
          + "mensen daarvan een ander pseudoniem.")
    }
    let teksten = verslag.beleid.gehoudenTeksten
    if !teksten.isEmpty {
      regels.append(
        "LET OP: dit beleid houdt eigen woorden van mensen: \(teksten.joined(separator: ", ")). Lees ze "
          + "na op namen en andere gegevens.")
    }
    return regels
  }

  var mensen: [String] {
    let tabellen = [
      ("Hoofdpersonen", risico.hoofdpersonen, risico.hoofdkolommen, "hulpvragen"),
      ("Mensen eromheen", risico.personen, risico.persoonskolommen, "de aard van de band"),
    ]
    return ["Wat iemand van een ander kan weten, en hoeveel mensen daarin gelijk zijn:"]
      + tabellen.flatMap { kop, klassen, kolommen, gevoelig in
        tabel(kop, klassen, kolommen.map { $0.naam(in: .nederlands) }, gevoelig)
      }
  }

  private func tabel(
    _ kop: String, _ klassen: Klassen, _ kolommen: [String], _ gevoelig: String
  ) -> [String] {
    guard let k = klassen.k, let l = klassen.l, let t = klassen.t(.gelijk) else {
      return ["- \(kop): geen."]
    }
    return [
      "- \(kop) (\(klassen.aantal)), naar \(kolommen.joined(separator: ", ")):",
      "  k = \(k): wie het minst op anderen lijkt, lijkt op \(k - 1) anderen; \(klassen.uniek) zijn "
        + "enig in hun soort.",
      "  l = \(l): wie op elkaar lijkt heeft minstens \(l) verschillende antwoorden bij \(gevoelig).",
      "  t = \(t.metKomma(.nederlands)): zo ver wijken die antwoorden hoogstens af van die van iedereen "
        + "(0 niet, 1 helemaal).",
    ]
  }

  var bouw: [String] {
    ["Ook zonder namen kan de bouw van een netwerk iemand verraden:"]
      + Handtekening.allCases.compactMap { soort in
        risico.handtekeningen[soort].map { telling in
          "- \(naam(soort)): \(telling.uniek) van de \(telling.aantal) zijn enig; er zijn "
            + "\(telling.soorten) verschillende."
        }
      }
  }

  private func naam(_ soort: Handtekening) -> String {
    switch soort {
    case .omvang: "Netwerken naar het aantal banden van de hoofdpersoon"
    case .graden: "Netwerken naar het aantal banden van iedereen"
    case .kringEnGroep: "Netwerken naar hoeveel mensen er per kring en groep zijn"
    case .bouw: "Netwerken naar wie wie kent"
    case .graadVanPersoon: "Mensen en organisaties naar hun aantal banden"
    case .buurtVanPersoon: "Mensen en organisaties naar wie zij kennen en wie daarvan elkaar kennen"
    }
  }

  var adviezen: [String] {
    let adviezen = risico.adviezen(k: k)
    let regels = adviezen.prefix(3).map {
      "- zonder \($0.kolom.naam(in: .nederlands)): nog \($0.rijen) hoofdpersonen die op minder dan "
        + "\(k) lijken"
    }
    let bredere =
      "- bredere leeftijdsbanden (leeftijdsband: 20) of grotere regio's in het beleid helpen ook"
    guard !verslag.oordeel.haaltGrens else { return [] }
    return ["Wat helpt:"] + regels
      + [bredere, "- meer netwerken bij elkaar: dan lijken er meer op elkaar"]
  }

  var wet: [String] {
    [
      "Deze gegevens zijn gepseudonimiseerd en dus nog steeds persoonsgegevens (AVG artikel 4 lid 5 en "
        + "overweging 26).",
      "Wie de sleutel heeft, of genoeg van iemand weet, kan hen herkennen. Bewaar de sleutel apart, "
        + "deel niet meer dan nodig en spreek af dat niemand mensen opzoekt.",
    ]
  }
}
