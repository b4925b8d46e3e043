import Netwerk

/// How facts are weighed when people are put in order (English: *ranking rule*).
///
/// Each fact has whole points, times how often it holds (``Steunfeit/aantal``); the sum decides who
/// stands first for one question, and equal sums stand by kenmerk. It says nothing of a person: the
/// same person stands elsewhere for another question. The weights are a convention of this library,
/// made so that what somebody does already and what somebody shares with the question count most,
/// a warm tie next, and a sleeping or second-hand tie hardly less than an ordinary one: new support
/// comes from there (Granovetter 1973). A caller with another view replaces them:
///
/// ```swift
/// var regel = Rangregel.standaard
/// regel[.gedeeldTalent] = 6
/// netwerk.steunfiguren(regel)
/// ```
///
/// - Reference: M. S. Granovetter, *The strength of weak ties*, 1973, DOI 10.1086/225469.
public struct Rangregel: Hashable, Sendable {
  private var punten: [Soort: Int]

  /// A rule in which facts that are not named count for nothing.
  public init(_ punten: [Soort: Int]) { self.punten = punten }

  public subscript(_ soort: Soort) -> Int {
    get { punten[soort] ?? 0 }
    set { punten[soort] = newValue }
  }

  /// What the facts come to, taken together.
  public func punten(_ feiten: [Steunfeit]) -> Int {
    feiten.reduce(0) { $0 + self[$1.soort] * $1.aantal }
  }

  /// Above so many hours of care a week the fact ``Soort/zorgt`` holds. Dutch research sets apart who
  /// helps more than eight hours a week for longer than three months (Sociaal en Cultureel
  /// Planbureau); to take the hours alone is our convention.
  public static let veelZorg = 8.0

  public static let standaard = Rangregel([
    .beloofd: 4, .geeftDit: 3, .geeftAnders: 1, .krijgt: 1, .leunt: -2, .genoemd: -5,
    .geeftAlVeel: -2,
    .zeerSterkeBand: 3, .sterkeBand: 2, .gewoneBand: 1,
    .steunendeBand: 2, .ambivalenteBand: -2, .gespannenBand: -5,
    .dichtbijeKring: 1, .vaakContact: 2, .geregeldContact: 1, .nauwelijksContact: -1,
    .zoektContact: 1, .kentLang: 1, .viaAnderen: -1,
    .gedeeldTalent: 3, .passendTalent: 3, .passendeOrganisatie: 2, .nieuweKant: 1,
    .onderEenDak: 1, .dichtbij: 1, .ver: -2, .beschikbaar: 1,
    .veelRuimte: 3, .genoegRuimte: 1, .weinigRuimte: -3, .zorgt: -2,
    .spanningMet: -1, .nietSamenMet: -2, .alleenBegeleid: -2, .minderjarig: -2, .geenWeg: -3,
    .magGevraagd: 1,
  ])
}

extension Rangregel {
  /// What can have points (English: *kind of consideration*). Everything not in the standard rule
  /// has none there.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case beloofd, geeftDit, geeftAnders, krijgt, leunt, genoemd, geeftAlVeel
    case zeerSterkeBand, sterkeBand, gewoneBand, zwakkeBand
    case steunendeBand, neutraleBand, slapendeBand, ambivalenteBand, gespannenBand
    case dichtbijeKring, verdereKring
    case vaakContact, geregeldContact, weinigContact, nauwelijksContact
    case zoektContact, kentLang, viaAnderen
    case gedeeldTalent, passendTalent, talent, passendeOrganisatie, nieuweKant
    case onderEenDak, dichtbij, ver, beschikbaar
    case veelRuimte, genoegRuimte, weinigRuimte, zorgt
    case spanningMet, nietSamenMet, alleenBegeleid, minderjarig, geenWeg
    case taak, regie, magGevraagd, toestemmingOnbekend, draagkrachtOnbekend, leeftijdOnbekend
  }
}

extension Steunfeit {
  /// How often it holds: per kind of support given, per person there is tension with; 1 otherwise.
  public var aantal: Int {
    switch self {
    case .geeftDit(let soorten): soorten.count
    case .spanningMet(let mensen), .nietSamenMet(let mensen): mensen.count
    default: 1
    }
  }

  public var soort: Rangregel.Soort {
    switch self {
    case .beloofd: .beloofd
    case .geeftDit: .geeftDit
    case .geeftAnders: .geeftAnders
    case .krijgt: .krijgt
    case .leunt: .leunt
    case .genoemd: .genoemd
    case .geeftAlVeel: .geeftAlVeel
    case .sterkte(let sterkte): sterkte.soort
    case .aard(let aard): aard.soort
    case .kring(let kring): kring <= .vriendschap ? .dichtbijeKring : .verdereKring
    case .contact(let frequentie): frequentie.soort
    case .zoektContact: .zoektContact
    case .kentLang: .kentLang
    case .viaAnderen: .viaAnderen
    case .gedeeldTalent: .gedeeldTalent
    case .passendTalent: .passendTalent
    case .talent: .talent
    case .passendeOrganisatie: .passendeOrganisatie
    case .nieuweKant: .nieuweKant
    case .onderEenDak: .onderEenDak
    case .dichtbij: .dichtbij
    case .ver: .ver
    case .beschikbaar: .beschikbaar
    case .draagkracht(let draagkracht): draagkracht.soort
    case .zorgt: .zorgt
    case .spanningMet: .spanningMet
    case .nietSamenMet: .nietSamenMet
    case .alleenBegeleid: .alleenBegeleid
    case .minderjarig: .minderjarig
    case .geenWeg: .geenWeg
    case .taak: .taak
    case .regie: .regie
    case .magGevraagd: .magGevraagd
    case .toestemmingOnbekend: .toestemmingOnbekend
    case .draagkrachtOnbekend: .draagkrachtOnbekend
    case .leeftijdOnbekend: .leeftijdOnbekend
    }
  }
}

extension Band.Sterkte {
  fileprivate var soort: Rangregel.Soort {
    switch self {
    case .zwak: .zwakkeBand
    case .gewoon: .gewoneBand
    case .sterk: .sterkeBand
    case .zeerSterk: .zeerSterkeBand
    }
  }
}

extension Band.Aard {
  fileprivate var soort: Rangregel.Soort {
    switch self {
    case .steunend: .steunendeBand
    case .neutraal: .neutraleBand
    case .slapend: .slapendeBand
    case .ambivalent: .ambivalenteBand
    case .gespannen, .conflict, .verbroken: .gespannenBand
    }
  }
}

extension Contact.Frequentie {
  fileprivate var soort: Rangregel.Soort {
    switch self {
    case .dagelijks, .paarKeerPerWeek, .wekelijks: .vaakContact
    case .paarKeerPerMaand, .maandelijks: .geregeldContact
    case .paarKeerPerJaar, .jaarlijks: .weinigContact
    case .zelden, .nooit: .nauwelijksContact
    }
  }
}

extension Belasting.Draagkracht {
  fileprivate var soort: Rangregel.Soort {
    switch self {
    case .ruim: .veelRuimte
    case .genoeg: .genoegRuimte
    case .beperkt, .op: .weinigRuimte
    }
  }
}

extension Rangregel.Soort: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}
