import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkPrivacy

@Suite struct RisicoTests {
  static func ster(_ aantal: Int, _ relaties: [(Int, Int)] = []) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Hoofd").met { $0.band = nil }])
    onderdelen.personen = (0..<aantal).map { Persoon("P \($0)", groep: .buren, kring: .deelname) }
    onderdelen.relaties = relaties.map {
      Relatie(Kenmerk("p-\($0.0)"), Kenmerk("p-\($0.1)"), band: Band())
    }
    return try Netwerk(onderdelen)
  }

  @Test func `who is alone with so many ties is unique by size`() throws {
    var risico = Risico()
    for aantal in [3, 3, 5] { risico.tel(try Self.ster(aantal)) }
    let omvang = risico.handtekeningen[.omvang]
    #expect(omvang?.uniek == 1)
    #expect(omvang?.k == 1)
    #expect(omvang?.aantal == 3)
    // 3 + 3 + 5 people with one tie each.
    #expect(risico.handtekeningen[.graadVanPersoon]?.k == 11)
  }

  @Test func `one relation elsewhere is another structure, in another place the same`() throws {
    let een = Bouw(try Self.ster(4, [(0, 1), (2, 3)]))
    let zelfde = Bouw(try Self.ster(4, [(0, 3), (1, 2)]))
    let ander = Bouw(try Self.ster(4, [(0, 1), (1, 2)]))
    #expect(een.code == zelfde.code)
    #expect(een.code != ander.code)
    // Four people: two with two ties and no more in common, or one with three.
    #expect(een.graden == [4, 2, 2, 2, 2])
    #expect(ander.graden == [4, 2, 3, 2, 1])
  }

  @Test func `who is tied to whom tells networks apart that have equally many ties`() throws {
    // Two trees with the degrees 3, 2, 2, 1, 1, 1: legs of 1, 1 and 3 people, and of 1, 2 and 2.
    let een = Bouw(try Self.ster(6, [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5)]))
    let ander = Bouw(try Self.ster(6, [(0, 1), (0, 2), (2, 3), (0, 4), (4, 5)]))
    #expect(een.graden.sorted() == ander.graden.sorted())
    #expect(een.code != ander.code)
  }

  @Test func `a neighbourhood is who somebody knows and who of these know each other`() throws {
    let bouw = Bouw(try Self.ster(5, [(0, 1), (1, 2), (0, 2), (3, 4)]))
    #expect(bouw.buurtcode(van: 1) == bouw.buurtcode(van: 2))
    #expect(bouw.buurtcode(van: 4) == bouw.buurtcode(van: 5))
    #expect(bouw.buurtcode(van: 1) != bouw.buurtcode(van: 4))
  }

  @Test func `names and order do not change a structure`() throws {
    for zaad in 0..<200 {
      let netwerk = try Netwerk(zaad: zaad)
      var onderdelen = netwerk.onderdelen
      onderdelen.personen.reverse()
      onderdelen.organisaties.reverse()
      onderdelen.relaties.reverse()
      #expect(Bouw(try Netwerk(onderdelen)).code == Bouw(netwerk).code)
    }
  }

  @Test func `the verdict names everything that is below the limit`() throws {
    var risico = Risico()
    #expect(risico.oordeel(k: 2).tekort == [.niets])
    for _ in 0..<5 { risico.tel(try Self.ster(3)) }
    #expect(risico.oordeel(k: 5).haaltGrens)
    // 5 networks, 15 people.
    #expect(!risico.oordeel(k: 6).haaltGrens)
    #expect(risico.oordeel(k: 6).tekort.contains(.hoofdpersonen(k: 5, rijen: 5)))
    #expect(risico.oordeel(k: 16).tekort.contains(.personen(k: 15, rijen: 15)))
    risico.tel(try Self.ster(4))
    #expect(
      risico.oordeel(k: 5).tekort.contains(.handtekening(.omvang, k: 1, aantal: 1)))
  }

  @Test func `advice names the column whose absence helps`() throws {
    var risico = Risico()
    for nummer in 0..<6 {
      var onderdelen = try Self.ster(2).onderdelen
      onderdelen.hoofdpersonen[0].leeftijd = .jaren(nummer)
      onderdelen.hoofdpersonen[0].geslacht = .vrouw
      risico.tel(try Netwerk(onderdelen))
    }
    #expect(risico.hoofdpersonen.k == 1)
    let adviezen = risico.adviezen(k: 5)
    #expect(adviezen.map(\.kolom) == [.leeftijd])
    #expect(adviezen.first?.rijen == 0)
  }

  @Test func `files of one network are not people who are alike`() throws {
    var risico = Risico()
    var onderdelen = try Self.ster(3).onderdelen
    onderdelen.id = "n1"
    for _ in 0..<5 { risico.tel(try Netwerk(onderdelen)) }
    #expect(risico.aantal == 1)
    #expect(risico.herhaald == 4)
    #expect(risico.hoofdpersonen.k == 1)
  }

  @Test func `several hoofdpersonen are one in the structure and several in the table`() throws {
    var onderdelen = try Self.ster(3).onderdelen
    onderdelen.hoofdpersonen.append(Persoon("Tweede").met { $0.band = nil })
    onderdelen.relaties = [Relatie("tweede", "p-0", band: Band())]
    let netwerk = try Netwerk(onderdelen)
    #expect(Bouw(netwerk).graden == [3, 1, 1, 1])
    var risico = Risico()
    risico.tel(netwerk)
    #expect(risico.hoofdpersonen.aantal == 2)
  }
}
