import Testing

@testable import Graphs

@Suite struct DisjointSetsTests {
  @Test("a set is known by its smallest node")
  func smallest() {
    let sets = DisjointSets(count: 6)
    let merges = [sets.merge(5, 3), sets.merge(3, 4), sets.merge(4, 5), sets.merge(1, 5)]
    #expect(merges == [true, true, false, true])
    let roots = sets.roots()
    #expect(roots == [0, 1, 2, 1, 1, 1])
  }
}
