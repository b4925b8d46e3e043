/// A time on the clock, where people are (English: *time of day*).
public struct Kloktijd: Hashable, Sendable {
  public let uur: Int
  public let minuut: Int

  /// `nil` for a time that no clock shows, such as 24:00.
  public init?(uur: Int, minuut: Int = 0) {
    guard (0...23).contains(uur), (0...59).contains(minuut) else { return nil }
    self.uur = uur
    self.minuut = minuut
  }

  /// Reads `14:30` or `9:05`; anything else is `nil`.
  public init?(_ tekst: some StringProtocol) {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, (1...2).contains(delen[0].utf8.count), delen[1].utf8.count == 2,
      delen.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let uur = Int(delen[0]), let minuut = Int(delen[1])
    else { return nil }
    self.init(uur: uur, minuut: minuut)
  }
}

extension Kloktijd: Comparable {
  public static func < (links: Kloktijd, rechts: Kloktijd) -> Bool {
    (links.uur, links.minuut) < (rechts.uur, rechts.minuut)
  }
}

extension Kloktijd: CustomStringConvertible {
  /// `14:30`, `09:05`.
  public var description: String { [uur, minuut].map(\.tweeCijfers).joined(separator: ":") }
}

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

extension Int {
  /// At least two digits: `05`, `12`.
  fileprivate var tweeCijfers: String { self < 10 ? "0\(self)" : "\(self)" }
}
