import Netwerk
import Testing

@testable import netwerk_dot

@Suite struct NieuwKeuzelezerTests {
  private let lezer = Keuzelezer(
    keuzes: [
      Keuze(waarde: .groep(.vrienden), woord: "vrienden"),
      Keuze(
        waarde: .groep(.vrijwilligers), woord: "vrijwilligers", toelichting: "maatjes, uit zichzelf"
      ),
      Keuze(waarde: .groep(.collegas), woord: "collega's", ook: ["colleagues"]),
    ], verborgen: [Keuze(waarde: .rol(.zus), woord: "zus")])

  @Test(arguments: ["1", "1.", " 1)", "vrienden", "VRIENDEN", "vrie"])
  func `a number, the word or its beginning is the choice`(tekst: String) throws {
    #expect(try lezer.een(tekst) == .groep(.vrienden))
  }

  @Test(arguments: ["maatjes", "uit zichzelf", "Uit  Zichzelf"])
  func `words of the explanation are understood`(tekst: String) throws {
    #expect(try lezer.een(tekst) == .groep(.vrijwilligers))
  }

  @Test(arguments: ["collegas", "collega’s", "colleagues"])
  func `apostrophes and the other language do not matter`(tekst: String) throws {
    #expect(try lezer.een(tekst) == .groep(.collegas))
  }

  @Test func `a hidden choice is understood whole and not by its beginning`() throws {
    #expect(try lezer.een("zus") == .rol(.zus))
    #expect(throws: Misverstand.onbekendWoord("zu")) { try lezer.een("zu") }
  }

  @Test func `a beginning of two words asks which one`() {
    #expect(throws: Misverstand.meerdere("vri", woorden: ["vrienden", "vrijwilligers"])) {
      try lezer.een("vri")
    }
  }

  @Test(arguments: [0, 4, 99])
  func `a number outside the list says how far the list goes`(nummer: Int) {
    #expect(throws: Misverstand.onbekendNummer(nummer, hoogste: 3)) { try lezer.een("\(nummer)") }
  }

  @Test(arguments: ["1 3", "1,3", "1 en collega's", "vrie; coll", "3 1 3"])
  func `several choices stand between commas, spaces or the word and`(tekst: String) throws {
    let gekozen = try lezer.meer(Antwoordregel(tekst))
    #expect(Set(gekozen) == [.groep(.vrienden), .groep(.collegas)])
    #expect(gekozen.count == 2)
  }

  @Test func `one word of several that is unknown refuses them all`() {
    #expect(throws: Misverstand.onbekendWoord("quux")) { try lezer.meer(Antwoordregel("1 quux")) }
    #expect(throws: Misverstand.onbekendWoord(",")) { try lezer.meer(Antwoordregel(",")) }
  }

  @Test func `two people with one name have to be told apart by number`() throws {
    let lezer = Keuzelezer(keuzes: [
      Keuze(waarde: .persoon("jan"), woord: "Jan"), Keuze(waarde: .persoon("jan-2"), woord: "Jan"),
    ])
    #expect(throws: Misverstand.meerdere("Jan", woorden: ["Jan", "Jan"])) { try lezer.een("Jan") }
    #expect(try lezer.een("2") == .persoon("jan-2"))
  }

  @Test func `a whole name goes before the beginning of a longer one`() throws {
    let lezer = Keuzelezer(keuzes: [
      Keuze(waarde: .persoon("marianne"), woord: "Marianne"),
      Keuze(waarde: .persoon("maria"), woord: "Maria"),
    ])
    #expect(try lezer.een("maria") == .persoon("maria"))
  }
}
