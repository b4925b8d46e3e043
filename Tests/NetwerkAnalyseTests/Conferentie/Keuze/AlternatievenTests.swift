import Netwerk
import NetwerkAnalyse
import Testing

@Suite struct AlternatievenTests {
  @Test func `other groups are the next best of all groups at that moment, in order`() throws {
    for zaad in 0..<50 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 2...6)
      let alle = AlleKeuzes(vraag).gerangschikt
      let volgende = alle.dropFirst().filter { $0.moment == alle.first?.moment }.prefix(5)
      let groepen = try vraag.andereGroepen(aantal: 5)
      #expect(groepen.map(\.mogelijkheid) == Array(volgende), "seed \(zaad)")
    }
  }

  @Test func `other moments come each with their best group, the best moment first`() throws {
    for zaad in 0..<60 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 2...6)
      let alle = AlleKeuzes(vraag).gerangschikt
      var gezien: Set = [alle.first?.moment]
      let verwacht = alle.filter { gezien.insert($0.moment).inserted }
      let momenten = try vraag.andereMomenten(aantal: 60)
      #expect(momenten.map(\.mogelijkheid) == verwacht, "seed \(zaad)")
      #expect(try vraag.andereMomenten(aantal: 1) == Array(momenten.prefix(1)))
    }
  }

  @Test func `what is impossible has no alternatives`() throws {
    let vraag = Keuzevraag(
      kandidaten: [Kandidaat("ria", kan: ["ma": .nee])], momenten: [.maandag],
      grenzen: [.verplicht("ria")])
    #expect(try vraag.andereGroepen(aantal: 3).isEmpty)
    #expect(try vraag.andereMomenten(aantal: 3).isEmpty)
  }
}
