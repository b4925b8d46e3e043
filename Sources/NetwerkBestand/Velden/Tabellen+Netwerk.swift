import Netwerk

extension Tabellen {
  /// The file as a whole.
  static let netwerk = Tabel<Onderdelen>(
    .netwerk, "Wie er rond een persoon of gezin staan.",
    uitsluitingen: [hoofdpersoonOfHoofdpersonen],
    minstensEen: [hoofdpersoonOfHoofdpersonen.een, hoofdpersoonOfHoofdpersonen.ander],
    leeg: { Onderdelen(hoofdpersonen: []) }, kop + hoofd + inhoud + slot)

  /// The same network at an earlier moment.
  static let moment = Tabel<Onderdelen>(
    .moment, "Het netwerk op een eerder moment.", uitsluitingen: [hoofdpersoonOfHoofdpersonen],
    minstensEen: [hoofdpersoonOfHoofdpersonen.een, hoofdpersoonOfHoofdpersonen.ander],
    leeg: { Onderdelen(hoofdpersonen: []) }, hoofd + inhoud)

  private static let hoofdpersoonOfHoofdpersonen = Uitsluiting(
    een: "hoofdpersoon", ander: "hoofdpersonen")

  private static let kop: [Veld<Onderdelen>] = [
    Veld(
      "$schema", "Voor de editor: waar dit schema staat.", .tekst, zet: { _, _ in },
      geef: { _ in nil }),
    Veld(
      "versie", "De versie van dit formaat: 1.", .versie, verplicht: true, zet: { _, _ in },
      geef: { _ in 1 }),
  ]

  private static let slot: [Veld<Onderdelen>] = [
    Veld(
      "conferentie", "De Eigen Kracht-conferentie.", \.conferentie,
      .pas { conferentie.vorm(als: .conferentie) }),
    Veld(
      "plan", "Het plan dat eruit komt.", \.plan, .pas { plan.vorm(als: .plan) }),
    Veld(
      "eerder", "Hetzelfde netwerk op eerdere momenten, het oudste eerst.", .momenten,
      zet: { $0.eerder = $1 }, geef: { $0.eerder.isEmpty ? nil : $0.eerder }),
  ]

  private static let hoofd: [Veld<Onderdelen>] = [
    Veld("id", "Onderscheidt dit netwerk van andere.", \.id, .kenmerk),
    Veld("titel", "De titel boven de kaart.", \.titel, .tekst),
    Veld("peildatum", "De dag waarop het zo was: 2026-11-01.", \.peildatum, .datum),
    Veld("opsteller", "Wie het heeft opgeschreven.", \.opsteller, .tekst),
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
    Veld(
      "kringen", "Drie of vier kringen, of hun namen van binnen naar buiten.", \.kringindeling,
      .kringindeling),
    Veld(
      "groepen", "Eigen groepen.", Vorm<Groep>.eigenGroep.opsomming, zet: { $0.eigenGroepen = $1 },
      geef: { $0.eigenGroepen.isEmpty ? nil : $0.eigenGroepen }),
  ]

  private static let inhoud: [Veld<Onderdelen>] = [
    Veld(
      "hoofdpersoon", "Om wie het gaat.", hoofdpersoon.lijst(als: .hoofdpersoon).een,
      zet: { $0.hoofdpersonen = $1 }, geef: { $0.hoofdpersonen.count == 1 ? $0.hoofdpersonen : nil }
    ),
    Veld(
      "hoofdpersonen", "Om wie het gaat, als het er meer zijn.",
      hoofdpersoon.lijst(als: .hoofdpersoon), zet: { $0.hoofdpersonen = $1 },
      geef: { $0.hoofdpersonen.count == 1 ? nil : $0.hoofdpersonen }),
    Veld(
      delen: "personen", "Wie er om de hoofdpersoon heen staan.", \.personen, persoon,
      als: .persoon),
    Veld(
      delen: "organisaties", "Teams, scholen, clubs en voorzieningen.", \.organisaties, organisatie,
      als: .organisatie),
    Veld(
      delen: "relaties", "Wie elkaar kennen, en hoe.", \.relaties, relatie,
      als: .relatie),
    Veld(
      delen: "hulpvragen", "Wat er gevraagd wordt.", \.hulpvragen, hulpvraag,
      als: .hulpvraag),
    Veld(
      "situatie", "Wat de hoofdpersoon van het eigen leven zegt.", \.situatie,
      .pas { situatie.vorm }),
  ]
}

extension Vorm where Inhoud == [Persoon] {
  /// A list of exactly one, written without brackets.
  fileprivate var een: Vorm<[Persoon]> {
    Vorm(
      schema: schema.enkel,
      lees: { waarde, lezer in
        if case .lijst(let waarden) = waarde.inhoud, waarden.count != 1 {
          lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .sleutels), waarde.plek)
          return nil
        }
        return lees(waarde, &lezer)
      },
      schrijf: { personen, schrijver in
        if case .opsomming(let lijst) = schrijf(personen, schrijver), lijst.count == 1 {
          lijst[0]
        } else {
          .lijst([])
        }
      })
  }
}

extension Vorm where Inhoud == Int {
  fileprivate static var versie: Vorm<Int> {
    Vorm(
      schema: .vast("1"),
      lees: { waarde, lezer in
        if waarde.alsTekst == "1" { return 1 }
        lezer.meld(.onbekendeVersie(waarde.alsTekst ?? ""), waarde.plek)
        return nil
      },
      schrijf: { versie, _ in .getal("\(versie)") })
  }
}

extension Schema {
  /// What one of a list looks like.
  fileprivate var enkel: Schema {
    if case .lijst(let enkel) = self { enkel } else { self }
  }
}
