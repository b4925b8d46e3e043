import Netwerk

// Limits as rows.

extension Momentprogramma {
  /// `nil` when the limit rules out the moment.
  func rijen(voor grens: Keuzevraag.Grens) -> [LinearRow]? {
    switch grens {
    case .plaatsen(let aantal):
      return [LinearRow(mensen.indices.map { Term($0) }, atMost: aantal)]
    case .uiterlijk(let datum): return moment.datum <= datum ? [] : nil
    case .verplicht(let wie): return nummers[wie].map { [LinearRow([Term($0)], atLeast: 1)] }
    case .uitgesloten(let wie):
      return nummers[wie].map { [LinearRow([Term($0)], atMost: 0)] } ?? []
    case .nietSamen(let een, let ander): return nietSamen(een, ander)
    case .samen(let groep): return samen(groep)
    case .begeleiding(let wie, let door):
      return nummers[wie].map { [alleenMet(door.compactMap { nummers[$0] }, $0)] } ?? []
    case .minimum(let aantal, let kant):
      let leden = mensen.indices.filter { mensen[$0].kanten.contains(kant) }
      return [LinearRow(leden.map { Term($0) }, atLeast: aantal)]
    case .voertaal(let taal, let tolken): return verstaanbaar(in: taal, tolken)
    }
  }

  private func nietSamen(_ een: Kenmerk, _ ander: Kenmerk) -> [LinearRow] {
    guard let een = nummers[een], let ander = nummers[ander] else { return [] }
    return [LinearRow([Term(een), Term(ander)], atMost: 1)]
  }

  private func samen(_ groep: [Kenmerk]) -> [LinearRow] {
    let leden = Set(groep).sorted().map { nummers[$0] }
    let aanwezig = leden.compactMap { $0 }
    guard aanwezig.count == leden.count, let eerste = aanwezig.first else {
      return aanwezig.map { LinearRow([Term($0)], atMost: 0) }
    }
    return aanwezig.dropFirst().flatMap { lid in
      [
        LinearRow([Term(eerste), Term(lid, -1)], atLeast: 0),
        LinearRow([Term(lid), Term(eerste, -1)], atLeast: 0),
      ]
    }
  }

  private func alleenMet(_ anderen: [Int], _ wie: Int) -> LinearRow {
    LinearRow(Set(anderen).sorted().map { Term($0) } + [Term(wie, -1)], atLeast: 0)
  }

  private func verstaanbaar(in taal: Kenmerk, _ tolken: Set<Kenmerk>) -> [LinearRow] {
    mensen.indices.compactMap { wie in
      let talen = mensen[wie].talen
      guard !talen.isEmpty, !talen.contains(taal), talen.isDisjoint(with: tolken) else {
        return nil
      }
      return alleenMet(
        mensen.indices.filter {
          mensen[$0].talen.contains(taal) && !mensen[$0].talen.isDisjoint(with: talen)
        }, wie)
    }
  }
}
