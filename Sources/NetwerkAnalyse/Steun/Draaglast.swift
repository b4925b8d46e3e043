import Netwerk

extension Meetbaar {
  /// How many hours of care a week do people give together? (English: *hours of informal care*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, and the
  /// hoofdpersonen, of whom hours are said.
  ///
  /// - Returns: `nil` when of nobody hours are said.
  public func zorguren() -> Double? {
    let uren = dragers.compactMap { $0.belasting?.uren }
    // Smallest first, so that the sum does not depend on the order of the people.
    return uren.isEmpty ? nil : uren.sorted().reduce(0, +)
  }

  /// Who carries more than they can? (English: *overburdened carers*)
  ///
  /// Whoever says that their capacity is gone (draagkracht: op), scores 9 or more of 15 on the
  /// EDIZ-plus, or 7 or more of 9 on the EDIZ. The limit of the EDIZ-plus is its authors'; the EDIZ
  /// has none, and the highest third is our convention.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, and the
  /// hoofdpersonen: a child may carry a household.
  ///
  /// - Returns: by kenmerk; `nil` when nobody's burden is known.
  /// - Reference: A. M. Pot, R. van Dyck, D. J. H. Deeg, 1995; A. de Boer e.a., *Ervaren belasting
  ///   door mantelzorg*, 2012, DOI 10.1007/s12439-012-0010-4.
  public func overbelasten() -> [Persoon.ID]? {
    let oordelen = dragers.compactMap { drager in isOverbelast(drager).map { (drager.id, $0) } }
    return oordelen.isEmpty ? nil : oordelen.filter(\.1).map(\.0).sorted()
  }

  /// Of how many people it is known whether they carry too much.
  var bekendeDragers: Int { dragers.count { isOverbelast($0) != nil } }

  var dragers: [Persoon] { graaf.netwerk.hoofdpersonen + graaf.leden.map(\.persoon) }

  /// Whether somebody carries more than they can; `nil` when neither a score nor a judgement is known.
  func isOverbelast(_ drager: Persoon) -> Bool? {
    let isHoofdpersoon = graaf.netwerk.hoofdpersonen.first?.id == drager.id
    let lijsten = graaf.netwerk.onderdelen.situatie?.vragenlijsten.filter {
      $0.van == drager.id || ($0.van == nil && isHoofdpersoon)
    }
    let oordelen: [Bool?] = [
      drager.belasting?.draagkracht.map { $0 == .op },
      drager.belasting?.ediz.map { $0 >= 7 },
      lijsten?.last { $0.soort == .ediz }.flatMap { $0.score?.punten }.map { $0 >= 7 },
      lijsten?.last { $0.soort == .edizPlus }.flatMap { $0.score?.punten }.map { $0 >= 9 },
    ]
    let bekend = oordelen.compactMap { $0 }
    return bekend.isEmpty ? nil : bekend.contains(true)
  }
}
