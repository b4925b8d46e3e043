import Testing

@testable import GraphFormats

@Suite struct `Reading Pajek` {
  private func read(_ text: String) -> FormatReading { PajekReader().read(Array(text.utf8)) }

  @Test func `A network with relations, parameters, time and lists`() throws {
    let reading = PajekReader().read(try TestFiles.bytes("dorp.net"))
    #expect(reading.issues.isEmpty)
    let graph = try #require(reading.graphs.first)
    #expect(graph.nodes.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(
      graph.nodes.map(\.label) == [
        "Karel de Vries", "Mevrouw \"Mien\" Bos", "Fatima", "José", "De Brug",
      ])
    #expect(graph.nodes[0].properties["x"] == .number(0.1))
    #expect(graph.nodes[0].properties["shape"] == .text("ellipse"))
    #expect(graph.nodes[0].properties["bc"] == .text("Black"))
    #expect(graph.nodes[2].properties["time"] == .text("1-3,5-*"))
    #expect(graph.nodes[4].properties["x_fact"] == .text("2"))
    #expect(graph.nodes[1].position == Position(line: 4))
    // 2 arcs, 2 edges and a list of 2.
    #expect(graph.edges.count == 2 + 2 + 2 && graph.isDirected)
    #expect(graph.edges[0].properties["weight"] == .number(2.5))
    #expect(graph.edges[0].properties["relation"] == .text("helps"))
    #expect(graph.edges[0].properties["l"] == .text("shopping"))
    #expect(graph.edges[1].properties["time"] == .text("1-3"))
    #expect(graph.edges.map(\.isDirected) == [nil, nil, false, false, nil, nil])
    #expect(graph.edges.map { $0.source * 10 + $0.target } == [1, 10, 23, 24, 30, 34])
  }

  @Test func `A file of NetworkX`() throws {
    let graph = try #require(PajekReader().read(try TestFiles.bytes("networkx.net")).graphs.first)
    #expect(graph.nodes.map(\.label) == ["Alice", "Bob Smith", "Carol"] && !graph.isDirected)
    #expect(graph.nodes[0].properties["role"] == .text("helper"))
    #expect(graph.edges[1].properties["kind"] == .text("old friend"))
  }

  @Test func `Two modes in a matrix`() throws {
    let graph = try #require(
      PajekReader().read(try TestFiles.bytes("tweesoorten.net")).graphs.first)
    #expect(graph.nodes.map { $0.properties["mode"] } == [1, 1, 2, 2, 2].map { .integer($0) })
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 2], [0, 4], [1, 3]])
  }

  @Test func `A project gives its partitions and vectors to networks of their size`() throws {
    let reading = PajekReader().read(try TestFiles.bytes("project.paj"))
    #expect(reading.graphs.map(\.id) == ["buurt", "raad"])
    for graph in reading.graphs {
      #expect(
        graph.nodes.map { $0.properties["role"] } == [.text("neighbour"), .text("family"), nil])
      #expect(graph.nodes.map { $0.properties["age"] } == [.number(71), nil, .number(33.5)])
    }
    #expect(reading.graphs[1].edges.map { [$0.source, $0.target] } == [[2, 0], [2, 1]])
    #expect(
      reading.causes(.loss) == [
        .pajek(.noNetworkOfSize(2, name: "partition")), .pajek(.sectionLeftOut("*Hierarchy")),
      ])
  }

  @Test func `All errors are told with their places`() {
    let reading = read("*Vertices 2\n1 \"a\"\n1 \"b\"\n*Edges\n1 3\n2\n*Matrix\nx\n")
    #expect(reading.graphs.isEmpty)
    #expect(
      reading.issues
        == [
          FormatIssue(.error, .graph(.duplicateNode("1")), at: Position(line: 3)),
          FormatIssue(
            .error, .pajek(.vertexOutOfRange("3", count: 2)), at: Position(line: 5, column: 3)),
          FormatIssue(.error, .pajek(.incompleteLine), at: Position(line: 6)),
          FormatIssue(.error, .pajek(.notANumber("x")), at: Position(line: 8)),
          FormatIssue(.guess, .pajek(.verticesWithoutLine(1)), at: Position(line: 1)),
        ].sorted { ($0.position ?? Position(line: 99)) < ($1.position ?? Position(line: 99)) })
  }

  @Test func `A count that the file cannot hold takes no memory`() {
    let reading = read("*Vertices 999999999\n*Edges\n1 2\n")
    #expect(reading.causes(.error).first == .pajek(.tooManyVertices(999_999_999, limit: 50_000)))
    #expect(read("*Vertices 99999999999999999999\n").graphs.isEmpty)
    #expect(read("*Vertices -1\n").graphs.isEmpty && read("").graphs.isEmpty)
    #expect(read("*Vertices 0\n").graphs == [PropertyGraph()])
  }

  @Test func `Vertices without lines are there; when only some have one, that is a guess`() {
    #expect(read("*Vertices 3\n*Edges\n1 3\n").graphs.first?.nodes.count == 3)
    #expect(
      read("*Vertices 3\n2 b\n").causes(.guess) == [.pajek(.verticesWithoutLine(2))])
  }

  @Test func `A quote that does not close ends with its line`() {
    let reading = read("*Vertices 2\n1 \"C:\\\"\n2 \"open\n*Arcs\n1 2\n")
    #expect(reading.graphs.first?.nodes.map(\.label) == ["C:\\", "open"])
    #expect(reading.causes(.guess) == [.pajek(.unclosedQuote)])
  }

  @Test func `A relation may stand before each line`() {
    let reading = read("*Vertices 2\n*Arcs :4 \"trusts\"\n*Edges\n4: 1 2 3\n7: 1 2\n")
    #expect(
      reading.graphs.first?.edges.map { $0.properties["relation"] } == [
        .text("trusts"), .text("7"),
      ])
  }

  @Test func `Partitions of one name keep apart, and one with an owner goes to it only`() {
    let part = "*Partition p\n*Vertices 1\n"
    let reading = read(
      "*Vertices 1\n*Vertices 1\n\(part)1\n\(part)2\n\(part)% network 2\n3\n\(part)% network 9\n4\n"
    )
    let first = [Property("p", .integer(1)), Property("p 2", .integer(2))]
    #expect(
      reading.graphs.map { $0.withoutPositions.nodes[0].properties }
        == [first, first + [Property("p 3", .integer(3))]])
    #expect(reading.causes(.loss) == [.pajek(.noNetworkOfSize(1, name: "p"))])
  }

  @Test func `At most a thousand things are told`() {
    let lines = String(repeating: "9 9\n", count: 5_000)
    #expect(read("*Vertices 1\n*Edges\n" + lines).issues.count == 1_000)
  }
}
