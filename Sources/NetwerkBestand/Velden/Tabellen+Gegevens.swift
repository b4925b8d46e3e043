import Netwerk

extension Tabellen {
  static let belasting = Tabel<Belasting>(
    .belasting, "Wat iemand voor anderen draagt, en kan dragen.", leeg: { Belasting() },
    [
      Veld(lijst: "taken", "Wat deze persoon voor anderen doet.", \.taken, .tekst),
      Veld("uren", "Uren zorg per week.", \.uren, .getal(0...168)),
      Veld(
        "ediz",
        "Score op de EDIZ, 0 tot 9: het aantal van de negen antwoorden (1 nee! tot 5 ja!) vanaf 3.",
        \.ediz, .geheel(0...9, keur: .model)),
      Veld(
        "draagkracht", "Hoeveel er nog bij kan, naar eigen oordeel.", \.draagkracht,
        .woord(Woordenlijsten.draagkrachten)),
    ])

  static let toestemming = Tabel<Toestemming>(
    .toestemming, "Waar iemand mee instemt.", leeg: { Toestemming() },
    [
      Veld("noemen", "Mag genoemd worden.", \.noemen, .woord(Woordenlijsten.antwoorden)),
      Veld("benaderen", "Mag benaderd worden.", \.benaderen, .woord(Woordenlijsten.antwoorden)),
      Veld("tonen", "Mag op de kaart staan.", \.tonen, .woord(Woordenlijsten.antwoorden)),
    ])

  static let bron = Tabel<Bron>(
    .bron, "Wie iets heeft gezegd, en wanneer.", kort: "wie", leeg: { Bron("") },
    [
      Veld(verplicht: "wie", "Wie het heeft gezegd.", \.wie, .tekst),
      Veld("wanneer", "Wanneer.", \.wanneer, .datum),
    ])

  static let veiligheidsafspraak = Tabel<Veiligheidsafspraak>(
    .veiligheidsafspraak, "Een beperking die mensen veilig houdt.",
    leeg: { Veiligheidsafspraak(.nietUitnodigen, reden: "") },
    [
      Veld(
        verplicht: "soort", "Wat er is afgesproken.", \.soort,
        .woord(Woordenlijsten.veiligheidssoorten)),
      Veld(verplicht: "reden", "Waarom.", \.reden, .tekst),
      Veld(lijst: "met", "Met wie niet samen.", \.met, .persoon),
      Veld("tot", "Tot wanneer.", \.tot, .datum),
      Veld("besluitVan", "Wie het heeft besloten.", \.besluitVan, .tekst),
    ])
}

extension Vorm where Inhoud == Toestemming {
  /// One word when it is the same for all three.
  static var toestemming: Vorm<Toestemming> {
    let antwoord = Vorm<Antwoord>.woord(Woordenlijsten.antwoorden)
    let tabel = Tabellen.toestemming.vorm
    return Vorm(
      schema: .een([antwoord.schema, tabel.schema]),
      lees: { waarde, lezer in
        if case .tabel = waarde.inhoud { return tabel.lees(waarde, &lezer) }
        return antwoord.lees(waarde, &lezer).map {
          Toestemming(noemen: $0, benaderen: $0, tonen: $0)
        }
      },
      schrijf: { toestemming, schrijver in
        if let een = toestemming.noemen, toestemming.benaderen == een, toestemming.tonen == een {
          return antwoord.schrijf(een, schrijver)
        }
        return tabel.schrijf(toestemming, schrijver)
      })
  }
}
