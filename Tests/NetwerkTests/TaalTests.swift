import Netwerk
import Testing

struct TaalTests {
  @Test func `er zijn twee talen, met hun taalcode`() {
    #expect(woorden(van: Taal.self) == ["nl", "en"])
  }
}
