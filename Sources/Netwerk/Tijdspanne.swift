/// A time of day in hours and minutes (English: *clock time*).
public struct Kloktijd: Hashable, Sendable, Comparable {
  /// 0 to 23.
  public let uur: Int
  /// 0 to 59.
  public let minuut: Int

  /// A time that exists; `nil` for one that does not, such as 24:00.
  public init?(uur: Int, minuut: Int = 0) {
    guard (0...23).contains(uur), (0...59).contains(minuut) else { return nil }
    self.uur = uur
    self.minuut = minuut
  }

  /// Reads `19:30`, `9:00` or `19.30`; anything else is `nil`.
  public init?(_ tekst: some StringProtocol) {
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard delen.count == 2, (1...2).contains(delen[0].utf8.count), delen[1].utf8.count == 2,
      delen.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let uur = Int(delen[0]), let minuut = Int(delen[1])
    else { return nil }
    self.init(uur: uur, minuut: minuut)
  }

  public static func < (links: Kloktijd, rechts: Kloktijd) -> Bool {
    (links.uur, links.minuut) < (rechts.uur, rechts.minuut)
  }
}

extension Kloktijd: CustomStringConvertible {
  /// As it stands in a netwerk file: `19:30`, `09:00`.
  public var description: String {
    [uur, minuut].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

/// From when to when on one day (English: *time span*).
public struct Tijdspanne: Hashable, Sendable {
  public let van: Kloktijd
  /// The end, after the beginning; `nil` when only the beginning is known.
  public let tot: Kloktijd?

  /// A span that goes forward; `nil` when it ends before it begins.
  public init?(_ van: Kloktijd, _ tot: Kloktijd? = nil) {
    if let tot, tot <= van { return nil }
    self.van = van
    self.tot = tot
  }

  /// Reads `19:00-21:30` or `19:00`; anything else is `nil`.
  public init?(_ tekst: some StringProtocol) {
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(delen.count), let van = Kloktijd(delen[0]) else { return nil }
    guard delen.count == 2 else {
      self.init(van)
      return
    }
    guard let tot = Kloktijd(delen[1]) else { return nil }
    self.init(van, tot)
  }
}

extension Tijdspanne: CustomStringConvertible {
  /// As it stands in a netwerk file: `19:00-21:30`.
  public var description: String { tot.map { "\(van)-\($0)" } ?? "\(van)" }
}
