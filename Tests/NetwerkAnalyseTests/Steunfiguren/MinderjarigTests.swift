import Netwerk
import Testing

@testable import NetwerkAnalyse

struct MinderjarigTests {
  private func isKind(_ persoon: Persoon, hoofd: Int? = nil, op datum: String? = "2026-06-01")
    throws -> Bool?
  {
    var onderdelen = Onderdelen(
      hoofdpersonen: [
        Persoon("Sara").met {
          $0.band = nil
          $0.leeftijd = hoofd.map(Leeftijd.jaren)
        }
      ])
    onderdelen.peildatum = datum.flatMap { Datum($0) }
    onderdelen.personen = [persoon]
    return Minderjarig.geldt(voor: persoon, in: try Netwerk(onderdelen))
  }

  private func iemand(_ rol: Rol? = nil, _ leeftijd: Leeftijd? = nil) -> Persoon {
    Persoon("Bo", rol).met { $0.leeftijd = leeftijd }
  }

  @Test func `onder de achttien is een kind, en wie dat jaar achttien wordt ook`() throws {
    #expect(try isKind(iemand(nil, .jaren(17))) == true)
    #expect(try isKind(iemand(nil, .jaren(18))) == false)
    #expect(try isKind(iemand(nil, .geboren(2008))) == true)
    #expect(try isKind(iemand(nil, .geboren(2007))) == false)
  }

  @Test func `een geboortejaar zonder datum zegt niets, en na de datum is een kind`() throws {
    #expect(try isKind(iemand(nil, .geboren(1950)), op: nil) == nil)
    #expect(try isKind(iemand(nil, .geboren(2030))) == true)
  }

  @Test func `zonder leeftijd zegt een rol het, of vraagt die om navragen`() throws {
    #expect(try isKind(iemand("zusje")) == true)
    #expect(try isKind(iemand("Buurjongen")) == true)
    #expect(try isKind(iemand("kleinzoon")) == nil)
    #expect(try isKind(iemand("buurman")) == false)
    #expect(try isKind(iemand()) == false)
  }

  @Test func `een klasgenoot van een kind is een kind, van een ander is dat de vraag`() throws {
    #expect(try isKind(iemand("klasgenoot"), hoofd: 16) == true)
    #expect(try isKind(iemand("klasgenoot"), hoofd: 40) == nil)
  }

  @Test func `zonder gezegde steun of met een professional mag een kind niets gevraagd worden`() {
    #expect(Minderjarig.toegestaan(.open).isEmpty)
    #expect(Minderjarig.toegestaan(.soort(.gezelschap)) == [.gezelschap])
    #expect(Minderjarig.toegestaan(.soort(.praktisch)).isEmpty)
  }
}
