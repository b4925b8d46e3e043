import Netwerk

/// Limits that cannot all be kept at any moment (English: *conflict*, *unsatisfiable core*).
public struct Botsing: Hashable, Sendable {
  /// In the order of the question. Empty when there is no moment at all.
  public let grenzen: [Keuzevraag.Grens]
  /// Whether it is proven that no smaller conflict exists, and so that leaving out any one of these
  /// makes the rest possible. When the steps ran out, limits were left out one by one for as long as
  /// the rest was seen to conflict.
  public let isKleinste: Bool
}

extension Keuzevraag {
  /// Which limits stand in each other's way? (English: *smallest conflict*)
  ///
  /// The fewest limits that cannot all be kept, whatever happens to the others. Of equally small
  /// conflicts the one that ends first in the order of `grenzen`: the last limits are compared, then
  /// those before.
  ///
  /// - Parameter zoekstappen: how many places of the search may be visited in all.
  /// - Returns: `nil` when there is a choice that keeps to all limits, or when the steps ran out
  ///   before it was known that there is none.
  /// - Throws: ``KeuzevraagError``.
  /// - Complexity: exponential in the number of limits at worst; a few dozen searches mostly.
  /// - Reference: A. Ignatiev, A. Previti, M. Liffiton, J. Marques-Silva, *Smallest MUS extraction
  ///   with minimal hitting set dualization*, CP 2015, DOI 10.1007/978-3-319-23219-5_13.
  public func botsing(
    zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> Botsing? {
    try controleer()
    var zoeken = Botsingzoeker(self, zoekstappen: zoekstappen)
    return zoeken.kleinste()
  }
}

/// Looks for conflicts by asking of sets of limits whether they can be kept together.
private struct Botsingzoeker {
  private let grenzen: [Keuzevraag.Grens]
  /// For each moment the program without limits, and the rows of each limit.
  private let momenten: [(program: ZeroOneProgram, rijen: [[LinearRow]?])]
  private var budget: NodeBudget

  init(_ vraag: Keuzevraag, zoekstappen: Int) {
    grenzen = vraag.grenzen
    budget = NodeBudget(zoekstappen)
    momenten = vraag.momenten.sorted().map { moment in
      let programma = Momentprogramma(vraag, op: moment)
      let mensen = programma.program.tieBreak.count
      return (ZeroOneProgram(variableCount: mensen), vraag.grenzen.map(programma.rijen))
    }
  }

  /// Every conflict has a limit in common with what must be left out to make the rest possible. So
  /// the smallest set that meets all such remainders found so far is no larger than any conflict,
  /// and is the smallest one as soon as it is a conflict itself.
  mutating func kleinste() -> Botsing? {
    let alle = Set(grenzen.indices)
    guard kan(alle) == false else { return nil }
    var resten: [Set<Int>] = []
    while let voorstel = kleinsteDoorsnijding(van: resten) {
      guard let mogelijk = kan(voorstel) else { break }
      if !mogelijk { return botsing(voorstel, isKleinste: true) }
      guard let ruim = aangevuld(voorstel) else { break }
      resten.append(alle.subtracting(ruim))
    }
    return onmisbare(alle)
  }

  private func botsing(_ gekozen: Set<Int>, isKleinste: Bool) -> Botsing {
    Botsing(grenzen: gekozen.sorted().map { grenzen[$0] }, isKleinste: isKleinste)
  }

  /// Whether these limits can be kept together; `nil` when the steps ran out.
  private mutating func kan(_ gekozen: Set<Int>) -> Bool? {
    var isZeker = true
    for moment in momenten {
      let rijen = gekozen.sorted().map { moment.rijen[$0] }
      guard !rijen.contains(where: { $0 == nil }) else { continue }
      var program = moment.program
      program.rows = rijen.compactMap { $0 }.flatMap { $0 }
      var zoeken = LexicographicSearch(program)
      switch zoeken.run(&budget) {
      case .solved: return true
      case .none: continue
      case .exhausted: isZeker = false
      }
    }
    return isZeker ? false : nil
  }

  /// As many limits more as can be kept with these, in their order.
  private mutating func aangevuld(_ gekozen: Set<Int>) -> Set<Int>? {
    var ruim = gekozen
    for grens in grenzen.indices where !ruim.contains(grens) {
      guard let mogelijk = kan(ruim.union([grens])) else { return nil }
      if mogelijk { ruim.insert(grens) }
    }
    return ruim
  }

  /// The fewest limits of which at least one is in each set (*minimum hitting set*).
  private mutating func kleinsteDoorsnijding(van sets: [Set<Int>]) -> Set<Int>? {
    var program = ZeroOneProgram(variableCount: grenzen.count)
    program.objectives = [grenzen.indices.map { Term($0) }]
    program.rows = sets.map { set in
      LinearRow(set.sorted().map { Term($0) }, atMost: set.count - 1)
    }
    program.tieBreak = grenzen.indices.reversed()
    var zoeken = LexicographicSearch(program)
    guard case .solved(let weggelaten, _) = zoeken.run(&budget) else { return nil }
    return Set(grenzen.indices.filter { !weggelaten[$0] })
  }

  /// Leaves out, from the last, every limit that the conflict can do without.
  private func onmisbare(_ alle: Set<Int>) -> Botsing {
    var over = alle
    for grens in grenzen.indices.reversed() {
      var poging = self
      poging.budget = NodeBudget(Self.stappenPerPoging)
      if poging.kan(over.subtracting([grens])) == false { over.remove(grens) }
    }
    return botsing(over, isKleinste: false)
  }

  private static let stappenPerPoging = 2_000
}
