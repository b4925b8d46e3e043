import GraphFormats
import Netwerk
import Testing
import XMLFormats

@Suite struct GEXFReaderTests {
  private func read(_ name: String) throws -> FormatReading { GEXFReader().read(try file(name)) }

  private func gexf(_ inside: String) -> FormatReading {
    GEXFReader().read(
      Array(
        "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\(inside)</gexf>".utf8))
  }

  @Test func `NetworkX: kinds, defaults, weights, the name of the graph`() throws {
    let reading = try read("networkx.gexf")
    #expect(reading.issues.isEmpty)
    #expect(
      reading.graphs.first?.bare
        == PropertyGraph(
          id: "dorp",
          nodes: [
            .init(
              "jan", label: "Jan",
              properties: [Property("leeftijd", .integer(81)), Property("actief", .boolean(false))]),
            .init("els", label: "Els", properties: [Property("actief", .boolean(true))]),
          ],
          edges: [
            .init(
              0, 1, id: "0", isDirected: true,
              properties: [Property("weight", .number(2)), Property("soort", .text("belt"))])
          ]))
  }

  @Test func `Gephi 1.3: times, lists, nodes in nodes, edges both ways`() throws {
    let reading = try read("gephi.gexf")
    let graph = try #require(reading.graphs.first)
    #expect(graph.properties.map(\.name) == ["description", "start"])
    #expect(graph.nodes.map(\.id) == ["1", "2", "3"])
    let jan = graph.nodes[0]
    #expect(jan.properties["Talen"] == .list(["Nederlands", "Fries"]))
    #expect(jan.properties["Dag"] == .text("2020-02-03"))
    #expect(jan.properties["Hulp"] == .integer(3))
    #expect(jan.properties["start"] == .text("2020-01-01"))
    #expect(graph.nodes[1].properties["spells"] == .list(["2020-01-01/2020-06-01", "2021-01-01/"]))
    #expect(graph.nodes[2].properties["pid"] == .text("2"))
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [2, 1], [1, 0]])
    #expect(graph.edges.map(\.isDirected) == [true, nil, true])
    #expect(graph.edges.map(\.id) == ["a", nil, nil])
    #expect(graph.edges[2].properties["kind"] == .text("buur"))
    #expect(graph.edges[1].properties["label"] == .text("kind van"))
    #expect(
      Set(reading.causes) == [
        .xmlGraph(.often(.timedValue("Hulp"), count: 1)), .xmlGraph(.often(.nested, count: 1)),
        .xmlGraph(.often(.foreign("viz:size"), count: 1)),
        .xmlGraph(.often(.foreign("viz:color"), count: 1)),
      ])
  }

  @Test func `1.1draft in Latin-1: edges first, slices, parents by id`() throws {
    let reading = try read("oud.gexf")
    #expect(reading.issues.isEmpty)
    let graph = try #require(reading.graphs.first)
    #expect(!graph.isDirected)
    #expect(graph.nodes.map(\.label) == ["A", "René"])
    #expect(graph.nodes[0].properties["wijk"] == .text("West"))
    #expect(graph.nodes[0].properties["spells"] == .list(["1/2"]))
    #expect(graph.nodes[1].properties["pid"] == .text("a"))
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1]])
  }

  @Test func `mistakes are told with their places`() {
    let reading = gexf(
      """
      <graph defaultedgetype="directed"><nodes>
      <node id="a"/><node id="a"/><node/>
      </nodes><edges>
      <edge source="a" target="b"/><edge target="a"/>
      </edges></graph>
      """)
    #expect(reading.graphs.isEmpty)
    #expect(reading.places(.graph(.duplicateNode("a"))) == ["2:15"])
    #expect(reading.places(.xmlGraph(.nodeWithoutID)) == ["2:29"])
    #expect(reading.places(.graph(.unknownNode("b"))) == ["4:1"])
    #expect(reading.places(.xmlGraph(.edgeWithoutEnds)) == ["4:30"])
    #expect(gexf("").causes == [.xmlGraph(.noGraph)])
  }

  @Test func `weights and values that are none are guesses`() {
    let reading = gexf(
      """
      <graph><nodes><node id="a"><attvalues><attvalue for="x" value="1"/></attvalues></node></nodes>\
      <edges><edge id="1" source="a" target="a" weight="zwaar"/>\
      <edge id="2" source="a" target="a" weight="nan" type="heen"/>\
      <edge id="3" source="a" target="a" weight="4"/></edges></graph>
      """)
    #expect(
      Set(reading.causes) == [
        .xmlGraph(.often(.undeclared("x"), count: 1)),
        .xmlGraph(.often(.notOfKind("weight", .number), count: 1)),
        .xmlGraph(.often(.notANumber("weight"), count: 1)), .xmlGraph(.unknownDirection("heen")),
      ])
    #expect(
      reading.graphs.first?.edges.map { $0.properties["weight"] }
        == [.text("zwaar"), nil, .integer(4)])
  }
}

@Suite struct GEXFWriterTests {
  @Test(arguments: 0..<300)
  func `what is written reads back as the same`(seed: Int) {
    var random = RandomGraph(seed)
    random.hasLists = true
    var graph = random.graphs(1...1)[0]
    graph.properties = []
    let (bytes, issues) = GEXFWriter.file([graph])
    let reading = GEXFReader().read(bytes)
    #expect(reading.graphs.map(\.bare) == [graph.bare], "seed \(seed)")
    #expect(reading.issues.isEmpty)
    #expect(
      issues.allSatisfy {
        if case .xmlGraph(.often(.mixedDirection, _)) = $0.cause { true } else { false }
      })
  }

  @Test func `weights and labels of edges are what Gephi reads`() {
    let graph = PropertyGraph(
      id: "g", properties: [Property("plaats", .text("x"))], nodes: [.init("a", label: "A&B")],
      edges: [
        .init(0, 0, properties: [Property("weight", .integer(2)), Property("label", .text("é"))]),
        .init(0, 0, id: "0", properties: [Property("weight", .number(3))]),
      ])
    let (bytes, issues) = GEXFWriter.file([graph, graph])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<node id=\"a\" label=\"A&amp;B\"></node>"))
    #expect(
      text.contains("<edge id=\"1\" source=\"a\" target=\"a\" weight=\"2\" label=\"é\"></edge>"))
    #expect(text.contains("<edge id=\"0\" source=\"a\" target=\"a\" weight=\"3.0\"></edge>"))
    #expect(
      issues.map(\.cause) == [
        .graph(.oneGraphOnly(2)), .graph(.propertyLost("plaats", count: 1)),
      ])
  }

  @Test func `lists that would read back as others are told`() {
    let lists = [["a|b"], [""], ["[a]"], ["a", "b"], []]
    let nodes = lists.enumerated().map {
      PropertyGraph.Node("\($0)", properties: [Property("l", .list($1))])
    }
    let (_, issues) = GEXFWriter.file([PropertyGraph(nodes: nodes)])
    #expect(issues.map(\.cause) == [.xmlGraph(.often(.joinedList("l"), count: 3))])
  }
}
