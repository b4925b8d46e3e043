import Netwerk

extension Tabellen {
  static let coordinator = Tabel<Coordinator>(
    .coordinator, "Wie de conferentie voorbereidt, zonder belang bij de uitkomst.", kort: "naam",
    leeg: { Coordinator() },
    [
      Veld("naam", "Hoe deze persoon heet.", \.naam, .tekst),
      Veld(
        "persoon", "Wie het in dit netwerk is, als deze persoon erin staat.", \.persoon, .persoon),
      Veld("telefoon", "Waar deze persoon te bellen is.", \.telefoon, .tekst),
      Veld("mail", "Het mailadres.", \.mail, .tekst),
      Veld(
        lijst: "werktVoor", "Voor wie deze persoon werkt of optreedt.", \.werktVoor, .betrokkene),
      Veld(lijst: "talen", "Welke talen deze persoon spreekt.", \.talen, .tekst),
      Veld(
        lijst: "wensen", "Wat de hoofdpersoon van een coördinator vroeg.", \.wensen, wens.vorm),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])

  private static let wens = Tabel<Coordinator.Wens>(
    .wens, "Een wens voor de coördinator.", kort: "wat", leeg: { Coordinator.Wens("") },
    [
      Veld(
        verplicht: "wat", "Wat er gevraagd is: een taal, een vrouw, iemand van buiten.", \.wat,
        .tekst),
      Veld(
        "vervuld", "Of deze coördinator zo is.", \.vervuld, .woord(Woordenlijsten.antwoorden)),
    ])
}
