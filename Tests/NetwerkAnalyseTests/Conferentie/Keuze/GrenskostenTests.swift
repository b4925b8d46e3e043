import Netwerk
import NetwerkAnalyse
import Testing

@Suite struct GrenskostenTests {
  @Test func `what a limit costs is what all choices without it say`() throws {
    for zaad in 0..<40 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 2...6, krap: zaad % 3 == 0)
      let nu = AlleKeuzes(vraag).gerangschikt.first
      for kosten in try vraag.kosten() {
        let dan = AlleKeuzes(vraag.met(kosten.versoepeling)).gerangschikt.first
        let isBeter =
          nu.map { $0.waarde.lexicographicallyPrecedes(dan?.waarde ?? []) } ?? (dan != nil)
        #expect(kosten.keuze?.mogelijkheid == (isBeter ? dan : nil), "seed \(zaad)")
        #expect(kosten.isBewezen)
        guard let nu, let dan, isBeter else { continue }
        let verschil = zip(nu.waarde, dan.waarde).enumerated().first {
          $0.element.0 != $0.element.1
        }
        #expect(kosten.criterium?.rawValue == verschil?.offset, "seed \(zaad)")
        #expect(kosten.winst == verschil.map { $0.element.1 - $0.element.0 }, "seed \(zaad)")
      }
    }
  }

  @Test func `a limit that gives way never makes the best choice worse`() throws {
    for zaad in 100..<120 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 6...14)
      guard let nu = try vraag.besteKeuze().keuze else { continue }
      for versoepeling in vraag.versoepelingen() {
        guard case .verplicht = versoepeling.grens else {
          let dan = try #require(try vraag.met(versoepeling).besteKeuze().keuze)
          #expect(dan.waarde >= nu.waarde, "seed \(zaad), \(versoepeling)")
          continue
        }
      }
    }
  }

  @Test func `one more place tells which question would be served`() throws {
    let vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("ria", helptBij: ["geld"], kan: ["ma": .ja]),
        Kandidaat("omar", helptBij: ["koken"], kan: ["ma": .ja]),
      ],
      hulpvragen: ["geld": .dringend, "koken": .fijn], momenten: [.maandag],
      grenzen: [.plaatsen(1)])
    let kosten = try #require(try vraag.kosten().first)
    #expect(kosten.versoepeling == Versoepeling(.plaatsen(1), wordt: .plaatsen(2)))
    #expect(kosten.criterium == .fijnZeker)
    #expect(kosten.winst == 1)
    #expect(kosten.extraGedekt == ["koken"])
  }

  @Test func `an evening later, a pair that meets and an interpreter each have their price`() throws
  {
    let vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("ria", kan: ["ma": .ja, "di": .ja], talen: ["nederlands"]),
        Kandidaat("omar", kan: ["ma": .ja, "di": .ja], talen: ["nederlands"]),
        Kandidaat("selam", kan: ["ma": .ja, "di": .ja], talen: ["tigrinya"]),
        Kandidaat("lies", kan: ["ma": .nee, "di": .ja]),
      ],
      momenten: [.maandag, .dinsdag],
      grenzen: [
        .uiterlijk(Moment.maandag.datum), .nietSamen("ria", "omar"),
        .voertaal("nederlands", tolken: []), .uitgesloten("lies"),
      ])
    let kosten = try vraag.kosten()
    // Only Omar comes on Monday. Tuesday brings nobody more, for Lies is left out by decision.
    #expect(try vraag.besteKeuze().keuze?.mensen == ["omar"])
    #expect(
      kosten.map(\.versoepeling.wordt) == [
        .uiterlijk(Moment.dinsdag.datum), nil, .voertaal("nederlands", tolken: ["tigrinya"]),
      ])
    #expect(kosten.map(\.keuze?.mensen) == [nil, ["omar", "ria"], ["omar", "selam"]])
    #expect(kosten.map(\.winst) == [0, 1, 1])
  }

  @Test func `where nothing is possible it tells which limit alone stands in the way`() throws {
    let vraag = Keuzevraag(
      kandidaten: [Kandidaat("ria", kan: ["ma": .nee]), Kandidaat("omar", kan: ["ma": .ja])],
      momenten: [.maandag], grenzen: [.plaatsen(2), .verplicht("ria")])
    let kosten = try vraag.kosten()
    #expect(kosten.map(\.versoepeling.grens) == [.verplicht("ria")])
    #expect(kosten.map(\.keuze?.mensen) == [["omar"]])
    #expect(kosten.map(\.criterium) == [nil])
  }
}
