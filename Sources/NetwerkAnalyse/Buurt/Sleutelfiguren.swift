import Graphs
import Netwerk

/// Somebody, or an organisation, who holds networks together (English: *key person* across networks).
public struct Sleutelfiguur: Hashable, Sendable {
  public let wat: Wat
  /// In which households, ascending, two or more: the grounds.
  public let huishoudens: [Int]
  /// How many households come apart from the largest whole without them; 0 when all stay together.
  public let losZonder: Int
  /// Which share of all pairs of others in the graph has its shortest way through here, 0 to 1;
  /// `nil` with fewer than three in the graph.
  public let tussenpositie: Double?

  public enum Wat: Hashable, Sendable {
    /// With the main group, when all networks that say so agree.
    case persoon(Kenmerk, Groep.Soort?)
    case organisatie(Kenmerk, Organisatie.Soort?)

    public var kenmerk: Kenmerk {
      switch self {
      case .persoon(let kenmerk, _), .organisatie(let kenmerk, _): kenmerk
      }
    }

    public var isPersoon: Bool {
      if case .persoon = self { true } else { false }
    }
  }
}

extension Sleutelfiguur.Wat: Comparable {
  /// By kenmerk; of equals people come first.
  public static func < (een: Self, ander: Self) -> Bool {
    een.kenmerk == ander.kenmerk ? een.isPersoon && !ander.isPersoon : een.kenmerk < ander.kenmerk
  }
}

/// How the households hang together, and through whom (English: *connection*).
public struct Buurtverbinding: Hashable, Sendable {
  /// Who and what stands in two households or more: in most first, then who leaves most households
  /// apart, then by kenmerk.
  public let sleutelfiguren: [Sleutelfiguur]
  /// The households of every whole, the largest first; one without any connection is not among
  /// them.
  public let delen: [[Int]]
  /// Households that share nobody and nothing and do not know each other, ascending.
  public let zonder: [Int]
  /// How many people in two households or more are left out, as one network says that they may not
  /// be shown or named.
  public let nietGenoemd: Int
  /// From how many of the nodes the betweenness was worked out; all of them means exactly.
  public let bronnen: Int
  /// How many nodes the graph has: households, and who and what they share.
  public let knopen: Int
}

extension Buurt {
  /// Who holds the households together?
  ///
  /// A graph of two kinds: households, and the people and organisations that two or more of them
  /// share; with a tie between two households of which one stands in the network of the other.
  /// Exact up to `exactTot` nodes; beyond, the betweenness is estimated from `bronnen` nodes drawn
  /// with a fixed seed.
  ///
  /// - Complexity: O((n + m) · bronnen) time for n nodes and m ties, O(n + m) memory.
  /// - Reference: Freeman 1977; Hopcroft & Tarjan 1973; Borgatti & Everett, *Network analysis of
  ///   2-mode data*, 1997, DOI 10.1016/S0378-8733(96)00301-2.
  public func verbinding(exactTot: Int = 2000, bronnen: Int = 256) -> Buurtverbinding {
    let (delers, verborgen) = gedeelden { $0.kanten.contains(.ongenoemd) }
    let paren = onderling()
    // Nodes go by kenmerk, so that the order of the input makes no difference.
    let volgorde = volgordeOpKenmerk()
    let graph = graph(delers, paren, volgorde)
    let gewichten = (0..<graph.nodeCount).map { $0 < huishoudens ? 1 : 0 }
    let los = graph.weightComingApart(gewichten)
    let steekproef = graph.nodeCount > exactTot ? bronnen : max(1, graph.nodeCount)
    let tussen = graph.sampledBetweenness(sampleSize: steekproef, seed: 1)
    let anderen = Double(graph.nodeCount - 1) * Double(graph.nodeCount - 2) / 2
    let figuren = delers.enumerated().map { nummer, deler in
      let node = huishoudens + nummer
      return Sleutelfiguur(
        wat: deler.wat, huishoudens: deler.huishoudens, losZonder: los[node],
        tussenpositie: anderen > 0 ? min(1, tussen.scores[node] / anderen) : nil)
    }
    let delen = delen(graph, volgorde)
    return Buurtverbinding(
      sleutelfiguren: figuren.sorted(by: Self.isBelangrijker), delen: delen.filter { $0.count > 1 },
      zonder: delen.filter { $0.count == 1 }.flatMap { $0 }.sorted(), nietGenoemd: verborgen,
      bronnen: tussen.sourceCount, knopen: graph.nodeCount)
  }

  private static func isBelangrijker(_ een: Sleutelfiguur, _ ander: Sleutelfiguur) -> Bool {
    if een.huishoudens.count != ander.huishoudens.count {
      return een.huishoudens.count > ander.huishoudens.count
    }
    return een.losZonder == ander.losZonder
      ? een.wat < ander.wat : een.losZonder > ander.losZonder
  }

  /// The households of every part, the largest first.
  private func delen(_ graph: Graph, _ volgorde: [Int]) -> [[Int]] {
    let delen: [[Int]] = graph.components().groups().map { (groep: [Int]) -> [Int] in
      groep.filter { $0 < huishoudens }.map { volgorde[$0] }.sorted()
    }
    return delen.sorted { een, ander in
      een.count == ander.count ? een[0] < ander[0] : een.count > ander.count
    }
  }

  /// The households by the kenmerken of their hoofdpersonen.
  private func volgordeOpKenmerk() -> [Int] {
    let sleutels: [String] = (0..<huishoudens).map { (huishouden: Int) -> String in
      let hoofden: [String] = gezien(huishouden).hoofden.map { opbouw.personen[$0].tekst }
      return hoofden.sorted().joined(separator: " ")
    }
    return sleutels.indices.sorted {
      sleutels[$0] == sleutels[$1] ? $0 < $1 : sleutels[$0] < sleutels[$1]
    }
  }

  /// Households first, in this order, then who and what they share.
  private func graph(
    _ delers: [Deler], _ paren: [Buurtnetwerk.Huishoudpaar], _ volgorde: [Int]
  ) -> Graph {
    var node = [Int](repeating: 0, count: huishoudens)
    for (plaats, huishouden) in volgorde.enumerated() { node[huishouden] = plaats }
    var edges = paren.map { Edge(node[$0.een], node[$0.ander]) }
    for (nummer, deler) in delers.enumerated() {
      edges += deler.huishoudens.map { Edge(node[$0], huishoudens + nummer) }
    }
    return Graph(nodeCount: huishoudens + delers.count, edges: edges)
  }
}
