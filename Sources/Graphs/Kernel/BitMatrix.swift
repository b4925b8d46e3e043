/// The ties of a small undirected graph as bits, in as few words a node as will do.
///
/// Each kernel is written once, on `BitRows`, next to the general algorithm that it stands in for.
/// The choice of words is an enumeration and not a protocol, so that every kernel is compiled for
/// its words.
enum BitMatrix: Sendable {
  case oneWord(BitRows<NodeSet64>)
  case twoWords(BitRows<NodeSet128>)
  case fourWords(BitRows<NodeSet256>)

  /// Graphs of more nodes have no bits.
  static var capacity: Int { NodeSet256.capacity }

  /// `nil` when there are too many nodes.
  init?(edges: [Edge], nodeCount: Int) {
    switch nodeCount {
    case ...NodeSet64.capacity: self = .oneWord(BitRows(edges: edges, nodeCount: nodeCount))
    case ...NodeSet128.capacity: self = .twoWords(BitRows(edges: edges, nodeCount: nodeCount))
    case ...NodeSet256.capacity: self = .fourWords(BitRows(edges: edges, nodeCount: nodeCount))
    default: return nil
    }
  }

  /// `nil` when there are too many nodes.
  init?(of rows: CompressedRows) {
    switch rows.nodeCount {
    case ...NodeSet64.capacity: self = .oneWord(BitRows(of: rows))
    case ...NodeSet128.capacity: self = .twoWords(BitRows(of: rows))
    case ...NodeSet256.capacity: self = .fourWords(BitRows(of: rows))
    default: return nil
    }
  }
}

extension BitMatrix {
  func compressedRows() -> CompressedRows {
    switch self {
    case .oneWord(let rows): rows.compressedRows()
    case .twoWords(let rows): rows.compressedRows()
    case .fourWords(let rows): rows.compressedRows()
    }
  }

  func reaches() -> [Reach] {
    switch self {
    case .oneWord(let rows): rows.reaches()
    case .twoWords(let rows): rows.reaches()
    case .fourWords(let rows): rows.reaches()
    }
  }

  func components() -> Partition {
    switch self {
    case .oneWord(let rows): rows.components()
    case .twoWords(let rows): rows.components()
    case .fourWords(let rows): rows.components()
    }
  }

  func betweenness() -> [Double] {
    switch self {
    case .oneWord(let rows): rows.betweenness()
    case .twoWords(let rows): rows.betweenness()
    case .fourWords(let rows): rows.betweenness()
    }
  }

  func betweennessAroundUniversalNode() -> [Double]? {
    switch self {
    case .oneWord(let rows): rows.betweennessAroundUniversalNode()
    case .twoWords(let rows): rows.betweennessAroundUniversalNode()
    case .fourWords(let rows): rows.betweennessAroundUniversalNode()
    }
  }

  func betweennessWithUniversalNode() -> [Double] {
    switch self {
    case .oneWord(let rows): rows.betweennessWithUniversalNode()
    case .twoWords(let rows): rows.betweennessWithUniversalNode()
    case .fourWords(let rows): rows.betweennessWithUniversalNode()
    }
  }

  func triangleCounts() -> [Int] {
    switch self {
    case .oneWord(let rows): rows.triangleCounts()
    case .twoWords(let rows): rows.triangleCounts()
    case .fourWords(let rows): rows.triangleCounts()
    }
  }

  func triangleCount(at node: Int) -> Int {
    switch self {
    case .oneWord(let rows): rows.triangleCount(at: node)
    case .twoWords(let rows): rows.triangleCount(at: node)
    case .fourWords(let rows): rows.triangleCount(at: node)
    }
  }

  func egoBetweenness() -> [Double] {
    switch self {
    case .oneWord(let rows): rows.egoBetweenness()
    case .twoWords(let rows): rows.egoBetweenness()
    case .fourWords(let rows): rows.egoBetweenness()
    }
  }

  func louvain(resolution: Double, seed: UInt64) -> Partition {
    switch self {
    case .oneWord(let rows): rows.louvain(resolution: resolution, seed: seed)
    case .twoWords(let rows): rows.louvain(resolution: resolution, seed: seed)
    case .fourWords(let rows): rows.louvain(resolution: resolution, seed: seed)
    }
  }

  func leiden(resolution: Double, seed: UInt64, rounds: Int) -> Partition {
    switch self {
    case .oneWord(let rows): rows.leiden(resolution: resolution, seed: seed, rounds: rounds)
    case .twoWords(let rows): rows.leiden(resolution: resolution, seed: seed, rounds: rounds)
    case .fourWords(let rows): rows.leiden(resolution: resolution, seed: seed, rounds: rounds)
    }
  }

  func addEnds(
    of labels: [Int], inside: borrowing Buffer<Double>, all: borrowing Buffer<Double>
  ) {
    switch self {
    case .oneWord(let rows): rows.addEnds(of: labels, inside: inside, all: all)
    case .twoWords(let rows): rows.addEnds(of: labels, inside: inside, all: all)
    case .fourWords(let rows): rows.addEnds(of: labels, inside: inside, all: all)
    }
  }

  func peeling() -> Peeling {
    switch self {
    case .oneWord(let rows): rows.peeling()
    case .twoWords(let rows): rows.peeling()
    case .fourWords(let rows): rows.peeling()
    }
  }

  func cutStructure() -> CutStructure {
    switch self {
    case .oneWord(let rows): rows.cutStructure()
    case .twoWords(let rows): rows.cutStructure()
    case .fourWords(let rows): rows.cutStructure()
    }
  }

  func maximalCliques(minimumSize: Int, limit: Int) -> CliqueListing {
    switch self {
    case .oneWord(let rows): rows.maximalCliques(minimumSize: minimumSize, limit: limit)
    case .twoWords(let rows): rows.maximalCliques(minimumSize: minimumSize, limit: limit)
    case .fourWords(let rows): rows.maximalCliques(minimumSize: minimumSize, limit: limit)
    }
  }

  /// `nil` when another node does not fit in the words of a row.
  func addingUniversalNode() -> BitMatrix? {
    switch self {
    case .oneWord(let rows): rows.addingUniversalNode().map { .oneWord($0) }
    case .twoWords(let rows): rows.addingUniversalNode().map { .twoWords($0) }
    case .fourWords(let rows): rows.addingUniversalNode().map { .fourWords($0) }
    }
  }
}
