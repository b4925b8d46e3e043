import Netwerk

/// A keuzevraag at one moment as a 0–1 program: the border between people and variables (English:
/// *model of one slot*).
///
/// One variable for each person who can or may come, then for each question whether somebody sure
/// serves it, whether anybody does, and whether two do.
struct Momentprogramma: Sendable {
  let moment: Moment
  private(set) var program: ZeroOneProgram
  let mensen: [Kandidaat]
  let zeker: [Bool]
  let nummers: [Kenmerk: Int]

  /// The people and what can be had of them, without limits.
  init(_ vraag: Keuzevraag, op moment: Moment) {
    self.moment = moment
    mensen = vraag.kandidaten.sorted { $0.id < $1.id }.filter { $0.kan(op: moment.id) != .nee }
    zeker = mensen.map { $0.kan(op: moment.id) == .ja }
    nummers = Dictionary(
      zip(mensen.map(\.id), mensen.indices), uniquingKeysWith: { eerste, _ in eerste })
    program = ZeroOneProgram(variableCount: 0)
    var bouw = Bouw(aantal: mensen.count)
    let doelen = Criterium.allCases.map { doel($0, vraag, &bouw) }
    program = ZeroOneProgram(
      variableCount: bouw.aantal, rows: bouw.rijen, objectives: doelen,
      tieBreak: Array(mensen.indices))
  }

  /// Keeps to a limit.
  ///
  /// - Returns: whether the moment is still possible as far as that is plain at once.
  mutating func houdAan(_ grens: Keuzevraag.Grens) -> Bool {
    guard let rijen = rijen(voor: grens) else { return false }
    program.rows += rijen
    return true
  }

  /// Forbids exactly these people together.
  mutating func verbied(_ groep: [Kenmerk]) {
    let gekozen = Set(groep)
    let termen = mensen.indices.map { Term($0, gekozen.contains(mensen[$0].id) ? -1 : 1) }
    program.rows.append(LinearRow(termen, atLeast: 1 - gekozen.count))
  }

  /// The people of a solution, in the words of the question.
  func keuze(_ oplossing: [Bool], waarde: Keuzewaarde, bovengrens: Keuzewaarde) -> Keuze {
    let gekozen = mensen.indices.filter { oplossing[$0] }
    return Keuze(
      moment: moment.id, mensen: gekozen.map { mensen[$0].id },
      onzeker: gekozen.filter { !zeker[$0] }.map { mensen[$0].id },
      gedekt: gekozen.reduce(into: Set()) { $0.formUnion(mensen[$1].helptBij) }.sorted(),
      waarde: waarde, bovengrens: bovengrens)
  }

  /// What is built so far: variables, rows, and what the variables of questions mean.
  struct Bouw {
    var aantal: Int
    var rijen: [LinearRow] = []
    /// The variables that say that somebody sure, or anybody, serves a question.
    var zekerGedekt: [Kenmerk: Int] = [:]
    var gedekt: [Kenmerk: Int] = [:]

    mutating func nieuw() -> Int {
      aantal += 1
      return aantal - 1
    }
  }
}
