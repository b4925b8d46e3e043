import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

extension Sociogram {
  /// On how large a share of all shortest ways somebody stands who is called a link between groups.
  private static let deel = 0.1

  /// What was worked out of who knows whom, as data for a picture: the communities, without whom two
  /// people or more lose the rest, and who stands on a tenth of the shortest ways and knows people of
  /// two groups or more.
  ///
  /// Who is the only link for one other is a verbindingspersoon too, but that one tie shows it already.
  init(_ meetbaar: some Meetbaar) {
    let graaf = meetbaar.graaf
    let groepen = graaf.gemeenschappen() ?? []
    let enigen = Set(graaf.verbindingspersonen().filter(graaf.laatMeerLos))
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

extension Netwerkgraaf {
  /// Whether two people or more lose the rest of their part when this person falls away.
  fileprivate func laatMeerLos(_ persoon: Persoon.ID) -> Bool {
    let deel = Set(delen().first { $0.contains(persoon) } ?? [])
    let rest = netwerk.zonder(persoon).delen().filter { deel.contains($0[0]) }.map(\.count)
    return rest.reduce(0, +) - (rest.max() ?? 0) > 1
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
