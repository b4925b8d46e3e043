import Netwerk
import Testing

struct BelastingTests {
  @Test func `draagkracht gaat van ruim tot op`() {
    #expect(woorden(van: Belasting.Draagkracht.self) == ["ruim", "genoeg", "beperkt", "op"])
  }

  @Test func `van een belasting kan alles onbekend zijn`() {
    let belasting = Belasting()
    #expect(belasting.taken.isEmpty && belasting.uren == nil)
    #expect(belasting.ediz == nil && belasting.draagkracht == nil)
  }

  @Test func `draagkracht heeft een Engels woord`() {
    #expect(
      namen(van: Belasting.Draagkracht.self, in: .engels) == [
        "ample", "enough", "limited", "exhausted",
      ])
  }
}
