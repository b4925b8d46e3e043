import Netwerk

extension Meetbaar {
  /// From which parts of life do the people come? (English: *composition by group*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, by main group: a
  /// mother-in-law is familie, a GP is professionals.
  public func groepsverdeling() -> Verdeling<Groep.Soort> {
    let volgorde = Groep.Soort.hoofdgroepen
    return Verdeling(graaf.leden.map(\.hoofdgroep)) {
      volgorde.firstIndex(of: $0) ?? 0 < volgorde.firstIndex(of: $1) ?? 0
    }
  }

  /// How near do the people stand? (English: *composition by ring*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon.
  public func kringverdeling() -> Verdeling<Kring> {
    Verdeling(graaf.leden.map(\.persoon.kring), voor: <)
  }

  /// How many women and men are there? (English: *composition by sex*)
  ///
  /// The sex as written, else as the role says. **Who counts.** Everybody alive who has not broken
  /// off with the hoofdpersoon.
  public func geslachtsverdeling() -> Verdeling<Geslacht> {
    let volgorde = Geslacht.allCases
    return Verdeling(graaf.leden.map(\.geslacht)) {
      volgorde.firstIndex(of: $0) ?? 0 < volgorde.firstIndex(of: $1) ?? 0
    }
  }

  /// What are the people to the hoofdpersoon? (English: *composition by role*)
  ///
  /// Roles in lower case, as written. **Who counts.** Everybody alive who has not broken off with
  /// the hoofdpersoon.
  public func rolverdeling() -> Verdeling<String> {
    Verdeling(graaf.leden.map { $0.persoon.rol?.tekst.lowercased() }, voor: <)
  }

  /// How many rings could somebody stand in: as many as the network's division has, else three, or
  /// four when somebody stands in the fourth.
  public func mogelijkeKringen() -> Int {
    if let indeling = graaf.netwerk.onderdelen.kringindeling { return indeling.aantal }
    return max(3, graaf.leden.compactMap(\.persoon.kring?.rawValue).max() ?? 3)
  }
}
