import GraphFormats
import Netwerk
import Testing
import XMLFormats

@Suite struct GraphMLWriterTests {
  private func read(_ bytes: [UInt8]) -> FormatReading { GraphMLReader().read(bytes) }

  @Test(arguments: 0..<300)
  func `what is written reads back as the same`(seed: Int) {
    var random = RandomGraph(seed)
    let graphs = random.graphs(1...3)
    let (bytes, issues) = GraphMLWriter.file(graphs)
    let reading = read(bytes)
    #expect(reading.graphs.map(\.bare) == graphs.map(\.bare), "seed \(seed)")
    #expect(reading.issues.isEmpty)
    #expect(
      issues.allSatisfy {
        if case .xmlGraph(.often(.mixedDirection, _)) = $0.cause { true } else { false }
      })
  }

  @Test func `the same file comes in parts`() {
    let graphs = [PropertyGraph(nodes: [.init("a")]), PropertyGraph(nodes: [.init("b")])]
    var writer = GraphMLWriter(schema: PropertySchema())
    let parts = [writer.start(), writer.graph(graphs[0]), writer.graph(graphs[1]), writer.end()]
    #expect(Array(parts.joined()) == GraphMLWriter.file(graphs).bytes)
  }

  @Test func `the label is written for Gephi and for igraph`() {
    let graph = PropertyGraph(
      isDirected: true, nodes: [.init("a", label: "A < \"B\"\u{1}")], edges: [.init(0, 0, id: "x")])
    let (bytes, issues) = GraphMLWriter.file([graph])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        """
          <key id="label" for="node" attr.name="label" attr.type="string"/>
          <key id="name" for="node" attr.name="name" attr.type="string"/>
          <graph edgedefault="directed">
            <node id="a">
              <data key="label">A &lt; "B"</data>
              <data key="name">A &lt; "B"</data>
            </node>
            <edge id="x" source="a" target="a">
            </edge>
          </graph>
        </graphml>

        """))
    // Once in the label and once in the name.
    #expect(issues.map(\.cause) == [.xmlGraph(.often(.removedCharacter, count: 2))])
  }

  @Test func `a name of its own stays beside the label, another label does not`() throws {
    let node = PropertyGraph.Node(
      "a", label: "A", properties: [Property("name", .text("B")), Property("label", .text("C"))])
    let (bytes, issues) = GraphMLWriter.file([PropertyGraph(nodes: [node])])
    let back = try #require(read(bytes).graphs.first?.nodes.first)
    #expect(back.label == "A" && back.properties.map(\.value) == [.text("B")])
    #expect(issues.map(\.cause) == [.graph(.propertyLost("label", count: 1))])
  }

  @Test func `one undirected edge among directed ones stands once and says so`() throws {
    let graph = PropertyGraph(
      nodes: [.init("a"), .init("b")],
      edges: [.init(0, 1, isDirected: true), .init(1, 0), .init(0, 0, isDirected: true)])
    let (bytes, issues) = GraphMLWriter.file([graph])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("edgedefault=\"directed\""))
    #expect(!text.contains(" directed="))
    #expect(issues.map(\.cause) == [.xmlGraph(.often(.mixedDirection, count: 1))])
    #expect(read(bytes).graphs.first?.bare == graph.bare)
  }

  @Test func `what the schema lacks or has as another kind is told`() {
    var writer = GraphMLWriter(
      schema: PropertySchema(node: [.init("n", .integer)], edge: [.init("n", .number)]))
    let graph = PropertyGraph(
      properties: [Property("g", .text("x"))], ego: .init("ik"),
      nodes: [.init("a", properties: [Property("n", .text("x")), Property("m", .text("y"))])],
      edges: [.init(0, 0, properties: [Property("n", .integer(3))])])
    let bytes = writer.start() + writer.graph(graph) + writer.end()
    #expect(
      Set(writer.issues.map(\.cause))
        == Set(["g", "n", "m", "ego"].map { .graph(.propertyLost($0, count: 1)) }))
    #expect(read(bytes).graphs.first?.edges.first?.properties["n"] == .number(3))
  }

  @Test func `lists become text, and that is told`() {
    let node = PropertyGraph.Node("a", properties: [Property("l", .list(["x", "y"]))])
    let (bytes, issues) = GraphMLWriter.file([PropertyGraph(nodes: [node])])
    #expect(issues.map(\.cause) == [.xmlGraph(.often(.joinedList("l"), count: 1))])
    #expect(read(bytes).graphs.first?.nodes.first?.properties["l"] == .text("x|y"))
  }

  @Test func `ids that XML cannot spell are changed and stay different`() {
    let graph = PropertyGraph(
      ego: .init("a"), nodes: [.init("a"), .init("a\u{1}"), .init("a\u{2}")],
      edges: [.init(1, 2)])
    let (bytes, issues) = GraphMLWriter.file([graph])
    #expect(read(bytes).graphs.first?.nodes.map(\.id) == ["a", "a_2", "a_3"])
    #expect(read(bytes).graphs.first?.ego?.id == "a_4")
    #expect(issues.count == 3)
  }

  @Test func `every cause has a sentence in both languages`() {
    let matters: [XMLGraphCause.Matter] = [
      .undeclared("a"), .notOfKind("a", .text), .notOfKind("a", .list), .notANumber("a"),
      .foreign("a"), .nested, .hyperedge, .port, .timedValue("a"), .mixedDirection,
      .joinedList("a"), .removedCharacter,
    ]
    let causes: [XMLGraphCause] =
      [
        .noGraph, .nodeWithoutID, .edgeWithoutEnds, .tooManyDefaults(1, limit: 1), .noEdgeDefault,
        .unknownDirection("a"), .attributeWithoutName("a"), .unknownKind("a", name: "b"),
        .idChanged("a", to: "b"),
      ] + matters.map { .often($0, count: 2) }
    for cause in causes {
      let issue = FormatIssue(.loss, .xmlGraph(cause))
      #expect(!issue.sentence(in: .nederlands).isEmpty)
      #expect(issue.sentence(in: .nederlands) != issue.sentence(in: .engels))
    }
  }
}
