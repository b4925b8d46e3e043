import Testing

@testable import NetwerkBestand

@Suite struct `Een getal` {
  @Test(arguments: ["0", "12", "-3", "2.5", "1e5", "1E-7", "-0.25e+3"])
  func `wordt herkend`(tekst: String) { #expect(Getal.isGetal(tekst)) }

  @Test(arguments: [
    "", "-", "012", "-01", ".5", "5.", "1e", "1:30", "2,5", "0x1F", "1_000", "NaN", "inf", "１",
    " 1",
  ])
  func `is iets anders niet`(tekst: String) { #expect(!Getal.isGetal(tekst)) }

  @Test func `met een nul vooraan wordt als zodanig herkend`() {
    #expect(["00", "012", "-01.5"].allSatisfy(Getal.isNulVooraan))
    #expect(!["0", "0.5", "10", ""].contains(where: Getal.isNulVooraan))
  }
}
