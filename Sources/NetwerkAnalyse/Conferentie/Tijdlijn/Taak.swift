import Netwerk

extension Tijdlijn {
  /// Something to be done, by whom and when (English: *task*).
  public struct Taak: Hashable, Sendable {
    public let soort: Soort
    /// The day to do it, or, of what goes on for months, to begin.
    public let datum: Datum
    /// The days on which it can be done; for what people agreed, that day or month.
    public let venster: ClosedRange<Datum>
    /// The day it would have been without weekends and holidays.
    public let streefdatum: Datum
    /// What spoke against that day.
    public let streefbezwaren: [Bezwaar]
    public let herkomst: Herkomst
    /// What still speaks against the day, because it was agreed or there was no better one.
    public let bezwaren: [Bezwaar]

    public var stap: Int { soort.stap }
    public var eigenaar: Eigenaar { soort.eigenaar }
    public var na: [Soort] { soort.na }
    /// Whether weekends or holidays made it another day.
    public var isVerschoven: Bool { datum != streefdatum }
  }

  /// Who chose the day of a task (English: *origin*).
  public enum Herkomst: Hashable, Sendable {
    /// The library proposes it.
    case voorstel
    /// People decided it.
    case afgesproken
  }
}
