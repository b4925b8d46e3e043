import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every drawing of every form, for 1, 5, 25 and 60 people and for names hard to draw.
@Suite struct VormLawTests {
  /// Every form has all of them; emphasis of every kind on every other network.
  static let proeven: [Tekenproef] =
    [1, 5, 25, 60].map { Tekenproef($0, mensen: $0, groepen: 7, kringen: 3 + $0 % 2) }
    + Tekenproef.Namen.allCases.enumerated().map { number, namen in
      Tekenproef(
        number, mensen: 12, groepen: 5 + number % 4, kringen: 3 + number % 2,
        hoofdpersonen: 1 + number % 2, namen: namen)
    }

  static func proeven(_ vorm: Proefvorm) -> [Tekenproef] {
    proeven.filter { $0.mensen <= vorm.grootste }
  }

  static let readings: [String: [DrawingReading]] = {
    var readings: [String: [DrawingReading]] = [:]
    for vorm in Proefvorm.alle {
      readings[vorm.naam] = proeven(vorm).enumerated().compactMap { number, proef in
        guard let netwerk = try? proef.netwerk() else { return nil }
        guard
          let diagram = try? vorm.diagram(netwerk)
            .stand(number.isMultiple(of: 3) ? .staand : .liggend)
        else { return nil }
        return try? DrawingReading(
          "\(vorm.naam) \(proef)",
          number.isMultiple(of: 2) ? diagram : metNadruk(diagram, netwerk))
      }
    }
    return readings
  }()

  /// Every kind of emphasis, some people with several.
  static func metNadruk(_ diagram: Diagram, _ netwerk: Netwerk) -> Diagram {
    let ids = netwerk.personen.map(\.id) + netwerk.organisaties.map(\.id)
    return Nadruk.Soort.allCases.enumerated().reduce(diagram) { diagram, next in
      let op = ids.enumerated().filter { $0.offset % 7 == next.offset || $0.offset % 9 == 3 }
      return diagram.nadruk(Nadruk(next.element, op: op.map(\.element)))
    }
  }

  private func readings(_ vorm: Proefvorm) -> [DrawingReading] { Self.readings[vorm.naam] ?? [] }

  @Test("every network can be drawn", arguments: Proefvorm.alle)
  func drawable(vorm: Proefvorm) { #expect(readings(vorm).count == Self.proeven(vorm).count) }

  @Test("no two people, badges or words beside figures overlap", arguments: Proefvorm.alle)
  func overlaps(vorm: Proefvorm) {
    for reading in readings(vorm) {
      let badges = reading.drawing.boxes.filter { $0.classes.contains("label") }
      let words = reading.texts.loose.map { ($0.line.text, reading.frame(of: $0)) }
      let solid =
        reading.members.map { ($0.id, $0.frame) }
        + badges.map { ($0.id, $0.frame) } + words
      for (place, one) in solid.enumerated() {
        let touched = solid[(place + 1)...].first { other in
          // A badge stands on the border of its own box.
          !other.0.hasPrefix(one.0 + "b") && other.1.grown(by: -0.05).overlaps(one.1)
        }
        #expect(touched == nil, "\(reading.name): \(one.0) / \(touched?.0 ?? "")")
      }
    }
  }

  @Test("every text stands inside its box, and everything on the sheet", arguments: Proefvorm.alle)
  func inside(vorm: Proefvorm) {
    for reading in readings(vorm) {
      let texts = reading.texts
      for text in texts.loose {
        #expect(reading.sheet.holds(reading.frame(of: text)), "\(reading.name) \(text.line.text)")
      }
      for (text, box) in texts.boxed {
        let frame = reading.frame(of: text)
        let fits =
          box.form == .rounded || box.form == .rectangle
          ? box.frame.grown(by: 1).holds(frame)
          : frame.corners.allSatisfy { box.outline.holds($0) }
        #expect(fits, "\(reading.name) \(text.line.text)")
      }
      let points =
        reading.drawing.background.flatMap(\.outline.points)
        + reading.drawing.boxes.flatMap(\.frame.corners)
        + reading.drawing.lines.flatMap { $0.course.pieces.flatMap(\.samples) }
      #expect(points.allSatisfy(reading.sheet.contains), "\(reading.name)")
    }
  }

  @Test("few lines run behind a box or words that are not theirs", arguments: Proefvorm.alle)
  func passages(vorm: Proefvorm) {
    for reading in readings(vorm) {
      let allowed = (vorm.passages * Double(reading.members.count) / 10).rounded(.up)
      let (boxes, words) = (reading.passages, reading.crossedWords)
      #expect(Double(boxes) <= allowed, "\(reading.name): \(boxes)")
      #expect(Double(words) <= allowed, "\(reading.name): \(words)")
    }
  }

  @Test("every text stands out at least 4.5 to 1", arguments: Proefvorm.alle)
  func contrast(vorm: Proefvorm) {
    for reading in readings(vorm) {
      let texts = reading.texts
      let grounds =
        texts.loose.map { ($0, reading.ground(of: $0)) }
        + texts.boxed.map { ($0.text, $0.box.fill) }
      for (text, ground) in grounds {
        #expect(
          text.colour.contrast(with: ground) >= 4.5,
          "\(reading.name) \(text.line.text): \(text.colour) on \(ground)")
      }
    }
  }

  @Test(
    "no text is smaller than 4.5 points up to 25 people with usual names, or than 3.3 ever",
    arguments: Proefvorm.alle)
  func sizes(vorm: Proefvorm) {
    for (proef, reading) in zip(Self.proeven(vorm), readings(vorm)) {
      let least =
        proef.namen == .gewoon && proef.mensen <= 25 ? vorm.leesbaar : min(3.3, vorm.leesbaar * 0.6)
      let smallest = reading.drawing.texts.map(\.line.style.size).min() ?? 0
      #expect(smallest >= least, "\(reading.name): \(smallest)")
    }
  }

  @Test("the same network gives the same bytes", arguments: Proefvorm.alle)
  func deterministic(vorm: Proefvorm) throws {
    let proef = Tekenproef(8, mensen: 14, groepen: 6)
    let texts = try (0..<2).map { _ in
      try vorm.diagram(proef.netwerk()).drawing(measuredBy: ApproximateTextMeasurer()).dot()
    }
    #expect(texts[0] == texts[1])
  }

  @Test(
    "everybody, and every line between two of them, has a sentence for who cannot see it",
    arguments: Proefvorm.alle)
  func sentences(vorm: Proefvorm) {
    for reading in readings(vorm) {
      // A line that leads to the children of two people is said of each child.
      let lines = reading.drawing.lines.filter { !$0.classes.contains("afstamming") }
      let ids = reading.members.map(\.id) + lines.map(\.id)
      #expect(Set(ids).count == ids.count, "\(reading.name)")
      let known = reading.drawing.accessibleText.elements.keys
      #expect(ids.allSatisfy(known.contains), "\(reading.name)")
    }
  }

  @Test(
    "emphasis of a kind shows on exactly the people it is on",
    arguments: Proefvorm.alle.filter(\.toontNadruk))
  func emphasis(vorm: Proefvorm) throws {
    let netwerk = try Tekenproef(5, mensen: 9, kringen: 3).netwerk()
    for soort in Nadruk.Soort.allCases {
      let plain = try DrawingReading("", vorm.diagram(netwerk))
      let reading = try DrawingReading(
        "", vorm.diagram(netwerk).nadruk(Nadruk(soort, op: ["p2", "p4"], als: "zo heet het")))
      let marked = reading.members.filter { $0.classes.contains(soort.className) }
      #expect(marked.map(\.id) == ["p2", "p4"], "\(soort)")
      #expect(reading.drawing.texts.contains { $0.line.text == "zo heet het" }, "\(soort)")
      #expect(!plain.drawing.texts.contains { $0.line.text == soort.naam(in: .nederlands) })
    }
  }
}
