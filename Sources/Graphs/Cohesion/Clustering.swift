extension Graph {
  /// How well do the contacts of each node know each other?
  ///
  /// The share of pairs of a node's neighbours that are tied.
  ///
  /// - Returns: for every node a value in 0...1, `nil` when it has fewer than two neighbours.
  /// - Complexity: as `triangleCounts(workers:)`.
  /// - Reference: D. J. Watts, S. H. Strogatz, *Collective dynamics of "small-world" networks*,
  ///   1998, DOI 10.1038/30918.
  package func localClustering(workers: Workers = .all) -> [Double?] {
    let triangles = triangleCounts(workers: workers)
    return Array(count: nodeCount) { node in
      let degree = degree(of: node)
      return degree < 2 ? nil : 2 * Double(triangles[node]) / (Double(degree) * Double(degree - 1))
    }
  }

  /// How well do contacts know each other, averaged over the nodes that have at least two?
  ///
  /// Nodes with fewer than two neighbours have no local clustering and are left out. (Some tools
  /// count them as 0, which makes the mean smaller.)
  ///
  /// - Returns: a value in 0...1, `nil` when no node has two neighbours.
  /// - Complexity: as `triangleCounts(workers:)`.
  package func meanClustering(workers: Workers = .all) -> Double? {
    let defined = localClustering(workers: workers).compactMap { $0 }
    return defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
  }

  /// How often are two contacts of the same node tied themselves?
  ///
  /// Three times the number of triangles over the number of paths of two ties.
  ///
  /// - Returns: a value in 0...1, `nil` when there is no path of two ties.
  /// - Complexity: as `triangleCounts(workers:)`.
  /// - Reference: M. E. J. Newman, *The structure and function of complex networks*, 2003,
  ///   DOI 10.1137/S003614450342480.
  package func transitivity(workers: Workers = .all) -> Double? {
    let triples = (0..<nodeCount).reduce(0) { sum, node in
      sum + degree(of: node) * (degree(of: node) - 1) / 2
    }
    return triples == 0
      ? nil : Double(triangleCounts(workers: workers).reduce(0, +)) / Double(triples)
  }
}
