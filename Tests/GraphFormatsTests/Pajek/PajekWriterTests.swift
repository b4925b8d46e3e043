import Testing

@testable import GraphFormats

@Suite struct `Writing Pajek` {
  private func written(
    _ graphs: [PropertyGraph], _ form: PajekWriter.Form
  ) -> (bytes: [UInt8], issues: [FormatIssue]) {
    var writer = PajekWriter(schema: PropertySchema(of: graphs), form: form)
    var bytes = writer.start()
    for graph in graphs { bytes += writer.graph(graph) }
    return (bytes + writer.end(), writer.issues)
  }

  @Test func `A small network is written whole`() {
    let graph = PropertyGraph(
      nodes: [
        .init(
          "1", label: "Karel \"K\"",
          properties: [Property("x", .number(0.5)), Property("y", .integer(1))]),
        .init(
          "2", label: "a\\b",
          properties: [Property("shape", .text("box")), Property("rol", .text("buur"))]),
      ],
      edges: [
        .init(
          0, 1,
          properties: [Property("weight", .number(2.5)), Property("relation", .text("helps"))]),
        .init(1, 0, isDirected: true, properties: [Property("aard", .text("hecht"))]),
      ])
    let (bytes, issues) = written([graph], .network)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        *Vertices 2
        1 "Karel &#34;K&#34;" 0.5 1
        2 "a\\b" box
        *Arcs
        2 1
        *Edges :1 "helps"
        1 2 2.5

        """)
    #expect(
      issues.map(\.cause) == [
        .graph(.propertyLost("rol", count: 1)), .graph(.propertyLost("aard", count: 1)),
      ])
  }

  @Test func `A second network has no place in a .net and one in a .paj`() {
    let graphs = [PropertyGraph(nodes: [.init("1")]), PropertyGraph(nodes: [.init("1")])]
    #expect(written(graphs, .network).issues.map(\.cause) == [.graph(.oneGraphOnly(2))])
    let (bytes, issues) = written(graphs, .project)
    #expect(issues.isEmpty && PajekReader().read(bytes).graphs.map(\.id) == ["1", "2"])
  }

  @Test func `An ego is tied to everybody where the format has none`() throws {
    let graph = PropertyGraph(ego: .init("ego", label: "Jan"), nodes: [.init("1", label: "Bep")])
    let read = try #require(PajekReader().read(written([graph], .network).bytes).graphs.first)
    #expect(read.nodes.map(\.label) == ["Jan", "Bep"])
    #expect(read.edges.map { [$0.source, $0.target] } == [[0, 1]] && !read.isDirected)
  }

  @Test(arguments: UInt64(1)...200)
  func `What is written reads back as itself`(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let isProject = seed.isMultiple(of: 2)
    let graphs = (0..<(isProject ? Int.random(in: 1...3, using: &generator) : 1)).map {
      Self.graph(named: "graph \($0)", isProject: isProject, &generator)
    }
    let (bytes, issues) = written(graphs, isProject ? .project : .network)
    #expect(issues.isEmpty)
    let reading = PajekReader().read(bytes)
    #expect(reading.issues.isEmpty)
    #expect(reading.graphs.map(\.withoutPositions) == graphs.map(\.withoutPositions))
  }

  private static let texts = [
    "Karel", "Mevrouw Bos", "\"", "\\", "a\\\"b", "&#233;", "&amp;", "José 😀", "% no", "*Edges", "",
    "[1-3]", "\\\\", "\\\"x", "C:\\map\\", "1", "-0.5", "ellipse",
  ]

  static func graph(
    named name: String, isProject: Bool, _ generator: inout SeededGenerator
  ) -> PropertyGraph {
    let text = { (generator: inout SeededGenerator) in
      Property.Value.text(texts.randomElement(using: &generator) ?? "")
    }
    let number = { (generator: inout SeededGenerator) in
      Property.Value.number(Double.random(in: -9...9, using: &generator))
    }
    var graph = PropertyGraph(id: name)
    for place in 0..<Int.random(in: 0...8, using: &generator) {
      var node = PropertyGraph.Node(
        String(place + 1), label: texts.randomElement(using: &generator))
      if Bool.random(using: &generator) {
        node.properties += [Property("x", number(&generator)), Property("y", number(&generator))]
      }
      if Bool.random(using: &generator) { node.properties.append(Property("shape", .text("box"))) }
      if Bool.random(using: &generator) { node.properties.append(Property("ic", text(&generator))) }
      if isProject {
        // In the order in which they are first met, which is that of the partitions.
        node.properties.append(Property("role", text(&generator)))
        node.properties.append(
          Property("kring", .integer(Int.random(in: 0...4, using: &generator))))
        if Bool.random(using: &generator) {
          node.properties.append(Property("age", number(&generator)))
        }
      }
      graph.nodes.append(node)
    }
    guard !graph.nodes.isEmpty else { return graph }
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      var edge = PropertyGraph.Edge(
        graph.nodes.indices.randomElement(using: &generator) ?? 0,
        graph.nodes.indices.randomElement(using: &generator) ?? 0,
        isDirected: Bool.random(using: &generator))
      if Bool.random(using: &generator) {
        edge.properties.append(Property("weight", number(&generator)))
      }
      if Bool.random(using: &generator) {
        edge.properties.append(Property("relation", text(&generator)))
      }
      if Bool.random(using: &generator) { edge.properties.append(Property("l", text(&generator))) }
      graph.edges.append(edge)
    }
    graph.isDirected = graph.edges.contains { $0.isDirected == true }
    for place in graph.edges.indices where graph.edges[place].isDirected == graph.isDirected {
      graph.edges[place].isDirected = nil
    }
    return graph
  }
}
