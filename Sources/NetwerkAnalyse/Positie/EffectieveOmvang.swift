import Graphs
import Netwerk

extension Meetbaar {
  /// How many separate circles do the hoofdpersoon's contacts amount to? (English: *effective size*)
  ///
  /// n − 2t/n for n contacts with t ties among them: n when no two of them know each other, 1 when
  /// all do. Separate circles bring different news and different help.
  ///
  /// **Who counts.** Everybody alive with a tie with the hoofdpersoon that is not broken off; a
  /// household counts as one hoofdpersoon.
  ///
  /// - Returns: 1...n; `nil` without contacts.
  /// - Complexity: O(people · (people + relations)) at most.
  /// - Reference: R. S. Burt, *Structural holes*, 1992; S. P. Borgatti, *Structural holes: unpacking
  ///   Burt's redundancy measures*, Connections 20 (1), 1997.
  public func effectieveOmvang() -> Double? {
    persoonlijkNetwerk.flatMap { $0.graph.effectiveSize(of: $0.hoofdpersoon) }
  }

  /// Which share of the contacts opens a circle of its own? (English: *efficiency*)
  ///
  /// ``effectieveOmvang()`` over the number of contacts. Who counts: the same.
  ///
  /// - Returns: above 0 and at most 1; `nil` without contacts.
  /// - Reference: R. S. Burt, *Structural holes*, 1992.
  public func doelmatigheid() -> Double? {
    effectieveOmvang().map { $0 / Double(contacten()) }
  }
}
