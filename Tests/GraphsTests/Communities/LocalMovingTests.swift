import Testing

@testable import Graphs

@Suite struct LocalMovingTests {
  @Test(
    "when it is done no node gains by moving, alone or to a neighbour's group",
    arguments: Sample.undirected + Sample.weighted)
  func localOptimum(_ sample: Sample) {
    let graph = sample.graph
    let start = Labeling(compacting: (0..<Int32(graph.nodeCount)).map { $0 % 2 })
    let level = CommunityLevel(graph)
    guard level.total > 0 else { return }
    var moving = LocalMoving(level, start: start, resolution: 1)
    moving.run(order: Array(0..<Int32(graph.nodeCount)))
    let labels = moving.labels
    let found = graph.weightedModularity(of: Partition(compacting: labels)) ?? 0
    for node in 0..<graph.nodeCount {
      let elsewhere = graph.neighbors(of: node).map { labels[$0] }
      let unused = (0..<Int32(graph.nodeCount)).filter { !labels.contains($0) }
      for label in elsewhere + unused.prefix(1) {
        var moved = labels
        moved[node] = label
        let other = graph.weightedModularity(of: Partition(compacting: moved)) ?? 0
        #expect(other <= found + 1e-9)
      }
    }
  }

  @Test("a node that loses in every group goes on its own")
  func alone() {
    // At resolution 3 a tie of four who all know each other gains 1 and costs 3 · 3 · 3 / 12.
    let level = CommunityLevel(.complete(4))
    let together = Labeling(compacting: [0, 0, 0, 0])
    var moving = LocalMoving(level, start: together, resolution: 3)
    moving.run(order: [0, 1, 2, 3])
    let labels = moving.labels
    #expect(Set(labels).count == 4)
  }
}
