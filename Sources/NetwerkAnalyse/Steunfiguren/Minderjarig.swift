import Netwerk

/// What a child may be asked, and who is one (English: *minors*).
enum Minderjarig {
  /// What somebody under eighteen may be asked for: being there, never care, advice or money.
  static let soorten: Set<Steunsoort> = [.gezelschap, .waardering]

  /// The parts of life in which that is asked of a child. Not those of care, money or justice.
  static let leefgebieden: Set<Leefgebied> = [
    .tijdsbesteding, .sociaalNetwerk, .maatschappelijkeParticipatie, .werkEnOpleiding,
  ]

  /// Roles that are said of children only.
  private static let rollen: Set<String> = [
    "buurmeisje", "buurjongen", "zusje", "broertje", "nichtje", "neefje",
  ]

  /// Roles that may be a child's.
  private static let misschien: Set<String> = [
    "kind", "dochter", "zoon", "kleinkind", "kleindochter", "kleinzoon", "stiefkind",
    "stiefdochter", "stiefzoon", "pleegkind", "pleegdochter", "pleegzoon", "klasgenoot",
  ]

  /// What of the wanted kinds a child may be asked for: nothing when nobody said what is wanted, or
  /// when a professional is needed.
  static func toegestaan(_ vraag: Steunvraag) -> [Steunsoort] {
    let isGewoon = vraag.leefgebied.map(leefgebieden.contains) ?? true
    guard isGewoon, vraag.professional != .ja else { return [] }
    return vraag.soorten.filter(soorten.contains)
  }

  /// Whether somebody is, or may be by their year of birth, under eighteen at the date of the
  /// network; `nil` when neither age nor role tells and the role may be a child's.
  ///
  /// A year of birth leaves two ages: who turns eighteen in that year counts as not yet there.
  static func geldt(voor persoon: Persoon, in netwerk: Netwerk) -> Bool? {
    switch persoon.leeftijd {
    case .jaren(let jaren): return jaren < 18
    case .geboren(let jaar):
      if let datum = netwerk.peildatum { return datum.jaar - jaar <= 18 }
    case nil: break
    }
    let rol = persoon.rol?.tekst.lowercased() ?? ""
    if rollen.contains(rol) { return true }
    if rol == "klasgenoot", netwerk.hoofdpersonen.contains(where: { $0.isKind(in: netwerk) }) {
      return true
    }
    return misschien.contains(rol) || persoon.leeftijd != nil ? nil : false
  }
}

extension Persoon {
  /// Whether the age is known to be under eighteen.
  fileprivate func isKind(in netwerk: Netwerk) -> Bool {
    leeftijd?.jaren(op: netwerk.peildatum).map { $0 < 18 } ?? false
  }
}
