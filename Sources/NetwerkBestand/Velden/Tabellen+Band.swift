import Netwerk

/// What every kind of thing in a netwerk file is made of (English: *tables*).
enum Tabellen {}

extension Tabellen {
  /// The keys of a tie. They stand flat on the person, organisation or relation that has it.
  static func band(_ contact: Tabel<Contact>) -> [Veld<Band>] {
    [
      Veld("sterkte", "Hoe sterk de band is.", \.sterkte, .woord(Woordenlijsten.sterkten)),
      Veld("aard", "Hoe de band is voor wie erin staan.", \.aard, .woord(Woordenlijsten.aarden)),
      Veld(
        verzameling: "steun",
        "Welke steun deze persoon geeft; bij een relatie: de eerste aan de tweede.", \.steun,
        Woordenlijsten.steunsoorten),
      Veld(
        verzameling: "krijgt",
        "Welke steun deze persoon krijgt; bij een relatie: de eerste van de tweede.", \.krijgt,
        Woordenlijsten.steunsoorten),
      Veld(
        "richting", "Wie wie steunt, als de soort steun niet bekend is.", \.richting,
        .woord(Woordenlijsten.richtingen)),
      Veld("contact", "Hoe vaak er contact is, en hoe.", \.contact, contact.vorm),
      Veld(
        "sinds", "Sinds wanneer zij elkaar kennen: 2009, 2009-03 of 2009-03-14.", \.sinds, .datum),
      Veld(
        "familieband",
        "Wat deze persoon in de familie is; bij een relatie: de eerste van de tweede.",
        \.familieband, .woord(Woordenlijsten.familiebanden)),
      Veld(
        "contactverbod", "Of een rechter of burgemeester contact heeft verboden.", \.contactverbod,
        .woord(Woordenlijsten.antwoorden)),
    ]
  }

  static let contactVanPersoon = contact(Woordenlijsten.initiatiefVanPersoon)
  static let contactVanRelatie = contact(
    Woordenlijsten.initiatiefVanRelatie, schemanaam: "contactBijRelatie")

  private static func contact(
    _ initiatief: Woordenlijst<Contact.Initiatief>, schemanaam: String? = nil
  ) -> Tabel<Contact> {
    Tabel(
      .contact, "Hoe zij contact houden.", kort: "frequentie", schemanaam: schemanaam,
      leeg: { Contact() },
      [
        Veld("frequentie", "Hoe vaak.", \.frequentie, .woord(Woordenlijsten.frequenties)),
        Veld(
          verzameling: "manieren", "Op welke manieren.", \.manieren, Woordenlijsten.manieren),
        Veld("initiatief", "Van wie het contact uitgaat.", \.initiatief, .woord(initiatief)),
      ])
  }

  static let relatie = Tabel<Relatie>(
    .relatie, "Wat er is tussen twee mensen, of een mens en een organisatie.",
    leeg: { Relatie("", "", band: Band()) },
    [tussen] + band(contactVanRelatie).map { $0.binnen(\.band) } + herkomst)

  private static let tussen = Veld<Relatie>(
    "tussen", "Wie het zijn: twee namen of id's.", .tweetal, verplicht: true,
    zet: { ($0.van, $0.naar) = ($1.een, $1.ander) },
    geef: { Tweetal(een: $0.van, ander: $0.naar) })

  private static let herkomst: [Veld<Relatie>] = [
    Veld("bron", "Wie het heeft gezegd, en wanneer.", \.bron, bron.vorm),
    Veld("notitie", "Wat er verder van te zeggen is.", \.notitie, .tekst),
  ]
}

/// The two ends of a relation.
struct Tweetal: Sendable {
  let een: Kenmerk
  let ander: Kenmerk
}

extension Vorm where Inhoud == Tweetal {
  static var tweetal: Vorm<Tweetal> {
    Vorm(
      schema: .rij(.verwijzing, aantal: 2...2),
      lees: { waarde, lezer in
        guard case .lijst(let namen) = waarde.inhoud, namen.count == 2 else {
          lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .tweeNamen), waarde.plek)
          return nil
        }
        let een = Vorm<Kenmerk>.wieOfWat.lees(namen[0], &lezer)
        let ander = Vorm<Kenmerk>.wieOfWat.lees(namen[1], &lezer)
        guard let een, let ander else { return nil }
        return Tweetal(een: een, ander: ander)
      },
      schrijf: { tweetal, schrijver in
        .lijst([tweetal.een, tweetal.ander].map { Vorm<Kenmerk>.wieOfWat.schrijf($0, schrijver) })
      })
  }
}
