import Testing

@testable import NetwerkGraphviz

@Suite struct WritingSystemTests {
  @Test("no character belongs to two writing systems")
  func disjoint() {
    let ranges = WritingSystem.all.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
    for (first, second) in zip(ranges, ranges.dropFirst()) {
      #expect(first.upperBound < second.lowerBound)
    }
  }

  @Test(
    "a character finds its writing system",
    arguments: [
      ("é", "Latijn"), ("Ω", "Grieks"), ("Ж", "Cyrillisch"), ("م", "Arabisch"), ("ש", "Hebreeuws"),
      ("ን", "Ethiopisch"), ("न", "Devanagari"), ("த", "Tamil"), ("ท", "Thai"), ("さ", "Japans"),
      ("김", "Koreaans"), ("王", "Chinees"), ("😀", "emoji"), ("\u{E000}", "overige tekens"),
    ] as [(Unicode.Scalar, String)])
  func lookup(scalar: Unicode.Scalar, name: String) {
    #expect(WritingSystem.of(scalar).name(in: "nl") == name)
  }
}
