/// Rough measures in the place of exact numbers (English: *bands*).
public struct Banden: Hashable, Sendable {
  /// How many years a band of ages or years of birth has.
  public var leeftijd = 10
  /// Everybody of this age and older is in one band: the very old are few.
  public var hoogsteLeeftijd = 90

  public init() {}

  /// The middle of the band an age is in: 61 is 65 in bands of ten, 60 to 69; 90 and above are one
  /// band, of which the age is 90.
  public func leeftijd(_ jaren: Int) -> Int { min(midden(jaren), hoogsteLeeftijd) }

  /// The middle of the band a year of birth is in, which does not move when somebody grows older.
  ///
  /// - Parameters:
  ///   - jaar: the year of birth.
  ///   - nu: the year of the network; `nil` when that is not known, and then nobody is taken as very
  ///     old.
  public func geboortejaar(_ jaar: Int, nu: Int?) -> Int {
    let oudste = nu.map { $0 - hoogsteLeeftijd } ?? jaar
    return min(max(midden(max(jaar, oudste)), 1_850), 2_150)
  }

  /// The end of the band of a distance in kilometres: up to 1, 5, 15, 50 or 200; beyond that 1000.
  public func afstand(_ kilometer: Double) -> Int {
    [1, 5, 15, 50, 200].first { kilometer <= Double($0) } ?? 1_000
  }

  /// The end of the band of a travelling time in minutes: up to 10, 30, 60 or 120; beyond that 300.
  public func reistijd(_ minuten: Int) -> Int {
    [10, 30, 60, 120].first { minuten <= $0 } ?? 300
  }

  /// The end of the band of hours a week: up to 4, 8, 16, 24 or 40; beyond that 168.
  public func uren(_ uren: Double) -> Int {
    [4, 8, 16, 24, 40].first { uren <= Double($0) } ?? 168
  }

  private func midden(_ getal: Int) -> Int { getal / leeftijd * leeftijd + leeftijd / 2 }
}
