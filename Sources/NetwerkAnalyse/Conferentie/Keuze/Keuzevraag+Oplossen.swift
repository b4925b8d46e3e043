import Netwerk

extension Keuzevraag {
  /// Which moment and which people are best?
  ///
  /// The best by each ``Criterium`` in turn under all limits, found and proven by branch and bound;
  /// the answer does not depend on the order in which anything is written down.
  ///
  /// ```swift
  /// let maandag = Moment("ma", datum: datum)
  /// let vraag = Keuzevraag(
  ///   kandidaten: [
  ///     Kandidaat("ria", helptBij: ["geld"], kan: ["ma": .ja]),
  ///     Kandidaat("omar", helptBij: ["koken"], kan: ["ma": .ja]),
  ///   ],
  ///   hulpvragen: ["geld": .dringend, "koken": .fijn], momenten: [maandag],
  ///   grenzen: [.plaatsen(1)])
  /// try vraag.besteKeuze().keuze?.mensen  // [ria]
  /// ```
  ///
  /// - Parameter zoekstappen: how many places of the search may be visited. A count and not a time,
  ///   so that every machine gives the same answer. When it is not enough the answer says what is
  ///   left unproven.
  /// - Returns: the choice; or that there is none; or, when the steps ran out before any was found,
  ///   that this is not known.
  /// - Throws: ``KeuzevraagError`` when the question names somebody or something unknown or twice.
  /// - Complexity: exponential at worst; 100 people, 60 moments and 20 pairs take less than a second.
  /// - Reference: A. H. Land, A. G. Doig, *An automatic method of solving discrete programming
  ///   problems*, 1960, DOI 10.2307/1910129; M. L. Fisher, *The Lagrangian relaxation method for
  ///   solving integer programming problems*, 1981, DOI 10.1287/mnsc.27.1.1.
  /// - SeeAlso: ``andereMomenten(aantal:zoekstappen:)``, ``andereGroepen(aantal:zoekstappen:)``,
  ///   ``kosten(van:zoekstappen:)``, ``botsing(zoekstappen:)``
  public func besteKeuze(
    zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> Keuzeuitkomst {
    try controleer()
    var budget = NodeBudget(zoekstappen)
    return beste(van: programmas(), &budget)
  }

  /// Enough for every question of 100 people and 60 moments that was tried.
  public static var gewoneZoekstappen: Int { 100_000 }

  /// The moments that are possible at first sight, from early to late.
  func programmas() -> [Momentprogramma] {
    momenten.sorted().compactMap { moment in
      var programma = Momentprogramma(self, op: moment)
      return grenzen.allSatisfy { programma.houdAan($0) } ? programma : nil
    }
  }

  /// The best of several moments, given from early to late.
  ///
  /// - Parameter ondergrens: only what is better than this counts.
  func beste(
    van programmas: [Momentprogramma], boven ondergrens: Keuzewaarde? = nil,
    _ budget: inout NodeBudget
  ) -> Keuzeuitkomst {
    var wedloop = Wedloop(ondergrens: ondergrens)
    for nummer in volgorde(programmas) {
      var zoeken = LexicographicSearch(
        programmas[nummer].program, toBeat: wedloop.teVerslaan(op: nummer))
      wedloop.verwerk(zoeken.run(&budget), programmas[nummer].program, nummer)
    }
    return wedloop.uitkomst(programmas)
  }

  /// The most promising first: what it finds rules the others out early.
  private func volgorde(_ programmas: [Momentprogramma]) -> [Int] {
    let bereik = programmas.map { LexicographicSearch.reach(of: $0.program) }
    return programmas.indices.filter { bereik[$0] != nil }.sorted {
      let (een, ander) = (bereik[$0] ?? [], bereik[$1] ?? [])
      return een == ander ? $0 < $1 : ander.lexicographicallyPrecedes(een)
    }
  }
}

/// The best of the moments seen so far, and what could still be better.
private struct Wedloop {
  var ondergrens: Keuzewaarde?
  private var beste: (nummer: Int, oplossing: [Bool], waarden: [Int])?
  private var bovengrens: [Int] = []

  init(ondergrens: Keuzewaarde?) { self.ondergrens = ondergrens }

  /// Of equally good moments the earliest wins.
  func teVerslaan(op nummer: Int) -> LexicographicSearch.Target? {
    if let beste {
      LexicographicSearch.Target(values: beste.waarden, isEqualEnough: nummer < beste.nummer)
    } else {
      ondergrens.map { LexicographicSearch.Target(values: $0.getallen, isEqualEnough: false) }
    }
  }

  mutating func verwerk(
    _ resultaat: LexicographicSearch.Result, _ program: ZeroOneProgram, _ nummer: Int
  ) {
    switch resultaat {
    case .none: break
    case .solved(let oplossing, let waarden): beste = (nummer, oplossing, waarden)
    case .exhausted(let oplossing, let hoogste):
      if bovengrens.lexicographicallyPrecedes(hoogste) { bovengrens = hoogste }
      guard let oplossing else { return }
      let waarden = program.objectives.map { $0.value(of: oplossing) }
      let drempel = beste?.waarden ?? ondergrens?.getallen ?? []
      if drempel.lexicographicallyPrecedes(waarden) { beste = (nummer, oplossing, waarden) }
    }
  }

  func uitkomst(_ programmas: [Momentprogramma]) -> Keuzeuitkomst {
    guard let beste else { return bovengrens.isEmpty ? .onmogelijk : .onbeslist }
    let hoogste =
      bovengrens.lexicographicallyPrecedes(beste.waarden) ? beste.waarden : bovengrens
    return .gevonden(
      programmas[beste.nummer].keuze(
        beste.oplossing, waarde: Keuzewaarde(beste.waarden), bovengrens: Keuzewaarde(hoogste)))
  }
}
