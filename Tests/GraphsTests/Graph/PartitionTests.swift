import Testing

@testable import Graphs

@Suite struct PartitionTests {
  @Test("groups are numbered by their smallest node")
  func canonical() {
    let partition = Partition(["b", "a", "b", "c"])
    #expect(partition.labels == [0, 1, 0, 2])
    #expect(partition.groupCount == 3)
    #expect(partition.sizes() == [2, 1, 1])
    #expect(partition.groups() == [[0, 2], [1], [3]])
  }

  @Test("labels with gaps are compacted the same way")
  func compacted() {
    #expect(Partition(compacting: [3, 1, 3, 0]) == Partition(["b", "a", "b", "c"]))
    #expect(Partition(compacting: []).groupCount == 0)
  }

  @Test("the largest group comes first, and of groups of one size the one with the smallest node")
  func largestFirst() {
    let partition = Partition(["a", "b", "c", "b", "c", "c", "d", "d"])
    #expect(partition.largestFirst() == [[2, 4, 5], [1, 3], [6, 7], [0]])
    #expect(Partition([Int]()).largestFirst().isEmpty)
  }
}
