/// The neighbours of every node of a small undirected graph, one set a node.
struct BitRows<Row: NodeSet>: Sendable {
  let rows: [Row]

  var nodeCount: Int { rows.count }

  init(rows: [Row]) { self.rows = rows }

  init(edges: [Edge], nodeCount: Int) {
    rows = [Row](unsafeUninitializedCapacity: nodeCount) { rows, count in
      rows.initialize(repeating: Row())
      for edge in edges {
        rows[edge.source].insert(edge.target)
        rows[edge.target].insert(edge.source)
      }
      count = nodeCount
    }
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
    var total: UInt32 = 0
    let offsets = [UInt32](unsafeUninitializedCapacity: nodeCount + 1) { offsets, count in
      for node in 0..<nodeCount {
        offsets[node] = total
        total &+= UInt32(truncatingIfNeeded: rows[node].count)
      }
      offsets[nodeCount] = total
      count = nodeCount + 1
    }
    let targets = [Int32](unsafeUninitializedCapacity: Int(total)) { targets, count in
      for row in rows {
        for node in row {
          targets[count] = Int32(truncatingIfNeeded: node)
          count &+= 1
        }
      }
    }
    return CompressedRows(offsets: offsets, targets: targets, weights: [])
  }
}
