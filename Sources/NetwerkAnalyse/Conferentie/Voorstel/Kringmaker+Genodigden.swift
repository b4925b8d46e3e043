import Netwerk

extension Kringmaker {
  func genodigden(
    _ plekken: [Persoon.ID: Kringplek], _ bijdragen: [Persoon.ID: [Bijdrage]]
  ) -> [Genodigde] {
    let inRuimte = Set(plekken.filter { $0.value == .aanwezig }.keys)
    let deelnemers = Set(
      plekken.filter {
        switch $0.value {
        case .aanwezig, .anders: true
        case .overleg, .niet: false
        }
      }.keys)
    let wegen = Vraagwegen(self, deelnemers: deelnemers)
    return mensen.map { persoon in
      let plek = plekken[persoon.id] ?? .aanwezig
      let band = kandidaten[persoon.id]?.lid.band
      let begeleiding =
        plek == .aanwezig ? begeleiding(van: persoon.id, uit: inRuimte) : nil
      return Genodigde(
        id: persoon.id, rol: persoon.rol, geslacht: persoon.bekendGeslacht, plek: plek,
        deelname: deelnamen[persoon.id], aard: band?.aard,
        isViaAnderen: kandidaten[persoon.id] != nil && band == nil,
        kant: persoon.groep?.soort, bijdragen: bijdragen[persoon.id] ?? [],
        aandacht: deelnemers.contains(persoon.id) ? aandacht(persoon, plek, inRuimte) : [],
        begeleiding: begeleiding,
        vraagweg: deelnemers.contains(persoon.id)
          ? vraagweg(persoon.id, plek, begeleiding, wegen) : nil)
    }
  }

  private func vraagweg(
    _ id: Persoon.ID, _ plek: Kringplek, _ begeleiding: Begeleiding?, _ wegen: Vraagwegen
  ) -> Vraagweg {
    if let via = deelnamen[id]?.via, !via.isEmpty { return .vastgelegd(via) }
    if plek == .anders(.brief, .nietMetHoofdpersoon) { return .coordinator }
    if let vrager = ouder(van: id, begeleiding, wegen), let weg = wegen[vrager] {
      return .via(weg.via + [vrager])
    }
    guard let weg = wegen[id] else { return .coordinator }
    return weg.isRechtstreeks ? .hoofdpersoon : .via(weg.via)
  }

  /// Through whom a child is asked: a parent who takes part, else whoever comes along.
  private func ouder(
    van id: Persoon.ID, _ begeleiding: Begeleiding?, _ wegen: Vraagwegen
  ) -> Persoon.ID? {
    guard let kandidaat = kandidaten[id], kandidaat.isKind == true else { return nil }
    let ouders = kandidaat.feiten.flatMap { feit -> [Persoon.ID] in
      if case .minderjarig(let ouders) = feit { ouders } else { [] }
    }
    return (ouders + (begeleiding?.door ?? []).compactMap(\.kenmerk)).first {
      wegen.deelnemers.contains($0) && wegen[$0] != nil && !gemeden(door: id).contains($0)
    }
  }

  private func aandacht(
    _ persoon: Persoon, _ plek: Kringplek, _ inRuimte: Set<Persoon.ID>
  ) -> [Kringaandacht] {
    let isAanwezig = plek == .aanwezig
    let beletselen = graaf.beletselen(van: persoon.id)
    let feiten = kandidaten[persoon.id]?.feiten ?? []
    var aandacht = isAanwezig ? veiligheid(persoon.id, beletselen, inRuimte) : []
    if beletselen.contains(.overbelast) { aandacht.append(.draagtVeel) }
    switch kandidaten[persoon.id]?.lid.band?.aard {
    case .gespannen, .conflict: aandacht.append(.spanningMetHoofdpersoon)
    case .slapend where deelnamen[persoon.id]?.komt != .ja: aandacht.append(.slapend)
    case .slapend, .steunend, .neutraal, .ambivalent, .verbroken, nil: break
    }
    if isAanwezig {
      let spanning = feiten.flatMap { feit -> [Persoon.ID] in
        if case .spanningMet(let wie) = feit { wie.filter(inRuimte.contains) } else { [] }
      }
      if !spanning.isEmpty { aandacht.append(.spanningMet(spanning)) }
    }
    if feiten.contains(.leeftijdOnbekend) { aandacht.append(.misschienKind) }
    if let talen = talenZonderTolk(persoon) { aandacht.append(.tolkNodig(talen)) }
    if let nodig = deelnamen[persoon.id]?.nodig, !nodig.isEmpty { aandacht.append(.nodig(nodig)) }
    if feiten.contains(.toestemmingOnbekend), deelnamen[persoon.id]?.vastgelegdePlek == nil {
      aandacht.append(.toestemmingOnbekend)
    }
    return aandacht
  }

  /// What speaks against a decision that puts somebody in the room.
  private func veiligheid(
    _ id: Persoon.ID, _ beletselen: [Beletsel], _ inRuimte: Set<Persoon.ID>
  ) -> [Kringaandacht] {
    var aandacht: [Kringaandacht] = []
    let tegen = beletselen.filter(\.isTegenAanwezigheid)
    if !tegen.isEmpty { aandacht.append(.tegenVeiligheid(tegen)) }
    let hoofden = graaf.netwerk.hoofdpersonen.map(\.id)
    let paren = gemeden(door: id).intersection(inRuimte.union(hoofden)).sorted()
    if !paren.isEmpty { aandacht.append(.tegenPaar(paren)) }
    if deelnamen[id]?.veilig == .nee { aandacht.append(.nietVeilig) }
    return aandacht
  }

  /// The languages of somebody who speaks none of those of the conference and has no interpreter.
  private func talenZonderTolk(_ persoon: Persoon) -> [String]? {
    guard let conferentie, !conferentie.talen.isEmpty, !persoon.talen.isEmpty else { return nil }
    let verstaan = Set(
      (conferentie.talen + conferentie.tolken.filter { $0.wie != nil }.map(\.taal))
        .map { Kenmerk($0) })
    return persoon.talen.contains { verstaan.contains(Kenmerk($0)) } ? nil : persoon.talen
  }
}
