import Testing

@testable import Graphs

@Suite struct NodeSetTests {
  /// Runs random operations on a node set and on a `Set`, which must stay equal.
  private func compare<Members: NodeCollection>(_ type: Members.Type, below bound: Int) {
    var random = SplitMix64(seed: UInt64(bound))
    var members = Members()
    var model: Set<Int> = []
    for _ in 0..<400 {
      let node = random.next(below: bound)
      if random.next(below: 3) == 0 {
        members.remove(node)
        model.remove(node)
      } else {
        members.insert(node)
        model.insert(node)
      }
      #expect(members.count == model.count)
      #expect(members.isEmpty == model.isEmpty)
    }
    var other = Members()
    for node in stride(from: 0, to: bound, by: 3) { other.insert(node) }
    let threes = Set(stride(from: 0, to: bound, by: 3))
    #expect(Array(members) == model.sorted())
    #expect(Array(members.intersection(other)) == model.intersection(threes).sorted())
    #expect(Array(members.subtracting(other)) == model.subtracting(threes).sorted())
  }

  @Test("a set in one word behaves as a set")
  func oneWord() { compare(NodeSet64.self, below: 64) }

  @Test("a set in two words behaves as a set")
  func twoWords() { compare(NodeSet128.self, below: 128) }

  @Test("a set in four words behaves as a set")
  func fourWords() { compare(NodeSet256.self, below: 256) }

  @Test("a sorted list behaves as a set")
  func sortedList() { compare(SortedNodes.self, below: 200) }

  @Test("the numbers below a bound", arguments: [0, 1, 63, 64])
  func below(_ bound: Int) {
    #expect(Array(NodeSet64(below: bound)) == Array(0..<bound))
    #expect(Array(NodeSet128(below: 2 * bound)) == Array(0..<2 * bound))
  }

  @Test("membership and union cross the word border")
  func union() {
    var low = NodeSet128()
    low.insert(63)
    var high = NodeSet128()
    high.insert(64)
    high.insert(127)
    let both = low.union(high)
    #expect(both.contains(63) && both.contains(64) && both.contains(127))
    #expect(!both.contains(62) && !both.contains(65))
  }
}
