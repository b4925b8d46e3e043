import Testing

@testable import NetwerkReeks

struct GroeperingTests {
  @Test func `borders are typed after a colon`() {
    #expect(Groepering(tekst: "omvang:5,12,25") == Groepering("omvang", grenzen: [5, 12, 25]))
    #expect(Groepering(tekst: "wengertype") == Groepering("wengertype"))
    #expect(Groepering(tekst: "omvang:") == nil)
    #expect(Groepering(tekst: "omvang:5,veel") == nil)
    #expect(Groepering(tekst: "omvang:nan") == nil)
  }

  @Test func `a number on a border belongs to the group that begins there`() {
    let groepering = Groepering("omvang", grenzen: [5, 12])
    #expect(groepering.groep(van: 4.9) == .klasse(0))
    #expect(groepering.groep(van: 5) == .klasse(1))
    #expect(groepering.groep(van: 12) == .klasse(2))
  }

  @Test func `without borders every value is a group`() {
    #expect(Groepering("lsns6").groep(van: 3) == .getal(3))
  }

  @Test func `unknown and others come last`() {
    let groepen: [Groepering.Groep] = [.leeg, .overige, .woord("b"), .woord("a"), .klasse(1)]
    #expect(groepen.sorted() == [.klasse(1), .woord("a"), .woord("b"), .overige, .leeg])
  }
}
