import GraphFormats
import Netwerk
import Testing
import XMLFormats

@Suite struct GraphMLReaderTests {
  private func read(_ name: String) throws -> FormatReading {
    GraphMLReader().read(try file(name))
  }

  // MARK: Dialects

  @Test func `NetworkX: kinds, capital booleans, values of the graph`() throws {
    let reading = try read("networkx.graphml")
    #expect(reading.issues.isEmpty)
    let graph = try #require(reading.graphs.first)
    #expect(
      graph.bare
        == PropertyGraph(
          properties: [Property("plaats", .text("Dorp & buurt"))],
          nodes: [
            .init(
              "jan", label: "Jan",
              properties: [Property("leeftijd", .integer(81)), Property("actief", .boolean(true))]),
            .init("els", label: "Els", properties: [Property("actief", .boolean(false))]),
          ],
          edges: [
            .init(0, 1, isDirected: false, properties: [Property("weight", .number(2.5))])
          ]))
  }

  @Test func `igraph: the name is the label, the ids stay, NaN is no value`() throws {
    let reading = try read("igraph.graphml")
    #expect(reading.causes == [.xmlGraph(.often(.notANumber("leeftijd"), count: 1))])
    let graph = try #require(reading.graphs.first)
    #expect(graph.id == "G" && graph.isDirected)
    #expect(graph.nodes.map(\.id) == ["n0", "n1"])
    #expect(graph.nodes.map(\.label) == ["Jan", "Els"])
    #expect(graph.nodes.map { $0.properties.map(\.name) } == [["leeftijd"], []])
    #expect(graph.edges.map(\.properties.count) == [1, 0])
  }

  @Test func `Gephi: defaults, an edge with a direction among others`() throws {
    let reading = try read("gephi.graphml")
    #expect(reading.issues.isEmpty)
    let graph = try #require(reading.graphs.first)
    #expect(graph.nodes.map { $0.properties["Rol"] } == [.text("buur"), .text("nicht")])
    #expect(graph.nodes[0].properties["x"] == .number(-12.5))
    #expect(graph.edges.map(\.isDirected) == [true, nil])
    #expect(graph.edges[0].properties["Edge Label"] == .text("belt"))
    #expect(graph.edges.map(\.id) == ["7", "8"])
  }

  @Test func `yEd: drawn names are labels, drawings and ports are left out`() throws {
    let reading = try read("yed.graphml")
    let graph = try #require(reading.graphs.first)
    #expect(reading.graphs.count == 1)
    #expect(graph.nodes.map(\.id) == ["n0", "n1", "n1::n0"])
    #expect(graph.nodes.map(\.label) == ["Jan", nil, "Els"])
    #expect(graph.nodes[0].properties["url"] == .text("http://voorbeeld.test/?a=1&b=2"))
    #expect(graph.edges[0].properties["label"] == .text("zorgt voor"))
    #expect(
      Set(reading.causes) == [
        .xmlGraph(.often(.foreign("y:ShapeNode"), count: 2)),
        .xmlGraph(.often(.foreign("y:ProxyAutoBoundsNode"), count: 1)),
        .xmlGraph(.often(.foreign("y:PolyLineEdge"), count: 1)),
        .xmlGraph(.often(.foreign("y:Resources"), count: 1)),
        .xmlGraph(.often(.port, count: 1)), .xmlGraph(.often(.nested, count: 1)),
      ])
    #expect(reading.issues.allSatisfy { $0.severity == .loss })
  }

  @Test func `Network Canvas: a graph per interview with who was asked as ego`() throws {
    let reading = try read("network-canvas.graphml")
    let key = "55555555-aaaa-4aaa-8aaa-000000000005"
    #expect(reading.causes == [.xmlGraph(.attributeWithoutName(key))])
    #expect(reading.graphs.map(\.id) == ["P-001", "P-002"])
    let graph = reading.graphs[0]
    #expect(
      graph.properties.map(\.name) == [
        "caseId", "protocolName", "sessionExportTime", "sessionUUID",
      ])
    #expect(graph.ego?.id == "eeeeeeee-0000-4000-8000-000000000001")
    #expect(graph.ego?.properties["ego_age"] == .integer(74))
    #expect(graph.nodes.map(\.label) == ["Truus", nil])
    #expect(graph.nodes[0].properties["name"] == nil)
    #expect(graph.nodes[0].properties["support_advice"] == .boolean(true))
    #expect(graph.nodes[0].properties["layout_Y"] == .number(0.5))
    #expect(graph.nodes[1].properties[key] == .text("buurthuis"))
    #expect(graph.edges[0].properties["networkCanvasType"] == .text("visits"))
    #expect(reading.graphs[1].ego?.properties.count == 1)
  }

  // MARK: Values

  @Test func `values that are not of their kind are text, empty numbers are nothing`() throws {
    let keys = ["int", "double", "boolean", "string"].map {
      "<key id=\"\($0)\" for=\"node\" attr.name=\"\($0)\" attr.type=\"\($0)\"/>"
    }
    let node = { (value: String) in
      "<node id=\"\(value)\">"
        + ["int", "double", "boolean", "string"].map { "<data key=\"\($0)\">\(value)</data>" }
        .joined() + "</node>"
    }
    let reading = readGraph(
      [" 7 ", "3,5", "", "TRUE", "1e2"].map(node).joined(), keys: keys.joined())
    let values = try #require(reading.graphs.first).nodes.map { $0.properties.map(\.value) }
    #expect(
      values == [
        [.integer(7), .number(7), .text(" 7 "), .text(" 7 ")],
        [.text("3,5"), .text("3,5"), .text("3,5"), .text("3,5")],
        [.text("")],
        [.text("TRUE"), .text("TRUE"), .boolean(true), .text("TRUE")],
        [.number(100), .number(100), .text("1e2"), .text("1e2")],
      ])
    // int: 3,5 and TRUE; double: the same; boolean: 7, 3,5 and 1e2.
    #expect(
      Set(reading.causes) == [
        .xmlGraph(.often(.notOfKind("int", .integer), count: 2)),
        .xmlGraph(.often(.notOfKind("double", .number), count: 2)),
        .xmlGraph(.often(.notOfKind("boolean", .boolean), count: 3)),
      ])
  }

  @Test func `an undeclared key is its own name, told once`() throws {
    let node = { (id: String) in "<node id=\"\(id)\"><data key=\"rol\">buur</data></node>\n" }
    let reading = readGraph("\n" + node("a") + node("b"))
    #expect(reading.graphs.first?.nodes[1].properties["rol"] == .text("buur"))
    let cause = FormatIssue.Cause.xmlGraph(.often(.undeclared("rol"), count: 2))
    #expect(reading.places(cause) == ["3:30"])
  }

  @Test func `a key may be for all, for elsewhere, of an unknown kind or without an id`() {
    let keys = """
      <key id="a" for="all" attr.name="A" attr.type="int"/>\
      <key id="b" for="edge" attr.name="B" attr.type="double"/>\
      <key id="c" attr.name="C" attr.type="uuid"/><key/><key for="port" id="p"/>
      """
    let data = "<data key=\"a\">1</data><data key=\"b\">2</data><data key=\"c\">x</data>"
    let reading = readGraph("<node id=\"n\">\(data)</node>", keys: keys)
    #expect(
      reading.graphs.first?.nodes.first?.properties.map(\.value)
        == [.integer(1), .number(2), .text("x")])
    #expect(
      reading.causes == [
        .xmlGraph(.unknownKind("uuid", name: "C")), .xmlGraph(.attributeWithoutName("")),
      ])
  }

  @Test func `a label goes before a name, and another name stays`() throws {
    let keys = ["label", "Name"].map {
      "<key id=\"\($0)\" for=\"node\" attr.name=\"\($0)\" attr.type=\"string\"/>"
    }
    let reading = readGraph(
      """
      <node id="1"><data key="Name">B</data><data key="label">A</data></node>\
      <node id="2"><data key="Name">B</data></node><node id="3"/>
      """, keys: keys.joined())
    let nodes = try #require(reading.graphs.first).nodes
    #expect(nodes.map(\.label) == ["A", "B", nil])
    #expect(nodes.map(\.properties.count) == [1, 0, 0])
  }

  @Test func `defaults beyond ten million values are refused`() {
    let keys = (0..<2_501).map {
      "<key id=\"k\($0)\" for=\"node\" attr.name=\"k\($0)\"><default>x</default></key>"
    }
    let nodes = "<graph><node id=\"a\"/></graph>"
    let fine = GraphMLReader().read(graphML(keys.joined() + nodes))
    #expect(fine.graphs.first?.nodes.first?.properties.count == 2_501)
    let many = (0..<4_000).map { "<node id=\"\($0)\"/>" }.joined()
    let reading = readGraph(many, keys: keys.joined())
    // 4,000 nodes with 2,501 values each.
    #expect(reading.causes == [.xmlGraph(.tooManyDefaults(10_004_000, limit: 10_000_000))])
  }

  // MARK: Graphs, nodes and edges

  @Test func `edges may come before their nodes`() {
    let reading = readGraph(
      "<edge source=\"a\" target=\"b\"/><node id=\"b\"/><node id=\"a\"/><edge source=\"a\" target=\"a\"/>"
    )
    #expect(reading.issues.isEmpty)
    #expect(reading.graphs.first?.edges.map { [$0.source, $0.target] } == [[1, 0], [1, 1]])
  }

  @Test func `all mistakes are told, each with its place`() {
    let reading = GraphMLReader().read(
      graphML(
        """
        <graph edgedefault="directed">
        <node id="a"/><node id="a"/>
        <node/>
         <edge source="a" target="weg"/>
        <edge source="weg"/>
        <edge source="ook" target="weg"/>
        </graph>
        """))
    #expect(reading.graphs.isEmpty)
    #expect(reading.places(.graph(.duplicateNode("a"))) == ["3:15"])
    #expect(reading.places(.xmlGraph(.nodeWithoutID)) == ["4:1"])
    #expect(reading.places(.graph(.unknownNode("weg"))) == ["5:2", "7:1"])
    #expect(reading.places(.xmlGraph(.edgeWithoutEnds)) == ["6:1"])
    #expect(reading.places(.graph(.unknownNode("ook"))) == ["7:1"])
    #expect(reading.issues.count == 6)
  }

  @Test func `no more than a thousand mistakes are told`() {
    let reading = readGraph(String(repeating: "<edge/>", count: 2_000))
    #expect(reading.issues.count == 1_000)
  }

  @Test func `what is not said about direction is a guess`() {
    let reading = GraphMLReader().read(
      graphML("<graph><node id=\"a\"/><edge source=\"a\" target=\"a\" directed=\"ja\"/></graph>"))
    #expect(
      reading.causes == [.xmlGraph(.noEdgeDefault), .xmlGraph(.unknownDirection("ja"))])
    #expect(reading.graphs.first?.edges.first?.isDirected == nil)
  }

  @Test func `edges of a graph inside a node go by the direction of that graph`() {
    let reading = readGraph(
      """
      <node id="a"><graph edgedefault="directed"><node id="b"/>\
      <edge source="a" target="b"/></graph></node><edge source="b" target="a"/>\
      <hyperedge><endpoint node="a"/></hyperedge>
      """)
    #expect(reading.graphs.first?.edges.map(\.isDirected) == [true, nil])
    #expect(
      reading.causes == [
        .xmlGraph(.often(.nested, count: 1)), .xmlGraph(.often(.hyperedge, count: 1)),
      ])
  }

  @Test func `a file without graph, and one with prefixes everywhere`() {
    #expect(GraphMLReader().read(graphML("")).causes == [.xmlGraph(.noGraph)])
    let text = """
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph edgedefault="directed">\
      <g:node id="a"/><node id="b"/></g:graph></g:graphml>
      """
    let reading = GraphMLReader().read(Array(text.utf8))
    #expect(reading.graphs.first?.nodes.map(\.id) == ["a"])
    #expect(reading.causes == [.xmlGraph(.often(.foreign("node"), count: 1))])
  }
}
