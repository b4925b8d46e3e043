import Netwerk

/// One number of a measurement, for a table of data: a measurement about several people or kinds
/// has one for each (English: *data row*).
public struct Gegevensregel: Hashable, Sendable {
  public let maat: String
  /// The person, group or kind it is about; empty for the whole network.
  public let onderdeel: String
  /// The value with a decimal point; empty when there is none.
  public let waarde: String
  public let n: Int
  public let eenheid: String
  public let onbekend: Int
  /// Why there is no value; empty when there is.
  public let reden: String
}

extension Meting {
  /// This measurement as rows of data, at least one; people are ids and words are Dutch.
  public var regels: [Gegevensregel] {
    guard let waarde = uitkomst.waarde else {
      return [regel("", "", reden: uitkomst.reden?.rawValue ?? "")]
    }
    return waarde.regels.map { regel($0.onderdeel, $0.waarde) }
  }

  private func regel(_ onderdeel: String, _ waarde: String, reden: String = "") -> Gegevensregel {
    Gegevensregel(
      maat: maat.id, onderdeel: onderdeel, waarde: waarde, n: uitkomst.n,
      eenheid: uitkomst.eenheid.rawValue, onbekend: uitkomst.onbekend, reden: reden)
  }
}

extension Waarde {
  fileprivate var regels: [(onderdeel: String, waarde: String)] {
    switch self {
    case .aantal(let aantal): [("", "\(aantal)")]
    case .getal(let getal): [("", "\(getal)")]
    case .personen(let personen): opsomming(personen.map(\.tekst))
    case .paren(let paren): opsomming(paren.map { "\($0.een) \($0.ander)" })
    case .groepen(let groepen): opsomming(groepen.map { $0.map(\.tekst).joined(separator: " ") })
    case .perPersoon(let waarden):
      [("", "\(waarden.count)")] + waarden.map { ($0.persoon.tekst, "\($0.waarde)") }
    case .verdeling(let tellingen): tellingen.map { ($0.soort.nederlands, "\($0.aantal)") }
    case .woorden(let woorden): opsomming(woorden.map(\.nederlands))
    case .steun(let giften): opsomming(giften.map { "\($0.van) \($0.soort.rawValue)" })
    case .score(let score):
      [("", "\(score.punten)")] + score.delen.map { ($0.deel.rawValue, "\($0.punten)") }
    case .oordeel(let oordeel, _): [("", oordeel.nederlands)]
    }
  }

  /// How many there are, and a row for each.
  private func opsomming(_ stukken: [String]) -> [(onderdeel: String, waarde: String)] {
    [("", "\(stukken.count)")] + stukken.map { ($0, "1") }
  }
}
