import Testing

@testable import Graphs

@Suite struct RefinementTests {
  @Test("a node joins only a part that is well tied to the rest of its group")
  func wellTied() {
    // Two triangles in one group. 0 joins 1; the two then have 2 ties to the rest of their group,
    // where chance gives 4 · 8 / 12, so 2 does not join them.
    let level = CommunityLevel(Graph("0-1-2-0 3-4-5-3"))
    let groups = Labeling(compacting: [0, 0, 0, 0, 0, 0])
    let parts = Refinement(level, groups: groups, resolution: 1).run(order: [0, 1, 2, 3, 4, 5])
    #expect(parts.labels == [0, 0, 1, 2, 2, 3])
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
