import Netwerk

extension Tabellen {
  static let hulpvraag = Tabel<Hulpvraag>(
    .hulpvraag, "Wat iemand anders wil.", kort: "vraag", leeg: { Hulpvraag("") },
    [
      Veld(
        "vraag", "De vraag in eigen woorden.", .tekst, verplicht: true,
        zet: { ($0.vraag, $0.id) = ($1, Kenmerk($1)) }, geef: { $0.vraag }),
      Veld(
        "id", "Een kort woord dat nooit verandert; weglaten mag, dan volgt het uit de vraag.",
        .kenmerk, zet: { $0.id = $1 }, geef: { $0.id == Kenmerk($0.vraag) ? nil : $0.id }),
      Veld(
        "leefgebied", "Over welk leefgebied.", \.leefgebied, .woord(Woordenlijsten.leefgebieden)),
      Veld("achter", "De vraag achter de vraag.", \.achter, .tekst),
      Veld("van", "Wiens vraag het is; weglaten: van allemaal.", \.van, .persoon),
      Veld(
        verzameling: "steun", "Welke steun gewenst is.", \.steun, Woordenlijsten.steunsoorten),
      Veld("belang", "1 fijn, 2 belangrijk, 3 dringend.", \.belang, .belang),
      Veld(
        "professional", "Of er hoe dan ook een professional nodig is.", \.professional,
        .woord(Woordenlijsten.antwoorden)),
      Veld("eigenKracht", "Wat iemand er zelf al aan doet.", \.eigenKracht, .tekst),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])
}

extension Vorm where Inhoud == Hulpvraag.Belang {
  static var belang: Vorm<Hulpvraag.Belang> {
    let woord = Vorm.woord(Woordenlijsten.belangen)
    return Vorm(
      schema: .geheel(1...3), lees: woord.lees,
      schrijf: { belang, _ in .getal("\(belang.rawValue)") })
  }
}
