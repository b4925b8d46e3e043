import Testing

@testable import NetwerkBestand

@Suite struct `Een suggestie` {
  @Test(arguments: [
    ("grep", "groep"), ("noetitie", "notitie"), ("Naam", "naam"), ("geboorte jaar", "geboortejaar"),
    ("besluit van", "besluitVan"), ("orgnaisatie", "organisatie"), ("name", "naam"),
  ])
  func `is het woord dat er het meest op lijkt`(woord: String, bedoeld: String) {
    let sleutels = ["naam", "groep", "notitie", "geboortejaar", "besluitVan", "organisatie", "id"]
    #expect(Suggestie.beste(voor: woord, uit: sleutels) == bedoeld)
  }

  @Test(arguments: ["Ria", "xyz", "fiets", "", "!", String(repeating: "naam", count: 30)])
  func `blijft uit als niets erop lijkt`(woord: String) {
    #expect(Suggestie.beste(voor: woord, uit: ["naam", "id", "groep"]) == nil)
  }

  @Test func `telt wat erbij, eraf en anders is, en een wissel als een`() {
    func afstand(_ een: String, _ ander: String) -> Int {
      Suggestie.afstand(Array(een.utf8), Array(ander.utf8))
    }
    #expect(afstand("buren", "buren") == 0)
    #expect(afstand("buurr", "buur") == 1)
    #expect(afstand("grope", "groep") == 1)
    #expect(afstand("kat", "") == 3)
    // s→k, i→e, and a g more.
    #expect(afstand("sitting", "kitten") == 3)
  }
}
