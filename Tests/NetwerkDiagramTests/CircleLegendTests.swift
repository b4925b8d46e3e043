import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// The legends of the circle forms beside the ecogram.
@Suite struct CircleLegendTests {
  /// What really is on the drawing, in the words of `Legend.explained`.
  private func drawn(_ reading: DrawingReading, rings: Int, isSymbol: Bool) -> Set<String> {
    var marks = Set((1...rings).map { "ring \($0)" })
    for line in reading.drawing.lines {
      marks.insert(line.classes.prefix(2).joined(separator: " "))
    }
    let hasOrganisation = reading.members.contains { $0.classes.contains("organisatie") }
    for box in reading.members {
      if isSymbol { marks.insert("figure \(box.form)") }
      if !isSymbol, hasOrganisation {
        marks.insert(box.classes.contains("organisatie") ? "box organisation" : "box person")
      }
      if box.classes.contains("overleden") { marks.insert(isSymbol ? "sign +" : "box deceased") }
      if box.classes.contains("nadruk") { marks.insert("box stressed") }
      if box.classes.contains("afwezig") { marks.insert(isSymbol ? "hollow" : "box absent") }
    }
    for badge in reading.drawing.boxes where badge.classes.contains("label") {
      let text = reading.drawing.texts.first { $0.position == badge.frame.center }
      marks.insert("overlay \(text?.line.text ?? "")")
    }
    return marks
  }

  private func check<Convention: CircleConvention>(
    _ convention: Convention, seed: Int, _ vorm: (Netwerk) -> Diagram
  ) throws {
    let proef = Tekenproef(seed, mensen: seed % 13, groepen: 1 + seed % 9, kringen: 3 + seed % 2)
    let netwerk = try proef.netwerk()
    let plain = vorm(netwerk)
    let diagram = seed.isMultiple(of: 2) ? plain : VormLawTests.metNadruk(plain, netwerk)
    let aanduidingen = Aanduidingen(netwerk, .naam, in: .nederlands)
    let content = CircleContent(diagram, aanduidingen, convention)
    let explained = CircleWords(diagram, content, aanduidingen, convention).legend.explained
    let reading = try DrawingReading("\(convention.name) \(proef)", diagram)
    let drawn = drawn(
      reading, rings: content.rings.count, isSymbol: convention.figure == .symbol)
    #expect(Set(explained) == drawn, "\(reading.name)")
    #expect(Set(explained).count == explained.count, "\(reading.name)")
  }

  @Test("every mark on the drawing is explained, and nothing else", arguments: 0..<20)
  func completeAndMinimal(seed: Int) throws {
    try check(Netwerkkaart(), seed: seed) { .netwerkkaart($0) }
    try check(Lensinkcirkel(), seed: seed) { .lensinkcirkel($0) }
    try check(MSNA(), seed: seed) { .msna($0) }
    try check(Kringen(), seed: seed) { .kringen($0) }
  }

  @Test("the netwerkkaart follows easyNWK: who stands where, which figure, which line")
  func netwerkkaart() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ria", .zus, kring: .intiem, steun: [.praktisch, .advies])
      Persoon("Bo", groep: .buren, kring: .deelname, aard: .conflict)
      Persoon("Els", groep: .vrijwilligers, aard: .slapend)
      Persoon("Opa", groep: .familie).met { $0.overleden = .ja }
      Persoon("Piet", groep: .lotgenoten, kring: .diensten).met { $0.geslacht = .man }
      Organisatie("Wijkteam", .wijkteam)
    }
    let diagram = Diagram.netwerkkaart(netwerk)
    let content = CircleContent(
      diagram, Aanduidingen(netwerk, .naam, in: .nederlands), Netwerkkaart())
    let sectors = content.members.map { content.sectors[$0.sector].title }
    #expect(
      sectors == ["familie", "vrienden", "vrienden", "familie", "collega's", "professionele hulp"])
    #expect(content.members.map(\.ring) == [0, 2, 2, 2, 2, 2])
    #expect(
      content.members.map(\.form)
        == [.circle, .pentagon, .pentagon, .pentagon, .rectangle, .star])
    #expect(content.members.map(\.kind) == [.multiplex, .conflict, nil, nil, .ordinary, nil])
    #expect(content.members.map(\.sign) == [nil, nil, nil, "+", nil, nil])
    // Family is top right, so its middle lies up and to the right of the heart; and so on around.
    let reading = try DrawingReading("", diagram)
    let heart = try #require(reading.drawing.boxes.first { $0.id == "hart" }).frame.center
    let ways = reading.members.map { $0.frame.center - heart }
    #expect(ways.map { $0.x > 0 } == [true, false, false, true, false, true])
    #expect(ways.map { $0.y > 0 } == [true, true, true, true, false, false])
    let rings = reading.drawing.background.compactMap { shape -> Double? in
      guard case .ellipse(let center, let radii) = shape.outline, center == heart,
        shape.fill == nil
      else { return nil }
      return radii.width
    }
    #expect(rings.count == 3)
    #expect(abs(rings[0] * 3 - rings[2]) < 0.01 && abs(rings[1] * 1.5 - rings[2]) < 0.01)
  }

  @Test("kringen leave out organisations and a fourth ring, and the sheet says how many")
  func kringen() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ria", kring: .intiem)
      Persoon("Els", kring: .diensten)
      Organisatie("Wijkteam", .wijkteam)
    }
    let reading = try DrawingReading("", .kringen(netwerk))
    #expect(reading.members.count == 1 && reading.drawing.lines.isEmpty)
    #expect(reading.drawing.texts.contains { $0.line.text.hasSuffix("2 niet op deze kaart") })
  }
}
