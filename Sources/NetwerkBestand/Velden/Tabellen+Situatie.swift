import Netwerk

extension Tabellen {
  static let situatie = Tabel<Situatie>(
    .situatie, "Wat de hoofdpersoon van het eigen leven zegt.", leeg: { Situatie() },
    [
      Veld(
        "participatieladder", "Trede van de participatieladder, 1 tot 6.", \.participatieladder,
        .geheel(1...6, keur: .model)),
      Veld(
        delen: "vragenlijsten", "Antwoorden op vragenlijsten, zoals gegeven.", \.vragenlijsten,
        vragenlijst, als: .vragenlijst),
      Veld("uitspraak", "In eigen woorden.", \.uitspraak, .tekst),
    ])

  private static let vragenlijst = Tabel<Vragenlijst>(
    .vragenlijst, "De antwoorden op een vragenlijst.", leeg: { Vragenlijst(.lsns6, []) },
    [
      Veld(
        verplicht: "soort", "Welke vragenlijst.", \.soort, .woord(Woordenlijsten.vragenlijsten)),
      Veld("van", "Wie antwoordde; weglaten: de hoofdpersoon.", \.van, .persoon),
      Veld(
        verplicht: "antwoorden",
        "Een getal per vraag; ~ voor een vraag zonder antwoord. LSNS: 0 tot 5. Eenzaamheid: 1 nee, "
          + "2 min of meer, 3 ja. EDIZ: 1 (nee!) tot 5 (ja!), 3 is min of meer.",
        \.antwoorden, .antwoorden),
    ])
}

extension Vorm where Inhoud == [Int?] {
  /// Numbers, with gaps.
  static var antwoorden: Vorm<[Int?]> {
    let antwoord = Vorm<Int>.geheel(0...9, keur: .model)
    return Vorm(
      schema: .rij(.een([antwoord.schema, .leeg]), aantal: 0...18),
      lees: { waarde, lezer in
        guard case .lijst(let waarden) = waarde.inhoud else {
          lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .lijst), waarde.plek)
          return nil
        }
        return waarden.map { $0.isLeeg ? nil : antwoord.lees($0, &lezer) }
      },
      schrijf: { antwoorden, schrijver in
        .lijst(antwoorden.map { $0.map { antwoord.schrijf($0, schrijver) } ?? .leeg })
      })
  }
}
