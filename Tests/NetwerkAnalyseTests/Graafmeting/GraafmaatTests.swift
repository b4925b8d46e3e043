import Graphs
import Netwerk
import Testing

@testable import NetwerkAnalyse

/// Two triangles joined by one tie, and somebody alone: 0-1-2-0, 2-3, 3-4-5-3, 6.
private let tweeKringen: [Int32] = [0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 5, 5, 3]

@Suite struct `Een groot netwerk` {
  private func antwoord(
    _ maat: Graafmaat, _ uiteinden: [Int32] = tweeKringen, mensen: Int = 7,
    _ instelling: Graafinstelling = Graafinstelling()
  ) throws -> Graafuitkomst {
    var rekening = Graafrekening(
      try Bandengraaf(aantalPersonen: mensen, uiteinden: uiteinden), instelling)
    return rekening.antwoord(op: maat)
  }

  @Test func `telt mensen, banden en wie hoeveel anderen kent`() throws {
    #expect(try antwoord(.omvang).inhoud == .aantal(7))
    #expect(try antwoord(.aantalBanden).inhoud == .aantal(7))
    #expect(try antwoord(.dichtheid).waarde == 7.0 / 21.0)
    #expect(try antwoord(.gemiddeldAantalBanden).waarde == 14.0 / 7.0)
    // Degrees 2 2 3 3 2 2 0 around 2: squares 0 0 1 1 0 0 4.
    #expect(try antwoord(.spreidingAantalBanden).waarde == (6.0 / 7.0).squareRoot())
    let banden = try antwoord(.bandenPerPersoon)
    #expect(banden.inhoud == .aantal(3))
    #expect(banden.perPersoon == .aantallen([2, 2, 3, 3, 2, 2, 0]))
    #expect(banden.verdeling.map { [$0.waarde, $0.aantal] } == [[0, 1], [2, 4], [3, 2]])
    // In order 0 2 2 2 2 3 3: a quarter of 7 is the 2nd, half the 4th, 90% the 7th.
    #expect(banden.onderdelen.map(\.waarde) == [0, 2, 2, 3, 3, 3])
  }

  @Test func `vindt delen, losstaanden, verbindingspersonen en bruggen`() throws {
    let delen = try antwoord(.delen)
    #expect(delen.inhoud == .aantal(2))
    #expect(delen.onderdelen.map(\.waarde) == [6, 3.5])
    #expect(delen.perPersoon == .aantallen([1, 1, 1, 1, 1, 1, 2]))
    #expect(try antwoord(.grootsteDeel).inhoud == .aantal(6))
    #expect(try antwoord(.losstaanden).inhoud == .aantal(1))
    let verbinders = try antwoord(.verbindingspersonen)
    #expect(verbinders.inhoud == .aantal(2))
    #expect(verbinders.perPersoon == .janee([false, false, true, true, false, false, false]))
    #expect(try antwoord(.enigeVerbindingen).inhoud == .aantal(1))
    #expect(try antwoord(.kernen).perPersoon == .aantallen([2, 2, 2, 2, 2, 2, 0]))
  }

  @Test func `telt driehoeken en hoe vaak bekenden elkaar kennen`() throws {
    #expect(try antwoord(.driehoeken).inhoud == .aantal(2))
    // Pairs of acquaintances: 1 1 3 3 1 1 0 = 10, of which 6 are tied.
    #expect(try antwoord(.transitiviteit).waarde == 6.0 / 10.0)
    let bekendheid = try antwoord(.onderlingeBekendheid)
    #expect(bekendheid.waarde == (4.0 + 2.0 / 3.0) / 6.0)
    #expect(bekendheid.n == 6)
    #expect(bekendheid.perPersoon == .misschien([1, 1, 1.0 / 3.0, 1.0 / 3.0, 1, 1, nil]))
  }

  @Test func `vindt de twee kringen op twee manieren`() throws {
    for maat in [Graafmaat.gemeenschappen, .gemeenschappenLouvain] {
      #expect(try antwoord(maat).perPersoon == .aantallen([1, 1, 1, 2, 2, 2, 3]))
    }
    // Each circle has 3 of 7 ties inside and 7 of 14 ends.
    for maat in [Graafmaat.modulariteit, .modulariteitLouvain] {
      let waarde = try #require(try antwoord(maat).waarde)
      #expect(abs(waarde - 2 * (3.0 / 7.0 - 1.0 / 4.0)) < 1e-12)
    }
  }

  @Test func `zoekt wegen vanuit iedereen als dat kan`() throws {
    let bemiddeling = try antwoord(.bemiddeling)
    // Persons 2 and 3 stand between 2 × 3 pairs each.
    #expect(bemiddeling.perPersoon == .getallen([0, 0, 6, 6, 0, 0, 0]))
    #expect(bemiddeling.schatting == nil)
    #expect(try antwoord(.grootsteAfstand).inhoud == .aantal(3))
    // Person 0: 1 + 1 + 1/2 + 1/3 + 1/3 over 6 others.
    guard case .getallen(let lijnen)? = try antwoord(.korteLijnen).perPersoon else {
      Issue.record("korte lijnen zijn getallen")
      return
    }
    #expect(abs(lijnen[0] - (2.5 + 2.0 / 3.0) / 6.0) < 1e-12)
  }

  @Test
  func `zegt het als wegen vanuit een steekproef gezocht zijn, en hoe ver dat ernaast kan zijn`()
    throws
  {
    let instelling = Graafinstelling(zaad: 3, steekproef: 4, exactTot: 5)
    let bemiddeling = try antwoord(.bemiddeling, tweeKringen, mensen: 7, instelling)
    #expect(bemiddeling.schatting?.steekproef == 4)
    #expect(bemiddeling.schatting?.zekerheid == 0.95)
    #expect((bemiddeling.schatting?.marge ?? 0) > 0)
    #expect(
      try antwoord(.korteLijnen, tweeKringen, mensen: 7, instelling).schatting?.steekproef == 4)
    let afstand = try antwoord(.grootsteAfstand, tweeKringen, mensen: 7, instelling)
    #expect(afstand.inhoud == .aantal(3))
    #expect(afstand.schatting != nil && afstand.schatting?.marge == nil)
  }

  @Test func `geeft een reden waar geen antwoord is`() throws {
    for maat in Graafmaat.alle {
      let leeg = try antwoord(maat, [], mensen: 0)
      #expect(leeg.waarde == nil || leeg.waarde == 0, "\(maat.id)")
      #expect(leeg.waarde?.isFinite ?? true, "\(maat.id)")
      let alleen = try antwoord(maat, [], mensen: 1)
      #expect(alleen.waarde?.isFinite ?? true, "\(maat.id)")
    }
    #expect(try antwoord(.dichtheid, [], mensen: 1).reden == .minderDanTweeMensen)
    #expect(try antwoord(.gemeenschappen, [], mensen: 2).reden == .geenBanden)
    #expect(try antwoord(.transitiviteit, [0, 1], mensen: 2).reden == .niemandKentTweeAnderen)
    #expect(try antwoord(.bandengelijkenis, [0, 1], mensen: 2).reden == .nietBepaald)
  }

  @Test func `telt een band die vaker gezegd is één keer`() throws {
    let graaf = try Bandengraaf(aantalPersonen: 3, uiteinden: [0, 1, 1, 2, 2, 1, 1, 0])
    #expect(graaf.aantalBanden == 2)
    #expect(graaf.dubbeleBanden == 2)
  }

  @Test func `weigert een band met niemand of met zichzelf`() {
    #expect(throws: AnalyseError.ongeldigeBand(1)) {
      try Bandengraaf(aantalPersonen: 2, uiteinden: [0, 1, 1, 1])
    }
    #expect(throws: AnalyseError.ongeldigeBand(0)) {
      try Bandengraaf(aantalPersonen: 2, uiteinden: [0, 2])
    }
    #expect(
      "\(AnalyseError.ongeldigeBand(0))"
        == "band 1 is van iemand met zichzelf of met niemand; laat die weg")
    #expect(AnalyseError.teVeelBanden.zin(in: .engels).contains("2 billion"))
  }

  @Test func `geeft op elk aantal draden dezelfde antwoorden, die van de rekenkern`() throws {
    var random = SplitMix64(seed: 9)
    var uiteinden: [Int32] = []
    for _ in 0..<2_400 {
      let (een, ander) = (
        Int32.random(in: 0..<600, using: &random), Int32.random(in: 0..<600, using: &random)
      )
      if een != ander { uiteinden += [een, ander] }
    }
    let graaf = try Bandengraaf(aantalPersonen: 600, uiteinden: uiteinden)
    func rekening(_ draden: Int) -> Graafrekening {
      Graafrekening(graaf, Graafinstelling(draden: draden, steekproef: 32, exactTot: 100))
    }
    var een = rekening(1)
    var drie = rekening(3)
    for maat in Graafmaat.alle {
      let uitkomst = een.antwoord(op: maat)
      #expect(uitkomst == drie.antwoord(op: maat), "\(maat.id)")
      #expect(Graafmaat.perPersoon.contains(maat) == (uitkomst.perPersoon != nil), "\(maat.id)")
    }
    #expect(een.antwoord(op: .transitiviteit).waarde == graaf.graph.transitivity())
    #expect(een.antwoord(op: .onderlingeBekendheid).waarde == graaf.graph.meanClustering())
    #expect(een.antwoord(op: .toeloop).perPersoon == .getallen(graaf.graph.pageRank()))
    #expect(een.antwoord(op: .bandengelijkenis).waarde == graaf.graph.degreeAssortativity())
  }
}

@Suite struct `Maten van een groot netwerk` {
  @Test func `hebben elk een eigen woord en een bron`() {
    #expect(Set(Graafmaat.alle.map(\.id)).count == Graafmaat.alle.count)
    for maat in Graafmaat.alle {
      #expect(!maat.bron.isEmpty && !maat.bereik.isEmpty)
      #expect(Graafmaat.zoek(maat.id) == [maat])
      for taal in Taal.allCases {
        let tekst = maat.uitleg(in: taal).map(\.tekst).joined()
        #expect(!tekst.lowercased().contains("hoofdpersoon"), "\(maat.id)")
      }
    }
  }

  @Test func `heten als die van één persoon waar zij hetzelfde zijn`() {
    for maat in Graafmaat.alle {
      guard let bekend = Maat.zoek(maat.id)?.first, bekend.id == maat.id else { continue }
      #expect(bekend.naam == maat.naam && bekend.bron == maat.bron)
    }
  }

  @Test func `worden gevonden bij een bijna goed woord en in verzamelingen`() {
    #expect(Graafmaat.zoek("PageRank") == [.toeloop])
    #expect(Graafmaat.zoek("alles")?.count == Graafmaat.alle.count)
    #expect(Graafmaat.zoek("dichteid") == nil)
    #expect(Graafmaat.suggesties(voor: "dichteid").first == "dichtheid")
    #expect(Graafmaat.suggesties(voor: "qqqqqq").isEmpty)
    for verzameling in Graafmaat.verzamelingen { #expect(!verzameling.maten.isEmpty) }
  }
}
