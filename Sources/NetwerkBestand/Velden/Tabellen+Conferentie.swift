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
        verplicht: "antwoorden", "Een getal per vraag; ~ voor een vraag zonder antwoord.",
        \.antwoorden, .antwoorden),
    ])

  static let conferentie = Tabel<Conferentie>(
    .conferentie, "Een Eigen Kracht-conferentie.", leeg: { Conferentie() },
    [
      Veld("vraag", "Waarover de kring bijeenkomt.", \.vraag, .tekst),
      Veld("datum", "Wanneer.", \.datum, .datum),
      Veld("coordinator", "De onafhankelijke coördinator.", \.coordinator, .tekst),
      Veld(lijst: "voorwaarden", "Waaraan het plan moet voldoen.", \.voorwaarden, .tekst),
    ])

  static let plan = Tabel<Familiegroepsplan>(
    .plan, "Het plan dat uit de conferentie komt.", leeg: { Familiegroepsplan() },
    [
      Veld(
        delen: "afspraken", "Wie wat doet.", \.afspraken, afspraak, als: .afspraak),
      Veld("evaluatie", "Wanneer de kring terugkijkt.", \.evaluatie, .datum),
    ])

  private static let afspraak = Tabel<Afspraak>(
    .afspraak, "Iets wat mensen elkaar beloofden.", kort: "wat", leeg: { Afspraak("") },
    [
      Veld(verplicht: "wat", "Wat er gebeurt.", \.wat, .tekst),
      Veld(lijst: "wie", "Wie het doet.", \.wie, .persoon),
      Veld("voor", "Voor wanneer.", \.voor, .datum),
      Veld("hulpvraag", "Voor welke hulpvraag.", \.hulpvraag, .hulpvraag),
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
