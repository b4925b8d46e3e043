/// By which column networks are put in groups, to compare them (English: *grouping*).
///
/// ```swift
/// Groepering("hoofdpersoon_geslacht")              // a group for every word
/// Groepering("omvang", grenzen: [5, 12, 25])       // below 5, 5 to below 12, 12 to below 25, 25 and more
/// ```
public struct Groepering: Hashable, Sendable {
  /// The name of the column.
  public let kolom: String
  /// Where numbers begin a new group, ascending; empty for a group for every value.
  public let grenzen: [Double]

  /// More groups than this are put together as *overige*, those that come first staying apart.
  public static let hoogsteAantal = 24

  public init(_ kolom: String, grenzen: [Double] = []) {
    self.kolom = kolom
    self.grenzen = grenzen.sorted()
  }

  /// From `omvang:5,12,25`, as one types it; `nil` when what follows the colon is no list of
  /// numbers.
  public init?(tekst: String) {
    let delen = tekst.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard delen.count == 2 else {
      self.init(tekst)
      return
    }
    let getallen = delen[1].split(separator: ",", omittingEmptySubsequences: false).map {
      Double(String($0))
    }
    guard !getallen.isEmpty, !getallen.contains(where: { $0?.isFinite != true }) else { return nil }
    self.init(String(delen[0]), grenzen: getallen.compactMap { $0 })
  }

  /// The group of a number.
  func groep(van getal: Double) -> Groep {
    guard !grenzen.isEmpty else { return .getal(getal) }
    return .klasse(grenzen.count { $0 <= getal })
  }

  /// A group of networks.
  public enum Groep: Hashable, Sendable {
    case woord(String)
    case getal(Double)
    /// Between two of the borders: how many of them lie at or below.
    case klasse(Int)
    case overige
    /// The column was empty.
    case leeg
  }
}

extension Groepering.Groep: Comparable {
  public static func < (links: Self, rechts: Self) -> Bool {
    switch (links, rechts) {
    case (.woord(let een), .woord(let ander)): een < ander
    case (.getal(let een), .getal(let ander)): een < ander
    case (.klasse(let een), .klasse(let ander)): een < ander
    default: links.volgorde < rechts.volgorde
    }
  }

  private var volgorde: Int {
    switch self {
    case .getal: 0
    case .klasse: 1
    case .woord: 2
    case .overige: 3
    case .leeg: 4
    }
  }
}
