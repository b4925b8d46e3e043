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

  /// Reads `14:30`, `9:05` or `14.30`; anything else is `nil`.
  public init?(_ tekst: some StringProtocol) {
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
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

extension Int {
  /// At least two digits: `05`, `12`.
  var tweeCijfers: String { self < 10 ? "0\(self)" : "\(self)" }
}
