import Netwerk
import NetwerkAnalyse
import Testing

@Suite struct BotsingTests {
  @Test func `a conflict is the smallest set of limits that cannot be kept, by trying all sets`()
    throws
  {
    var botsingen = 0
    for zaad in 0..<120 {
      var vraag = Keuzevraag.willekeurig(zaad, mensen: 2...4, krap: true)
      vraag.grenzen = Array(vraag.grenzen.prefix(8))
      let botsing = try vraag.botsing()
      if vraag.isMogelijk {
        #expect(botsing == nil, "seed \(zaad)")
      } else {
        botsingen += 1
        #expect(botsing?.grenzen == vraag.kleinsteBotsing(), "seed \(zaad)")
        #expect(botsing?.isKleinste == true, "seed \(zaad)")
      }
    }
    #expect(botsingen >= 30)
  }

  @Test func `three limits that fit two by two and not together are all named`() throws {
    let vraag = Keuzevraag(
      kandidaten: ["ria", "omar", "lies"].map { Kandidaat($0, kan: ["ma": .ja]) },
      momenten: [.maandag],
      grenzen: [
        .plaatsen(3), .verplicht("ria"), .nietSamen("ria", "omar"), .samen(["omar", "lies"]),
        .verplicht("lies"),
      ])
    // Lies brings Omar, and Omar may not meet Ria; the room is large enough.
    #expect(
      try vraag.botsing()?.grenzen == [
        .verplicht("ria"), .nietSamen("ria", "omar"), .samen(["omar", "lies"]), .verplicht("lies"),
      ])
  }

  @Test func `without any moment nothing conflicts and nothing is possible`() throws {
    let vraag = Keuzevraag(kandidaten: [Kandidaat("ria")], momenten: [], grenzen: [.plaatsen(1)])
    #expect(try vraag.besteKeuze() == .onmogelijk)
    let botsing = try #require(try vraag.botsing())
    #expect(botsing.grenzen.isEmpty && botsing.isKleinste)
  }

  @Test
  func `with few steps the conflict is a conflict still, and says that it may not be smallest`()
    throws
  {
    let vraag = Keuzevraag(
      kandidaten: ["ria", "omar"].map { Kandidaat($0, kan: ["ma": .ja]) }, momenten: [.maandag],
      grenzen: [.plaatsen(1), .verplicht("ria"), .nietSamen("ria", "omar"), .verplicht("omar")])
    for stappen in 0..<12 {
      guard let botsing = try vraag.botsing(zoekstappen: stappen) else { continue }
      var alleen = vraag
      alleen.grenzen = botsing.grenzen
      #expect(try alleen.besteKeuze() == .onmogelijk)
      #expect(botsing.grenzen.count == 3)
    }
  }
}

extension Keuzevraag {
  /// By trying every set of limits, the smallest first; of equally small ones the set that ends
  /// first.
  fileprivate func kleinsteBotsing() -> [Grens]? {
    let sets = (0..<1 << grenzen.count).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    let kleinste = sets.first { set in
      var alleen = self
      alleen.grenzen = grenzen.indices.filter { set >> $0 & 1 == 1 }.map { grenzen[$0] }
      return !alleen.isMogelijk
    }
    return kleinste.map { set in
      grenzen.indices.filter { set >> $0 & 1 == 1 }.map { grenzen[$0] }
    }
  }
}
