import Netwerk

extension Meetbaar {
  /// How near does each person stand, in easyNWK's points? (English: *proximity*)
  ///
  /// max(9 − ⌊9 · d/100⌋, 0) for a distance d from the middle, 0 to 100. Here d is the middle of the
  /// ring somebody stands in: of three rings 16⅔, 50 and 83⅓. So it is derived from the rings, and
  /// coarser than on a map where people are placed freely.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and stands in a
  /// ring.
  ///
  /// - Returns: 0...9 for each of them.
  /// - Reference: easyNWK; P. Pantuček-Eisenbacher, *Soziale Diagnostik*, 2019.
  public func nabijheidPerPersoon() -> PerPersoon<Int> {
    let aantal = mogelijkeKringen()
    return PerPersoon(
      graaf.leden.compactMap { lid in
        lid.persoon.kring.map { kring in
          // 9·d/100 with d = 100·(2·ring − 1)/(2·number of rings), in whole numbers.
          (lid.id, max(9 - 9 * (2 * kring.rawValue - 1) / (2 * aantal), 0))
        }
      })
  }

  /// How near do people stand on average? (English: *mean proximity*)
  ///
  /// The mean of ``nabijheidPerPersoon()``.
  ///
  /// - Returns: 0...9; `nil` when nobody stands in a ring.
  public func nabijheid() -> Double? {
    Rekenen.gemiddelde(nabijheidPerPersoon().waarden.map(Double.init))
  }

  /// How much do people differ in how near they stand? (English: *standard deviation of proximity*)
  ///
  /// The standard deviation of ``nabijheidPerPersoon()`` (the population's: divided by n).
  ///
  /// - Returns: 0 or more; `nil` when nobody stands in a ring.
  public func spreidingNabijheid() -> Double? {
    Rekenen.spreiding(nabijheidPerPersoon().waarden.map(Double.init))
  }
}
