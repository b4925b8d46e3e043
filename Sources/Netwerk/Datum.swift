/// A day, a month or a year, as precise as somebody said it (English: *date*).
///
/// People say "since 2009" or "in March". A datum keeps exactly that: `2009`, `2009-03` and
/// `2009-03-14` are three different values. Gregorian calendar, years 1000 to 9999.
public struct Datum: Hashable, Sendable {
  public let jaar: Int
  public let maand: Int?
  public let dag: Int?

  /// A date that exists; `nil` for one that does not, such as 30 February.
  public init?(jaar: Int, maand: Int? = nil, dag: Int? = nil) {
    guard (1000...9999).contains(jaar) else { return nil }
    if let maand {
      guard (1...12).contains(maand) else { return nil }
      if let dag {
        guard (1...Datum.dagen(in: maand, van: jaar)).contains(dag) else { return nil }
      }
    } else if dag != nil {
      return nil
    }
    self.jaar = jaar
    self.maand = maand
    self.dag = dag
  }

  /// Reads `2026`, `2026-11` or `2026-11-01`; anything else is `nil`.
  public init?(_ tekst: some StringProtocol) {
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    let breedten = [4, 2, 2]
    guard (1...3).contains(delen.count) else { return nil }
    var getallen: [Int] = []
    for (deel, breedte) in zip(delen, breedten) {
      guard deel.utf8.count == breedte, deel.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let getal = Int(deel)
      else { return nil }
      getallen.append(getal)
    }
    self.init(
      jaar: getallen[0],
      maand: getallen.count > 1 ? getallen[1] : nil,
      dag: getallen.count > 2 ? getallen[2] : nil)
  }

  /// How many days the month has in that year.
  public static func dagen(in maand: Int, van jaar: Int) -> Int {
    switch maand {
    case 4, 6, 9, 11: 30
    case 2: jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Datum: CustomStringConvertible {
  /// ISO 8601, as it stands in a netwerk file: `2026-11-01`.
  public var description: String {
    [maand, dag].reduce(into: "\(jaar)") { tekst, deel in
      if let deel { tekst += "-" + deel.tweeCijfers }
    }
  }
}

extension Datum: Comparable {
  /// A year comes before its months, and a month before its days.
  public static func < (links: Datum, rechts: Datum) -> Bool {
    (links.jaar, links.maand ?? 0, links.dag ?? 0)
      < (rechts.jaar, rechts.maand ?? 0, rechts.dag ?? 0)
  }
}

extension Datum {
  /// Whether this surely comes before the other, as far as both are known: `2026-11` comes before
  /// `2026-12-01`, and neither of `2026` and `2026-12-01` before the other.
  public func isZekerEerder(dan ander: Datum) -> Bool {
    guard jaar == ander.jaar else { return jaar < ander.jaar }
    guard let maand, let andereMaand = ander.maand else { return false }
    guard maand == andereMaand else { return maand < andereMaand }
    guard let dag, let andereDag = ander.dag else { return false }
    return dag < andereDag
  }

  /// The date as people read it: `1 november 2026`, `november 2026`, `2026`.
  public func voluit(in taal: Taal) -> String {
    guard let maand else { return "\(jaar)" }
    let maanden = taal == .nederlands ? Datum.maanden : Datum.months
    let maandEnJaar = "\(maanden[maand - 1]) \(jaar)"
    return dag.map { "\($0) \(maandEnJaar)" } ?? maandEnJaar
  }

  private static let maanden = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
