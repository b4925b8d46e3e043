/// Moments that people can take over in a calendar of their own (English: *calendar*).
///
/// `KalenderEncoder` in NetwerkBestand writes one as iCalendar.
public struct Kalender: Hashable, Sendable {
  /// What a calendar program shows above the moments.
  public var naam: String
  public var gebeurtenissen: [Gebeurtenis]

  public init(_ naam: String, _ gebeurtenissen: [Gebeurtenis] = []) {
    self.naam = naam
    self.gebeurtenissen = gebeurtenissen
  }
}

/// One moment in a calendar (English: *event*).
public struct Gebeurtenis: Hashable, Sendable {
  /// Tells this moment from every other in the world, and stays the same when the moment changes:
  /// a calendar program replaces what it has under this id.
  public let id: String
  public var titel: String
  public var wanneer: Wanneer
  public var toelichting: String?
  public var plaats: String?
  /// How many minutes before the beginning the calendar should remind its owner.
  public var herinneringen: [Int]
  /// Whether its owner can do nothing else meanwhile.
  public var isBezet: Bool
  /// Whether it does not take place after all. Leaving a moment out of a new file leaves it in the
  /// calendars that have it; this takes it out.
  public var isAfgelast: Bool

  public init(
    _ titel: String, id: String, _ wanneer: Wanneer, herinneringen: [Int] = [],
    isBezet: Bool = false
  ) {
    self.titel = titel
    self.id = id
    self.wanneer = wanneer
    self.herinneringen = herinneringen
    self.isBezet = isBezet
    isAfgelast = false
  }

  public enum Wanneer: Hashable, Sendable {
    /// The days that may be meant: one day, or all of a month or year.
    case heleDag(Datum)
    /// From one time to another in the Netherlands. An end that is not later than the beginning is
    /// on the next day. What is not a single day is written as whole days.
    case tijden(Datum, van: Kloktijd, tot: Kloktijd)
  }
}
