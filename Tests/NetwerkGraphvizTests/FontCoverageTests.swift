import Testing

@testable import NetwerkGraphviz

@Suite struct FontCoverageTests {
  let latin = FontCoverage(characterSets: "20-7e a0-17f\n41-5a 180-24f\n1f600 junk 5-3 -\n")

  @Test("the character sets of all fonts together are what can be drawn")
  func union() {
    for scalar in ["a", "~", "é", "\u{180}", "\u{24F}", "😀"] as [Unicode.Scalar] {
      #expect(latin.covers(scalar))
    }
    for scalar in ["\u{7F}", "\u{250}", "م", "王", "😁", "\u{5}"] as [Unicode.Scalar] {
      #expect(!latin.covers(scalar))
    }
  }

  @Test("spaces, joiners and variation marks need no font")
  func invisible() {
    for scalar in [" ", "\u{3000}", "\u{200D}", "\u{FE0F}"] as [Unicode.Scalar] {
      #expect(FontCoverage(characterSets: "").covers(scalar))
    }
  }

  @Test("gaps are gathered by writing system, each character once, with the package that helps")
  func gaps() {
    let gaps = latin.gaps(in: ["Anna 王小王", "ትግ ת", "ግ😁"])
    #expect(
      gaps.map { $0.writingSystem.name(in: "nl") } == [
        "Chinees", "Ethiopisch", "Hebreeuws", "emoji",
      ])
    #expect(
      gaps.map { $0.writingSystem.name(in: "en") } == ["Chinese", "Ethiopic", "Hebrew", "emoji"])
    #expect(gaps.map(\.characters) == ["王小", "ትግ", "ת", "😁"])
    #expect(
      gaps.map(\.writingSystem.package)
        == ["fonts-noto-cjk", "fonts-noto-core", "fonts-liberation", "fonts-noto-color-emoji"])
  }

  @Test("texts without anything special have no gaps")
  func noGaps() {
    #expect(latin.gaps(in: ["Anna", "Zoë", ""]) == [])
  }

  @Test("the fonts of this computer draw at least the Latin alphabet")
  func installed() throws {
    let coverage = try #require(FontCoverage.installed())
    #expect(coverage.gaps(in: ["Anna Zoë Şükrü Đặng"]) == [])
    #expect(!coverage.covers("\u{10FFFD}"))
    #expect(FontCoverage.familyForArial() != nil)
  }
}
