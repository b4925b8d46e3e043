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
    precondition(edgeCount + nodeCount <= Int(UInt32.max) / 2, "the graph is too large")
    return Graph(undirected: rows.addingUniversalNode(), bits: bits?.addingUniversalNode())
  }
}

extension CompressedRows {
  /// These rows with the next node at the end of each, and a last row that lists all others.
  fileprivate func addingUniversalNode() -> CompressedRows {
    let total = targets.count + 2 * nodeCount
    let offsets = [UInt32](unsafeUninitializedCapacity: nodeCount + 2) { offsets, count in
      for node in 0...nodeCount { offsets[node] = self.offsets[node] + UInt32(node) }
      offsets[nodeCount + 1] = UInt32(total)
      count = nodeCount + 2
    }
    let targets = extended(self.targets, rowEnd: Int32(nodeCount)) { Int32($0) }
    let weights = weights.isEmpty ? [] : extended(self.weights, rowEnd: 1) { _ in 1 }
    return CompressedRows(offsets: offsets, targets: targets, weights: weights)
  }

  /// What stands beside the ties, with something more after each row and a row more at the end.
  @inline(__always)
  private func extended<Element>(
    _ elements: [Element], rowEnd: Element, lastRow: (_ node: Int) -> Element
  ) -> [Element] {
    let total = elements.count + 2 * nodeCount
    return [Element](unsafeUninitializedCapacity: total) { memory, count in
      for node in 0..<nodeCount {
        for position in range(of: node) {
          memory.initializeElement(at: count, to: elements[position])
          count &+= 1
        }
        memory.initializeElement(at: count, to: rowEnd)
        count &+= 1
      }
      for node in 0..<nodeCount { memory.initializeElement(at: count &+ node, to: lastRow(node)) }
      count = total
    }
  }
}
