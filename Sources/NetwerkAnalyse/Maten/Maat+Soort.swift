import Netwerk

extension Maat {
  /// What kind of value a measure gives, whatever the network: what a table of many networks needs
  /// to know before it sees the first one (English: *kind of value*).
  ///
  /// Each kind is the case of ``Waarde`` with the same name.
  public enum Soort: Hashable, Sendable {
    case aantal, getal, personen, paren, groepen, woorden, steun, score, oordeel
    case perPersoon
    /// Counts of kinds that are the same in every network, in their usual order.
    case verdeling([Verdelingssoort])
    /// Counts of kinds in people's own words, so that no list of them exists.
    case vrijeVerdeling
  }

  /// Whether the hoofdpersoon has a value too, among the people around them.
  public var heeftWaardeVanHoofdpersoon: Bool {
    soort == .perPersoon && wieTelt == .ledenMetHoofdpersoon
  }
}

/// One of the kinds that a distribution counts (English: *kind in a distribution*).
public struct Verdelingssoort: Hashable, Sendable {
  /// The word for it that never changes, such as `familie` or, for a ring, `2`.
  public let sleutel: String
  public let naam: Tekst

  init(_ naam: Tekst, sleutel: String? = nil) {
    self.naam = naam
    self.sleutel = sleutel ?? naam.nederlands
  }
}

extension Verdelingssoort {
  static let groepen = Groep.Soort.hoofdgroepen.map { Verdelingssoort(Tekst($0)) }
  static let kringen = Kring.allCases.map { Verdelingssoort(Tekst($0), sleutel: "\($0.rawValue)") }
  static let geslachten = [
    Verdelingssoort(Tekst("vrouw", "woman")), Verdelingssoort(Tekst("man", "man")),
    Verdelingssoort(Tekst("anders", "other")),
  ]
  static let drietallen = [
    Verdelingssoort(Tekst("geen band", "no tie")), Verdelingssoort(Tekst("één band", "one tie")),
    Verdelingssoort(Tekst("twee banden", "two ties")),
    Verdelingssoort(Tekst("drie banden", "three ties")),
  ]
  static let drietalspanningen = [
    Verdelingssoort(Tekst("zonder spanning", "no strain")),
    Verdelingssoort(Tekst("één gespannen", "one strained")),
    Verdelingssoort(Tekst("twee gespannen", "two strained")),
    Verdelingssoort(Tekst("alles gespannen", "all strained")),
  ]
  static let steunsoorten = Steunsoort.allCases.map { Verdelingssoort(Tekst($0)) }
}

extension [Verdelingssoort] {
  /// Each kind with how many there are of it.
  func geteld(_ aantallen: [Int]) -> Waarde {
    .verdeling(
      zip(self, aantallen).map { Telling(soort: $0.naam, sleutel: $0.sleutel, aantal: $1) })
  }
}
