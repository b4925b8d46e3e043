import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite(.serialized) struct MeetTests {
  @Test func meet() throws {
    for mensen in [0, 1, 3, 8, 15, 25, 40, 60, 80] {
      for namen in Tekenproef.Namen.allCases {
        for stand in Papier.Stand.allCases {
          let proef = Tekenproef(
            mensen * 7 + 1, mensen: mensen, groepen: 1 + mensen % 9, kringen: 3 + mensen % 2,
            namen: namen)
          let clock = ContinuousClock()
          var r: EcogramReading?
          let t = try clock.measure { r = try EcogramReading(proef, stand) }
          guard let r else { continue }
          let smallest = r.drawing.texts.map(\.line.style.size).min() ?? 0
          print(
            "MEET", mensen, namen, stand, "naam", (r.nameSize * 10).rounded() / 10, "kleinst",
            (smallest * 10).rounded() / 10,
            "A\(r.drawing.sheet.width > 843 || r.drawing.sheet.height > 843 ? 3 : 4)", "eigen",
            r.passages(of: "band"), "onderling", r.passages(of: "onderling"), "van",
            r.content.ties.count, t)
        }
      }
    }
  }
}
