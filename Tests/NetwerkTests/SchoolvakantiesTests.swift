import Netwerk
import Testing

@Suite struct `De vakanties van scholen` {
  private func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst)) }

  private func vakanties() throws -> Schoolvakanties {
    Schoolvakanties([
      try #require(
        Schoolvakantie("Herfst", .noord, van: dag("2026-10-10"), totEnMet: dag("2026-10-18"))),
      try #require(
        Schoolvakantie("Herfst", .zuid, van: dag("2026-10-17"), totEnMet: dag("2026-10-25"))),
      try #require(Schoolvakantie("Kerst", van: dag("2026-12-19"), totEnMet: dag("2027-01-03"))),
    ])
  }

  @Test func `de eerste en de laatste dag horen erbij`() throws {
    let vakanties = try vakanties()
    #expect(vakanties.vakantie(op: try dag("2026-12-18")) == nil)
    #expect(vakanties.vakantie(op: try dag("2026-12-19"))?.naam == "Kerst")
    #expect(vakanties.vakantie(op: try dag("2027-01-03"))?.naam == "Kerst")
    #expect(vakanties.vakantie(op: try dag("2027-01-04")) == nil)
  }

  @Test func `een regio heeft haar eigen weken en die van heel Nederland`() throws {
    let vakanties = try vakanties()
    #expect(vakanties.vakantie(op: try dag("2026-10-12"), in: .noord)?.regio == .noord)
    #expect(vakanties.vakantie(op: try dag("2026-10-12"), in: .zuid) == nil)
    #expect(vakanties.vakantie(op: try dag("2026-12-25"), in: .midden)?.naam == "Kerst")
  }

  @Test func `zonder regio telt een vakantie waar ook`() throws {
    let vakanties = try vakanties()
    #expect(vakanties.vakantie(op: try dag("2026-10-12"))?.regio == .noord)
    #expect(vakanties.vakantie(op: try dag("2026-10-20"))?.regio == .zuid)
  }

  @Test func `een maand is geen dag waarop het vakantie is`() throws {
    #expect(try vakanties().vakantie(op: try dag("2026-12")) == nil)
  }

  @Test func `buiten de data van het bestand is niet bekend of het vakantie is`() throws {
    let vakanties = try vakanties()
    #expect(vakanties.reikt(tot: try dag("2026-11-15"), in: .noord))
    #expect(!vakanties.reikt(tot: try dag("2026-10-09"), in: .noord))
    #expect(!vakanties.reikt(tot: try dag("2026-10-16"), in: .zuid))
    #expect(!vakanties.reikt(tot: try dag("2027-01-04")))
    #expect(!Schoolvakanties().reikt(tot: try dag("2026-11-15")))
  }

  @Test func `een vakantie eindigt niet voor zij begint en heeft echte dagen`() throws {
    let (begin, einde) = (try dag("2026-10-10"), try dag("2026-10-18"))
    #expect(Schoolvakantie("Herfst", van: einde, totEnMet: begin) == nil)
    #expect(Schoolvakantie("Herfst", van: try dag("2026-10"), totEnMet: einde) == nil)
    #expect(Schoolvakantie("Dag", van: begin, totEnMet: begin) != nil)
  }

  @Test func `de regio's hebben een naam in twee talen`() {
    #expect(namen(van: Schoolregio.self, in: .nederlands) == ["noord", "midden", "zuid"])
    #expect(namen(van: Schoolregio.self, in: .engels) == ["north", "central", "south"])
  }
}
