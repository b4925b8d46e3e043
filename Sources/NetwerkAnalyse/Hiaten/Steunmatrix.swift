import Netwerk

/// Who gives what is asked, and what is given without being asked (English: *needs by supporters
/// matrix*).
///
/// A row for every question for help and below them one for each kind of support; a column for
/// everybody who counts and with whom contact is safe, the own circle first, and for the collective
/// provisions that fit. What is in a cell was said; an empty cell does not say no.
public struct Steunmatrix: Hashable, Sendable {
  /// The questions in the order of the network, then the six kinds.
  public let rijen: [Rij]
  /// People by group, then ring, then kenmerk: the own circle, who is of no known group, the
  /// professionals; then provisions by kenmerk.
  public let kolommen: [Kolom]
  /// People who stand in no column because contact with them is forbidden or unsafe, by kenmerk.
  public let weggelaten: [Persoon.ID]
  /// Row after row.
  private let cellen: [Cel]
  /// Whether so few people are named that nothing can be called missing yet
  /// (``Meetbaar/isBijnaLeeg``).
  private let isBijnaLeeg: Bool

  public enum Rij: Hashable, Sendable {
    case hulpvraag(Vraagdekking)
    /// With who gives it, by kenmerk.
    case steun(Steunsoort, gevers: [Persoon.ID])
  }

  public enum Kolom: Hashable, Sendable {
    case persoon(Persoon.ID, hoofdgroep: Groep.Soort?)
    case voorziening(Organisatie)

    public var id: Kenmerk {
      switch self {
      case .persoon(let id, _): id
      case .voorziening(let organisatie): organisatie.id
      }
    }
  }

  /// What one of them does for one row.
  public struct Cel: Hashable, Sendable {
    /// The kinds given now, of those the row is about.
    public var geeft: [Steunsoort] = []
    /// Promised something for it in the plan.
    public var isBeloofd = false
    /// Nobody said whether they give any more of it.
    public var isOnbekend = false
    /// A provision for this part of life.
    public var past = false

    public var isLeeg: Bool { self == Cel() }
  }

  /// How a row stands (English: *state*).
  public enum Stand: String, CaseIterable, Hashable, Sendable {
    /// A professional is needed and none helps, whatever the own circle does.
    case mistProfessional = "mist professional"
    /// Nobody gives it.
    case ontbreekt
    /// Some of it has no giver.
    case deels
    /// Some of it hangs on one person.
    case hangtOpEen = "hangt op één"
    case gedekt
    case onbekend

    /// Whether the row is worth a talk.
    public var isHiaat: Bool {
      switch self {
      case .mistProfessional, .ontbreekt, .deels, .hangtOpEen: true
      case .gedekt, .onbekend: false
      }
    }
  }

  /// - Precondition: both are within `rijen` and `kolommen`.
  public subscript(rij: Int, kolom: Int) -> Cel { cellen[rij * kolommen.count + kolom] }

  /// How a row stands. In an almost empty network (``Meetbaar/isBijnaLeeg``) nothing but a
  /// professional is called missing: what is not covered is unknown.
  public func stand(_ rij: Int) -> Stand {
    let stand = gezegdeStand(rij)
    return isBijnaLeeg && stand.isHiaat && stand != .mistProfessional ? .onbekend : stand
  }

  private func gezegdeStand(_ rij: Int) -> Stand {
    switch rijen[rij] {
    case .hulpvraag(let dekking): Stand(dekking)
    case .steun(_, let gevers):
      switch gevers.count {
      case 0: isSteunBekend ? .ontbreekt : .onbekend
      case 1: .hangtOpEen
      default: .gedekt
      }
    }
  }

  private var isSteunBekend: Bool {
    rijen.contains {
      if case .steun(_, let gevers) = $0 { !gevers.isEmpty } else { false }
    }
  }
}

extension Meetbaar {
  /// Who gives what is asked, and what is given without being asked? (English: *needs by supporters
  /// matrix*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, and with whom
  /// contact is not forbidden or unsafe; collective provisions for a part of life that is asked
  /// about.
  ///
  /// Complexity: O(questions · people + people · (people + relations)).
  public func steunmatrix() -> Steunmatrix { Steunmatrix(graaf) }
}

extension Steunmatrix {
  init(_ graaf: Netwerkgraaf) {
    let dekkingen = graaf.vraagdekkingen()
    let veilig = graaf.leden.filter { !graaf.isOnveilig($0.id) }
      .map { (plaats: $0.kolom, lid: $0) }.sorted { $0.plaats < $1.plaats }.map(\.lid)
    let leefgebieden = Set(dekkingen.compactMap(\.hulpvraag.leefgebied))
    let plekken = graaf.netwerk.collectieveVoorzieningen.filter {
      !leefgebieden.isDisjoint(with: $0.leefgebieden)
    }
    let rijen =
      dekkingen.map(Rij.hulpvraag)
      + Steunsoort.allCases.map { soort in
        .steun(soort, gevers: veilig.filter { $0.steun.contains(soort) }.map(\.id).sorted())
      }
    cellen = rijen.flatMap { rij in veilig.map(rij.cel) + plekken.map(rij.cel) }
    kolommen =
      veilig.map { .persoon($0.id, hoofdgroep: $0.matrixgroep) } + plekken.map(Kolom.voorziening)
    let binnen = Set(veilig.map(\.id))
    weggelaten = graaf.leden.map(\.id).filter { !binnen.contains($0) }
    self.rijen = rijen
    isBijnaLeeg = graaf.isBijnaLeeg
  }
}

extension Steunmatrix.Rij {
  fileprivate func cel(van lid: Lid) -> Steunmatrix.Cel {
    switch self {
    case .hulpvraag(let dekking):
      let gevraagd = dekking.giften.map(\.soort)
      return .init(
        geeft: gevraagd.filter(lid.steun.contains),
        isBeloofd: dekking.beloofd.contains(lid.id),
        isOnbekend: gevraagd.contains { lid.geeft($0) == nil })
    case .steun(let soort, _):
      return .init(
        geeft: lid.steun.contains(soort) ? [soort] : [], isOnbekend: lid.geeft(soort) == nil)
    }
  }

  fileprivate func cel(van voorziening: Organisatie) -> Steunmatrix.Cel {
    guard case .hulpvraag(let dekking) = self, let gebied = dekking.hulpvraag.leefgebied else {
      return .init()
    }
    return .init(past: voorziening.leefgebieden.contains(gebied))
  }
}

extension Steunmatrix.Stand {
  fileprivate init(_ dekking: Vraagdekking) {
    if dekking.mistProfessional {
      self = .mistProfessional
      return
    }
    switch dekking.stand {
    case .onbekend: self = .onbekend
    case .ongedekt: self = .ontbreekt
    case .deels: self = .deels
    case .gedekt:
      self = dekking.giften.contains { $0.gevers.count == 1 } ? .hangtOpEen : .gedekt
    }
  }
}

extension Lid {
  /// The group under which this person stands: whoever is here because it is their work stands with
  /// the professionals.
  fileprivate var matrixgroep: Groep.Soort? { isFormeel == true ? .professionals : hoofdgroep }

  /// Where in the row of columns this person stands.
  fileprivate var kolom: Kolomplaats {
    let groep = matrixgroep.flatMap(Groep.Soort.hoofdgroepen.firstIndex)
    let plaats = isFormeel == true ? Int.max : groep ?? Int.max - 1
    return Kolomplaats(groep: plaats, kring: nabijheid, id: id)
  }
}

private struct Kolomplaats: Comparable {
  let groep: Int
  let kring: Int
  let id: Persoon.ID

  static func < (links: Kolomplaats, rechts: Kolomplaats) -> Bool {
    (links.groep, links.kring, links.id) < (rechts.groep, rechts.kring, rechts.id)
  }
}
