import Netwerk

/// What a measure can answer (English: *value*).
public enum Waarde: Hashable, Sendable {
  case aantal(Int)
  /// A number that need not be whole. Never NaN, never infinite.
  case getal(Double)
  case personen([Persoon.ID])
  case paren([Paar])
  case groepen([[Persoon.ID]])
  case perPersoon([PerPersoonWaarde])
  /// How many of each kind, in their usual order.
  case verdeling([Telling])
  /// Words of a fixed list, such as kinds of support.
  case woorden([Tekst])
  case steun([Steungift])
  case score(Score)
  /// A judgement in words, with the facts it rests on.
  case oordeel(Tekst, gronden: [Tekst])
}

/// The value of one person.
public struct PerPersoonWaarde: Hashable, Sendable {
  public let persoon: Persoon.ID
  public let waarde: Double
}

/// How many there are of one kind.
public struct Telling: Hashable, Sendable {
  public let soort: Tekst
  /// The word for the kind that is the same in every network, also when the network calls it
  /// otherwise; see ``Verdelingssoort``.
  public let sleutel: String
  public let aantal: Int

  init(soort: Tekst, sleutel: String? = nil, aantal: Int) {
    self.soort = soort
    self.sleutel = sleutel ?? soort.nederlands
    self.aantal = aantal
  }
}

extension Waarde {
  /// The answer as one number, to compare two moments by; `nil` for an answer in words.
  ///
  /// A list counts as how many it holds.
  public var getal: Double? {
    switch self {
    case .aantal(let aantal): Double(aantal)
    case .getal(let getal): getal
    case .personen(let personen): Double(personen.count)
    case .paren(let paren): Double(paren.count)
    case .groepen(let groepen): Double(groepen.count)
    case .woorden(let woorden): Double(woorden.count)
    case .steun(let giften): Double(giften.count)
    case .score(let score): Double(score.punten)
    case .perPersoon, .verdeling, .oordeel: nil
    }
  }

  static func perPersoon(_ waarden: PerPersoon<Double>) -> Waarde {
    .perPersoon(
      zip(waarden.personen, waarden.waarden).map { PerPersoonWaarde(persoon: $0, waarde: $1) })
  }

  static func perPersoon(_ waarden: PerPersoon<Int>) -> Waarde {
    .perPersoon(waarden.map(Double.init))
  }

  static func verdeling<Soort>(
    _ verdeling: Verdeling<Soort>, _ naam: (Soort) -> Verdelingssoort
  ) -> Waarde {
    verdeling.soorten.map(naam).geteld(verdeling.aantallen)
  }
}
