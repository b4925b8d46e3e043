extension Hiaat {
  /// Where the idea behind a gap of this kind comes from; `nil` for a convention of our own, which
  /// ``Hiaatgrenzen`` tells.
  public var bron: String? {
    switch soort {
    case .geverOverbelast, .hoofdpersoonOverbelast: Bronnen.deBoer
    case .geenGever(.steun, _, _), .eenGever(.steun, _, _, _, _): Bronnen.house
    case .legeKring: Bronnen.kahnAntonucci
    case .losseKanten: Bronnen.burt
    case .groepNietGenoemd: Bronnen.msna
    case .kindDraagtZorg, .mistProfessional, .geenGever, .eenGever, .spanning, .alleenProfessionals,
      .eenGroep, .eenrichting, .slapend, .geenRegie, .meerdereRegie, .spaghetti, .ontbreekt:
      nil
    }
  }
}
