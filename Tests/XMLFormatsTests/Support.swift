import Foundation
import GraphFormats
import XMLFormats

/// A file that stands beside these tests.
func file(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")
  return Array(try Data(contentsOf: folder.appending(path: name)))
}

/// GraphML with this inside.
func graphML(_ inside: String) -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\(inside)</graphml>
    """.utf8)
}

/// A GraphML graph with this inside.
func readGraph(_ inside: String, keys: String = "") -> FormatReading {
  GraphMLReader().read(graphML("\(keys)<graph edgedefault=\"undirected\">\(inside)</graph>"))
}

extension FormatReading {
  var causes: [FormatIssue.Cause] { issues.map(\.cause) }

  func places(_ cause: FormatIssue.Cause) -> [String] {
    issues.filter { $0.cause == cause }.map {
      $0.position.map { "\($0.line):\($0.column)" } ?? "-"
    }
  }
}

extension PropertyGraph {
  /// Without the places in a file, and with a direction at each edge.
  var bare: Self {
    var graph = self
    graph.properties.forgetPlaces()
    graph.ego?.forgetPlaces()
    for place in graph.nodes.indices { graph.nodes[place].forgetPlaces() }
    for place in graph.edges.indices {
      graph.edges[place].position = nil
      graph.edges[place].properties.forgetPlaces()
      graph.edges[place].isDirected = edges[place].isDirected ?? isDirected
    }
    if !edges.isEmpty { graph.isDirected = false }
    return graph
  }
}

extension PropertyGraph.Node {
  fileprivate mutating func forgetPlaces() {
    position = nil
    properties.forgetPlaces()
  }
}

extension [Property] {
  fileprivate mutating func forgetPlaces() {
    for place in indices { self[place].position = nil }
  }
}

/// SplitMix64: the same graphs for the same seed everywhere.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
