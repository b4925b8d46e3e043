/// A part of a day on which somebody can come (English: *time slot*).
public struct Tijdvak: Hashable, Sendable {
  public var wanneer: Wanneer
  /// The part of the day; `nil` for all of it, or when ``tijd`` says it.
  public var dagdeel: Dagdeel?
  /// The hours, when they are known.
  public var tijd: Tijdspanne?

  public init(_ wanneer: Wanneer, _ dagdeel: Dagdeel? = nil, tijd: Tijdspanne? = nil) {
    self.wanneer = wanneer
    self.dagdeel = dagdeel
    self.tijd = tijd
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

extension Tijdvak: Benoemd {
  /// In words: `woensdag avond`, `Wednesday evening`.
  public func naam(in taal: Taal) -> String {
    let dag =
      switch wanneer {
      case .datum(let datum): datum.description
      case .elke(let weekdag): weekdag.naam(in: taal)
      }
    return [dag, dagdeel?.naam(in: taal), tijd?.description].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension Tijdvak: CustomStringConvertible {
  /// As it stands in a netwerk file: `woensdag avond`, `2026-12-03 19:00-21:30`.
  public var description: String { naam(in: .nederlands) }

  /// Reads what `description` writes; anything else is `nil`. A date must name a day; how many
  /// spaces stand around the words does not matter.
  public init?(_ tekst: some StringProtocol) {
    var woorden = tekst.split(separator: " ")[...]
    guard let eerste = woorden.popFirst() else { return nil }
    if let weekdag = Weekdag(rawValue: String(eerste)) {
      wanneer = .elke(weekdag)
    } else if let datum = Datum(eerste), datum.dag != nil {
      wanneer = .datum(datum)
    } else {
      return nil
    }
    if let woord = woorden.first, let dagdeel = Dagdeel(rawValue: String(woord)) {
      self.dagdeel = dagdeel
      woorden.removeFirst()
    }
    guard let woord = woorden.popFirst() else { return }
    guard woorden.isEmpty, let tijd = Tijdspanne(woord) else { return nil }
    self.tijd = tijd
  }
}

extension Tijdvak.Weekdag: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.maandag, .engels): "Monday"
    case (.dinsdag, .engels): "Tuesday"
    case (.woensdag, .engels): "Wednesday"
    case (.donderdag, .engels): "Thursday"
    case (.vrijdag, .engels): "Friday"
    case (.zaterdag, .engels): "Saturday"
    case (.zondag, .engels): "Sunday"
    }
  }
}

extension Tijdvak.Dagdeel: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.ochtend, .engels): "morning"
    case (.middag, .engels): "afternoon"
    case (.avond, .engels): "evening"
    }
  }
}
