import Netwerk

/// What speaks against a day for something that can also be done on another (English: *objection*).
public enum Bezwaar: Hashable, Sendable {
  case weekend(Tijdvak.Weekdag)
  case feestdag(Feestdag)
  case schoolvakantie(Schoolvakantie)
}

/// The days on which people can be reached (English: *working calendar*).
///
/// Public holidays are computed; school holidays are as the caller read them from a file.
public struct Werkkalender: Hashable, Sendable {
  public var schoolvakanties: Schoolvakanties
  /// The region of most of the circle; `nil` when they live all over the country.
  public var regio: Schoolregio?

  public init(schoolvakanties: Schoolvakanties = Schoolvakanties(), regio: Schoolregio? = nil) {
    self.schoolvakanties = schoolvakanties
    self.regio = regio
  }

  /// What speaks against this day? Weekend, public holidays, school holiday, in that order; nothing
  /// for a month or a year.
  ///
  /// Complexity: O(school holidays).
  public func bezwaren(op dag: Datum) -> [Bezwaar] {
    var bezwaren: [Bezwaar] = []
    if let weekdag = dag.weekdag, weekdag == .zaterdag || weekdag == .zondag {
      bezwaren.append(.weekend(weekdag))
    }
    bezwaren += dag.feestdagen.map(Bezwaar.feestdag)
    if let vakantie = schoolvakanties.vakantie(op: dag, in: regio) {
      bezwaren.append(.schoolvakantie(vakantie))
    }
    return bezwaren
  }

  /// What speaks against this day for who does it: a weekend is no objection for the circle, which
  /// has most time then.
  func bezwaren(op dag: Datum, voor eigenaar: Tijdlijn.Eigenaar) -> [Bezwaar] {
    bezwaren(op: dag).filter { bezwaar in
      guard case .weekend = bezwaar else { return true }
      return eigenaar.werktDoorDeWeek
    }
  }

  /// The first of these days without any objection; else the first that is no weekend or public
  /// holiday, as a school holiday can last longer than a task can wait; else the first.
  func besteDag(uit dagen: [Datum], voor eigenaar: Tijdlijn.Eigenaar) -> Datum? {
    let bezwaren = dagen.map { self.bezwaren(op: $0, voor: eigenaar) }
    let plek =
      bezwaren.firstIndex { $0.isEmpty }
      ?? bezwaren.firstIndex { $0.allSatisfy(\.isSchoolvakantie) } ?? 0
    return dagen.indices.contains(plek) ? dagen[plek] : nil
  }
}

extension Bezwaar {
  fileprivate var isSchoolvakantie: Bool {
    if case .schoolvakantie = self { true } else { false }
  }
}
