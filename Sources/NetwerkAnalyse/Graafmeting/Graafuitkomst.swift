import Netwerk

/// What came of asking a measure of a large graph (English: *outcome*).
public struct Graafuitkomst: Hashable, Sendable {
  public let inhoud: Inhoud
  /// How many people, ties … it rests on.
  public let n: Int
  public let eenheid: Eenheid
  /// What else is known: quantiles, the largest part.
  public internal(set) var onderdelen: [Onderdeel] = []
  /// How many people have each whole number, from low to high; empty where that says little.
  public internal(set) var verdeling: [Telling] = []
  /// Present when not everybody was looked at.
  public internal(set) var schatting: Schatting?
  /// Everybody's own value, by number.
  public internal(set) var perPersoon: Persoonswaarden?

  public enum Inhoud: Hashable, Sendable {
    case aantal(Int)
    case getal(Double)
    case geen(Reden)
  }

  public struct Onderdeel: Hashable, Sendable {
    /// A word for data, such as `mediaan`.
    public let id: String
    public let naam: Tekst
    public let waarde: Double
  }

  public struct Telling: Hashable, Sendable {
    public let waarde: Int
    public let aantal: Int
  }

  /// How far an estimate may be off (English: *estimate*).
  public struct Schatting: Hashable, Sendable {
    /// From how many people ways were looked for.
    public let steekproef: Int
    /// No value is farther from the true one than this, with the stated certainty; `nil` when the value
    /// is a bound, which is never above the true one.
    public let marge: Double?
    public let zekerheid: Double?
  }

  /// A value for each person.
  public enum Persoonswaarden: Hashable, Sendable {
    case aantallen([Int])
    case getallen([Double])
    /// `nil` for who has none.
    case misschien([Double?])
    case janee([Bool])
  }

  init(_ inhoud: Inhoud, van n: Int, _ eenheid: Eenheid) {
    self.inhoud = inhoud
    self.n = n
    self.eenheid = eenheid
  }

  init(_ getal: Double?, anders reden: Reden, van n: Int, _ eenheid: Eenheid) {
    self.init(getal.map(Inhoud.getal) ?? .geen(reden), van: n, eenheid)
  }

  init(_ aantal: Int?, anders reden: Reden, van n: Int, _ eenheid: Eenheid) {
    self.init(aantal.map(Inhoud.aantal) ?? .geen(reden), van: n, eenheid)
  }

  /// The value as a number; `nil` when there is none.
  public var waarde: Double? {
    switch inhoud {
    case .aantal(let aantal): Double(aantal)
    case .getal(let getal): getal
    case .geen: nil
    }
  }

  /// Why there is no value; `nil` exactly when there is one.
  public var reden: Reden? {
    if case .geen(let reden) = inhoud { reden } else { nil }
  }
}
