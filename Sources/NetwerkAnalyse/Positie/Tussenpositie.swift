import Graphs
import Netwerk

extension Meetbaar {
  /// For how many pairs of contacts is the hoofdpersoon the way to each other? (English: *ego
  /// betweenness*)
  ///
  /// Σ over pairs of contacts who do not know each other of 1 / the number of people, the
  /// hoofdpersoon included, whom both know.
  ///
  /// **Who counts.** Everybody alive with a tie with the hoofdpersoon that is not broken off, and
  /// the ties among them; a household counts as one hoofdpersoon.
  ///
  /// - Returns: 0...n(n − 1)/2.
  /// - Complexity: O(people · relations).
  /// - Reference: M. Everett, S. P. Borgatti, *Ego network betweenness*, 2005,
  ///   DOI 10.1016/j.socnet.2004.11.007.
  public func tussenpositie() -> Double {
    persoonlijkNetwerk.map { $0.graph.egoBetweenness()[$0.hoofdpersoon] } ?? 0
  }

  /// For which share of the pairs of contacts is the hoofdpersoon the way to each other? (English:
  /// *normalised ego betweenness*)
  ///
  /// ``tussenpositie()`` over the n(n − 1)/2 pairs of contacts.
  ///
  /// - Returns: 0...1; `nil` with fewer than two contacts.
  public func tussenpositieaandeel() -> Double? {
    persoonlijkNetwerk.flatMap { $0.graph.normalizedEgoBetweenness()[$0.hoofdpersoon] }
  }
}
