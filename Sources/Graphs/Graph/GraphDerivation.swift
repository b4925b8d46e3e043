extension Graph {
  /// The same ties without their weights.
  package func unweighted() -> Graph {
    guard isWeighted else { return self }
    func stripped(_ rows: CompressedRows) -> CompressedRows {
      CompressedRows(offsets: rows.offsets, targets: rows.targets, weights: [])
    }
    return Graph(
      isDirected: isDirected, rows: stripped(rows), reversedRows: reversedRows.map(stripped))
  }

  /// Every arc turned round; an undirected graph is its own reverse.
  package func reversed() -> Graph {
    guard let reversedRows else { return self }
    return Graph(isDirected: true, rows: reversedRows, reversedRows: rows)
  }

  /// The same ties without direction. Two arcs between the same nodes become one tie that carries
  /// the sum of their weights.
  package func undirected() -> Graph {
    guard isDirected else { return self }
    return Graph(
      nodeCount: nodeCount, edges: edges(), weights: isWeighted ? rows.weights : nil)
  }

  /// The graph among some of the nodes, which are renumbered in the order given.
  ///
  /// - Parameter nodes: nodes of this graph, none of them twice.
  package func induced(on nodes: [Int]) -> Graph {
    let number = Buffer<Int32>(repeating: -1, count: nodeCount)
    for (new, old) in nodes.enumerated() {
      precondition(number[old] < 0, "a node is asked for twice")
      number[old] = Int32(new)
    }
    var edges: [Edge] = []
    var weights: [Double] = []
    for old in nodes {
      for position in rows.range(of: old) {
        let new = number[rows.targets[position]]
        guard new >= 0, isDirected || number[old] < new else { continue }
        edges.append(Edge(Int(number[old]), Int(new)))
        if isWeighted { weights.append(rows.weights[position]) }
      }
    }
    return Graph(
      nodeCount: nodes.count, edges: edges, weights: isWeighted ? weights : nil,
      isDirected: isDirected)
  }

  /// The graph without one node; the nodes after it move up one place.
  package func removing(_ node: Int) -> Graph {
    induced(on: (0..<nodeCount).filter { $0 != node })
  }

  /// This undirected graph with one node more, the last, that is tied to all others: the persons
  /// around someone become that someone's personal network.
  ///
  /// The new ties have weight 1 in a weighted graph.
  package func addingUniversalNode() -> Graph {
    precondition(!isDirected, "a universal node is defined for undirected graphs")
    if !isWeighted, let extended = bits?.addingUniversalNode() { return Graph(bits: extended) }
    let added = (0..<nodeCount).map { Edge($0, nodeCount) }
    let upper = isWeighted ? edges().map { weight($0.source, $0.target) ?? 1 } : nil
    return Graph(
      nodeCount: nodeCount + 1, edges: edges() + added,
      weights: upper.map { $0 + added.map { _ in 1 } })
  }
}
