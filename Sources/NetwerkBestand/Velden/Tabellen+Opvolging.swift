import Netwerk

extension Tabellen {
  static let opvolging = Tabel<Opvolging>(
    .opvolging, "Een keer dat iemand vroeg hoe het gaat.", leeg: { Opvolging() },
    [
      Veld("wanneer", "Wanneer dat was.", \.wanneer, .datum),
      Veld("door", "Wie het vroeg.", \.door, .betrokkene),
      Veld(lijst: "met", "Met wie.", \.met, .betrokkene),
      Veld(
        "afspraken", "Hoe het met de afspraken staat.", afspraakstand.vorm.opsomming,
        zet: { $0.afspraken = $1 }, geef: { $0.afspraken.isEmpty ? nil : $0.afspraken }),
      Veld(
        "hulpvragen", "Hoe het nu met de hulpvragen is.", hulpvraagstand.vorm.opsomming,
        zet: { $0.hulpvragen = $1 }, geef: { $0.hulpvragen.isEmpty ? nil : $0.hulpvragen }),
      Veld("volgendeStap", "Wat de volgende stap is.", \.volgendeStap, .tekst),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])

  private static let afspraakstand = Tabel<Afspraakstand>(
    .afspraakstand, "Hoe het met een afspraak staat.", kort: "afspraak",
    leeg: { Afspraakstand("") },
    [
      Veld(verplicht: "afspraak", "Welke afspraak.", \.afspraak, .afspraak),
      Veld("stand", "Of zij is nagekomen.", \.stand, .woord(Woordenlijsten.standen)),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])

  private static let hulpvraagstand = Tabel<Hulpvraagstand>(
    .hulpvraagstand, "Hoe het nu met een hulpvraag is.", kort: "hulpvraag",
    leeg: { Hulpvraagstand("") },
    [
      Veld(verplicht: "hulpvraag", "Welke hulpvraag.", \.hulpvraag, .hulpvraag),
      Veld("gaat", "Of het beter gaat.", \.gaat, .woord(Woordenlijsten.verlopen)),
      Veld("nu", "Hoe het nu is, in eigen woorden.", \.nu, .tekst),
    ])
}
