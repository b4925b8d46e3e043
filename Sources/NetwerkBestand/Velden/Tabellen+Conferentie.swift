import Netwerk

extension Tabellen {
  static let conferentie = Tabel<Conferentie>(
    .conferentie, "Een Eigen Kracht-conferentie.", leeg: { Conferentie() },
    waarover + waarEnWanneer + wie + rondom)

  private static let waarover: [Veld<Conferentie>] = [
    Veld("vraag", "Waarover de kring bijeenkomt.", \.vraag, .tekst),
    Veld("wens", "Wat de hoofdpersoon ervan wil.", \.wens, .tekst),
    Veld(
      delen: "status", "Hoe ver het is; met meer stappen de oudste eerst.", \.verloop, stap,
      als: .stap),
    Veld("coordinator", "De onafhankelijke coördinator.", \.coordinator, coordinator.vorm),
    Veld("verwijzer", "Wie een conferentie voorstelde.", \.verwijzer, .betrokkene),
    Veld(
      delen: "voorwaarden", "Waaraan het plan moet voldoen.", \.voorwaarden, voorwaarde,
      als: .voorwaarde),
  ]

  private static let waarEnWanneer: [Veld<Conferentie>] = [
    Veld("datum", "De dag die gekozen is.", \.datum, .datum),
    Veld("tijd", "Van en tot hoe laat: 19:00-21:30.", \.tijd, .tijdspanne),
    Veld(
      lijst: "tijdvakken", "Waaruit te kiezen is: 2026-12-03 middag, 2026-12-05 10:00-14:00.",
      \.tijdvakken, .tijdvak),
    Veld("locatie", "Waar het is.", \.locatie, locatie.vorm),
    Veld(
      "grenzen", "Wat de keuze van mensen en dag beperkt, met wie dat bepaalde en waarom.",
      .grenzen, zet: { $0.grenzen = $1 }, geef: { $0.grenzen.isEmpty ? nil : $0.grenzen }),
  ]

  private static let wie: [Veld<Conferentie>] = [
    Veld(
      delen: "deelnemers", "Wie meedoet en hoe, en wie niet en waarom.", \.deelnemers, deelname,
      als: .deelname),
    Veld(
      delen: "informatie", "Wat de kring wil horen voordat zij een plan maakt.", \.informatie,
      informatie, als: .informatie),
    Veld(lijst: "talen", "Welke talen er gesproken worden.", \.talen, .tekst),
    Veld(
      delen: "tolken", "Voor welke taal er een tolk is of nodig is.", \.tolken, tolk, als: .tolk),
  ]

  private static let rondom: [Veld<Conferentie>] = [
    Veld("eten", "Wie voor het eten zorgt, en wat.", \.eten, .tekst),
    Veld("kinderopvang", "Wie er op de kinderen past.", \.kinderopvang, .tekst),
    Veld("opening", "Hoe het begint: een gebed, een lied, een kaars.", \.opening, .tekst),
    Veld(
      delen: "besluiten", "Wat er over de conferentie besloten is, en door wie.", \.besluiten,
      besluit, als: .besluit),
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
  ]

  private static let stap = Tabel<Conferentie.Stap>(
    .stap, "Een stap op weg naar de conferentie.", kort: "status",
    leeg: { Conferentie.Stap(.voorgesteld) },
    [
      Veld(
        verplicht: "status", "Hoe ver het toen was.", \.status, .woord(Woordenlijsten.statussen)),
      Veld("datum", "Sinds wanneer.", \.datum, .datum),
      Veld("reden", "Waarom, bijvoorbeeld als de conferentie niet doorging.", \.reden, .tekst),
    ])

  private static let voorwaarde = Tabel<Voorwaarde>(
    .voorwaarde, "Waaraan het plan in elk geval voldoet.", kort: "wat", leeg: { Voorwaarde("") },
    [
      Veld(
        "wat", "De voorwaarde in gewone woorden.", .tekst, verplicht: true,
        zet: { ($0.wat, $0.id) = ($1, Kenmerk($1)) }, geef: { $0.wat }),
      Veld(
        "id", "Een kort woord dat nooit verandert; weglaten mag, dan volgt het uit de woorden.",
        .kenmerk, zet: { $0.id = $1 }, geef: { $0.id == Kenmerk($0.wat) ? nil : $0.id }),
      Veld(lijst: "van", "Wie de voorwaarde stelt.", \.van, .betrokkene),
      Veld("hulpvraag", "Bij welke hulpvraag zij hoort.", \.hulpvraag, .hulpvraag),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])

  private static let informatie = Tabel<Informatie>(
    .informatie, "Iets wat de kring wil horen.", kort: "wat", leeg: { Informatie("") },
    [
      Veld(verplicht: "wat", "Wat de kring wil horen.", \.wat, .tekst),
      Veld(lijst: "door", "Wie het vertelt.", \.door, .betrokkene),
      Veld("hulpvraag", "Bij welke hulpvraag het hoort.", \.hulpvraag, .hulpvraag),
    ])

  private static let tolk = Tabel<Tolk>(
    .tolk, "Iemand die vertaalt.", kort: "taal", leeg: { Tolk("") },
    [
      Veld(verplicht: "taal", "Welke taal.", \.taal, .tekst),
      Veld("wie", "Wie er vertaalt; weglaten: nog niemand.", \.wie, .betrokkene),
    ])

  private static let locatie = Tabel<Locatie>(
    .locatie, "Waar de conferentie is.", kort: "naam", leeg: { Locatie() },
    [
      Veld("naam", "Hoe de plek heet.", \.naam, .tekst),
      Veld("adres", "Waar het is.", \.adres, .tekst),
      Veld(
        "ruimteVoor", "Voor hoeveel mensen er plaats is.", \.ruimteVoor,
        .geheel(1...10_000, keur: .model)),
      Veld(
        "toegankelijk", "Of iedereen er kan komen, ook met een rolstoel.", \.toegankelijk,
        .woord(Woordenlijsten.antwoorden)),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])
}
