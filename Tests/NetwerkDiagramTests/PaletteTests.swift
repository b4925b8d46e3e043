import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct PaletteTests {
  static let allGroups: [Groep.Soort?] = Groep.Soort.hoofdgroepen + [nil]

  @Test("the contrast formula gives what WCAG says")
  func formula() {
    #expect(abs(Colour.black.contrast(with: .white) - 21) < 1e-9)
    #expect(abs(Colour(0x767676).contrast(with: .white) - 4.54) < 0.01)
    #expect(Colour(0x123456).contrast(with: Colour(0x123456)) == 1)
  }

  @Test("every text on the bare sheet has a contrast of at least 4.5")
  func sheet() {
    for colour in [Palette.ink, Palette.dark, Palette.grey] {
      #expect(colour.contrast(with: .white) >= 4.5, "\(colour.hexadecimal)")
    }
  }

  @Test(
    "a group's name, badges and their letters have a contrast of at least 4.5", arguments: allGroups
  )
  func hues(group: Groep.Soort?) {
    // One number for three cases: hue on white, white on hue, hue on a white badge.
    #expect(Palette.hue(group).contrast(with: .white) >= 4.5)
  }

  @Test("names in boxes have a contrast of at least 4.5, whatever the box", arguments: allGroups)
  func boxes(group: Groep.Soort?) {
    let organisation = Palette.tint(Palette.hue(group), 0.1)
    for surface in [.white, organisation, Palette.absent, Palette.emphasis] {
      for text in [Palette.ink, Palette.dark] { #expect(text.contrast(with: surface) >= 4.5) }
    }
  }

  @Test("the heart and dark badges have white letters with a contrast of at least 4.5")
  func white() {
    for surface in [Palette.ink, Palette.grey] {
      #expect(Colour.white.contrast(with: surface) >= 4.5)
    }
  }

  @Test(
    "ties and borders stand out at least 3 to 1 in every ring of every group", arguments: allGroups)
  func lines(group: Groep.Soort?) {
    let ties = TieKind.allCases.flatMap { [$0.stroke(isOwn: true), $0.stroke(isOwn: false)] }
    let borders = [Palette.hue(group), Palette.emphasisRim, Palette.grey]
    for share in CircleDrawing.shades {
      let surface = Palette.tint(Palette.wash(group), share)
      for colour in Set(ties.map(\.colour) + borders) {
        #expect(
          colour.contrast(with: surface) >= 3, "\(colour.hexadecimal) on \(surface.hexadecimal)")
      }
    }
  }

  @Test("main groups differ in hue and in wash; parts of a group look like the group")
  func groups() {
    #expect(Set(Self.allGroups.map(Palette.hue)).count == Self.allGroups.count)
    #expect(Set(Self.allGroups.map(Palette.wash)).count == Self.allGroups.count)
    #expect(Palette.hue(.schoonfamilie) == Palette.hue(.familie))
    #expect(Palette.wash(.zorg) == Palette.wash(.professionals))
  }

  @Test("a tint runs from white to the colour itself")
  func tint() {
    let colour = Colour(0x0080FF)
    #expect(Palette.tint(colour, 0) == .white)
    #expect(Palette.tint(colour, 1) == colour)
    // Halfway: 255/2 = 127.5 rounds to 128 = 80, (255 + 128)/2 = 191.5 to 192 = C0, and FF.
    #expect(Palette.tint(colour, 0.5) == Colour(0x80C0FF))
  }
}
