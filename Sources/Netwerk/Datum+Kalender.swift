extension Datum {
  /// Whether a single day is meant, not a month or a year.
  public var isDag: Bool { dag != nil }

  /// How many days this is after 1 January 1970; negative before it, `nil` for a month or a year.
  ///
  /// Proleptic Gregorian: the rules of 1582 also count for the years before.
  ///
  /// Complexity: O(1).
  ///
  /// Reference: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`, 2013.
  public var dagnummer: Int? {
    guard let maand, let dag else { return nil }
    // The year begins in March, so that a leap day is its last day.
    let jaren = maand > 2 ? jaar : jaar - 1
    let eeuwen = jaren / 400
    let jaarVanTijdvak = jaren - eeuwen * 400
    let dagVanJaar = (153 * ((maand + 9) % 12) + 2) / 5 + dag - 1
    let dagVanTijdvak =
      jaarVanTijdvak * 365 + jaarVanTijdvak / 4 - jaarVanTijdvak / 100 + dagVanJaar
    return eeuwen * Datum.dagenPerVierEeuwen + dagVanTijdvak - Datum.dagenVoor1970
  }

  /// The day so many days after 1 January 1970; `nil` outside the years 1000 to 9999.
  ///
  /// Complexity: O(1).
  ///
  /// Reference: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `civil_from_days`, 2013.
  public init?(dagnummer: Int) {
    guard Datum.dagnummers.contains(dagnummer) else { return nil }
    let dagen = dagnummer + Datum.dagenVoor1970
    let eeuwen = dagen / Datum.dagenPerVierEeuwen
    let dagVanTijdvak = dagen - eeuwen * Datum.dagenPerVierEeuwen
    let jaarVanTijdvak =
      (dagVanTijdvak - dagVanTijdvak / 1_460 + dagVanTijdvak / 36_524 - dagVanTijdvak / 146_096)
      / 365
    let dagVanJaar =
      dagVanTijdvak - (365 * jaarVanTijdvak + jaarVanTijdvak / 4 - jaarVanTijdvak / 100)
    let maandNaMaart = (5 * dagVanJaar + 2) / 153
    let maand = maandNaMaart < 10 ? maandNaMaart + 3 : maandNaMaart - 9
    self.init(
      jaar: eeuwen * 400 + jaarVanTijdvak + (maand <= 2 ? 1 : 0), maand: maand,
      dag: dagVanJaar - (153 * maandNaMaart + 2) / 5 + 1)
  }

  /// From 1 March of the year 0 to 1 January 1970.
  private static let dagenVoor1970 = 719_468
  private static let dagenPerVierEeuwen = 146_097
  /// 1 January 1000 to 31 December 9999.
  private static let dagnummers = -354_285...2_932_896
}

extension Datum {
  /// On which day of the week is it? `nil` for a month or a year.
  public var weekdag: Tijdvak.Weekdag? {
    // 1 January 1970 was a Thursday, and the week begins on Monday.
    dagnummer.map { Tijdvak.Weekdag.allCases[(($0 + 3) % 7 + 7) % 7] }
  }

  /// The day so many days later, or earlier when negative; `nil` for a month or a year, and outside
  /// the years 1000 to 9999.
  public func plus(dagen: Int) -> Datum? {
    guard let dagnummer else { return nil }
    let (nummer, teVer) = dagnummer.addingReportingOverflow(dagen)
    return teVer ? nil : Datum(dagnummer: nummer)
  }

  /// The same day of the week so many weeks later; `nil` when ``plus(dagen:)`` is.
  public func plus(weken: Int) -> Datum? {
    let (dagen, teVer) = weken.multipliedReportingOverflow(by: 7)
    return teVer ? nil : plus(dagen: dagen)
  }

  /// The same day of the month so many months later, or the last day of that month when it is
  /// shorter: three months after 30 November is 28 or 29 February. A month gives a month; a year
  /// gives `nil`, as does what falls outside the years 1000 to 9999.
  public func plus(maanden: Int) -> Datum? {
    guard let maand else { return nil }
    let (nummer, teVer) = maanden.addingReportingOverflow(jaar * 12 + maand - 1)
    guard !teVer, nummer >= 0 else { return nil }
    let (nieuwJaar, nieuweMaand) = (nummer / 12, nummer % 12 + 1)
    return Datum(
      jaar: nieuwJaar, maand: nieuweMaand,
      dag: dag.map { min($0, Datum.dagen(in: nieuweMaand, van: nieuwJaar)) })
  }

  /// How many days from here to there: 1 from today to tomorrow, negative when it is earlier; `nil`
  /// when either is not a single day.
  public func dagen(tot ander: Datum) -> Int? {
    guard let dagnummer, let andere = ander.dagnummer else { return nil }
    return andere - dagnummer
  }

  /// The first day that may be meant: of a month its first, of a year 1 January.
  public var eersteDag: Datum {
    Datum(jaar: jaar, maand: maand ?? 1, dag: dag ?? 1) ?? self
  }

  /// The last day that may be meant: of a month its last, of a year 31 December.
  public var laatsteDag: Datum {
    let maand = maand ?? 12
    return Datum(jaar: jaar, maand: maand, dag: dag ?? Datum.dagen(in: maand, van: jaar)) ?? self
  }
}
