/// How many threesomes of an undirected graph have none, one, two or all three possible ties.
package struct TriadCensus: Equatable, Sendable {
  package let empty: Int
  package let oneTie: Int
  package let twoTies: Int
  package let closed: Int
}

extension Graph {
  /// How are threesomes of an undirected graph tied?
  ///
  /// All n(n−1)(n−2)/6 sets of three nodes, counted by their ties. Nothing is enumerated but
  /// triangles; the rest follows from degrees.
  ///
  /// - Complexity: as `triangleCounts(workers:)`.
  /// - Reference: P. W. Holland, S. Leinhardt, *A method for detecting structure in sociometric
  ///   data*, 1970, DOI 10.1086/224954.
  package func triadCensus() -> TriadCensus {
    let closed = triangleCount()
    let paths = degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let twoTies = paths - 3 * closed
    let oneTie = edgeCount * max(0, nodeCount - 2) - 2 * twoTies - 3 * closed
    return TriadCensus(
      empty: threesomeCount - oneTie - twoTies - closed,
      oneTie: oneTie, twoTies: twoTies, closed: closed)
  }

  /// n(n−1)(n−2)/6, without leaving the range of `Int` on the way.
  var threesomeCount: Int {
    guard nodeCount > 2 else { return 0 }
    let pairs = nodeCount * (nodeCount - 1) / 2
    let (whole, rest) = pairs.quotientAndRemainder(dividingBy: 3)
    return whole * (nodeCount - 2) + rest * (nodeCount - 2) / 3
  }
}
