import Netwerk

extension Tabellen {
  static let afspraak = Tabel<Afspraak>(
    .afspraak, "Iets wat mensen elkaar beloofden.", kort: "wat", leeg: { Afspraak("") },
    belofte + zekerheid)

  private static let belofte: [Veld<Afspraak>] = [
    Veld(
      "wat", "Wat er gebeurt.", .tekst, verplicht: true,
      zet: { ($0.wat, $0.id) = ($1, Kenmerk($1)) }, geef: { $0.wat }),
    Veld(
      "id", "Een kort woord dat nooit verandert; weglaten mag, dan volgt het uit de woorden.",
      .kenmerk, zet: { $0.id = $1 }, geef: { $0.id == Kenmerk($0.wat) ? nil : $0.id }),
    Veld(lijst: "wie", "Wie het doet.", \.wie, .persoon),
    Veld(lijst: "voorWie", "Voor wie; weglaten: voor de hoofdpersoon.", \.voorWie, .persoon),
    Veld("voor", "Voor wanneer.", \.voor, .datum),
    Veld("vanaf", "Vanaf wanneer.", \.vanaf, .datum),
    Veld("hoeVaak", "Hoe vaak.", \.hoeVaak, .woord(Woordenlijsten.herhalingen)),
    Veld("uren", "Hoeveel uur per week het vraagt van wie het doet.", \.uren, .getal(0...168)),
    Veld("hulpvraag", "Voor welke hulpvraag.", \.hulpvraag, .hulpvraag),
  ]

  private static let zekerheid: [Veld<Afspraak>] = [
    Veld(lijst: "bewaker", "Wie erop let dat het gebeurt.", \.bewaker, .betrokkene),
    Veld("planB", "Wat er gebeurt als het niet lukt.", \.planB, .tekst),
    Veld(lijst: "nodig", "Wat ervoor nodig is: een auto, geld.", \.nodig, .tekst),
    Veld("notitie", "Voor de kring zelf, niet voor anderen.", \.notitie, .tekst),
  ]
}
