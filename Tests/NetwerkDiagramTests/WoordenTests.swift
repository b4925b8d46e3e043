import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct WoordenTests {
  @Test func `een opsomming heeft komma's en op het eind een en`() {
    #expect(Opsomming.van([], in: .nederlands) == "")
    #expect(Opsomming.van(["Ria"], in: .nederlands) == "Ria")
    #expect(Opsomming.van(["Ria", "Ton"], in: .nederlands) == "Ria en Ton")
    #expect(Opsomming.van(["Ria", "Ton", "Omar"], in: .nederlands) == "Ria, Ton en Omar")
    #expect(Opsomming.van(["Ria", "Ton", "Omar"], in: .engels) == "Ria, Ton and Omar")
  }

  @Test func `alleen bij een staat een enkelvoud`() {
    let woord = (een: "persoon", meer: "personen")
    #expect([0, 1, 2].map { Telling.van($0, woord) } == ["0 personen", "1 persoon", "2 personen"])
  }

  @Test func `een hoofdletter verandert alleen het begin`() {
    #expect("buren uit de STRAAT".metHoofdletter == "Buren uit de STRAAT")
    #expect("".metHoofdletter == "")
    #expect("écht".metHoofdletter == "Écht")
  }
}
