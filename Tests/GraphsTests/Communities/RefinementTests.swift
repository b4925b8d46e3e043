import Testing

@testable import Graphs

@Suite struct RefinementTests {
  @Test("a group without ties between its halves comes apart")
  func apart() {
    let level = CommunityLevel(Graph("0-1-2-0 3-4-5-3"))
    let groups = Labeling(compacting: [0, 0, 0, 0, 0, 0])
    let parts = Refinement(level, groups: groups, resolution: 1).run(order: [0, 1, 2, 3, 4, 5])
    #expect(parts.groupCount < 6)
    #expect(Set(parts.labels[0..<3]).isDisjoint(with: parts.labels[3..<6]))
  }

  @Test(
    "parts hang together and stay inside their groups", arguments: Sample.undirected + Sample.wide)
  func inside(_ sample: Sample) {
    let count = sample.graph.nodeCount
    let level = CommunityLevel(sample.graph)
    guard level.total > 0 else { return }
    let groups = Labeling(compacting: (0..<Int32(count)).map { $0 % 3 })
    let parts = Refinement(level, groups: groups, resolution: 1).run(order: Array(0..<Int32(count)))
    for part in Partition(compacting: parts.labels).groups() {
      #expect(Set(part.map { groups.labels[$0] }).count == 1)
      #expect(sample.graph.induced(on: part).components().groupCount == 1)
    }
  }
}
