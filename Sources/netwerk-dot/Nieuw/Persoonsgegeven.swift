import Netwerk

/// What is asked of each person, in this order (English: *person's detail*).
enum Persoonsgegeven: CaseIterable, Hashable, Sendable {
  case groep, kring, sterkte, aard, steun, krijgt
}

extension Persoonsgegeven {
  /// Whether this is still to be asked of somebody.
  ///
  /// Of people whom the hoofdpersoon knows only through others nothing is asked; of the dead nothing
  /// about a living tie; where contact is forbidden nothing about support.
  func isOpen(bij persoon: Persoon) -> Bool {
    guard let band = persoon.band else { return false }
    switch self {
    case .groep: return persoon.groep == nil
    case .kring: return persoon.kring == nil
    case .sterkte: return band.sterkte == nil && !persoon.isOverleden
    case .aard: return band.aard == nil && !persoon.isOverleden
    case .steun: return band.steun.isEmpty && persoon.kanSteunen
    case .krijgt: return band.krijgt.isEmpty && persoon.kanSteunen
    }
  }

  /// What stands there now; empty when nobody said.
  func waarden(bij persoon: Persoon) -> [Waarde] {
    switch self {
    case .groep:
      if let groep = persoon.eigenGroep { return [.groep(groep)] }
      return persoon.rol.map { $0.betekenis == nil ? [] : [.rol($0)] } ?? []
    case .kring: return persoon.kring.map { [.kring($0)] } ?? []
    case .sterkte: return persoon.band?.sterkte.map { [.sterkte($0)] } ?? []
    case .aard: return persoon.band?.aard.map { [.aard($0)] } ?? []
    case .steun: return (persoon.band?.steun ?? []).sorted().map(Waarde.steun)
    case .krijgt: return (persoon.band?.krijgt ?? []).sorted().map(Waarde.steun)
    }
  }

  /// Writes these values in place of what stood there; none makes it unknown again.
  func zet(_ waarden: [Waarde], bij persoon: inout Persoon) {
    wis(bij: &persoon)
    for waarde in waarden {
      switch (self, waarde) {
      case (.groep, .groep(let groep)): persoon.eigenGroep = groep
      // A role in somebody's own words stays; the word just chosen then only says the group.
      case (.groep, .rol(let rol)) where persoon.rol == nil: persoon.rol = rol
      case (.groep, .rol(let rol)): persoon.eigenGroep = rol.betekenis.map { Groep($0.groep) }
      case (.kring, .kring(let kring)): persoon.kring = kring
      case (.sterkte, .sterkte(let sterkte)): persoon.band?.sterkte = sterkte
      case (.aard, .aard(let aard)): persoon.band?.aard = aard
      case (.steun, .steun(let soort)): persoon.band?.steun.insert(soort)
      case (.krijgt, .steun(let soort)): persoon.band?.krijgt.insert(soort)
      default: break
      }
    }
  }

  private func wis(bij persoon: inout Persoon) {
    switch self {
    case .groep:
      persoon.eigenGroep = nil
      if persoon.rol?.betekenis != nil { persoon.rol = nil }
    case .kring: persoon.kring = nil
    case .sterkte: persoon.band?.sterkte = nil
    case .aard: persoon.band?.aard = nil
    case .steun: persoon.band?.steun = []
    case .krijgt: persoon.band?.krijgt = []
    }
  }
}

extension Persoon {
  fileprivate var kanSteunen: Bool { !isOverleden && band?.contactverbod != .ja }
}

/// What is asked of each hulpvraag, in this order (English: *question's detail*).
enum Hulpvraaggegeven: CaseIterable, Hashable, Sendable {
  case achter, leefgebied, belang
}

extension Hulpvraaggegeven {
  func isOpen(bij hulpvraag: Hulpvraag) -> Bool {
    switch self {
    case .achter: hulpvraag.achter == nil
    case .leefgebied: hulpvraag.leefgebied == nil
    case .belang: hulpvraag.belang == nil
    }
  }

  /// What stands there now, of what can be chosen.
  func waarden(bij hulpvraag: Hulpvraag) -> [Waarde] {
    switch self {
    case .achter: []
    case .leefgebied: hulpvraag.leefgebied.map { [.leefgebied($0)] } ?? []
    case .belang: hulpvraag.belang.map { [.belang($0)] } ?? []
    }
  }

  /// Writes these values in place of what stood there; none makes it unknown again.
  func zet(_ waarden: [Waarde], bij hulpvraag: inout Hulpvraag) {
    switch (self, waarden.first) {
    case (.achter, _): hulpvraag.achter = nil
    case (.leefgebied, .leefgebied(let leefgebied)): hulpvraag.leefgebied = leefgebied
    case (.leefgebied, _): hulpvraag.leefgebied = nil
    case (.belang, .belang(let belang)): hulpvraag.belang = belang
    case (.belang, _): hulpvraag.belang = nil
    }
  }
}
