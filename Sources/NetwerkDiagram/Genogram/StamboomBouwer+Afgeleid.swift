import Netwerk

/// What follows only with a step in between: grandparents, uncles, in-laws, step and half siblings.
extension StamboomBouwer {
  /// The child of one parent whose only partner is not said to be anything of it has that partner
  /// for its other parent, unless they met after its birth.
  mutating func neemTweedeOudersAan() {
    let besproken = Set(uitspraken.map { [min($0.van, $0.naar), max($0.van, $0.naar)] })
    // A half or step sibling has another parent than the sibling has.
    let halve = Set(
      uitspraken.filter { [.halfbroerOfHalfzus, .stiefbroerOfStiefzus].contains($0.band) }
        .flatMap { [$0.van, $0.naar] })
    for kind in personen.indices
    where kind >= netwerk.hoofdpersonen.count && !halve.contains(kind) {
      guard eigen(kind).count == 1, let ouder = eigen(kind).first,
        partners(van: ouder).count == 1, let ander = partners(van: ouder).first,
        !besproken.contains([min(kind, ander), max(kind, ander)]),
        !isNaGeboorte(ouder, ander, van: kind), !isJonger(ander, dan: kind)
      else { continue }
      guard generaties.zet(kind, 1, onder: ander) else { continue }
      eigenOuders[broedsel[kind], default: []].append(ander)
      neemAan(.tweedeOuder, kind, ander)
    }
  }

  private func isNaGeboorte(_ ouder: Int, _ ander: Int, van kind: Int) -> Bool {
    guard let geboren = geboren(kind),
      let sinds = paren.first(where: { $0.partner(van: ouder) == ander })?.sinds
    else { return false }
    return sinds.jaar > geboren
  }

  mutating func verwerkAfgeleide() {
    // Who may follow from what others are goes last.
    let volgorde: [[Familieband]] = [
      [.stiefouder], [.grootouder], [.oomOfTante], [.schoonouder], [.schoonkind],
      [.halfbroerOfHalfzus, .stiefbroerOfStiefzus], [.zwagerOfSchoonzus], [.neefOfNicht],
    ]
    for banden in volgorde {
      for uitspraak in uitspraken where banden.contains(uitspraak.band) {
        // The generation is known even where the way is not.
        guard generaties.zet(uitspraak.naar, uitspraak.stappen, onder: uitspraak.van) else {
          meld(uitspraak, .andereGeneratie)
          continue
        }
        if isAlZo(uitspraak) { continue }
        if uitspraak.band == .grootouder, isJonger(uitspraak.van, dan: uitspraak.naar) {
          meld(uitspraak, .teJong)
        } else if !plaats(uitspraak) {
          meld(uitspraak, .onbekendViaWie)
        }
      }
    }
  }

  /// Whether the tree says it already.
  private func isAlZo(_ uitspraak: StamboomUitspraak) -> Bool {
    let (van, naar) = (uitspraak.van, uitspraak.naar)
    let broers = broersEnZussen(van:)
    switch uitspraak.band {
    case .stiefouder: return ouders(van: naar).contains { partners(van: $0).contains(van) }
    case .grootouder: return ouders(van: naar).contains { ouders(van: $0).contains(van) }
    case .oomOfTante:
      return ouders(van: naar).contains { ouder in
        broers(ouder).contains { $0 == van || partners(van: $0).contains(van) }
      }
    case .schoonouder: return partners(van: naar).contains { ouders(van: $0).contains(van) }
    case .halfbroerOfHalfzus: return broers(naar).contains(van)
    case .stiefbroerOfStiefzus:
      return ouders(van: naar).flatMap(partners).contains { ouders(van: van).contains($0) }
    case .zwagerOfSchoonzus:
      return partners(van: naar).contains { partner in
        broers(partner).contains { $0 == van || partners(van: $0).contains(van) }
      } || broers(naar).contains { partners(van: $0).contains(van) }
    case .neefOfNicht:
      return ouders(van: naar).contains { ouder in
        broers(ouder).contains { kinderen(van: $0).contains(van) }
      }
    default: return true
    }
  }

  /// Finds the one way in which it can be, or puts somebody unknown in between; `false` when there
  /// are several ways.
  private mutating func plaats(_ uitspraak: StamboomUitspraak) -> Bool {
    let (van, naar) = (uitspraak.van, uitspraak.naar)
    switch uitspraak.band {
    case .stiefouder: return plaatsStiefouder(van, van: naar)
    case .grootouder: return plaatsGrootouder(van, van: naar)
    case .oomOfTante: return plaatsOomOfTante(van, van: naar)
    case .schoonouder: return plaatsSchoonouder(van, van: naar)
    case .halfbroerOfHalfzus: return plaatsHalfbroerOfHalfzus(van, van: naar)
    case .stiefbroerOfStiefzus: return plaatsStiefbroerOfStiefzus(van, van: naar)
    case .zwagerOfSchoonzus: return plaatsZwagerOfSchoonzus(van, van: naar)
    default: return false
    }
  }

  private mutating func plaatsStiefouder(_ stiefouder: Int, van kind: Int) -> Bool {
    let bekend = ouders(van: kind)
    guard !bekend.isEmpty else {
      let ouder = onbekendeOuder(van: kind)
      neemAan(.onbekendeErtussen, stiefouder, kind)
      return voegPaarToe(ouder, stiefouder)
    }
    // A parent without a partner; of two, the one of the other sex.
    let vrij = bekend.filter { partners(van: $0).allSatisfy(bekend.contains) }
    let anders = vrij.filter { geslacht($0) != geslacht(stiefouder) }
    guard let ouder = vrij.count == 1 ? vrij[0] : anders.count == 1 ? anders[0] : nil else {
      return false
    }
    neemAan(.partnerVanOuder, stiefouder, ouder)
    return voegPaarToe(ouder, stiefouder)
  }

  private mutating func plaatsGrootouder(_ grootouder: Int, van kind: Int) -> Bool {
    // The partner of somebody whose place is known has the same.
    for partner in partners(van: grootouder) {
      for ouder in eigen(kind) where eigen(ouder) == [partner] {
        neemAan(.tweedeOuder, ouder, grootouder)
        return voegEigenOuderToe(grootouder, aan: ouder)
      }
    }
    let tussen = eigen(kind).filter { $0 >= personen.count && eigen($0).count < 2 }
    // A second grandparent of the other sex is taken to be the first one's partner.
    let naast = tussen.first { ouder in
      eigen(ouder).allSatisfy { geslacht($0) != geslacht(grootouder) || geslacht($0) == nil }
    }
    if let naast, partners(van: grootouder).isEmpty {
      neemAan(.onbekendeErtussen, grootouder, kind)
      return voegEigenOuderToe(grootouder, aan: naast)
    }
    guard eigen(kind).count < 2 else { return false }
    let ouder = onbekendeOuder(van: kind)
    neemAan(.onbekendeErtussen, grootouder, kind)
    return voegEigenOuderToe(grootouder, aan: ouder)
  }

  private mutating func plaatsOomOfTante(_ oom: Int, van kind: Int) -> Bool {
    let onbekend = eigen(kind).first { $0 >= personen.count }
    guard onbekend != nil || eigen(kind).count < 2 else { return false }
    let ouder = onbekend ?? onbekendeOuder(van: kind)
    guard eigen(ouder).isEmpty || eigen(oom).isEmpty || eigen(ouder) == eigen(oom) else {
      return false
    }
    neemAan(.onbekendeErtussen, oom, kind)
    return maakBroedsel(ouder, oom)
  }

  private mutating func plaatsSchoonouder(_ schoonouder: Int, van lid: Int) -> Bool {
    let samen = enigePartner(van: lid)
    if partners(van: lid).isEmpty {
      let partner = nieuw()
      neemAan(.onbekendeErtussen, schoonouder, lid)
      return voegPaarToe(lid, partner) && voegEigenOuderToe(schoonouder, aan: partner)
    }
    guard let partner = samen, eigen(partner).count < 2, !isJonger(schoonouder, dan: partner) else {
      return false
    }
    if partners(van: lid).count > 1 { neemAan(.viaPartner, schoonouder, partner) }
    return voegEigenOuderToe(schoonouder, aan: partner)
  }

  private mutating func plaatsHalfbroerOfHalfzus(_ een: Int, van ander: Int) -> Bool {
    let (eigenVanEen, eigenVanAnder) = (eigen(een), eigen(ander))
    switch (eigenVanEen.count, eigenVanAnder.count) {
    case (0, 1): return voegEigenOuderToe(eigenVanAnder[0], aan: een)
    case (1, 0): return voegEigenOuderToe(eigenVanEen[0], aan: ander)
    case (0, 0):
      let ouder = onbekendeOuder(van: ander)
      neemAan(.onbekendeErtussen, een, ander)
      return voegEigenOuderToe(ouder, aan: een)
    default: return false
    }
  }

  private mutating func plaatsStiefbroerOfStiefzus(_ een: Int, van ander: Int) -> Bool {
    func stiefouders(_ lid: Int) -> [Int] {
      ouders(van: lid).flatMap(partners).filter { !ouders(van: lid).contains($0) }
    }
    if eigen(een).isEmpty, stiefouders(ander).count == 1 {
      return voegEigenOuderToe(stiefouders(ander)[0], aan: een)
    }
    if eigen(ander).isEmpty, stiefouders(een).count == 1 {
      return voegEigenOuderToe(stiefouders(een)[0], aan: ander)
    }
    return false
  }

  private mutating func plaatsZwagerOfSchoonzus(_ een: Int, van ander: Int) -> Bool {
    let broers = broersEnZussen(van: ander)
    let partner = enigePartner(van: ander)
    if partners(van: ander).isEmpty, broers.count == 1 { return voegPaarToe(broers[0], een) }
    guard let partner, broers.isEmpty, eigen(een).isEmpty || eigen(partner).isEmpty else {
      return false
    }
    neemAan(.viaPartner, een, partner)
    return maakBroedsel(partner, een)
  }

  // MARK: steps in between

  private mutating func onbekendeOuder(van kind: Int) -> Int {
    let ouder = nieuw()
    _ = generaties.zet(kind, 1, onder: ouder)
    eigenOuders[broedsel[kind], default: []].append(ouder)
    return ouder
  }

  private mutating func voegEigenOuderToe(_ ouder: Int, aan kind: Int) -> Bool {
    guard eigen(kind).count < 2, generaties.zet(kind, 1, onder: ouder) else { return false }
    eigenOuders[broedsel[kind], default: []].append(ouder)
    return true
  }

  /// The only partner, or the only present one.
  private func enigePartner(van lid: Int) -> Int? {
    let alle = partners(van: lid)
    if alle.count == 1 { return alle[0] }
    let nu = paren.filter { $0.soort != .gescheiden && $0.soort != .exPartner }
      .compactMap { $0.partner(van: lid) }
    return nu.count == 1 ? nu[0] : nil
  }

  private func geslacht(_ lid: Int) -> Geslacht? {
    lid < personen.count ? personen[lid].bekendGeslacht : nil
  }

  /// Members of the family of whom nothing says what they are.
  mutating func meldFamilieZonderBand() {
    let besproken = Set(uitspraken.flatMap { [$0.van, $0.naar] })
    for (plaats, persoon) in personen.enumerated()
    where plaats >= netwerk.hoofdpersonen.count && !besproken.contains(plaats)
      && persoon.groep?.soort.hoofdgroep == .familie
    {
      nietGeplaatst.append(.init(wie: persoon.id, reden: .geenFamilieband))
    }
  }
}
