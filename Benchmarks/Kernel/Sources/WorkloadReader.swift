import Foundation
import Graphs

/// Reads graphs from a text of whole numbers: for each the number of nodes, the number of ties, and
/// the two ends of every tie.
struct WorkloadReader {
  /// A graph as it is in the file, before anything is built.
  struct Workload {
    let nodeCount: Int
    var edges: [Edge]
  }

  private let file: FileHandle
  private var chunk = Data()
  private var position = 0

  init(path: String) throws(WorkloadError) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadable(path: path) }
    self.file = file
  }

  /// Every graph of the file, in order.
  mutating func all() throws(WorkloadError) -> [Workload] {
    var workloads: [Workload] = []
    while let next = try next() { workloads.append(next) }
    return workloads
  }

  /// The next graph, `nil` at the end of the file.
  mutating func next() throws(WorkloadError) -> Workload? {
    guard let nodeCount = nextNumber() else { return nil }
    let edgeCount = try expectNumber()
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for _ in 0..<edgeCount { edges.append(Edge(try expectNumber(), try expectNumber())) }
    return Workload(nodeCount: nodeCount, edges: edges)
  }

  private mutating func expectNumber() throws(WorkloadError) -> Int {
    guard let number = nextNumber() else { throw .endsTooEarly }
    return number
  }

  private mutating func nextNumber() -> Int? {
    var number: Int?
    while let byte = nextByte() {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      } else if number != nil {
        break
      }
    }
    return number
  }

  private mutating func nextByte() -> UInt8? {
    if position == chunk.count {
      chunk = (try? file.read(upToCount: 1 << 16)) ?? Data()
      position = 0
      if chunk.isEmpty { return nil }
    }
    defer { position += 1 }
    return chunk[position]
  }
}

enum WorkloadError: Error {
  case unreadable(path: String)
  case endsTooEarly
}
