import Testing

@testable import Graphs

@Suite struct WeightTallyTests {
  @Test("a tally hands out what was added since the last time")
  func tally() {
    let tally = WeightTally(groupCount: 4)
    tally.add(1, to: 3)
    tally.add(2, to: 1)
    tally.add(4, to: 3)
    var found: [Int32: Double] = [:]
    tally.drain { found[$0] = $1 }
    #expect(found == [3: 1 + 4, 1: 2])
    tally.drain { _, _ in Issue.record("nothing is left") }
  }

  @Test("ties count for the group at their far end, also when there are more than fit a stretch")
  func ties() {
    let star = CommunityLevel(Graph.star(300))
    let tally = WeightTally(groupCount: 3)
    let labels = Buffer((0..<300).map { Int32($0 % 3) })
    var found: [Int32: Double] = [:]
    star.rows.withPointers { rows in
      tally.addTies(of: 0, in: rows, to: labels)
      tally.drain { found[$0] = $1 }
    }
    // Node 0 is in the middle: of 1...299 there are 99 in its own group.
    #expect(found == [0: 99, 1: 100, 2: 100])
  }

  @Test("fetching early adds nothing, also at the end of the rows")
  func fetching() {
    let tally = WeightTally(groupCount: 3)
    Graph("0-1").rows.withPointers { rows in
      tally.fetchTies(of: 0, in: rows)
      tally.fetchTies(of: 1, in: rows)
    }
    CompressedRows(offsets: [0, 0], targets: [], weights: []).withPointers { rows in
      tally.fetchTies(of: 0, in: rows)
    }
    tally.drain { _, _ in Issue.record("nothing was added") }
  }
}
