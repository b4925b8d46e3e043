import Netwerk

extension Tabellen {
  static let organisatie = Tabel<Organisatie>(
    .organisatie, "Een team, school, club of voorziening.", kort: "naam",
    uitsluitingen: [afstandOfReistijd]
      + band(contactVanPersoon).map {
        Uitsluiting(een: "band", ander: $0.sleutel, alsEenZegt: "geen")
      },
    leeg: { Organisatie("") },
    wat + band(contactVanPersoon).map { $0.binnen(\.band, leeg: { Band() }) } + bandEnPlaats
      + afstand(\.afstand) + toelichting)

  private static let wat: [Veld<Organisatie>] = [
    Veld(
      "naam", "Hoe de organisatie heet.", .tekst, verplicht: true,
      zet: { ($0.naam, $0.id) = ($1, Kenmerk($1)) }, geef: { $0.naam }),
    Veld(
      "id", "Een kort woord dat nooit verandert; weglaten mag, dan volgt het uit de naam.",
      .kenmerk, zet: { $0.id = $1 }, geef: { $0.id == Kenmerk($0.naam) ? nil : $0.id }),
    Veld(
      "soort", "Wat voor organisatie het is.", \.soort, .woord(Woordenlijsten.organisatiesoorten)),
    Veld(
      lijst: "leefgebied", "Voor welke leefgebieden zij iets kan betekenen.", \.leefgebieden,
      .woord(Woordenlijsten.leefgebieden)),
    Veld("groep", "De groep waarin de kaart haar toont.", \.groep, .groep),
    Veld("kring", "Hoe dichtbij: 1 (heel dichtbij) tot 4 (diensten).", \.kring, .kring),
  ]

  private static let bandEnPlaats: [Veld<Organisatie>] = [
    Veld(
      "band", "ja: er is een band met de hoofdpersoon, al is er niets van bekend.", .bandOfGeen,
      zet: { if $1 == .ja { $0.band = $0.band ?? Band() } else { $0.band = nil } },
      geef: { $0.band == Band() ? .ja : nil }),
    Veld("woonplaats", "Waar zij is.", \.woonplaats, .tekst),
  ]

  private static let toelichting: [Veld<Organisatie>] = [
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst)
  ]
}
