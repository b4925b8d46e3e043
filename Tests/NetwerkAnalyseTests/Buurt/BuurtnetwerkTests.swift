import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct BuurtnetwerkTests {
  private func netwerk(_ hoofd: String, _ mensen: [Persoon]) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon(hoofd).met { $0.band = nil }])
    onderdelen.personen = mensen
    return try Netwerk(onderdelen)
  }

  @Test func `wie in twee netwerken staat is gedeeld, wie in een staat niet`() throws {
    let buurt = Buurtnetwerk([
      try netwerk("Sara", [Persoon("Ans", groep: .vrijwilligers), Persoon("Bo")]),
      try netwerk("Karel", [Persoon("Ans", groep: .vrijwilligers)]),
      try netwerk("Mo", [Persoon("Cas")]),
    ])
    #expect(buurt.huishoudens == 3)
    #expect(buurt.gedeeld.map(\.huishoudens) == [[0, 1]])
    #expect(buurt.gedeeld.map(\.wat) == [.persoon(.vrijwilligers)])
    #expect(buurt.zonderVerbinding == [2])
  }

  @Test func `wat netwerken verschillend noemen is niet bekend`() throws {
    let buurt = Buurtnetwerk([
      try netwerk("Sara", [Persoon("Ans", groep: .vrijwilligers)]),
      try netwerk("Karel", [Persoon("Ans", groep: .buren)]),
    ])
    #expect(buurt.gedeeld.map(\.wat) == [.persoon(nil)])
  }

  @Test func `een hoofdpersoon in het netwerk van een ander is een band tussen huishoudens`() throws
  {
    let buurt = Buurtnetwerk([
      try netwerk("Sara", [Persoon("Karel")]), try netwerk("Karel", [Persoon("Sara")]),
      try netwerk("Mo", []),
    ])
    #expect(buurt.gedeeld.isEmpty)
    #expect(buurt.onderling.map { [$0.een, $0.ander] } == [[0, 1]])
    #expect(buurt.zonderVerbinding == [2])
  }

  @Test func `wie in een netwerk niet getoond mag worden is nergens gedeeld en wordt geteld`()
    throws
  {
    let ans = Persoon("Ans")
    let verborgen = ans.met { $0.toestemming = Toestemming(tonen: .nee) }
    let buurt = Buurtnetwerk([
      try netwerk("Sara", [ans]), try netwerk("Karel", [verborgen]),
    ])
    #expect(buurt.gedeeld.isEmpty && buurt.nietGetoond == 1)
  }

  @Test func `wie overleden is of met wie gebroken is verbindt niemand`() throws {
    let weg = Persoon("Ans").met { $0.overleden = .ja }
    let verbroken = Persoon("Bo", aard: .verbroken)
    let buurt = Buurtnetwerk([
      try netwerk("Sara", [weg, verbroken]), try netwerk("Karel", [weg, verbroken]),
    ])
    #expect(buurt.gedeeld.isEmpty && buurt.zonderVerbinding == [0, 1])
  }

  @Test func `een organisatie bij twee huishoudens is gedeeld`() throws {
    var netwerken = [try netwerk("Sara", []), try netwerk("Karel", [])]
    for nummer in netwerken.indices {
      try netwerken[nummer].wijzig { $0.organisaties = [Organisatie("De Brug", .wijkteam)] }
    }
    #expect(Buurtnetwerk(netwerken).gedeeld.map(\.wat) == [.organisatie(.wijkteam)])
  }

  @Test func `wat veel met elkaar deelt is een groep, en wie niets deelt hoort bij geen`() throws {
    let ans = [Persoon("Ans"), Persoon("Aad")]
    let bo = [Persoon("Bo"), Persoon("Bep")]
    let buurt = Buurtnetwerk([
      try netwerk("H0", ans), try netwerk("H1", bo), try netwerk("H2", ans), try netwerk("H3", bo),
      try netwerk("H4", []), try netwerk("H5", ans),
    ])
    #expect(buurt.groepen() == [[0, 2, 5], [1, 3]])
  }

  @Test func `elk huishouden met een verbinding hoort bij precies een groep`() throws {
    for zaad in 0..<5 {
      let buurt = Buurtnetwerk(
        try Buurtproef(zaad, huishoudens: 30, gedeeld: 10).netwerken())
      let los = Set(buurt.zonderVerbinding)
      #expect(
        buurt.groepen().joined().sorted() == (0..<buurt.huishoudens).filter { !los.contains($0) })
    }
  }
}
