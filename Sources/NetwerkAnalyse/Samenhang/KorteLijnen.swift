import Graphs
import Netwerk

extension Meetbaar {
  /// Who reaches the others in the fewest steps? (English: *harmonic closeness*)
  ///
  /// The mean of 1 / number of steps to all others; somebody out of reach adds nothing, so that
  /// people in different parts can be compared.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: 0...1 for everybody; for nobody when there is only one person.
  /// - Complexity: O(people · (people + relations)).
  /// - Reference: M. Marchiori, V. Latora, *Harmony in the small-world*, 2000,
  ///   DOI 10.1016/S0378-4371(00)00311-3.
  public func korteLijnen() -> PerPersoon<Double> {
    graaf.index.scores(graaf.index.graph.harmonicCloseness())
  }

  /// Who is near those they can reach, given how many that are? (English: *closeness*)
  ///
  /// One over the mean number of steps to those within reach, times the share of the others that is
  /// within reach. Who counts: as ``korteLijnen()``.
  ///
  /// - Returns: 0...1 for whoever knows at least one other.
  /// - Reference: S. Wasserman, K. Faust, *Social network analysis*, 1994, page 201,
  ///   DOI 10.1017/CBO9780511815478.
  public func korteLijnenBinnenBereik() -> PerPersoon<Double> {
    graaf.index.scores(graaf.index.graph.closenessWassermanFaust())
  }
}
