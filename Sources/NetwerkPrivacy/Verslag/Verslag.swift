import Netwerk

/// What to tell whoever anonymised networks: what was done, what can still be recognised, and what
/// the law calls the result (English: *report*).
public struct Verslag: Sendable {
  public var beleid: Beleid
  public var risico: Risico
  /// How many must be alike.
  public var k: Int
  public var telling = Anonimiseringstelling()

  public init(beleid: Beleid, risico: Risico, k: Int? = nil) {
    self.beleid = beleid
    self.risico = risico
    self.k = k ?? beleid.k
  }

  public var oordeel: Oordeel { risico.oordeel(k: k) }

  /// In words, with line breaks; the verdict first.
  public func tekst(in taal: Taal) -> String {
    let woorden: any Verslagwoorden =
      taal == .nederlands ? NederlandsVerslag(verslag: self) : EnglishReport(verslag: self)
    let delen = [
      woorden.oordeel, woorden.gedaan, woorden.mensen, woorden.bouw, woorden.adviezen, woorden.wet,
    ]
    return delen.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }
}

/// What happened while networks were anonymised (English: *counts*).
public struct Anonimiseringstelling: Hashable, Sendable {
  public private(set) var netwerken = 0
  /// Networks that are not there because the hoofdpersoon asked not to be shown.
  public private(set) var nietGetoond = 0
  public private(set) var weggelatenMensen = 0
  public private(set) var weggelatenMomenten = 0
  /// Networks that get other pseudonyms in another file, because nothing in them tells which they
  /// are.
  public private(set) var zonderKenmerk = 0

  public init() {}

  /// - Parameter uitkomst: `nil` for a network of somebody who asked not to be shown.
  public mutating func tel(_ uitkomst: Geanonimiseerd?) {
    guard let uitkomst else {
      nietGetoond += 1
      return
    }
    netwerken += 1
    weggelatenMensen += uitkomst.weggelatenMensen
    weggelatenMomenten += uitkomst.weggelatenMomenten
    if !uitkomst.isOveralHetzelfde { zonderKenmerk += 1 }
  }
}

/// The parts of a report, each as lines (English: *report wording*).
protocol Verslagwoorden {
  var oordeel: [String] { get }
  var gedaan: [String] { get }
  var mensen: [String] { get }
  var bouw: [String] { get }
  var adviezen: [String] { get }
  var wet: [String] { get }
}

extension Double {
  /// Rounded to thousandths, as `0,286` or `0.286`.
  func metKomma(_ taal: Taal) -> String {
    let duizendsten = Int((self * 1_000).rounded())
    let rest = "\(1_000 + duizendsten % 1_000)".dropFirst()
    return "\(duizendsten / 1_000)\(taal == .nederlands ? "," : ".")\(rest)"
  }
}
