import GraphFormats
import Testing

@testable import NetwerkUitwisseling

@Suite struct PropertyGraphEigenIdsTests {
  private func graaf(_ id: String?, _ ids: [String], ego: String? = "e") -> PropertyGraph {
    PropertyGraph(
      id: id, ego: ego.map { PropertyGraph.Node($0) },
      nodes: ids.map { PropertyGraph.Node($0, label: $0 == "1" ? nil : "naam") })
  }

  private func ids(_ grafen: [PropertyGraph]) -> [[String]] {
    var aantekeningen = Aantekeningen()
    return grafen.metEigenIds(&aantekeningen).map { $0.nodes.map(\.id) }
  }

  @Test func `numbers that start anew in each network get the network in front`() {
    #expect(
      ids([graaf("a", ["1", "2"]), graaf("b", ["1", "n2"])]) == [["a-1", "a-2"], ["b-1", "b-n2"]])
  }

  @Test func `a word in two networks is two people, a pseudonym is one`() {
    let pseudoniem = "p-3fk7q2m9x4c8"
    #expect(
      ids([graaf("a", ["jan", pseudoniem, "els"]), graaf("b", ["jan", pseudoniem])])
        == [["a-jan", pseudoniem, "els"], ["b-jan", pseudoniem]])
  }

  @Test func `whom a number stood for keeps it as a name, and it is told`() {
    var aantekeningen = Aantekeningen()
    let uit = [graaf("a", ["1", "els"])].metEigenIds(&aantekeningen)
    #expect(uit[0].nodes.map(\.label) == ["1", "naam"])
    #expect(aantekeningen.alle.map(\.0.oorzaak) == [.kenmerk])
  }

  @Test func `tables of our own keep every id, since it means the same everywhere`() {
    var eigen = [graaf("a", ["1", "q27670"]), graaf("b", ["1", "q27670"])]
    for plaats in eigen.indices {
      eigen[plaats].nodes[0].properties = [Property("type", .text("persoon"))]
    }
    #expect(ids(eigen) == [["1", "q27670"], ["1", "q27670"]])
  }

  @Test func `a graph around nobody, or without an id, stays as it is`() {
    #expect(
      ids([graaf("a", ["1"], ego: nil), graaf(nil, ["1"]), graaf(nil, ["1"])])
        == [["1"], ["1"], ["1"]])
  }
}
