import Netwerk

extension Tabellen {
  static let persoon = Tabel<Persoon>(
    .persoon, "Iemand in het netwerk.", kort: "naam",
    uitsluitingen: leeftijdOfAfstand
      + band(contactVanPersoon).map {
        Uitsluiting(een: "band", ander: $0.sleutel, alsEenZegt: "geen")
      },
    leeg: { Persoon("") },
    wie + plaatsInNetwerk + inzet + gegevens + afstand(\.afstand) + kunnenEnMogen)

  /// Without what only others are to a hoofdpersoon.
  static let hoofdpersoon = Tabel<Persoon>(
    .hoofdpersoon, "Om wie het gaat.", kort: "naam", uitsluitingen: leeftijdOfAfstand,
    leeg: { Persoon("").met { $0.band = nil } },
    wie + inzet + gegevens + afstand(\.afstand) + kunnenEnMogen)

  private static let leeftijdOfAfstand = [
    Uitsluiting(een: "geboortejaar", ander: "leeftijd"), afstandOfReistijd,
  ]
  static let afstandOfReistijd = Uitsluiting(een: "afstand", ander: "reistijd")

  private static let wie: [Veld<Persoon>] = [
    Veld(
      "naam", "Hoe u deze persoon noemt.", .tekst, verplicht: true,
      zet: { ($0.naam, $0.id) = ($1, Kenmerk($1)) }, geef: { $0.naam }),
    Veld(
      "id", "Een kort woord dat nooit verandert; weglaten mag, dan volgt het uit de naam.",
      .kenmerk, zet: { $0.id = $1 }, geef: { $0.id == Kenmerk($0.naam) ? nil : $0.id }),
    Veld("rol", "Wat deze persoon is: zus, buurvrouw, wijkcoach.", \.rol, .rol),
  ]

  private static let plaatsInNetwerk: [Veld<Persoon>] =
    groepEnKring + band(contactVanPersoon).map { $0.binnen(\.band, leeg: { Band() }) } + [
      Veld(
        "band", "geen: de hoofdpersoon kent deze persoon alleen via anderen.", .bandOfGeen,
        zet: { if $1 == .geen { $0.band = nil } }, geef: { $0.band == nil ? .geen : nil })
    ]

  private static let groepEnKring: [Veld<Persoon>] = [
    Veld(
      "groep", "De groep, als die niet uit de rol volgt; ook de naam van een eigen groep.",
      \.eigenGroep, .groep),
    Veld("kring", "Hoe dichtbij: 1 (heel dichtbij) tot 4 (diensten).", \.kring, .kring),
  ]

  private static let inzet: [Veld<Persoon>] = [
    Veld<Inzet>("organisatie", "Voor welke organisatie.", \.organisatie, .organisatie),
    Veld<Inzet>("kader", "Onder welke wet.", \.kader, .woord(Woordenlijsten.kaders)),
    Veld<Inzet>("taak", "Met welke taak.", \.taak, .tekst),
    Veld<Inzet>(
      "regie", "Of deze persoon de regie heeft over alle hulp.", \.regie,
      .woord(Woordenlijsten.antwoorden)),
  ].map { $0.binnen(\.inzet, leeg: { Inzet() }) }

  private static let gegevens: [Veld<Persoon>] =
    [
      Veld(
        "geslacht", "Vrouw (v), man (m) of anders (x).", \.geslacht,
        .woord(Woordenlijsten.geslachten)),
      Veld(
        "geboortejaar", "Het geboortejaar.", .geheel(1850...2150, keur: .model),
        zet: { $0.leeftijd = .geboren($1) },
        geef: { if case .geboren(let jaar) = $0.leeftijd { jaar } else { nil } }),
      Veld(
        "leeftijd", "De leeftijd in jaren op de peildatum.", .geheel(0...130, keur: .model),
        zet: { $0.leeftijd = .jaren($1) },
        geef: { if case .jaren(let jaren) = $0.leeftijd { jaren } else { nil } }),
      Veld(
        "overleden", "Of deze persoon is overleden.", \.overleden, .woord(Woordenlijsten.antwoorden)
      ),
      Veld("huishouden", "Wie hier hetzelfde woord heeft, woont samen.", \.huishouden, .tekst),
      Veld("woonplaats", "Waar deze persoon woont.", \.woonplaats, .tekst),
    ]

  private static let kunnenEnMogen: [Veld<Persoon>] =
    [
      Veld(lijst: "talen", "Welke talen deze persoon spreekt.", \.talen, .tekst),
      Veld(lijst: "talenten", "Waar deze persoon goed in is.", \.talenten, .tekst),
      Veld("belasting", "Wat iemand voor anderen draagt.", \.belasting, belasting.vorm),
      Veld(
        lijst: "beschikbaar", "Wanneer iemand kan komen: woensdag avond, 2026-12-03 middag.",
        \.beschikbaar, .tijdvak),
      Veld("toestemming", "Waar deze persoon mee instemt.", \.toestemming, .toestemming),
      Veld(
        lijst: "veiligheid", "Afspraken die mensen veilig houden, elk met een reden.", \.veiligheid,
        veiligheidsafspraak.vorm),
      Veld("bron", "Wie het heeft gezegd, en wanneer.", \.bron, bron.vorm),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ]

  /// Kilometres or travelling time, for whatever has a distance.
  static func afstand<Doel: Sendable>(
    _ pad: WritableKeyPath<Doel, Afstand?> & Sendable
  ) -> [Veld<Doel>] {
    [
      Veld(
        "afstand", "Hoe ver weg, in kilometers.", .getal(0...20_040),
        zet: { $0[keyPath: pad] = .kilometer($1) },
        geef: { if case .kilometer(let km) = $0[keyPath: pad] { km } else { nil } }),
      Veld(
        "reistijd", "Hoe lang reizen, enkele reis, in minuten.", .geheel(0...6_000, keur: .model),
        zet: { $0[keyPath: pad] = .reistijd(minuten: $1) },
        geef: { if case .reistijd(let minuten) = $0[keyPath: pad] { minuten } else { nil } }),
    ]
  }
}

/// Whether there is a tie with the hoofdpersoon at all.
enum BandOfGeen: String, CaseIterable, Hashable, Sendable {
  case geen
  case ja
}

extension Vorm where Inhoud == BandOfGeen {
  static var bandOfGeen: Vorm<BandOfGeen> { .woord(Woordenlijst(.band)) }
}
