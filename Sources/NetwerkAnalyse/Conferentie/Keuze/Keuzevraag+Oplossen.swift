import Netwerk

extension Keuzevraag {
  /// Which moment and which people are best?
  ///
  /// The best by each ``Criterium`` in turn under all limits, found and proven by branch and bound;
  /// the answer does not depend on the order in which anything is written down.
  ///
  /// - Parameter zoekstappen: how many places of the search may be visited. A count and not a time,
  ///   so that every machine gives the same answer. When it is not enough the answer says what is
  ///   left unproven.
  /// - Throws: ``KeuzevraagError`` when the question names somebody or something unknown or twice.
  /// - Complexity: exponential at worst; 100 people, 60 moments and 20 pairs take less than a second.
  public func besteKeuze(
    zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> Keuzeuitkomst {
    try controleer()
    var budget = NodeBudget(zoekstappen)
    return beste(van: programmas(), &budget)
  }

  /// Enough for every question of 100 people and 60 moments that was tried.
  public static var gewoneZoekstappen: Int { 100_000 }

  func programmas() -> [Momentprogramma] {
    momenten.sorted().compactMap { Momentprogramma(self, op: $0) }
  }

  /// The best of several moments, given from early to late.
  func beste(van programmas: [Momentprogramma], _ budget: inout NodeBudget) -> Keuzeuitkomst {
    let bereik = programmas.map { LexicographicSearch.reach(of: $0.program) }
    // The most promising first: what it finds rules the others out early.
    let volgorde = programmas.indices.filter { bereik[$0] != nil }.sorted {
      let (een, ander) = (bereik[$0] ?? [], bereik[$1] ?? [])
      return een == ander ? $0 < $1 : ander.lexicographicallyPrecedes(een)
    }
    var beste: (nummer: Int, oplossing: [Bool], waarden: [Int])?
    var bovengrens: [Int] = []
    for nummer in volgorde {
      let teVerslaan = beste.map {
        LexicographicSearch.Target(values: $0.waarden, isEqualEnough: nummer < $0.nummer)
      }
      var zoeken = LexicographicSearch(programmas[nummer].program, toBeat: teVerslaan)
      switch zoeken.run(&budget) {
      case .none: continue
      case .solved(let oplossing, let waarden): beste = (nummer, oplossing, waarden)
      case .exhausted(let oplossing, let hoogste):
        if bovengrens.lexicographicallyPrecedes(hoogste) { bovengrens = hoogste }
        guard let oplossing else { continue }
        let waarden = programmas[nummer].program.objectives.map { $0.value(of: oplossing) }
        if beste.map({ $0.waarden.lexicographicallyPrecedes(waarden) }) ?? true {
          beste = (nummer, oplossing, waarden)
        }
      }
    }
    guard let beste else { return bovengrens.isEmpty ? .onmogelijk : .onbeslist }
    if bovengrens.lexicographicallyPrecedes(beste.waarden) { bovengrens = beste.waarden }
    return .gevonden(
      programmas[beste.nummer].keuze(
        beste.oplossing, waarde: Keuzewaarde(beste.waarden), bovengrens: Keuzewaarde(bovengrens)))
  }
}
