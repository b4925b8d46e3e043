import Netwerk

/// The twelve kinds of relation of Cohen's Social Network Index (English: *social role*).
public enum ContactRol: String, CaseIterable, Hashable, Sendable {
  case partner
  case ouders
  case schoonouders
  case kinderen
  case overigeFamilie = "overige familie"
  case vrienden
  case buren
  case collegas = "collega's"
  case school
  case vrijwilligers
  case verenigingen
  case geloofsgemeenschap
}

extension ContactRol: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.partner, .engels): "partner"
    case (.ouders, .engels): "parents"
    case (.schoonouders, .engels): "parents-in-law"
    case (.kinderen, .engels): "children"
    case (.overigeFamilie, .engels): "other family"
    case (.vrienden, .engels): "friends"
    case (.buren, .engels): "neighbours"
    case (.collegas, .engels): "colleagues"
    case (.school, .engels): "school"
    case (.vrijwilligers, .engels): "volunteers"
    case (.verenigingen, .engels): "clubs"
    case (.geloofsgemeenschap, .engels): "religious community"
    }
  }
}

extension Meetbaar {
  /// In how many kinds of relation is there contact at least every two weeks? (English: *high-contact
  /// roles*, Cohen's Social Network Index)
  ///
  /// Twice a month or more, with at least one person or, for clubs and a religious community, one
  /// organisation with which there is a tie. Derived from the network: a kind of which nobody is
  /// listed counts as absent.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; professionals do
  /// not; organisations do, for the last two kinds.
  ///
  /// - Returns: the kinds; `nil` when for one of them it depends on a contact of which nobody said
  ///   how often it is, or on somebody of whom nobody said who they are.
  /// - Reference: S. Cohen e.a., *Social ties and susceptibility to the common cold*, 1997,
  ///   DOI 10.1001/jama.1997.03540480040036.
  public func rollenMetContact() -> [ContactRol]? {
    let rollen = oordelenOverRollen()
    return rollen.onzeker.isEmpty ? rollen.zeker : nil
  }

  /// The kinds in which there is contact, and those of which that depends on what is unknown.
  func oordelenOverRollen() -> (zeker: [ContactRol], onzeker: [ContactRol]) {
    let oordelen = ContactRol.allCases.map { (rol: $0, oordeel: rol($0)) }
    return (
      oordelen.filter { $0.oordeel == true }.map(\.rol),
      oordelen.filter { $0.oordeel == nil }.map(\.rol)
    )
  }

  private func rol(_ rol: ContactRol) -> Bool? {
    let mensen = graaf.leden.map { lid in
      lid.heeft(rol).en(lid.heeftContact(minstens: .paarKeerPerMaand))
    }
    let plekken = graaf.netwerk.organisaties.filter { $0.band?.isLevend ?? false }.compactMap {
      plek -> Bool? in
      guard plek.heeft(rol) else { return false }
      return plek.band?.contact?.frequentie.map { $0.isMinstens(.paarKeerPerMaand) }
    }
    return (mensen + plekken).reduce(false) { $0.of($1) }
  }
}

extension Lid {
  /// Whether this person stands in this kind of relation; `nil` when nobody said enough.
  fileprivate func heeft(_ rol: ContactRol) -> Bool? {
    guard let groep = persoon.groep?.soort else {
      return familieband.map { ContactRol(familie: $0) == rol }
    }
    switch groep.hoofdgroep {
    case .familie: return (familieband.map { ContactRol(familie: $0) } ?? .overigeFamilie) == rol
    case .vrienden: return rol == .vrienden
    case .buren: return rol == .buren
    case .collegas: return rol == (groep == .school ? .school : .collegas)
    case .vrijwilligers: return rol == .vrijwilligers
    default: return false
    }
  }
}

extension ContactRol {
  fileprivate init(familie: Familieband) {
    switch familie {
    case .partner, .gehuwd, .samenwonend, .latRelatie, .verloofd: self = .partner
    case .ouder, .adoptieouder, .pleegouder, .stiefouder: self = .ouders
    case .schoonouder: self = .schoonouders
    case .kind, .adoptiekind, .pleegkind, .stiefkind: self = .kinderen
    default: self = .overigeFamilie
    }
  }
}

extension Organisatie {
  fileprivate func heeft(_ rol: ContactRol) -> Bool {
    switch soort {
    case .sportclub, .vereniging, .lotgenotengroep: rol == .verenigingen
    case .geloofsgemeenschap: rol == .geloofsgemeenschap
    default: false
    }
  }
}
