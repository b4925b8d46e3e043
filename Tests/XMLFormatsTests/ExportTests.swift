import Foundation
import GraphFormats
import Testing
import XMLFormats

/// Writes files for the programs that `scripts/check-formaten` lets read them, with what they must find,
/// to the folder that the environment names.
@Suite struct ExportTests {
  private static let folder = ProcessInfo.processInfo.environment["NETWERK_EXPORTS"]

  private let undirected = PropertyGraph(
    id: "dorp",
    nodes: [
      .init(
        "jan", label: "Jan \"de\" <Boer> & zn",
        properties: [
          Property("leeftijd", .integer(81)), Property("afstand", .number(1.5)),
          Property("actief", .boolean(true)), Property("rol", .text("buur 😀\n2e regel")),
        ]),
      .init(
        "els", label: "Els",
        properties: [
          Property("leeftijd", .integer(-3)), Property("afstand", .number(2e10)),
          Property("actief", .boolean(false)), Property("rol", .text("")),
        ]),
      .init(
        "a b", label: "René",
        properties: [
          Property("leeftijd", .integer(0)), Property("afstand", .number(0)),
          Property("actief", .boolean(false)), Property("rol", .text("é|ü")),
        ]),
    ],
    edges: [
      .init(
        0, 1, id: "e1", properties: [Property("weight", .number(2.5)), Property("s", .text("x"))]),
      .init(
        1, 2, id: "e2", properties: [Property("weight", .number(1)), Property("s", .text("<"))]),
    ])

  private var directed: PropertyGraph {
    var graph = undirected
    graph.isDirected = true
    graph.edges.append(
      .init(
        1, 0, id: "e3", properties: [Property("weight", .number(4)), Property("s", .text("y"))]))
    return graph
  }

  /// With parallel edges, a loop, an ego and edges of both directions.
  private var mixed: PropertyGraph {
    var graph = directed
    graph.ego = .init("ik", label: "Ik", properties: undirected.nodes[0].properties)
    graph.edges.append(
      .init(
        1, 0, id: "e4", isDirected: false,
        properties: [Property("weight", .number(5)), Property("s", .text("z"))]))
    graph.edges.append(
      .init(
        2, 2, id: "e5", properties: [Property("weight", .number(6)), Property("s", .text("zz"))]))
    return graph
  }

  @Test(.enabled(if: folder != nil))
  func `files for other programs`() throws {
    let folder = URL(filePath: try #require(Self.folder), directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var expected: [String: Expectation] = [:]
    for (name, graph) in [("ongericht", undirected), ("gericht", directed), ("gemengd", mixed)] {
      for (ending, bytes) in [
        ("graphml", GraphMLWriter.file([graph]).bytes), ("gexf", GEXFWriter.file([graph]).bytes),
      ] {
        try Data(bytes).write(to: folder.appending(path: "\(name).\(ending)"))
        expected["\(name).\(ending)"] = Expectation(graph)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(expected).write(to: folder.appending(path: "verwacht.json"))
    #expect(expected.count == 3 + 3)
  }
}

/// What another program must find in a file: how many nodes and edges, and of each attribute the values
/// as texts, sorted.
private struct Expectation: Codable {
  var knopen: Int
  var lijnen: Int
  var gericht: Bool
  var knoopvelden: [String: [String]] = [:]
  var lijnvelden: [String: [String]] = [:]

  init(_ graph: PropertyGraph) {
    let all = graph.nodes + [graph.ego].compactMap(\.self)
    (knopen, lijnen) = (all.count, graph.edges.count)
    gericht = graph.edges.contains { $0.isDirected ?? graph.isDirected }
    for node in all {
      knoopvelden["label", default: []].append(node.label ?? "")
      for each in node.properties { knoopvelden[each.name, default: []].append(each.value.text) }
    }
    for edge in graph.edges {
      for each in edge.properties { lijnvelden[each.name, default: []].append(each.value.text) }
    }
    for name in knoopvelden.keys { knoopvelden[name]?.sort() }
    for name in lijnvelden.keys { lijnvelden[name]?.sort() }
  }
}
