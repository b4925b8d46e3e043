import GraphFormats

/// What there is to tell while tables are read; what comes often is counted (English: *issues*).
struct Tabelmeldingen {
  private(set) var fouten: [FormatIssue] = []
  private(set) var overige: [FormatIssue] = []
  private var geenBand: (aantal: Int, woord: String, plek: Position)?
  private var afwezig: [String: (aantal: Int, plek: Position)] = [:]
  private var versleuteld: [String: (aantal: Int, plek: Position)] = [:]
  private var zonderKenmerk = 0
  private var uitBanden = 0
  private var zonderRij = 0
  private var gezien: Set<FormatIssue> = []

  private static let hoogstens = 1_000

  mutating func meld(_ probleem: TableProblem, _ plek: Position? = nil) {
    meld(FormatIssue(table: probleem, at: plek))
  }

  mutating func meld(_ oorzaak: GraphCause, _ plek: Position? = nil) {
    meld(FormatIssue(.error, .graph(oorzaak), at: plek))
  }

  private mutating func meld(_ fout: FormatIssue) {
    if fouten.count < Self.hoogstens { fouten.append(fout) }
  }

  mutating func raad(_ vermoeden: TableGuess, _ plek: Position? = nil) {
    voegToe(FormatIssue(table: vermoeden, at: plek))
  }

  mutating func verlies(_ verlies: TableLoss, _ plek: Position? = nil) {
    voegToe(FormatIssue(table: verlies, at: plek))
  }

  /// What holds for a whole table is told once, also when the table is read part by part.
  private mutating func voegToe(_ melding: FormatIssue) {
    if overige.count < Self.hoogstens, gezien.insert(melding).inserted { overige.append(melding) }
  }

  /// A row that does not say whom it is about.
  mutating func telZonderKenmerk() { zonderKenmerk += 1 }
  /// Somebody who is in a list of ties only.
  mutating func telUitBanden() { uitBanden += 1 }
  /// A network that has no row of its own.
  mutating func telZonderRij() { zonderRij += 1 }

  mutating func telGeenBand(_ woord: String, _ plek: Position) {
    if geenBand == nil { geenBand = (0, woord, plek) }
    geenBand?.aantal += 1
  }

  mutating func telAfwezig(_ woord: String, _ plek: Position) {
    afwezig[woord, default: (0, plek)].aantal += 1
  }

  mutating func telVersleuteld(_ kolom: String, _ plek: Position) {
    versleuteld[kolom, default: (0, plek)].aantal += 1
  }

  /// Everything, in the order of the files; what holds for all of them first.
  func alles() -> [FormatIssue] {
    var alles = fouten + overige
    if zonderKenmerk > 0 {
      alles.append(FormatIssue(table: .rowsWithoutID(zonderKenmerk), at: nil))
    }
    if uitBanden > 0 { alles.append(FormatIssue(table: .nodesFromTies(uitBanden), at: nil)) }
    if zonderRij > 0 { alles.append(FormatIssue(table: .egosWithoutRow(zonderRij), at: nil)) }
    if let geenBand {
      alles.append(
        FormatIssue(
          table: .noTieRows(geenBand.aantal, example: geenBand.woord), at: geenBand.plek))
    }
    for (woord, telling) in afwezig {
      alles.append(
        FormatIssue(table: .missingWords(woord, count: telling.aantal), at: telling.plek))
    }
    for (kolom, telling) in versleuteld {
      alles.append(FormatIssue(table: .encrypted(kolom, count: telling.aantal), at: telling.plek))
    }
    let begin = Position(line: 0, column: 0)
    return alles.enumerated()
      .sorted {
        let (links, rechts) = ($0.element.position ?? begin, $1.element.position ?? begin)
        return links == rechts
          ? ($0.element.volgwoord, $0.offset) < ($1.element.volgwoord, $1.offset) : links < rechts
      }
      .map(\.element)
  }
}

extension FormatIssue {
  /// Counted issues come out of a dictionary; this gives them an order.
  fileprivate var volgwoord: String {
    switch cause {
    case .table(.guess(.missingWords(let woord, _))): woord
    case .table(.loss(.encrypted(let kolom, _))): kolom
    default: ""
    }
  }
}
