import Graphs

/// Into how many parts the others fall when some fall away (English: *fragmentation*), made ready to
/// be asked for many.
struct Uiteenvallen {
  private let graph: Graph
  /// The part of every node while everybody is there.
  private let deel: [Int]

  init(_ graph: Graph) {
    self.graph = graph
    deel = graph.components().labels
  }

  /// How many parts more there are of those who are left, over the parts of which somebody is left.
  ///
  /// Complexity: O(n + m).
  func delenErbij(zonder weg: [Int]) -> Int {
    // A part can only come apart around who falls away, so looking starts at their neighbours.
    let buren = weg.flatMap { graph.neighbors(of: $0) }
    guard buren.count > 1 else { return 0 }
    var isGezien = [Bool](repeating: false, count: graph.nodeCount)
    for knoop in weg { isGezien[knoop] = true }
    var stukken = 0
    var delen: Set<Int> = []
    for buur in buren where !isGezien[buur] {
      stukken += 1
      delen.insert(deel[buur])
      bezoek(vanaf: buur, &isGezien)
    }
    return stukken - delen.count
  }

  private func bezoek(vanaf begin: Int, _ isGezien: inout [Bool]) {
    var nogTeGaan = [begin]
    isGezien[begin] = true
    while let knoop = nogTeGaan.popLast() {
      for buur in graph.neighbors(of: knoop) where !isGezien[buur] {
        isGezien[buur] = true
        nogTeGaan.append(buur)
      }
    }
  }
}
