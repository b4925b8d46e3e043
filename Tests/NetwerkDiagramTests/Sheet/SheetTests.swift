import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct SheetTests {
  private func netwerk(_ wijziging: (inout Onderdelen) -> Void = { _ in }) throws -> Netwerk {
    var netwerk = try Tekenproef(7, mensen: 10).netwerk()
    try netwerk.wijzig(wijziging)
    return netwerk
  }

  private let long = Array(repeating: "een lange omschrijving", count: 9).joined(separator: " ")

  /// Texts outside the circle that touch each other or leave the sheet, and whether the circle does.
  private func mishaps(_ reading: EcogramReading) -> [String] {
    let rim = reading.rings[reading.rings.count - 1]
    let texts = reading.drawing.texts.filter { $0.position.distance(to: reading.center) > rim }
    let frames = texts.map(reading.frame)
    var mishaps: [String] = []
    for (place, frame) in frames.enumerated() {
      if !frame.corners.allSatisfy(reading.sheet.contains) {
        mishaps.append(texts[place].line.text)
      }
      for other in frames.indices where other > place && frames[other].overlaps(frame) {
        mishaps.append("\(texts[place].line.text) / \(texts[other].line.text)")
      }
    }
    let circle = Rectangle(center: reading.center, size: Size(2 * rim, 2 * rim))
    if !circle.corners.allSatisfy(reading.sheet.contains) { mishaps.append("the circle") }
    return mishaps
  }

  @Test(
    "long words of users become smaller, never cut off or on top of others",
    arguments: Papier.Stand.allCases)
  func longWords(stand: Papier.Stand) throws {
    let netwerk = try netwerk {
      $0.titel = long
      $0.opsteller = long
      $0.kringindeling = Kringindeling(namen: [long, "midden", "ver"])
    }
    let diagram = Diagram.ecogram(netwerk).stand(stand).nadruk(op: ["p1"], als: long)
    #expect(try mishaps(EcogramReading("long", diagram)) == [])
  }

  @Test("a household of many with long names fits", arguments: Papier.Stand.allCases)
  func household(stand: Papier.Stand) throws {
    let proef = Tekenproef(3, mensen: 6, hoofdpersonen: 8, namen: .lang)
    #expect(try mishaps(EcogramReading(proef, stand)) == [])
  }

  @Test("thirty groups of one's own can still be drawn", .timeLimit(.minutes(1)))
  func manyGroups() throws {
    let netwerk = try netwerk { onderdelen in
      onderdelen.personen = (0..<30).map {
        Persoon("P\($0)", groep: Groep("g\($0)", onder: .vrienden), kring: .deelname)
      }
      onderdelen.relaties = []
      onderdelen.organisaties = []
    }
    let reading = try EcogramReading("thirty", .ecogram(netwerk))
    #expect(reading.borders.count == 30)
    for (member, box) in zip(reading.content.members, reading.members) {
      #expect(reading.slack(of: box.frame, member: member) > 0)
    }
  }

  @Test("title, date, maker, counts and confidentiality stand on the sheet")
  func words() throws {
    let netwerk = try netwerk {
      $0.titel = "Rond Sara"
      $0.opsteller = "Els"
      $0.peildatum = Datum(jaar: 2026, maand: 3, dag: 1)
      $0.organisaties = [Organisatie("Anker", .wijkteam)]
    }
    let texts = try Diagram.ecogram(netwerk).drawing(measuredBy: ApproximateTextMeasurer()).texts
      .map(\.line.text)
    #expect(texts.contains("Rond Sara"))
    #expect(texts.contains("1 maart 2026  ·  opgesteld door Els  ·  10 personen  ·  1 organisatie"))
    #expect(texts.contains("Vertrouwelijk  ·  gemaakt met netwerk-dot"))
  }

  @Test("few people are not blown up beyond reason")
  func few() throws {
    let reading = try EcogramReading("one", .ecogram(Netwerk(rond: "Sara") { Persoon("Bo") }))
    #expect(reading.scale == 1.35)
  }
}
