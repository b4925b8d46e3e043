import Netwerk

/// Who belongs together and who joins them, as data for a picture.
///
/// It is worked out elsewhere and drawn here. Who is named but not shown on the picture is passed
/// over.
public struct Sociogram: Hashable, Sendable {
  /// People who know each other better than they know the rest; of somebody in several, the first
  /// counts.
  public var groepen: [[Kenmerk]]
  public var brugpersonen: [Brugpersoon]

  public init(groepen: [[Kenmerk]] = [], brugpersonen: [Brugpersoon] = []) {
    self.groepen = groepen
    self.brugpersonen = brugpersonen
  }

  /// Somebody through whom others reach each other (English: *bridge person*).
  public struct Brugpersoon: Hashable, Sendable {
    public var kenmerk: Kenmerk
    public var soort: Soort

    public init(_ kenmerk: Kenmerk, _ soort: Soort) {
      self.kenmerk = kenmerk
      self.soort = soort
    }

    public enum Soort: String, CaseIterable, Hashable, Sendable {
      /// Without this person two people or more lose the rest.
      case enigeSchakel = "enige schakel"
      /// On many of the shortest ways between groups, though not the only one.
      case tussenGroepen = "tussen groepen"
    }
  }
}

extension Diagram {
  /// A sociogram: who knows whom around the hoofdpersoon, who is left out of it themselves.
  ///
  /// After Moreno (*Who shall survive?*, 1934), with the groups of `sociogram` drawn as fields and
  /// its brugpersonen ringed. Near on the sheet is near in the network: places come from stress
  /// majorization. Who knows none of the others stands apart, below. The deceased and organisations
  /// are left out; who does not want to be shown, or must not be, is left out and counted.
  /// The order of people in the file changes nothing.
  public static func sociogram(
    _ netwerk: Netwerk, _ sociogram: Sociogram = Sociogram()
  ) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .sociogram(sociogram))
  }
}
