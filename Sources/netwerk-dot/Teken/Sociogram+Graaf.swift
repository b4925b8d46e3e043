import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

extension Sociogram {
  /// On how large a share of all shortest ways somebody stands who is called a link between groups.
  private static let deel = 0.1

  /// What was worked out of who knows whom, as data for a picture: the communities, who is the only
  /// link between others, and who stands on a tenth of the shortest ways and knows people of two
  /// groups or more.
  init(_ meetbaar: some Meetbaar) {
    let graaf = meetbaar.graaf
    let groepen = graaf.gemeenschappen() ?? []
    let enigen = Set(graaf.verbindingspersonen())
    let bekend = graaf.netwerk.bekendeGroepen(groepen)
    let aandelen = graaf.bemiddelingsaandeel()
    let tussen = bekend.filter { kenmerk, groepen in
      !enigen.contains(kenmerk) && groepen.count > 1 && (aandelen?[kenmerk] ?? 0) >= Self.deel
    }
    self.init(
      groepen: groepen,
      brugpersonen: enigen.sorted().map { Brugpersoon($0, .enigeSchakel) }
        + tussen.keys.sorted().map { Brugpersoon($0, .tussenGroepen) })
  }
}

extension Netwerk {
  /// Of which groups each person knows somebody, their own included.
  fileprivate func bekendeGroepen(_ groepen: [[Kenmerk]]) -> [Kenmerk: Set<Int>] {
    var nummers: [Kenmerk: Int] = [:]
    for (nummer, groep) in groepen.enumerated() {
      for kenmerk in groep { nummers[kenmerk] = nummer }
    }
    var bekend: [Kenmerk: Set<Int>] = nummers.mapValues { [$0] }
    for relatie in relaties where relatie.band.aard != .verbroken {
      guard let van = nummers[relatie.van], let naar = nummers[relatie.naar] else { continue }
      bekend[relatie.van]?.insert(naar)
      bekend[relatie.naar]?.insert(van)
    }
    return bekend
  }
}
