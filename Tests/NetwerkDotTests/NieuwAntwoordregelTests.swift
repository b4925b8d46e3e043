import Testing

@testable import netwerk_dot

@Suite struct NieuwAntwoordregelTests {
  @Test func `white space at the ends goes and within becomes one space`() {
    #expect(Antwoordregel("  Mevrouw \t de  Wit \r").tekst == "Mevrouw de Wit")
  }

  @Test func `control characters and the codes of arrow keys are left out`() {
    #expect(Antwoordregel("R\u{7}i\u{1B}[Aa\u{1B}[1;5D\u{1B}OP\u{0}\u{9B}").tekst == "Ria")
  }

  @Test(arguments: ["فاطمة الزهراء", "王小明", "Ñandú", "می‌خواهم", "👩‍👧 Bo", "Łukasz", "שָׂרָה"])
  func `letters of every script stay as they are`(naam: String) {
    #expect(Antwoordregel(naam).tekst == naam)
  }

  @Test func `signs that turn the reading direction of what follows are left out`() {
    #expect(Antwoordregel("\u{202E}Ria\u{2069}\u{FEFF}").tekst == "Ria")
  }

  @Test func `a letter that was not UTF-8 is noticed`() {
    #expect(Antwoordregel("\u{FFFD}zlem").isBeschadigd)
    #expect(!Antwoordregel("Özlem").isBeschadigd)
  }

  @Test func `commas and semicolons of several scripts part names`() {
    #expect(Antwoordregel("Ria, Ton ;Wim،فاطمة、王,,").delen == ["Ria", "Ton", "Wim", "فاطمة", "王"])
  }
}
