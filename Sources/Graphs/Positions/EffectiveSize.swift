extension Graph {
  /// How many separate circles do a node's contacts amount to?
  ///
  /// Burt's effective size: the number of contacts less the mean number of ties that a contact has
  /// to the other contacts, n − 2t/n with t ties among n contacts. It is n when no two contacts
  /// know each other and 1 when all do.
  ///
  /// - Returns: a value in 1...n, `nil` for a node without contacts.
  /// - Complexity: O(the degrees of the node's neighbours · log n) time.
  /// - Reference: R. S. Burt, *Structural holes*, 1992; S. P. Borgatti, *Structural holes:
  ///   unpacking Burt's redundancy measures*, Connections 20 (1), 1997, for the short form.
  package func effectiveSize(of node: Int) -> Double? {
    precondition(!isDirected, "effective size is defined for undirected graphs; see undirected()")
    let contacts = neighbors(of: node)
    guard !contacts.isEmpty else { return nil }
    let ties =
      bits?.triangleCount(at: node)
      ?? contacts.reduce(0) { sum, contact in
        sum + neighbors(of: contact).count { hasEdge(node, $0) }
      } / 2
    return Double(contacts.count) - 2 * Double(ties) / Double(contacts.count)
  }

  /// `effectiveSize(of:)` for every node.
  ///
  /// - Complexity: as `triangleCounts(workers:)`.
  package func effectiveSizes() -> [Double?] {
    triangleCounts().enumerated().map { node, triangles in
      let contacts = Double(degree(of: node))
      return contacts == 0 ? nil : contacts - 2 * Double(triangles) / contacts
    }
  }

  /// Which share of a node's contacts is not redundant?
  ///
  /// `effectiveSizes()` over the number of contacts.
  ///
  /// - Returns: for every node a value above 0 and at most 1, `nil` without contacts.
  package func efficiencies() -> [Double?] { shareOfContacts(effectiveSizes()) }

  /// `effectiveSizes()` with weights as strengths, in Burt's general form.
  ///
  /// Σ over contacts j of 1 − Σ over third contacts q of p(i, q) · m(j, q), where p(i, q) is the
  /// share of i's strength that goes to q and m(j, q) the tie of j to q over j's strongest tie.
  ///
  /// - Returns: for every node a value in 1...n, `nil` without contacts.
  /// - Complexity: O(n + Σ degree²) time, O(n) memory.
  /// - Reference: R. S. Burt, *Structural holes*, 1992, chapter 2.
  package func weightedEffectiveSizes() -> [Double?] {
    precondition(!isDirected, "effective size is defined for undirected graphs; see undirected()")
    return rows.withPointers { rows in
      /// The share of the node's strength that goes to each contact; zero for everybody else.
      let share = Buffer(repeating: 0.0, count: nodeCount)
      let strongest = Buffer(repeating: 0.0, count: nodeCount)
      for node in 0..<nodeCount {
        for position in rows.range(of: node) {
          strongest[node] = max(strongest[node], rows.weight(at: position))
        }
      }
      return (0..<nodeCount).map { node in
        guard rows.degree(of: node) > 0 else { return nil }
        let strength = strength(of: node)
        for position in rows.range(of: node) {
          share[rows.targets[position]] = rows.weight(at: position) / strength
        }
        var size = 0.0
        for contact in rows[node] {
          var redundancy = 0.0
          for position in rows.range(of: Int(contact)) {
            redundancy += share[rows.targets[position]] * rows.weight(at: position)
          }
          size += 1 - redundancy / strongest[contact]
        }
        for contact in rows[node] { share[contact] = 0 }
        return size
      }
    }
  }

  /// `efficiencies()` with weights as strengths.
  package func weightedEfficiencies() -> [Double?] { shareOfContacts(weightedEffectiveSizes()) }

  private func shareOfContacts(_ sizes: [Double?]) -> [Double?] {
    sizes.enumerated().map { node, size in size.map { $0 / Double(degree(of: node)) } }
  }
}
