import Netwerk

/// A column that means a field of the netwerk file, with the words it goes by (English: *field
/// name*).
package struct Veldnaam: Sendable {
  /// The field in the netwerk file.
  package let naam: String
  /// How a column may be called.
  package let vormen: [Kenmerk]
  package let waar: Waar
  /// Whether a cell may name several, with `|`, `;` or `,` between them.
  package let isLijst: Bool
  /// English words for its values.
  private let woorden: [Kenmerk: String]

  /// Whether it says something of the whole network.
  package enum Waar: Sendable { case netwerk, deel }

  init(
    _ naam: String, _ engels: [String] = [], waar: Waar = .deel, isLijst: Bool = false,
    woorden: [(String, String)] = []
  ) {
    self.naam = naam
    self.waar = waar
    self.isLijst = isLijst
    vormen = ([naam] + engels).map { Kenmerk($0) }
    self.woorden = Dictionary(woorden.map { (Kenmerk($0), $1) }) { eerste, _ in eerste }
  }

  /// The value as a netwerk file spells it.
  package func woord(_ waarde: String) -> String {
    woorden.isEmpty ? waarde : woorden[Kenmerk(waarde)] ?? waarde
  }
}

/// Which columns a set of three files may have (English: *field names*).
package enum Veldnamen {
  package static let hoofdpersoon: [Veldnaam] =
    [
      Veldnaam("peildatum", ["date", "interview date"], waar: .netwerk),
      Veldnaam("titel", ["title"], waar: .netwerk),
    ] + mens

  package static let persoon: [Veldnaam] =
    mens + [
      Veldnaam("rol", ["role", "relation", "relationship"]),
      Veldnaam("groep", ["group"], woorden: engels(Groep.Soort.self)),
      Veldnaam("kring", ["ring", "circle"]),
      Veldnaam("overleden", ["deceased"], woorden: [("yes", "ja"), ("no", "nee")]),
      Veldnaam("huishouden", ["household"]), Veldnaam("woonplaats", ["residence", "town"]),
      Veldnaam("afstand", ["distance"]), Veldnaam("reistijd", ["travel time"]),
    ] + band

  package static let band: [Veldnaam] = [
    Veldnaam("sterkte", ["strength", "tie strength"], woorden: engels(Band.Sterkte.self)),
    Veldnaam("aard", ["quality", "nature"], woorden: engels(Band.Aard.self)),
    Veldnaam("steun", ["support", "gives"], isLijst: true, woorden: engels(Steunsoort.self)),
    Veldnaam("krijgt", ["receives", "gets"], isLijst: true, woorden: engels(Steunsoort.self)),
    Veldnaam(
      "contact", ["frequency", "contact frequency"], woorden: engels(Contact.Frequentie.self)),
    Veldnaam("sinds", ["since"]),
    Veldnaam("familieband", ["kinship"], woorden: engels(Familieband.self)),
  ]

  private static let mens: [Veldnaam] = [
    Veldnaam("naam", ["name"]),
    Veldnaam(
      "geslacht", ["sex", "gender"],
      woorden: [
        ("f", "v"), ("female", "v"), ("w", "v"), ("woman", "v"), ("male", "m"), ("other", "x"),
        ("unknown", "onbekend"),
      ]),
    Veldnaam("leeftijd", ["age"]),
    Veldnaam("geboortejaar", ["birth year", "year of birth", "birthyear"]),
  ]

  /// The English word for each value of an enumeration, with the word a netwerk file has for it.
  private static func engels<Soort: CaseIterable & Benoemd & RawRepresentable>(
    _ soort: Soort.Type
  ) -> [(String, String)] where Soort.RawValue == String {
    soort.allCases.map { ($0.naam(in: .engels), $0.rawValue) }
  }
}
