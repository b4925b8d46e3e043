/// The neighbours of every node of a small undirected graph, one set a node.
struct BitRows<Row: NodeSet>: Sendable {
  let rows: [Row]

  var nodeCount: Int { rows.count }

  init(rows: [Row]) { self.rows = rows }

  init(edges: [Edge], nodeCount: Int) {
    var rows = [Row](repeating: Row(), count: nodeCount)
    for edge in edges {
      rows[edge.source].insert(edge.target)
      rows[edge.target].insert(edge.source)
    }
    self.rows = rows
  }

  init(of compressed: CompressedRows) {
    rows = (0..<compressed.nodeCount).map { node in
      var row = Row()
      for target in compressed.targets[compressed.range(of: node)] { row.insert(Int(target)) }
      return row
    }
  }

  /// `nil` when another node does not fit in a row.
  func addingUniversalNode() -> BitRows? {
    guard nodeCount < Row.capacity else { return nil }
    var extended = rows
    for node in 0..<nodeCount { extended[node].insert(nodeCount) }
    extended.append(Row(below: nodeCount))
    return BitRows(rows: extended)
  }

  func compressedRows() -> CompressedRows {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    for row in rows { offsets.append(offsets[offsets.count - 1] + UInt32(row.count)) }
    let total = Int(offsets[nodeCount])
    let targets = [Int32](unsafeUninitializedCapacity: total) { memory, count in
      for row in rows {
        for node in row {
          memory[count] = Int32(truncatingIfNeeded: node)
          count &+= 1
        }
      }
    }
    return CompressedRows(offsets: offsets, targets: targets, weights: [])
  }
}
