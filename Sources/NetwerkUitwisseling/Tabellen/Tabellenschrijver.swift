import GraphFormats
import NetwerkBestand

/// Writes graphs around somebody as a set of tables, one graph after another (English: *table
/// writer*).
///
/// ```swift
/// var schrijver = Tabellenschrijver(.egor, schema: PropertySchema(of: grafen))
/// var delen = schrijver.start()
/// for graaf in grafen {
///   for (nummer, bytes) in schrijver.graph(graaf).enumerated() { delen[nummer] += bytes }
/// }
/// // schrijver.bestanden[0] is "egos.csv", with delen[0].
/// ```
///
/// Texts that a spreadsheet would take for a formula get an apostrophe in front, which
/// ``Tabellenlezer`` takes off. Lists are written with `|` in between. What has no place in tables
/// is counted in ``issues``: directions, that somebody has no tie with the one it is around, and
/// that it is around more than one.
public struct Tabellenschrijver: Sendable {
  public enum Soort: String, Hashable, Sendable, CaseIterable {
    /// `egos.csv`, `alters.csv`, `edges.csv` with the columns of R's egor.
    case egor
    /// As Network Canvas exports several sessions at once.
    case networkCanvas = "network-canvas"
  }

  private let soort: Soort
  private var egos: Tabelrijen
  private var anderen: Tabelrijen
  private var lijnen: Tabelrijen
  private var aantal = 0
  private var gebruikt: Set<String> = []
  private var nummer = 0
  private var zonderBand = 0
  private var metRichting = 0
  private var medehoofdpersonen = 0

  /// - Parameters:
  ///   - soort: for which program.
  ///   - schema: which properties the graphs have; values of others are lost and counted.
  ///   - opmaak: what stands between cells, and the decimal sign.
  public init(_ soort: Soort, schema: PropertySchema, opmaak: CSVOpmaak = .gewoon) {
    self.soort = soort
    let knoop = schema.node.map(\.name).filter { $0 != Uitvoergraaf.kenteken }
    let graaf = schema.graph.map(\.name)
    let lijn = schema.edge.map(\.name)
    // Where the one is a node, the ties with that one say something of the others.
    let isKnoop = schema.node.contains { $0.name == Uitvoergraaf.kenteken }
    let kolommen = Kolommen(soort)
    egos = Tabelrijen(opmaak, sleutels: kolommen.ego, namen: graaf + knoop)
    anderen = Tabelrijen(opmaak, sleutels: kolommen.ander, namen: isKnoop ? knoop + lijn : knoop)
    lijnen = Tabelrijen(opmaak, sleutels: kolommen.lijn, namen: lijn)
  }

  /// The names of the files, in the order in which their parts are handed over.
  public var bestanden: [String] {
    switch soort {
    case .egor: ["egos.csv", "alters.csv", "edges.csv"]
    case .networkCanvas:
      ["netwerken_ego.csv", "netwerken_attributeList_Person.csv", "netwerken_edgeList_Knows.csv"]
    }
  }

  /// What each file begins with.
  public func start() -> [[UInt8]] { [egos.kop, anderen.kop, lijnen.kop] }

  /// What each file goes on with.
  ///
  /// Complexity: O(size of the graph).
  public mutating func graph(_ graaf: PropertyGraph) -> [[UInt8]] {
    aantal += 1
    let uit = Uitvoergraaf(graaf, nummer: aantal)
    zonderBand += uit.zonderBand
    metRichting += uit.metRichting
    medehoofdpersonen += uit.medehoofdpersonen
    let id = eigenID(graaf.id ?? uit.ego.id)
    var delen: [[UInt8]] = [[], [], []]
    let naam = uit.ego.label ?? ""
    switch soort {
    case .egor: egos.schrijf([id, naam], uit.ego.properties, achter: &delen[0])
    case .networkCanvas: egos.schrijf([id, id, id, naam], uit.ego.properties, achter: &delen[0])
    }
    let eerste = nummer + 1
    for ander in uit.anderen {
      nummer += 1
      let naam = ander.label ?? ""
      let sleutels =
        soort == .egor ? [id, ander.id, naam] : [String(nummer), id, ander.id, naam]
      anderen.schrijf(sleutels, ander.properties, achter: &delen[1])
    }
    for lijn in uit.lijnen {
      schrijf(lijn, uit, id, eerste, achter: &delen[2])
    }
    return delen
  }

  private mutating func schrijf(
    _ lijn: PropertyGraph.Edge, _ uit: Uitvoergraaf, _ id: String, _ eerste: Int,
    achter bytes: inout [UInt8]
  ) {
    let (van, naar) = (uit.anderen[lijn.source].id, uit.anderen[lijn.target].id)
    guard soort == .networkCanvas else {
      lijnen.schrijf([id, van, naar], lijn.properties, achter: &bytes)
      return
    }
    nummer += 1
    let nummers = [eerste + lijn.source, eerste + lijn.target].map(String.init)
    lijnen.schrijf(
      [String(nummer)] + nummers + [id, lijn.id ?? "\(id)-\(nummer)", van, naar], lijn.properties,
      achter: &bytes)
  }

  /// What each file ends with: nothing.
  public func end() -> [[UInt8]] { [[], [], []] }

  /// Networks that are called the same would become one.
  private mutating func eigenID(_ id: String) -> String {
    var eigen = id.isEmpty ? String(aantal) : id
    if !gebruikt.insert(eigen).inserted {
      eigen = "\(eigen)-\(aantal)"
      gebruikt.insert(eigen)
    }
    return eigen
  }

  /// What got lost, counted by name.
  public var issues: [FormatIssue] {
    var verloren: [String: Int] = [:]
    for tabel in [egos, anderen, lijnen] { verloren.merge(tabel.verloren) { $0 + $1 } }
    var issues = verloren.sorted { $0.key < $1.key }.map {
      FormatIssue(.loss, .graph(.propertyLost($0.key, count: $0.value)))
    }
    if zonderBand > 0 { issues.append(FormatIssue(table: .impliedTies(zonderBand))) }
    if medehoofdpersonen > 0 { issues.append(FormatIssue(table: .otherEgos(medehoofdpersonen))) }
    if metRichting > 0 { issues.append(FormatIssue(table: .direction(metRichting))) }
    return issues
  }
}

/// The columns that say which row is about what.
private struct Kolommen {
  let ego: [String]
  let ander: [String]
  let lijn: [String]

  init(_ soort: Tabellenschrijver.Soort) {
    switch soort {
    case .egor:
      ego = ["egoID", "naam"]
      ander = ["egoID", "alterID", "naam"]
      lijn = ["egoID", "Source", "Target"]
    case .networkCanvas:
      ego = ["networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID", "name"]
      ander = ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "name"]
      lijn = [
        "edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID",
        "networkCanvasSourceUUID", "networkCanvasTargetUUID",
      ]
    }
  }
}
