import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct CircleBoxTests {
  private func box(
    _ name: String, details: [String] = [], badges: [String] = [], isDeceased: Bool = false
  ) throws -> CircleBox {
    let member = CircleContent.Member(
      kenmerk: "p", isOrganisatie: false, name: name, details: details,
      badges: badges.map { .init(text: $0, kind: .gives) }, sector: 0, ring: 0, band: nil,
      isDeceased: isDeceased, sign: isDeceased ? "†" : nil)
    return CircleBox(
      member, .card, isLeft: false,
      try TextWidths(of: CircleBox.texts(of: member), by: ApproximateTextMeasurer()))
  }

  @Test("a name of several words stands in at most three lines, whole")
  func name() throws {
    let box = try box("Maria Wilhelmina Johanna van der Heijden")
    #expect(box.nameLines.count == 3)
    #expect(box.nameLines.joined(separator: " ") == "Maria Wilhelmina Johanna van der Heijden")
  }

  @Test("the deceased have a cross, and who has no letters in the name a dash")
  func marks() throws {
    #expect(try box("Opa", isDeceased: true).nameLines == ["† Opa"])
    #expect(try box("\u{202E}").nameLines == ["–"])
  }

  @Test("every line fits in the box, with room at its ends")
  func lines() throws {
    let box = try box("Annefleur van der Hoeve-Schimmelpenninck", details: ["klantmanager"])
    let measurer = ApproximateTextMeasurer()
    for line in box.lines {
      let width = measurer.sizes(of: [TextLine(line.text, line.style)])[0].width
      #expect(width + 12 < box.size.width)
      #expect(abs(line.y) + line.style.size / 2 < box.size.height / 2)
    }
    #expect(box.lines.map(\.y) == box.lines.map(\.y).sorted(by: >))
  }

  @Test("badges hang on the lower border, side by side, inside the extent")
  func badges() throws {
    let box = try box("Ria", badges: ["P E", "G", "regie"])
    #expect(box.badges.allSatisfy { $0.frame.center.y == -box.size.height / 2 })
    for (left, right) in zip(box.badges, box.badges.dropFirst()) {
      #expect(abs(right.frame.minX - left.frame.maxX - 2) < 1e-9)
    }
    for badge in box.badges {
      #expect(badge.frame.corners.allSatisfy(box.extent.grown(by: 1e-9).contains))
    }
    #expect(try self.box("Ria").extent.size == self.box("Ria").size)
  }

  @Test("badges leave the lines above them free", arguments: [[], ["zus"], ["zus", "Het Anker"]])
  func freeLines(details: [String]) throws {
    let box = try box("Ria", details: details, badges: ["P E"])
    let lowest = try #require(box.lines.last)
    #expect(lowest.y - lowest.style.size / 2 >= -box.size.height / 2 + CircleBox.badgeHeight / 2)
  }

  @Test("the heart is round, so each of its lines fits at its own height")
  func heart() throws {
    for names in [
      ["Sara"], ["Maria Wilhelmina van der Heijden"], ["A", "Bernadette", "Christoffel"],
    ] {
      let measurer = ApproximateTextMeasurer()
      let widths = try TextWidths(of: CircleHeart.texts(names), by: measurer)
      let heart = CircleHeart(names, widths)
      #expect(heart.radius >= 40)
      for (number, line) in heart.lines.enumerated() {
        let y = (Double(heart.lines.count - 1) / 2 - Double(number)) * heart.style.size * 1.2
        let size = measurer.sizes(of: [TextLine(line, heart.style)])[0]
        #expect(Point(size.width / 2, abs(y) + heart.style.size / 2).length < heart.radius)
      }
    }
  }
}
