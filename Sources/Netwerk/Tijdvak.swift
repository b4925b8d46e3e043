/// A part of a day on which somebody can come (English: *time slot*).
public struct Tijdvak: Hashable, Sendable {
  public var wanneer: Wanneer
  /// The part of the day; `nil` for all of it.
  public var dagdeel: Dagdeel?

  public init(_ wanneer: Wanneer, _ dagdeel: Dagdeel? = nil) {
    self.wanneer = wanneer
    self.dagdeel = dagdeel
  }

  public enum Wanneer: Hashable, Sendable {
    case datum(Datum)
    /// Every week on this day.
    case elke(Weekdag)
  }

  public enum Weekdag: String, CaseIterable, Hashable, Sendable {
    case maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
  }

  public enum Dagdeel: String, CaseIterable, Hashable, Sendable {
    case ochtend, middag, avond
  }
}

extension Tijdvak: CustomStringConvertible {
  /// As it stands in a netwerk file: `woensdag avond`, `2026-12-03 middag`.
  public var description: String {
    let dag =
      switch wanneer {
      case .datum(let datum): datum.description
      case .elke(let weekdag): weekdag.rawValue
      }
    return dagdeel.map { "\(dag) \($0.rawValue)" } ?? dag
  }

  /// Reads what `description` writes; anything else is `nil`. A date must name a day; how many
  /// spaces stand around the words does not matter.
  public init?(_ tekst: some StringProtocol) {
    let woorden = tekst.split(separator: " ")
    guard let eerste = woorden.first, woorden.count <= 2 else { return nil }
    if let weekdag = Weekdag(rawValue: String(eerste)) {
      wanneer = .elke(weekdag)
    } else if let datum = Datum(eerste), datum.dag != nil {
      wanneer = .datum(datum)
    } else {
      return nil
    }
    guard woorden.count == 2 else { return }
    guard let dagdeel = Dagdeel(rawValue: String(woorden[1])) else { return nil }
    self.dagdeel = dagdeel
  }
}
