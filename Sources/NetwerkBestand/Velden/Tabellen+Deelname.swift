import Netwerk

extension Tabellen {
  static let deelname = Tabel<Deelname>(
    .deelname, "Hoe iemand meedoet aan de conferentie, of waarom niet.", kort: "wie",
    leeg: { Deelname("") }, komst + omheen + vastgelegd)

  private static let komst: [Veld<Deelname>] = [
    Veld(verplicht: "wie", "Wie het is.", \.wie, .persoon),
    Veld("komt", "Wat er van de uitnodiging kwam.", \.komt, .woord(Woordenlijsten.komsten)),
    Veld("hoe", "Op welke manier deze persoon meedoet.", \.hoe, .woord(Woordenlijsten.wijzen)),
    Veld(
      "vertegenwoordiger", "Wie voor deze persoon spreekt of voorleest.", \.vertegenwoordiger,
      .betrokkene),
    Veld("als", "Als wie deze persoon meedoet.", \.als, .woord(Woordenlijsten.hoedanigheden)),
    Veld(
      verzameling: "delen", "Bij welke delen deze persoon is.", \.delen,
      Woordenlijsten.conferentiedelen),
  ]

  private static let omheen: [Veld<Deelname>] = [
    Veld(lijst: "via", "Wie deze persoon vraagt.", \.via, .betrokkene),
    Veld(
      lijst: "genoemdDoor", "Wie deze persoon noemde als iemand die mee kan denken.",
      \.genoemdDoor, .betrokkene),
    Veld(lijst: "begeleidDoor", "Wie naast deze persoon zit.", \.begeleidDoor, .betrokkene),
    Veld(
      "veilig", "Of deze persoon zich veilig voelt om te komen.", \.veilig,
      .woord(Woordenlijsten.antwoorden)),
    Veld(lijst: "nodig", "Wat er nodig is om mee te doen: vervoer, een pauze.", \.nodig, .tekst),
    Veld(
      lijst: "brengt", "Wat deze persoon meebrengt om te vertellen of te laten zien.", \.brengt,
      .tekst),
    Veld(
      lijst: "kan", "Wanneer deze persoon kan: 2026-12-03 middag, woensdag avond.", \.kan,
      .tijdvak),
  ]

  private static let vastgelegd: [Veld<Deelname>] = [
    Veld("besluit", "Wie besloot dat het zo is, en waarom.", \.besluit, besluit.vorm),
    Veld("bron", "Wie dit opschreef, en wanneer.", \.bron, bron.vorm),
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
  ]
}
