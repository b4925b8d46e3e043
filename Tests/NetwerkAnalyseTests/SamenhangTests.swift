import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SamenhangTests {
  let leeg = try! Netwerk(ketens: "")
  let een = try! Netwerk(ketens: "Omar")
  let losse = try! Netwerk(ketens: "Omar", "Lies")
  let keten = try! Netwerk(ketens: "Fatima–Omar–Lies")
  /// Two threesomes held together by Omar–Ton.
  let brug = try! Netwerk(ketens: "Fatima–Omar–Lies–Fatima", "Omar–Ton", "Ton–Bo–Kim–Ton")

  @Test func `dichtheid is het deel van de paren dat elkaar kent`() {
    // Two of the three pairs.
    #expect(keten.dichtheid() == 2.0 / 3)
    #expect(losse.dichtheid() == 0)
    #expect(een.dichtheid() == nil)
    #expect(leeg.dichtheid() == nil)
    // With Sara: (2 + 3) ties among four people, six pairs.
    #expect(keten.metHoofdpersoon.dichtheid() == (2.0 + 3) / 6)
    #expect(een.metHoofdpersoon.dichtheid() == 1)
    #expect(leeg.metHoofdpersoon.dichtheid() == nil)
  }

  @Test func `banden per persoon, hun gemiddelde en spreiding`() {
    #expect(keten.bandenPerPersoon()["Omar"] == 2)
    #expect(keten.bandenPerPersoon().rangorde == ["omar", "fatima", "lies"])
    #expect(keten.bandenPerPersoon()["Niemand"] == nil)
    // (1 + 2 + 1) / 3
    #expect(keten.gemiddeldAantalBanden() == 4.0 / 3)
    // Deviations −1/3, 2/3, −1/3: the mean square is (1 + 4 + 1)/9/3 = 2/9.
    #expect(isGelijk(keten.spreidingAantalBanden(), (2.0 / 9).squareRoot()))
    #expect(leeg.gemiddeldAantalBanden() == nil)
    #expect(leeg.spreidingAantalBanden() == nil)
  }

  @Test func `delen zijn er zonder de hoofdpersoon, de grootste eerst`() throws {
    let netwerk = try Netwerk(ketens: "Ton", "Fatima–Omar–Lies", "Bo–Kim")
    #expect(netwerk.delen() == [["fatima", "lies", "omar"], ["bo", "kim"], ["ton"]])
    #expect(netwerk.grootsteDeel() == 3)
    #expect(netwerk.losstaanden() == ["ton"])
    #expect(leeg.delen().isEmpty)
    #expect(leeg.grootsteDeel() == 0)
  }

  @Test func `verbindingspersonen en enige verbindingen`() {
    #expect(brug.verbindingspersonen() == ["omar", "ton"])
    #expect(brug.enigeVerbindingen() == [Paar("omar", "ton")])
    #expect(keten.verbindingspersonen() == ["omar"])
    #expect(keten.enigeVerbindingen() == [Paar("fatima", "omar"), Paar("lies", "omar")])
    #expect(losse.enigeVerbindingen().isEmpty)
  }

  @Test func `kernen en kliekjes`() {
    #expect(brug.kernen()["Omar"] == 2)
    #expect(keten.kernen()["Omar"] == 1)
    #expect(losse.kernen()["Omar"] == 0)
    #expect(brug.kliekjes() == [["bo", "kim", "ton"], ["fatima", "lies", "omar"]])
    #expect(keten.kliekjes() == [])
  }

  @Test func `transitiviteit en onderlinge bekendheid`() {
    // Two threesomes closed; paths of two: Omar and Ton 3 each, the other four 1 each.
    let paden = 3.0 + 3 + 4
    #expect(brug.transitiviteit() == 3 * 2 / paden)
    // Of Omar's three pairs one knows each other.
    #expect(brug.onderlingeBekendheid()["Omar"] == 1.0 / 3)
    #expect(keten.transitiviteit() == 0)
    #expect(losse.transitiviteit() == nil)
    #expect(keten.onderlingeBekendheid().personen == ["omar"])
  }

  @Test func `wie tussen anderen staat bemiddelt`() {
    #expect(keten.bemiddeling()["Omar"] == 1)
    #expect(keten.bemiddeling()["Lies"] == 0)
    #expect(keten.bemiddelingsaandeel()?["Omar"] == 1)
    #expect(losse.bemiddelingsaandeel() == nil)
    // Omar: {Fatima, Lies} × {Ton, Bo, Kim}.
    #expect(brug.bemiddeling()["Omar"] == 2.0 * 3)
    #expect(brug.bemiddeling().rangorde.prefix(2) == ["omar", "ton"])
    // Sara is a second way between Fatima and Lies, and knows all herself.
    #expect(keten.metHoofdpersoon.bemiddeling()["Omar"] == 0.5)
    #expect(keten.metHoofdpersoon.bemiddeling()["Sara"] == 0.5)
  }

  @Test func `korte lijnen, met en zonder wie buiten bereik is`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies", "Ton")
    // Omar: two at one step, one out of reach.
    #expect(netwerk.korteLijnen()["Omar"] == (1.0 + 1) / 3)
    let inTweeStappen = 1.0 / 2
    #expect(netwerk.korteLijnen()["Fatima"] == (1 + inTweeStappen) / 3)
    #expect(netwerk.korteLijnen()["Ton"] == 0)
    #expect(een.korteLijnen().isEmpty)
    // Fatima reaches two of three in 1 + 2 steps.
    let bereikt = 2.0 / 3
    #expect(isGelijk(netwerk.korteLijnenBinnenBereik()["Fatima"], bereikt * bereikt))
    #expect(netwerk.korteLijnenBinnenBereik()["Ton"] == nil)
  }

  @Test func `verankering en toeloop`() throws {
    // The path of three: (1, √2, 1)/2.
    #expect(isGelijk(keten.verankering()?["Omar"], 0.5.squareRoot(), tot: 1e-9))
    #expect(isGelijk(keten.verankering()?["Lies"], 0.5, tot: 1e-9))
    #expect(losse.verankering() == nil)
    #expect(try Netwerk(ketens: "Fatima–Omar", "Lies–Ton").verankering() == nil)
    #expect(isGelijk(losse.toeloop()["Omar"], 0.5, tot: 1e-9))
    #expect(leeg.toeloop().isEmpty)
  }

  @Test func `gemeenschappen en hun scherpte`() {
    #expect(brug.gemeenschappen() == [["bo", "kim", "ton"], ["fatima", "lies", "omar"]])
    // Of seven ties three inside each group; each group has seven of the fourteen ends.
    let perGroep = 3.0 / 7 - 0.25
    #expect(isGelijk(brug.modulariteit(), 2 * perGroep))
    #expect(losse.gemeenschappen() == nil)
    #expect(losse.modulariteit() == nil)
  }

  @Test func `afstanden binnen wat te bereiken is`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies", "Ton–Bo")
    #expect(netwerk.grootsteAfstand() == 2)
    // Pairs 1, 1 and 2 in one part, 1 in the other.
    let stappen = 1.0 + 1 + 2 + 1
    #expect(netwerk.gemiddeldeAfstand() == stappen / 4)
    #expect(netwerk.versteAfstand()["Fatima"] == 2)
    #expect(netwerk.alleen(["ton", "bo"]).grootsteAfstand() == 1)
    #expect(losse.grootsteAfstand() == nil)
    #expect(losse.gemiddeldeAfstand() == nil)
  }

  @Test func `drietallen naar het aantal banden`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar–Lies", "Ton")
    // {F,O,L} two ties; {F,O,T} and {O,L,T} one; {F,L,T} none.
    #expect(
      netwerk.drietallen() == Drietallen(zonderBand: 1, eenBand: 2, tweeBanden: 1, gesloten: 0))
    #expect(brug.drietallen().totaal == 6 * 5 * 4 / 6)
    #expect(losse.drietallen().totaal == 0)
  }

  @Test func `evenwicht telt wie tussen twee ruziemakers staat`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Persoon("Omar")
      Persoon("Lies", aard: .gespannen)
      Relatie("Fatima", "Omar")
      Relatie("Omar", "Lies", aard: .conflict)
      Relatie("Fatima", "Lies")
    }
    // Among the three one tie is strained.
    #expect(
      netwerk.drietalspanning()
        == Drietalspanning(
          zonderSpanning: 0, eenGespannen: 1, tweeGespannen: 0, allesGespannen: 0))
    #expect(netwerk.evenwicht() == 0)
    // With Sara: FOS none; OLS two strained; FLS one; FOL one.
    #expect(netwerk.metHoofdpersoon.evenwicht() == 2.0 / 4)
    #expect(keten.evenwicht() == nil)
  }
}
