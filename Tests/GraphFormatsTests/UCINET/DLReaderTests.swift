import Testing

@testable import GraphFormats

@Suite struct `Reading UCINET DL` {
  private func read(_ text: String) -> FormatReading { DLReader().read(Array(text.utf8)) }

  private func graph(_ name: String) throws -> PropertyGraph {
    let reading = DLReader().read(try TestFiles.bytes(name))
    #expect(reading.causes(.error).isEmpty)
    return try #require(reading.graphs.first)
  }

  private func pairs(_ graph: PropertyGraph) -> [[Int]] {
    graph.edges.map { [$0.source, $0.target] }
  }

  @Test func `A full matrix of equal halves has no direction, as a guess`() throws {
    let reading = DLReader().read(try TestFiles.bytes("vol.dl"))
    let graph = try #require(reading.graphs.first)
    #expect(graph.nodes.map(\.label) == ["Barry", "De Wit, Lin", "Pat", "Russ"])
    #expect(!graph.isDirected && pairs(graph) == [[0, 1], [0, 2], [1, 3]])
    #expect(reading.causes(.guess) == [.dl(.symmetric)])
    #expect(graph.edges.allSatisfy { $0.properties.isEmpty })
  }

  @Test func `Several matrices without a diagonal are relations`() throws {
    let graph = try graph("gericht.dl")
    #expect(graph.isDirected && graph.nodes.map(\.label) == ["ann", "bob", "cas"])
    // help: ann→bob 2, cas→ann 1, cas→bob 3; advice: ann→cas 1, bob→ann 1.
    #expect(pairs(graph) == [[0, 1], [2, 0], [2, 1], [0, 2], [1, 0]])
    #expect(
      graph.edges.map { $0.properties["relation"] }
        == ["help", "help", "help", "advice", "advice"].map { .text($0) })
    #expect(graph.edges.map { $0.properties["weight"] } == [2, 1, 3, 1, 1].map { .number($0) })
  }

  @Test func `Labels may stand in the matrix`() throws {
    let graph = try graph("ingebed.dl")
    #expect(graph.nodes.map(\.label) == ["Bill", "Jan", "Jim", "Sue"])
    #expect(pairs(graph) == [[0, 2], [1, 3], [2, 0], [3, 1], [3, 2]])
  }

  @Test func `Pairs with labels and values`() throws {
    let graph = try graph("lijst.dl")
    #expect(graph.nodes.map(\.label) == ["george", "sally", "jim", "billy", "jane"])
    #expect(graph.isDirected && pairs(graph) == [[0, 1], [0, 2], [1, 2], [3, 0], [4, 2]])
    #expect(graph.edges[0].properties["weight"] == .number(2))
    #expect(graph.edges[1].properties["weight"] == nil)
  }

  @Test func `Lists of nodes`() throws {
    #expect(pairs(try graph("knopen.dl")) == [[0, 1], [0, 2], [2, 0], [2, 3]])
    let counted = read("dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1\n")
    #expect(counted.graphs.first.map(pairs) == [[0, 1], [0, 2], [2, 0]])
    // The second matrix has one row, the first three: there are three nodes.
    let two = read("dl n=1 labels embedded format=nodelist1b\ndata:\n1 a\n0\n1 a\n!\n0\n")
    #expect(two.graphs.first?.nodes.count == 3)
    #expect(two.graphs.first.map(pairs) == [[0, 0], [2, 0]])
  }

  @Test func `Members of clubs are two modes`() throws {
    let graph = try graph("leden.dl")
    #expect(graph.nodes.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(graph.nodes.map(\.label) == ["Karel", "Fatima", "Bep", "Koor", "Het Buurthuis"])
    #expect(graph.nodes.map { $0.properties["mode"] } == [1, 1, 1, 2, 2].map { .integer($0) })
    #expect(pairs(graph) == [[0, 3], [0, 4], [2, 4]] && !graph.isDirected)
  }

  @Test func `Halves of matrices`() throws {
    let half = DLReader().read(try TestFiles.bytes("half.dl"))
    #expect(half.graphs.first.map(pairs) == [[1, 0], [2, 1], [3, 2]])
    #expect(half.causes(.guess) == [.dl(.missingCells(1))])
    #expect(pairs(try graph("boven.dl")) == [[0, 1], [1, 2]])
  }

  @Test(arguments: [
    ("n=3\ndata:\n", DLCause.notDL), ("dl data:\n1", .noSize), ("dl n=3", .noData),
    ("dl n=x", .notACount("x")), ("dl n=3 format=blockmatrix", .unknownFormat("blockmatrix")),
    ("dl n=2 data: 0 1 1", .tooFewCells(2, row: 2)), ("dl n=1 data: 0 1", .surplus("1")),
    ("dl n=2 data: 0 ja 1 0", .notANumber("ja")), ("dl n=2 foo", .unknownWord("foo")),
    ("dl n=2 format=el1 data:\n1 3", .outOfRange("3", count: 2)),
    ("dl n=2 format=el1 data:\n1", .incompleteLine),
    ("dl n=999999999 format=el1 data:\n1 2", .tooMany(999_999_999, limit: 50_000)),
    ("dl nm=999999999 n=1 diagonal absent data:\n", .tooMany(999_999_999, limit: 50_000)),
  ])
  func `Broken files say what is wrong`(text: String, cause: DLCause) {
    let reading = read(text)
    #expect(reading.graphs.isEmpty && reading.causes(.error) == [.dl(cause)])
  }

  @Test func `Fewer labels than numbers is a guess`() {
    let reading = read("dl n=3\nlabels:\na b\ndata:\n0 1 0\n0 0 1\n0 0 0\n")
    #expect(reading.graphs.first?.nodes.map(\.label) == ["a", "b", nil])
    #expect(reading.causes(.guess) == [.dl(.fewerLabels(2, of: 3))])
  }
}
