import Foundation
import Testing

@testable import Graphs

/// One graph of `expected.json` and what other tools say about it.
struct ParityCase: Decodable, CustomTestStringConvertible, Sendable {
  private let name: String
  private let nodeCount: Int
  private let isDirected: Bool
  private let edges: [Int]
  private let weights: [Double]?
  /// Values by measure and peer.
  let expected: [String: [String: [Double?]]]

  var testDescription: String { name }

  var graph: Graph {
    let pairs = stride(from: 0, to: edges.count, by: 2).map { Edge(edges[$0], edges[$0 + 1]) }
    return Graph(nodeCount: nodeCount, edges: pairs, weights: weights, isDirected: isDirected)
  }

  private struct Document: Decodable {
    let cases: [ParityCase]
  }

  static let all: [ParityCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Parity/expected.json")
    do {
      return try JSONDecoder().decode(Document.self, from: Data(contentsOf: file)).cases
    } catch {
      fatalError("run scripts/parity: \(error)")
    }
  }()
}
