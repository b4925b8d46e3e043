import Testing

@testable import Graphs

@Suite struct CommunityLevelTests {
  @Test("groups become nodes with the ties between them added up")
  func aggregated() {
    let level = CommunityLevel(Graph("0-1-2-0 2-3 1-3"))
    let merged = level.aggregated(by: Labeling(compacting: [0, 0, 0, 3]))
    #expect(merged.strength == [3 + 3 + 2, 2])
    #expect(merged.total == 2 * 5)
    #expect(merged.rows.targets == [1, 0])
    #expect(merged.rows.weights == [2, 2])
  }

  @Test("labels through labels give the label of the label")
  func followed() {
    let first = Labeling(compacting: [2, 0, 2])
    #expect(first.labels == [0, 1, 0])
    #expect(first.followed(by: Labeling(compacting: [0, 0])).labels == [0, 0, 0])
  }
}
