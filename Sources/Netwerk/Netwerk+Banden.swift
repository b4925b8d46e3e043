extension Netwerk {
  /// What is there between these two? Everything said of them, as one tie seen from the first;
  /// `nil` when nothing is.
  ///
  /// A person's own band and relations count alike, and several ties between the same two count as
  /// one (see ``Band/samen(met:)``).
  ///
  /// Complexity: O(people + relations).
  public func band(tussen een: Kenmerk, en ander: Kenmerk) -> Band? {
    var banden: [Band] = []
    if isHoofdpersoon(ander), let eigen = eigenBand(van: een) { banden.append(eigen) }
    if isHoofdpersoon(een), let eigen = eigenBand(van: ander) { banden.append(eigen.omgekeerd) }
    for relatie in relaties where relatie.isTussen(een, ander) {
      banden.append(relatie.van == een ? relatie.band : relatie.band.omgekeerd)
    }
    return banden.dropFirst().reduce(banden.first) { $0?.samen(met: $1) }
  }

  /// The tie of somebody with the hoofdpersoon or, of a household, with whoever of it: as written
  /// with the person and in relations, as one; `nil` when there is none.
  public func band(metHoofdpersoonVan kenmerk: Kenmerk) -> Band? {
    var banden: [Band] = []
    if let eigen = eigenBand(van: kenmerk) { banden.append(eigen) }
    for relatie in relaties {
      guard let ander = relatie.ander(dan: kenmerk), isHoofdpersoon(ander) else { continue }
      banden.append(relatie.van == kenmerk ? relatie.band : relatie.band.omgekeerd)
    }
    return banden.dropFirst().reduce(banden.first) { $0?.samen(met: $1) }
  }

  /// The tie written with a person or organisation; a hoofdpersoon has none with themselves.
  private func eigenBand(van kenmerk: Kenmerk) -> Band? {
    personen.first { $0.id == kenmerk }?.band ?? organisatie(kenmerk)?.band
  }
}

extension Band {
  /// Two things said of one tie, as one: what either says holds; where both speak, the stronger
  /// strength, the more frequent contact, the earlier date, the heavier nature (broken off, conflict,
  /// ambivalent, strained, supportive, asleep, neutral); supportive beside strained is ambivalent.
  ///
  /// The order in which things were said does not matter, but for the family tie: the first counts.
  public func samen(met ander: Band) -> Band {
    var een = self
    een.sterkte = Band.zwaarste(sterkte, ander.sterkte, volgorde: Sterkte.allCases)
    een.aard = Band.samen(aard, ander.aard)
    een.steun.formUnion(ander.steun)
    een.krijgt.formUnion(ander.krijgt)
    een.richting = Band.samen(richting, ander.richting)
    een.contact = Band.samen(contact, ander.contact)
    een.sinds = [sinds, ander.sinds].compactMap { $0 }.min()
    een.familieband = familieband ?? ander.familieband
    een.contactverbod = Band.zwaarste(
      contactverbod, ander.contactverbod, volgorde: [.nee, .onbekend, .ja])
    return een
  }

  private static func samen(_ een: Aard?, _ ander: Aard?) -> Aard? {
    if Set([een, ander]) == [.steunend, .gespannen] { return .ambivalent }
    return zwaarste(
      een, ander,
      volgorde: [.neutraal, .slapend, .steunend, .gespannen, .ambivalent, .conflict, .verbroken])
  }

  private static func samen(_ een: Richting?, _ ander: Richting?) -> Richting? {
    guard let een, let ander else { return een ?? ander }
    return een == ander ? een : .wederzijds
  }

  private static func samen(_ een: Contact?, _ ander: Contact?) -> Contact? {
    guard let een, let ander else { return een ?? ander }
    return een.samen(met: ander)
  }

  private static func zwaarste<Waarde: Equatable>(
    _ een: Waarde?, _ ander: Waarde?, volgorde: [Waarde]
  ) -> Waarde? {
    guard let een, let ander else { return een ?? ander }
    return volgorde.last { $0 == een || $0 == ander }
  }
}
