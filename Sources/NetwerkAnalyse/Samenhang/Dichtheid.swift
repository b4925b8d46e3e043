import Graphs
import Netwerk

extension Meetbaar {
  /// How well do the people around the hoofdpersoon know each other? (English: *density*)
  ///
  /// The share of the possible ties that exist, 2t / (n(n − 1)). Where people know each other, help
  /// is easily arranged together and trouble travels fast too; where they do not, everything runs
  /// through the hoofdpersoon. With the hoofdpersoon: `netwerk.metHoofdpersoon.dichtheid()`.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: 0...1; `nil` with fewer than two people.
  /// - Complexity: O(people + relations).
  /// - Reference: S. Wasserman, K. Faust, *Social network analysis*, 1994,
  ///   DOI 10.1017/CBO9780511815478.
  public func dichtheid() -> Double? { graaf.index.graph.density() }
}
