import Netwerk

extension Keuzevraag {
  /// What if it has to be another moment? (English: *next best slots*)
  ///
  /// For every moment but the best one the best group of people then, the best of these first; of
  /// equally good moments the earliest first. A moment at which no group keeps to the limits is not
  /// among them.
  ///
  /// - Parameter zoekstappen: how many places of the search may be visited for each moment.
  /// - Returns: at most `aantal` choices; each one's `bovengrens` is that of its own moment. Empty
  ///   when there is no best choice.
  /// - Throws: ``KeuzevraagError``.
  /// - Complexity: one search for each moment.
  public func andereMomenten(
    aantal: Int, zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> [Keuze] {
    guard let beste = try besteKeuze(zoekstappen: zoekstappen).keuze else { return [] }
    let anders = programmas().filter { $0.moment.id != beste.moment }.compactMap { programma in
      var budget = NodeBudget(zoekstappen)
      return self.beste(van: [programma], &budget).keuze
    }
    // Equal values stay in the order of the moments, from early to late.
    let gerangschikt = anders.enumerated().sorted {
      ($1.element.waarde, $0.offset) < ($0.element.waarde, $1.offset)
    }
    return gerangschikt.prefix(max(0, aantal)).map(\.element)
  }

  /// What if it has to be another group at the same moment? (English: *next best sets*)
  ///
  /// The second best group at the moment of the best choice, the third and so on: each differs from
  /// all before it in at least one person, also when that is only somebody left out. Order and ties
  /// are those of ``besteKeuze(zoekstappen:)``.
  ///
  /// - Parameter zoekstappen: how many places of the search may be visited for each group.
  /// - Returns: at most `aantal` choices, fewer when there are no more groups or one could not be
  ///   proven to be next.
  /// - Throws: ``KeuzevraagError``.
  /// - Complexity: one search for each group.
  public func andereGroepen(
    aantal: Int, zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> [Keuze] {
    guard var vorige = try besteKeuze(zoekstappen: zoekstappen).keuze, vorige.isBewezenOptimaal,
      var programma = programmas().first(where: { $0.moment.id == vorige.moment })
    else { return [] }
    var groepen: [Keuze] = []
    while groepen.count < aantal {
      programma.verbied(vorige.mensen)
      var budget = NodeBudget(zoekstappen)
      guard let volgende = beste(van: [programma], &budget).keuze, volgende.isBewezenOptimaal else {
        break
      }
      groepen.append(volgende)
      vorige = volgende
    }
    return groepen
  }
}
