import Testing

@testable import NetwerkTestSupport

@Suite struct SnapshotTests {
  @Test("equal texts have no difference")
  func equal() { #expect(Snapshot.difference(of: "a\nb\n", to: "a\nb\n") == nil) }

  @Test("the first line that differs is shown from both")
  func different() {
    #expect(
      Snapshot.difference(of: "a\nX\nc", to: "a\nb\nc")
        == "line 2:\n  expected b\n  but is   X")
    #expect(
      Snapshot.difference(of: "a", to: "a\nb") == "line 2:\n  expected b\n  but is   (no line)")
  }
}
