import Netwerk

/// Who is on a circle picture, in which sector and ring, with which words: everything but places.
struct CircleContent: Sendable {
  var sectors: [Sector] = []
  var members: [Member] = []
  var rings: [String]
  var ties: [Tie] = []
  /// How many people are left out because they do not want to be, or must not be, shown.
  var hidden = 0
  /// How many people and organisations the convention has no place for.
  var outside = 0

  /// A slice of the circle for one group.
  struct Sector: Hashable, Sendable {
    var groep: Groep?
    var title: String
    var hue: Colour
    /// Other groups that stand here too, by name.
    var guests: [String] = []
  }

  /// A person or an organisation around the hoofdpersoon.
  struct Member: Hashable, Sendable {
    var kenmerk: Kenmerk
    var isOrganisatie: Bool
    var name: String
    /// What stands under the name: role and organisation.
    var details: [String]
    var badges: [Badge]
    var sector: Int
    /// From 0, the innermost.
    var ring: Int
    var band: Band?
    var isDeceased: Bool
    /// The line with the hoofdpersoon; `nil` for none.
    var kind: TieKind?
    /// What stands before the name.
    var sign: String?
    var form = Drawing.Box.Form.rounded
    var overlays: Set<Nadruk.Soort> = []
    /// The overlays that are told by a word.
    var overlayBadges: [Badge] = []

    var isStressed: Bool { overlays.contains(.eigen) }
    var isAbsent: Bool { overlays.contains(.afwezig) }
  }

  /// A little word on the lower border of somebody's box.
  struct Badge: Hashable, Sendable {
    var text: String
    var kind: Kind

    enum Kind: Hashable, Sendable {
      case gives, gets, regie
      case overlay(Nadruk.Soort)
    }
  }

  /// A tie between two members, by their place in `members`.
  struct Tie: Hashable, Sendable {
    var first: Int
    var second: Int
    var band: Band
    var kind: TieKind
  }
}

extension Persoon {
  /// Whether this person may stand on a picture that others see.
  var magGetoondWorden: Bool {
    toestemming?.tonen != .nee && !veiligheid.contains { $0.soort == .nietTonen }
  }
}
