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
