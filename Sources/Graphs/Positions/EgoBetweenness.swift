extension Graph {
  /// For how many pairs of its own contacts is each node the way to each other?
  ///
  /// The betweenness of a node inside its personal network: its neighbours, itself and the ties
  /// among them. Every pair of neighbours that is not tied adds 1 over the number of paths of two
  /// ties between them in that network, the one through the node included.
  ///
  /// - Returns: for every node a value in 0...d(d−1)/2 for degree d.
  /// - Complexity: O(Σ over nodes of the ties among their neighbours times the degree) time, O(n)
  ///   memory.
  /// - Reference: M. Everett, S. P. Borgatti, *Ego network betweenness*, 2005,
  ///   DOI 10.1016/j.socnet.2004.11.007.
  package func egoBetweenness() -> [Double] {
    precondition(!isDirected, "ego betweenness is defined for undirected graphs")
    if let bits { return bits.egoBetweenness() }
    return rows.withPointers { rows in
      let kernel = EgoBetweennessKernel(nodeCount: nodeCount)
      return (0..<nodeCount).map { kernel.run(node: Int32($0), in: rows) }
    }
  }

  /// `egoBetweenness()` as a share of the pairs of contacts.
  ///
  /// - Returns: for every node a value in 0...1, `nil` with fewer than two contacts.
  package func normalizedEgoBetweenness() -> [Double?] {
    egoBetweenness().enumerated().map { node, value in
      let degree = degree(of: node)
      return degree < 2 ? nil : value / (Double(degree) * Double(degree - 1) / 2)
    }
  }
}

private struct EgoBetweennessKernel: ~Copyable {
  /// The last node of which a node was seen to be a contact.
  private let contactOf: Buffer<Int32>
  /// The last contact to which a node was seen to be tied.
  private let tiedTo: Buffer<Int32>
  /// Paths of two ties through a third contact; zero between contacts.
  private let paths: Buffer<Int32>

  init(nodeCount: Int) {
    contactOf = Buffer(repeating: -1, count: nodeCount)
    tiedTo = Buffer(repeating: -1, count: nodeCount)
    paths = Buffer(repeating: 0, count: nodeCount)
  }

  func run(node: Int32, in rows: RowPointers) -> Double {
    var sum = 0.0
    let contacts = rows[Int(node)]
    for contact in contacts { contactOf[contact] = node }
    for first in contacts {
      for third in rows[Int(first)] {
        tiedTo[third] = first
        guard contactOf[third] == node else { continue }
        for second in rows[Int(third)] { paths[second] &+= 1 }
      }
      for second in contacts where second > first && tiedTo[second] != first {
        sum += 1 / Double(1 + paths[second])
      }
      for third in rows[Int(first)] where contactOf[third] == node {
        for second in rows[Int(third)] { paths[second] = 0 }
      }
    }
    return sum
  }
}

extension BitRows {
  func egoBetweenness() -> [Double] {
    rows.map { contacts in
      var sum = 0.0
      var rest = contacts
      while !rest.isEmpty {
        let first = rest.removeFirst()
        for second in rest.subtracting(rows[first]) {
          let between = rows[first].intersection(rows[second]).intersection(contacts)
          sum += 1 / Double(1 + between.count)
        }
      }
      return sum
    }
  }
}
