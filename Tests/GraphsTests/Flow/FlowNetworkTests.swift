import Testing

@testable import Graphs

@Suite struct FlowNetworkTests {
  @Test("a flow may have to take back an earlier choice")
  func rerouting() {
    // Once 0-1-2-3 is taken, both 0-1-3 and 0-2-3 only fit by giving up 1-2.
    var network = FlowNetwork(nodeCount: 4)
    for (source, sink) in [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)] {
      network.add(from: source, to: sink, capacity: 1)
    }
    #expect(network.maximize(from: 0, to: 3) == 2)
    #expect(network.isOnSourceSide(0))
    #expect(!network.isOnSourceSide(1))
  }

  @Test("capacities add up over several ways")
  func capacities() {
    var network = FlowNetwork(nodeCount: 4)
    network.add(from: 0, to: 1, capacity: 2.5)
    network.add(from: 1, to: 3, capacity: 2)
    network.add(from: 0, to: 2, capacity: 1)
    network.add(from: 2, to: 3, capacity: 4)
    #expect(network.maximize(from: 0, to: 3) == 2 + 1)
    #expect(network.isOnSourceSide(1))
  }
}
