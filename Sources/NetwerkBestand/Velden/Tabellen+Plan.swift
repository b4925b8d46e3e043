import Netwerk

extension Tabellen {
  static let plan = Tabel<Familiegroepsplan>(
    .plan, "Het plan dat uit de conferentie komt.", leeg: { Familiegroepsplan() },
    inhoudVanHetPlan + bewaking)

  private static let inhoudVanHetPlan: [Veld<Familiegroepsplan>] = [
    Veld("datum", "De dag waarop het gemaakt is.", \.datum, .datum),
    Veld(delen: "afspraken", "Wie wat doet.", \.afspraken, afspraak, als: .afspraak),
    Veld(
      delen: "voorwaarden", "Hoe aan elke voorwaarde is voldaan.", \.voorwaarden, invulling,
      als: .invulling),
    Veld(
      delen: "hulp", "Wat er van professionals gevraagd wordt.", \.hulp, hulpverzoek,
      als: .hulpverzoek),
    Veld(
      delen: "bewustOpen", "Welke hulpvragen bewust open blijven, en waarom.", \.bewustOpen,
      bewustOpen, als: .bewustOpen),
  ]

  private static let bewaking: [Veld<Familiegroepsplan>] = [
    Veld(lijst: "planbewaker", "Wie op het hele plan let.", \.planbewaker, .betrokkene),
    Veld(lijst: "evaluatie", "Wanneer de kring terugkijkt.", \.evaluaties, .datum),
    Veld(delen: "akkoord", "Wie het met het plan eens is.", \.akkoord, akkoord, als: .akkoord),
    Veld("besluit", "Wie besloot dat dit het plan is.", \.besluit, besluit.vorm),
    Veld(
      delen: "opvolging", "Hoe het daarna ging, per keer dat iemand ernaar vroeg.", \.opvolging,
      opvolging, als: .opvolging),
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
  ]

  private static let invulling = Tabel<Invulling>(
    .invulling, "Hoe aan een voorwaarde is voldaan.", kort: "voorwaarde", leeg: { Invulling("") },
    [
      Veld(verplicht: "voorwaarde", "Welke voorwaarde.", \.voorwaarde, .voorwaarde),
      Veld(lijst: "afspraken", "Met welke afspraken.", \.afspraken, .afspraak),
      Veld("hoe", "Hoe nog meer, in gewone woorden.", \.hoe, .tekst),
      Veld(
        "aanvaard", "Of wie de voorwaarde stelde het zo goed vindt.", \.aanvaard,
        .woord(Woordenlijsten.antwoorden)),
      Veld(lijst: "aanvaardDoor", "Wie dat zegt.", \.aanvaardDoor, .betrokkene),
      Veld("wanneer", "Wanneer dat gezegd is.", \.wanneer, .datum),
    ])

  private static let hulpverzoek = Tabel<Hulpverzoek>(
    .hulpverzoek, "Hulp die van professionals gevraagd wordt.", kort: "wat",
    leeg: { Hulpverzoek("") },
    [
      Veld(verplicht: "wat", "Wat er gevraagd wordt.", \.wat, .tekst),
      Veld(lijst: "van", "Van welke professional of organisatie.", \.van, .betrokkene),
      Veld("voor", "Voor wanneer.", \.voor, .datum),
      Veld("hulpvraag", "Voor welke hulpvraag.", \.hulpvraag, .hulpvraag),
      Veld("antwoord", "Of zij ja zeggen.", \.antwoord, .woord(Woordenlijsten.antwoorden)),
      Veld("toezegging", "Wat zij toezeggen.", \.toezegging, .tekst),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])

  private static let bewustOpen = Tabel<BewustOpen>(
    .bewustOpen, "Een hulpvraag die bewust open blijft.", kort: "hulpvraag",
    leeg: { BewustOpen("") },
    [
      Veld(verplicht: "hulpvraag", "Welke hulpvraag.", \.hulpvraag, .hulpvraag),
      Veld("reden", "Waarom.", \.reden, .tekst),
      Veld("besluit", "Wie dat besloot.", \.besluit, besluit.vorm),
    ])

  private static let akkoord = Tabel<Akkoord>(
    .akkoord, "Of iemand het met het plan eens is.", kort: "wie", leeg: { Akkoord("") },
    [
      Veld(verplicht: "wie", "Wie het is.", \.wie, .persoon),
      Veld(
        "antwoord", "Of deze persoon akkoord is; weglaten: ja.",
        .woord(Woordenlijsten.antwoorden), zet: { $0.antwoord = $1 },
        geef: { $0.antwoord == .ja ? nil : $0.antwoord }),
      Veld("wanneer", "Wanneer dat gezegd is.", \.wanneer, .datum),
      Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    ])
}
