import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

@Suite("What kind of value a measure gives")
struct MaatSoortTests {
  @Test func `every measure gives the kind of value it says, whatever the network`() throws {
    for zaad in 0..<40 { try keur(Netwerk(zaad: zaad)) }
    for naam in Voorbeelden.namen {
      let bytes = try Voorbeelden.bytes(naam)
      if let netwerk = NetwerkDecoder().lees(bytes, bestand: naam).netwerk { keur(netwerk) }
    }
  }

  @Test func `a measure always counts in the same unit`() throws {
    var eenheden: [Maat: Set<Eenheid>] = [:]
    for zaad in 0..<12 {
      let netwerk = try Netwerk(zaad: zaad)
      let verandering = Verandering(van: netwerk.eerder.last ?? netwerk, naar: netwerk)
      for maat in Maat.alle {
        let uitkomst = maat.bereken(netwerk) ?? maat.bereken(verandering)
        if let eenheid = uitkomst?.eenheid { eenheden[maat, default: []].insert(eenheid) }
      }
    }
    for maat in Maat.alle { #expect(eenheden[maat]?.count == 1, "\(maat.id)") }
  }

  @Test func `a ring with a name of its own counts under its number`() throws {
    let tekst = """
      versie: 1
      hoofdpersoon: Jan
      kringen: [hart, huis, straat]
      personen: [{ naam: Piet, kring: 2 }, { naam: Ria, kring: 2 }]
      """
    let netwerk = try #require(NetwerkDecoder().lees(tekst, bestand: "jan").netwerk)
    guard case .verdeling(let tellingen) = Maat.kringverdeling.bereken(netwerk)?.waarde else {
      Issue.record("no distribution")
      return
    }
    #expect(tellingen.map(\.sleutel) == ["2"])
    #expect(tellingen.map(\.soort.nederlands) == ["huis"])
  }

  @Test func `words choose measures in their order and none twice`() throws {
    #expect(try Maat.kies(["dichtheid, omvang", "omvang"]).map(\.id) == ["dichtheid", "omvang"])
    #expect(try Maat.kies(["structuur"]) == Maat.structuur)
    #expect(throws: OnbekendeMaat(woord: "dichteid")) { try Maat.kies(["omvang,dichteid"]) }
    #expect(OnbekendeMaat(woord: "dichteid").description.contains("bedoelde u 'dichtheid'"))
  }

  private func keur(_ netwerk: Netwerk) {
    let verandering = Verandering(van: netwerk.eerder.last ?? netwerk, naar: netwerk)
    for maat in Maat.alle {
      guard let waarde = (maat.bereken(netwerk) ?? maat.bereken(verandering))?.waarde else {
        continue
      }
      #expect(klopt(waarde, maat), "\(maat.id): \(waarde)")
    }
  }

  private func klopt(_ waarde: NetwerkAnalyse::Waarde, _ maat: Maat) -> Bool {
    switch (waarde, maat.soort) {
    case (.aantal, .aantal), (.personen, .personen), (.paren, .paren), (.groepen, .groepen),
      (.woorden, .woorden), (.steun, .steun), (.score, .score), (.oordeel, .oordeel),
      (.verdeling, .vrijeVerdeling):
      true
    case (.getal(let getal), .getal): getal.isFinite
    case (.perPersoon(let waarden), .perPersoon):
      waarden.allSatisfy(\.waarde.isFinite)
        && zip(waarden, waarden.dropFirst()).allSatisfy { $0.persoon < $1.persoon }
    case (.verdeling(let tellingen), .verdeling(let soorten)):
      tellingen.allSatisfy { telling in soorten.contains { $0.sleutel == telling.sleutel } }
    default: false
    }
  }
}
