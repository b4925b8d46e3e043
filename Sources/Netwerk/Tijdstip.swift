/// A second in Coordinated Universal Time, wherever people are (English: *timestamp*).
///
/// The library never looks at the clock: whoever writes a file says when that is.
public struct Tijdstip: Hashable, Sendable {
  public let secondenSinds1970: Int
  /// The day in UTC.
  public let datum: Datum

  /// `nil` outside the years 1000 to 9999.
  public init?(secondenSinds1970: Int) {
    let (dagen, rest) = secondenSinds1970.quotientAndRemainder(dividingBy: 86_400)
    guard let datum = Datum(dagnummer: rest < 0 ? dagen - 1 : dagen) else { return nil }
    self.secondenSinds1970 = secondenSinds1970
    self.datum = datum
  }

  /// Midnight in UTC at the beginning of a day; `nil` for a month or a year.
  public init?(_ datum: Datum) {
    guard let dagnummer = datum.dagnummer else { return nil }
    secondenSinds1970 = dagnummer * 86_400
    self.datum = datum
  }

  /// Seconds since midnight in UTC, 0 to 86 399.
  public var secondeVanDag: Int { ((secondenSinds1970 % 86_400) + 86_400) % 86_400 }
}
