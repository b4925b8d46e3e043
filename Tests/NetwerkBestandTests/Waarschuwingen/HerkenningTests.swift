import Netwerk
import Testing

@testable import NetwerkBestand

struct HerkenningTests {
  private func herkenning(
    _ bereik: Herkenning.Bereik = .alles, _ mensen: Persoon...,
    wijzig: (inout Onderdelen) -> Void = { _ in }
  ) throws -> Herkenning {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("h1").met { $0.band = nil }])
    onderdelen.personen = mensen
    wijzig(&onderdelen)
    var herkenning = Herkenning()
    herkenning.bekijk(try Netwerk(onderdelen), bereik, plek: "in:1")
    return herkenning
  }

  private func soorten(in notitie: String) throws -> Set<Herkenning.Soort> {
    Set(try herkenning { $0.notitie = notitie }.gevonden.keys)
  }

  @Test(arguments: [
    ("123456782", Herkenning.Soort.burgerservicenummer), ("bel 06-12345678", .telefoonnummer),
    ("mail x@y.nl", .mailadres), ("geboren 1-2-1961", .geboortedatum),
    ("* 01/02/1961", .geboortedatum), ("1961-02-01", .geboortedatum),
  ])
  func `elke soort waarde wordt herkend`(tekst: String, soort: Herkenning.Soort) throws {
    #expect(try soorten(in: tekst) == [soort])
  }

  @Test func `van een groot netwerk zeggen de namen van mensen genoeg`() {
    var herkenning = Herkenning()
    herkenning.bekijk(mensen: ["p1", "Fatima", "123456782"], plek: "uit.csv")
    #expect(Set(herkenning.gevonden.keys) == [.naam, .burgerservicenummer])
    #expect(herkenning.gevonden[.naam] == .init(netwerken: 1, eerste: "uit.csv"))
    var zonder = Herkenning()
    zonder.bekijk(mensen: ["p1", "a7f30c2e91b4"], plek: "uit.csv")
    #expect(zonder.gevonden.isEmpty)
  }

  @Test(arguments: ["123456789", "31-2-1961", "kamer 12-3", "in 1961", "a7f30c2e91b4"])
  func `wat er maar op lijkt niet`(tekst: String) throws {
    #expect(try soorten(in: tekst).isEmpty)
  }

  @Test func `een datum na de peildatum is geen geboorte`() throws {
    let datum = try herkenning {
      $0.peildatum = Datum("2026-01-01")
      $0.notitie = "gesprek op 12-10-2026"
    }
    #expect(datum.gevonden.isEmpty)
  }

  @Test func `een naam heeft een hoofdletter en geen cijfer, en is geen rol`() {
    for naam in ["Ria", "mevrouw De Wit", "Özlem", "Li"] { #expect(Herkenning.lijktOpNaam(naam)) }
    for geen in ["p7", "Persoon 3", "Moeder", "a7F3", "H", "ria"] {
      #expect(!Herkenning.lijktOpNaam(geen))
    }
  }

  @Test func `alleen wat er geschreven wordt telt`() throws {
    let ria = Persoon("Ria", id: "p1")
    #expect(try herkenning(.alles, ria).gevonden.keys.contains(.naam))
    #expect(try herkenning(.kenmerken, ria).gevonden.isEmpty)
    #expect(try herkenning(.kenmerken, Persoon("Ria")).gevonden.keys.contains(.naam))
    #expect(try herkenning(.id, Persoon("Ria")).gevonden.isEmpty)
  }

  private static let namen = [
    "Ria", "ria", "p7", "Zo\u{EB}", "\u{738B}", "Moeder", "H", "mevrouw De Wit", "123456782",
    "06 12345678", "x@y.nl", "1-2-1961", "a7f30c2e91b4", "Iemand", "\u{663}\u{664}\u{665} A",
  ]

  /// Every combination of a name, a kenmerk of its own or none, an id and a title.
  @Test func `op de regel wordt hetzelfde gevonden als in het netwerk`() throws {
    var lezer = Regellezer()
    var gevonden: Set<Herkenning.Soort> = []
    for (nummer, naam) in Self.namen.enumerated() {
      for erbij in ["", ",\"id\":\"q\(nummer)\"", ",\"rol\":\"bel 0612345678\""] {
        let id = Self.namen[(nummer * 7 + 3) % Self.namen.count].filter(\.isASCII)
        let regel = """
          {"versie":1,"id":"\(id)x","peildatum":"2026-01-01","titel":"\(naam)","hoofdpersoon":\
          {"naam":"h"},"personen":[{"naam":"b"},{"naam":"\(naam)b"\(erbij)}]}
          """
        let netwerk = try #require(
          NetwerkDecoder().lees(Array(regel.utf8), bestand: "in").netwerk)
        Array(regel.utf8).withUnsafeBufferPointer { bytes in
          let isGelezen = lezer.lees(bytes)
          #expect(isGelezen, "\(regel)")
          for bereik in [Herkenning.Bereik.id, .kenmerken, .alles] {
            var (op, van) = (Herkenning(), Herkenning())
            op.bekijk(lezer.netwerk, op: bytes, bereik, plek: "in:1")
            van.bekijk(netwerk, bereik, plek: "in:1")
            #expect(op == van, "\(bereik) \(regel)")
            gevonden.formUnion(op.gevonden.keys)
          }
        }
      }
    }
    #expect(gevonden == Set(Herkenning.Soort.allCases))
  }

  @Test func `de zin telt netwerken, noemt een plek en nooit de waarde`() throws {
    var samen = try herkenning(.alles, Persoon("Ria"))
    samen.voegToe(try herkenning(.alles, Persoon("Ton")))
    samen.voegToe(try herkenning(.alles))
    let zin = try #require(samen.zin(in: .nederlands))
    #expect(zin.contains("namen (2 van de 3 bekeken netwerken, de eerste in:1)"))
    #expect(!zin.contains("Ria") && !zin.contains("Ton"))
    #expect(Herkenning().zin(in: .engels) == nil)
  }
}
