/// What a small undirected graph computes faster from bits than from lists.
///
/// Each requirement is implemented next to the general algorithm that it stands in for.
protocol BitMatrix: Sendable {
  func compressedRows() -> CompressedRows
  func reaches() -> [Reach]
  func components() -> Partition
  func betweennessAroundUniversalNode() -> [Double]?
  func triangleCounts() -> [Int]
  func egoBetweenness() -> [Double]
  func maximalCliques(minimumSize: Int, limit: Int) -> CliqueListing
}

/// The neighbours of every node of a small undirected graph, one set a node.
struct BitRows<Row: NodeSet>: BitMatrix {
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

/// The ties as bits when there are few enough nodes.
func bitMatrix(of edges: [Edge], nodeCount: Int) -> (any BitMatrix)? {
  switch nodeCount {
  case ...NodeSet64.capacity: BitRows<NodeSet64>(edges: edges, nodeCount: nodeCount)
  case ...NodeSet128.capacity: BitRows<NodeSet128>(edges: edges, nodeCount: nodeCount)
  default: nil
  }
}

/// The ties as bits when there are few enough nodes.
func bitMatrix(of rows: CompressedRows) -> (any BitMatrix)? {
  switch rows.nodeCount {
  case ...NodeSet64.capacity: BitRows<NodeSet64>(of: rows)
  case ...NodeSet128.capacity: BitRows<NodeSet128>(of: rows)
  default: nil
  }
}
