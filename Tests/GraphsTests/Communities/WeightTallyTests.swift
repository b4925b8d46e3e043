import Testing

@testable import Graphs

@Suite struct WeightTallyTests {
  @Test("a tally hands out what was added since the last time, and keeps strengths")
  func tally() {
    let tally = WeightTally(groupCount: 4)
    tally[strengthOf: 3] = 7
    // Node 0 has ties with 1, 2 and 3, which are in groups 3, 1 and 3.
    let ties = Graph(nodeCount: 4, [(0, 1, 1), (0, 2, 2), (0, 3, 4)])
    var found: [Int32: [Double]] = [:]
    ties.rows.withPointers { rows in
      tally.addTies(of: 0, in: rows, to: Buffer([0, 3, 1, 3])) { _, _ in true }
    }
    tally.drain { found[$0] = [$1, $2] }
    #expect(found == [3: [1 + 4, 7], 1: [2, 0]])
    tally.drain { _, _, _ in Issue.record("nothing is left") }
    #expect(tally[strengthOf: 3] == 7)
  }

  @Test("ties count for the group at their far end, also when there are more than fit a stretch")
  func ties() {
    let star = CommunityLevel(Graph.star(300))
    let tally = WeightTally(groupCount: 3)
    let labels = Buffer((0..<300).map { Int32($0 % 3) })
    var found: [Int32: Double] = [:]
    star.rows.withPointers { rows in
      let others = tally.addTies(of: 0, in: rows, to: labels) { _, _ in true }
      #expect(others == 0)
      tally.drain { group, weight, _ in found[group] = weight }
    }
    // Node 0 is in the middle: of 1...299 there are 99 in its own group.
    #expect(found == [0: 99, 1: 100, 2: 100])
  }

  @Test("ties that are not wanted are left out and counted apart")
  func unwanted() {
    let labels = Buffer<Int32>([0, 0, 1, 2, 0])
    let weighted = Graph(nodeCount: 5, [(0, 1, 1), (0, 2, 2), (0, 3, 4), (0, 4, 8)])
    for graph in [Graph.star(5), weighted] {
      let tally = WeightTally(groupCount: 3)
      var found: [Int32: Double] = [:]
      graph.rows.withPointers { rows in
        let others = tally.addTies(of: 0, in: rows, to: labels) { neighbor, group in
          group != 0 && neighbor != 3
        }
        // Group 0 has 1 and 4; 3 is refused by name.
        #expect(others == (graph.isWeighted ? 1 + 8 + 4.0 : 2 + 1.0))
        tally.drain { group, weight, _ in found[group] = weight }
      }
      #expect(found == [1: graph.isWeighted ? 2 : 1])
    }
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
    tally.drain { _, _, _ in Issue.record("nothing was added") }
  }
}
