import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// The same worked out in the slow and obvious way, network by network.
struct BuurtWettenTests {
  private func buurt(_ netwerken: [Netwerk]) -> Buurt {
    var opbouw = Buurtopbouw()
    for netwerk in netwerken { opbouw.voegToe(Buurtuittreksel(netwerk)) }
    return opbouw.buurt()
  }

  /// In which networks somebody stands who is no hoofdpersoon of any.
  private func plekken(_ netwerken: [Netwerk]) -> [Kenmerk: [Int]] {
    let hoofden = Set(netwerken.flatMap(\.hoofdpersonen).map(\.id))
    var plekken: [Kenmerk: [Int]] = [:]
    for (nummer, netwerk) in netwerken.enumerated() {
      for persoon in netwerk.personen where !hoofden.contains(persoon.id) {
        plekken[persoon.id, default: []].append(nummer)
      }
      for organisatie in netwerk.organisaties {
        plekken[organisatie.id, default: []].append(nummer)
      }
    }
    return plekken
  }

  private func ongenoemd(_ netwerken: [Netwerk]) -> Set<Kenmerk> {
    Set(
      netwerken.flatMap(\.personen).filter {
        $0.toestemming?.noemen == .nee || $0.toestemming?.tonen == .nee
      }.map(\.id))
  }

  @Test(arguments: 0..<4)
  func `sleutelfiguren zijn wie in twee netwerken of meer staat, en zonder hen valt dit uiteen`(
    zaad: Int
  ) throws {
    let netwerken = try Wijkproef(zaad, huishoudens: 18).netwerken()
    let verbinding = buurt(netwerken).verbinding()
    let ongenoemd = ongenoemd(netwerken)
    let gedeeld = plekken(netwerken).filter { $0.value.count > 1 }
    let bekend = gedeeld.filter { !ongenoemd.contains($0.key) }
    let gevonden = Dictionary(
      uniqueKeysWithValues: verbinding.sleutelfiguren.map { ($0.wat.kenmerk, $0) })
    #expect(gevonden.mapValues(\.huishoudens) == bekend)
    #expect(verbinding.nietGenoemd == gedeeld.count - bekend.count)
    let geheel = delen(netwerken, bekend, zonder: nil)
    for (kenmerk, figuur) in gevonden {
      let over = delen(netwerken, bekend, zonder: kenmerk)
      // Of the part somebody is in, all that is no longer with the largest piece of it.
      let deel = geheel.first { $0.contains(figuur.huishoudens[0]) } ?? []
      let stukken = over.filter { !$0.isDisjoint(with: deel) }.map(\.count)
      #expect(figuur.losZonder == stukken.reduce(0, +) - (stukken.max() ?? 0))
    }
    #expect(
      Set(verbinding.delen.map(Set.init)) == Set(geheel.filter { $0.count > 1 }))
    #expect(verbinding.zonder == geheel.filter { $0.count == 1 }.flatMap { $0 }.sorted())
  }

  /// Households that hang together, found by joining until nothing joins any more.
  private func delen(
    _ netwerken: [Netwerk], _ gedeeld: [Kenmerk: [Int]], zonder: Kenmerk?
  ) -> [Set<Int>] {
    var bundels = gedeeld.filter { $0.key != zonder }.map { Set($0.value) }
    for (nummer, netwerk) in netwerken.enumerated() {
      for (ander, buur) in netwerken.enumerated()
      where nummer != ander
        && netwerk.personen.contains(where: { $0.id == buur.hoofdpersonen[0].id })
      {
        bundels.append([nummer, ander])
      }
    }
    var delen = netwerken.indices.map { Set([$0]) }
    for bundel in bundels {
      let geraakt = delen.filter { !$0.isDisjoint(with: bundel) }
      delen.removeAll { !$0.isDisjoint(with: bundel) }
      delen.append(geraakt.reduce(into: bundel) { $0.formUnion($1) })
    }
    return delen
  }

  @Test(arguments: 0..<4)
  func `tussenpositie is exact in een kleine buurt, en boven nul voor wie anderen los laat`(
    zaad: Int
  ) throws {
    let verbinding = buurt(try Wijkproef(zaad, huishoudens: 12).netwerken()).verbinding()
    #expect(verbinding.bronnen == verbinding.knopen)
    for figuur in verbinding.sleutelfiguren {
      let deel = try #require(figuur.tussenpositie)
      #expect((0...1).contains(deel))
      if figuur.losZonder > 0 { #expect(deel > 0) }
    }
  }

  @Test(arguments: 0..<4)
  func `draaglast is optellen over de netwerken`(zaad: Int) throws {
    let netwerken = try Wijkproef(zaad, huishoudens: 18).netwerken()
    let draaglast = buurt(netwerken).draaglast()
    let stil = ongenoemd(netwerken)
    var n = 0
    for kenmerk in Set(netwerken.flatMap(\.personen).map(\.id)) {
      let keren = netwerken.flatMap(\.personen).filter { $0.id == kenmerk }
      guard keren.count > 1, !stil.contains(kenmerk), !keren[0].isBeroepskracht else { continue }
      n += 1
      let uren = keren.compactMap { $0.belasting?.uren }
      let steunt = keren.count {
        $0.band?.steun.isEmpty == false || $0.belasting?.taken == ["boodschappen"]
      }
      let moet =
        keren.contains { $0.belasting?.draagkracht == .op } || uren.reduce(0, +) > 8 || steunt >= 4
      let drager = draaglast.dragers.first { $0.wie == kenmerk }
      #expect((drager != nil) == moet)
      if let drager {
        #expect(drager.steunt == steunt && drager.huishoudens.count == keren.count)
        #expect(drager.uren?.samen == (uren.isEmpty ? nil : uren.reduce(0, +)))
      }
    }
    #expect(draaglast.n == n)
  }

  @Test(arguments: 0..<4)
  func `de volgorde van de netwerken verandert geen enkel getal`(zaad: Int) throws {
    let netwerken = try Wijkproef(zaad, huishoudens: 20).netwerken()
    let een = try #require(Buurtverslag(buurt(netwerken)))
    let ander = try #require(Buurtverslag(buurt(netwerken.reversed())))
    #expect(een == ander)
  }

  @Test(arguments: 0..<4)
  func `een verslag noemt geen getal onder de drempel en geen mens`(zaad: Int) throws {
    let netwerken = try Wijkproef(zaad, huishoudens: 20).netwerken()
    let verslag = try #require(Buurtverslag(buurt(netwerken)))
    let mensen = Set(netwerken.flatMap { $0.personen + $0.hoofdpersonen }.map(\.id.tekst))
    for deel in verslag.onderdelen {
      for case .cel(.aantal(let aantal)) in deel.rijen.flatMap(\.waarden) {
        #expect(aantal == 0 || aantal >= 5)
      }
      #expect(deel.rijen.allSatisfy { mensen.isDisjoint(with: [$0.sleutel, $0.naam.nederlands]) })
    }
  }

  @Test func `met minder huishoudens dan de drempel is er niets te vertellen`() throws {
    #expect(Buurtverslag(buurt(try Wijkproef(1, huishoudens: 4).netwerken())) == nil)
  }
}
