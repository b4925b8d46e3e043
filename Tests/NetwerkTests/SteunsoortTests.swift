import Netwerk
import Testing

struct SteunsoortTests {
  @Test func `elke soort steun heeft een woord in beide talen`() {
    #expect(
      woorden(van: Steunsoort.self)
        == ["praktisch", "emotioneel", "advies", "gezelschap", "waardering", "materieel"])
    #expect(namen(van: Steunsoort.self, in: .nederlands) == woorden(van: Steunsoort.self))
    #expect(
      namen(van: Steunsoort.self, in: .engels)
        == ["practical", "emotional", "advice", "company", "recognition", "material"])
  }

  @Test func `elke soort steun heeft een eigen letter: die van haar woord`() {
    #expect(String(Steunsoort.allCases.map(\.letter)) == "PEAGWM")
    #expect(String(Steunsoort.allCases.map { $0.letter(in: .nederlands) }) == "PEAGWM")
    #expect(String(Steunsoort.allCases.map { $0.letter(in: .engels) }) == "PEACRM")
    for taal in Taal.allCases {
      for soort in Steunsoort.allCases {
        #expect(soort.naam(in: taal).uppercased().first == soort.letter(in: taal))
      }
    }
  }

  @Test func `steun staat op een kaart altijd in dezelfde volgorde`() {
    #expect(Set(Steunsoort.allCases).sorted() == Steunsoort.allCases)
  }
}
