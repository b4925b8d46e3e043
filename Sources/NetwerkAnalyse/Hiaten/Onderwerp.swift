/// What a gap is about, without its facts (English: *kind of gap*).
///
/// The order is the one in which gaps of one severity are told: first what touches somebody's
/// safety, then what is asked, then the circle, then the help around it, then what is not known.
public enum Onderwerp: String, CaseIterable, Hashable, Sendable, Comparable {
  case kindDraagtZorg = "kind-draagt-zorg"
  case hoofdpersoonOverbelast = "hoofdpersoon-overbelast"
  case geverOverbelast = "gever-overbelast"
  case mistProfessional = "mist-professional"
  case geenGever = "geen-gever"
  case eenGever = "een-gever"
  case spanning
  case alleenProfessionals = "alleen-professionals"
  case eenGroep = "een-groep"
  case legeKring = "lege-kring"
  case losseKanten = "losse-kanten"
  case eenrichting
  case slapend
  case regie
  case spaghetti
  case groepNietGenoemd = "groep-niet-genoemd"
  case ontbreekt

  public static func < (links: Onderwerp, rechts: Onderwerp) -> Bool {
    links.rang < rechts.rang
  }

  private static let rangen = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  private var rang: Int { Self.rangen[self] ?? 0 }

  /// Whether it concerns somebody's safety or health now, so that it is told however few people
  /// stand around the hoofdpersoon.
  var isVeiligheid: Bool {
    switch self {
    case .kindDraagtZorg, .hoofdpersoonOverbelast, .geverOverbelast, .mistProfessional: true
    case .geenGever, .eenGever, .spanning, .alleenProfessionals, .eenGroep, .legeKring,
      .losseKanten, .eenrichting, .slapend, .regie, .spaghetti, .groepNietGenoemd, .ontbreekt:
      false
    }
  }
}
