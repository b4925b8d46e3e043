import Graphs
import Netwerk

extension Meetbaar {
  /// How much do contacts who know each other hold the hoofdpersoon in one circle? (English:
  /// *constraint*)
  ///
  /// Σ over contacts j of (p(j) + Σ p(q)·p(q, j))², with p the share of somebody's ties. Low in a
  /// wide network of people who do not know each other, high in a small closed one.
  ///
  /// **Who counts.** Everybody alive with a tie with the hoofdpersoon that is not broken off, and
  /// the ties among them; a household counts as one hoofdpersoon.
  ///
  /// - Returns: 0...1.125, 1 with one contact; `nil` without contacts.
  /// - Complexity: O(people + relations).
  /// - Reference: R. S. Burt, *Structural holes*, 1992; M. G. Everett, S. P. Borgatti, *Unpacking
  ///   Burt's constraint measure*, 2020, DOI 10.1016/j.socnet.2020.02.001.
  public func inperking() -> Double? {
    persoonlijkNetwerk.flatMap { $0.graph.constraint(of: $0.hoofdpersoon) }
  }

  /// Does that hold come from one contact or from all alike? (English: *hierarchy*)
  ///
  /// Σ r ln r / (n ln n), with r the constraint of each contact over the mean of all n. Who counts:
  /// as ``inperking()``.
  ///
  /// - Returns: 0...1, 0 when all contacts weigh alike; `nil` with fewer than two contacts.
  /// - Reference: R. S. Burt, *Structural holes*, 1992, chapter 2.
  public func eenzijdigheid() -> Double? {
    persoonlijkNetwerk.flatMap { $0.graph.hierarchy(of: $0.hoofdpersoon) }
  }
}
