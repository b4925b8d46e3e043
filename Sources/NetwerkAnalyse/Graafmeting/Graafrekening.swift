import Graphs

/// Answers many questions about one large graph, and does what several of them need only once
/// (English: *computation*).
///
/// ```swift
/// var rekening = Graafrekening(graaf)
/// rekening.antwoord(op: .transitiviteit)   // counts triangles
/// rekening.antwoord(op: .driehoeken)       // knows them already
/// ```
public struct Graafrekening: Sendable {
  let graph: Graph
  let dubbeleBanden: Int
  public let instelling: Graafinstelling
  private var gevondenDelen: Partition?
  private var gevondenDriehoeken: [Int]?
  private var gevondenSnijplekken: CutStructure?
  private var gevondenLeiden: Partition?
  private var gevondenLouvain: Partition?

  public init(_ graaf: Bandengraaf, _ instelling: Graafinstelling = Graafinstelling()) {
    graph = graaf.graph
    dubbeleBanden = graaf.dubbeleBanden
    self.instelling = instelling
  }

  /// What a measure says of this graph.
  ///
  /// - Complexity: that of the measure; O(1) or O(people) for what an earlier one computed.
  public mutating func antwoord(op maat: Graafmaat) -> Graafuitkomst { maat.bereken(&self) }
}

extension Graafrekening {
  var mensen: Int { graph.nodeCount }
  var paren: Int { mensen * max(0, mensen - 1) / 2 }
  var werkers: Workers { Workers(instelling.draden) }

  /// Whether ways are looked for from everybody.
  var isExact: Bool { mensen <= instelling.exactTot || mensen <= instelling.steekproef }

  mutating func delen() -> Partition {
    Self.onthoud(&gevondenDelen) { [graph] in graph.components() }
  }

  mutating func driehoeken() -> [Int] {
    Self.onthoud(&gevondenDriehoeken) { [graph, werkers] in
      graph.triangleCounts(workers: werkers)
    }
  }

  mutating func snijplekken() -> CutStructure {
    Self.onthoud(&gevondenSnijplekken) { [graph] in graph.cutStructure() }
  }

  mutating func leiden() -> Partition {
    Self.onthoud(&gevondenLeiden) { [graph, instelling] in
      graph.leiden(seed: instelling.zaad)
    }
  }

  mutating func louvain() -> Partition {
    Self.onthoud(&gevondenLouvain) { [graph, instelling] in
      graph.louvain(seed: instelling.zaad)
    }
  }

  /// How many pairs of acquaintances somebody has.
  func paren(vanBekendenVan nummer: Int) -> Int {
    let graad = graph.degree(of: nummer)
    return graad * (graad - 1) / 2
  }

  private static func onthoud<Waarde>(_ plek: inout Waarde?, _ bereken: () -> Waarde) -> Waarde {
    if let bekend = plek { return bekend }
    let nieuw = bereken()
    plek = nieuw
    return nieuw
  }
}
