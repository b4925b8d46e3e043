import Netwerk
import Testing

struct KloktijdTests {
  @Test(arguments: [
    ("14:30", "14:30"), ("9:05", "09:05"), ("00:00", "00:00"), ("23:59", "23:59"),
    ("19.30", "19:30"),
  ])
  func `een tijd op de klok is te lezen`(tekst: String, uitkomst: String) {
    #expect(Kloktijd(tekst)?.description == uitkomst)
  }

  @Test(arguments: [
    "", "14", "24:00", "14:60", "14:5", "14:300", "-1:00", "+1:00", "14:30:00", "٩:٠٥", "009:00",
    "x:30",
  ])
  func `wat geen tijd op de klok is wordt er geen`(tekst: String) {
    #expect(Kloktijd(tekst) == nil)
  }

  @Test func `een latere tijd komt na een eerdere`() throws {
    let tijden = ["00:00", "00:59", "01:00", "23:59"].compactMap { Kloktijd($0) }
    #expect(tijden.reversed().sorted() == tijden)
    #expect(tijden.count == 4)
  }
}
