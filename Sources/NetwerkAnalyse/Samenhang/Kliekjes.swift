import Graphs
import Netwerk

extension Meetbaar {
  /// In which groups does everybody know everybody? (English: *maximal cliques*)
  ///
  /// Groups of three or more to which nobody can be added; somebody may belong to several.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off.
  ///
  /// - Returns: the largest first, then by kenmerk; `nil` when there are more than a hundred
  ///   thousand, which no network around a person has.
  /// - Complexity: O(d · n · 3^(d/3)) for n people and core number d.
  /// - Reference: R. D. Luce, A. D. Perry, *A method of matrix analysis of group structure*, 1949,
  ///   DOI 10.1007/BF02289146; C. Bron, J. Kerbosch, 1973, DOI 10.1145/362342.362367.
  public func kliekjes() -> [[Persoon.ID]]? {
    let gevonden = graaf.index.graph.maximalCliques(minimumSize: 3)
    guard gevonden.isComplete else { return nil }
    return gevonden.cliques.grootsteEerst.map(graaf.index.people)
  }
}
