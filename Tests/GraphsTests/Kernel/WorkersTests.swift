import Testing

@testable import Graphs

@Suite struct WorkersTests {
  static let counts = [1, 2, 3, 7]

  @Test("every chunk is done once, however many workers there are", arguments: counts + [64])
  func once(_ count: Int) {
    for chunkCount in [0, 1, 2, 50] {
      let times = Buffer(repeating: 0, count: chunkCount)
      Workers(count).share(chunkCount, begin: { 0 }, work: { chunk, _ in times[chunk] += 1 })
      #expect(times.array() == [Int](repeating: 1, count: chunkCount))
    }
  }

  @Test("what threads remember is all there at the end", arguments: counts)
  func memory(_ count: Int) {
    var total = 0
    Workers(count).share(
      100, begin: { 0 }, work: { chunk, sum in sum += chunk }, end: { sum in total += sum })
    #expect(total == 100 * 99 / 2)
  }

  @Test("results come in the order of the chunks", arguments: counts)
  func order(_ count: Int) {
    var results: [Int] = []
    Workers(count).shareInOrder(
      20, begin: { 0 }, work: { chunk, _ in chunk }, take: { results.append($0) })
    #expect(results == Array(0..<20))
  }

  @Test("a result that is early waits for those before it")
  func early() {
    var ordered = OrderedResults<String>()
    var taken: [[String]] = []
    for (chunk, part) in [(2, "c"), (0, "a"), (3, "d"), (1, "b")] {
      var now: [String] = []
      ordered.add(part, of: chunk) { now.append($0) }
      taken.append(now)
    }
    #expect(taken == [[], ["a"], [], ["b", "c", "d"]])
  }

  @Test("parts of a range lie end to end and differ by one at most")
  func parts() {
    let parts = (0..<7).map { (3..<20).part($0, of: 7) }
    #expect(parts.flatMap { Array($0) } == Array(3..<20))
    #expect(parts.allSatisfy { $0.count == 2 || $0.count == 3 })
  }

  @Test("measures of a large graph are the same bytes with any number of workers")
  func sameBytes() {
    let graph = Self.streets(nodeCount: 400)
    let sources = Array(0..<100)
    let betweenness = graph.betweenness(fromSources: sources, workers: .one)
    let closeness = graph.harmonicCloseness(workers: .one)
    for count in [2, 3, 7] {
      let workers = Workers(count)
      #expect(graph.betweenness(fromSources: sources, workers: workers) == betweenness)
      #expect(graph.harmonicCloseness(workers: workers) == closeness)
    }
  }

  @Test("triangles of a very large graph are the same with any number of workers")
  func sameTriangles() {
    let graph = Self.streets(nodeCount: 20_000)
    let counts = graph.triangleCounts(workers: .one)
    #expect(counts.contains { $0 > 1 })
    for count in [2, 3, 7] { #expect(graph.triangleCounts(workers: Workers(count)) == counts) }
  }

  /// A ring with chords over one, two and many nodes, so that threesomes close and paths differ.
  static func streets(nodeCount: Int) -> Graph {
    var random = SplitMix64(seed: 11)
    var edges: [Edge] = []
    for node in 0..<nodeCount {
      edges.append(Edge(node, (node + 1) % nodeCount))
      if random.next(below: 2) == 0 { edges.append(Edge(node, (node + 2) % nodeCount)) }
      let other = random.next(below: nodeCount)
      if other != node { edges.append(Edge(node, other)) }
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }
}
