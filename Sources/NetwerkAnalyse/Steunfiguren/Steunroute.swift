import Graphs
import Netwerk

/// Through whom somebody is asked (English: *route*).
public struct Steunroute: Hashable, Sendable {
  /// Who asks on, in order from the hoofdpersoon; empty when the hoofdpersoon asks.
  public let via: [Persoon.ID]
  /// What it takes, by the scale that is published with ``Meetbaar/steunfiguren(_:)``.
  public let kosten: Int

  public var isRechtstreeks: Bool { via.isEmpty }
  /// How many ties it goes over.
  public var stappen: Int { via.count + 1 }
}

/// The most trusted ways from the hoofdpersoon to everybody.
///
/// A question goes over ties that can be used and through people who may be asked: nobody with a
/// ``Beletsel``, nobody with whom the hoofdpersoon has a strained tie, no children (nor who may be
/// one), and no pair that agreed not to be brought together. Of all such ways
/// the one with the smallest cost is taken, of equal ones the shortest, and of those the one whose
/// last asker has the first kenmerk, and so on back.
struct Routekaart {
  private let graph: Graph
  private let afstanden: [Double?]
  private let ids: [Persoon.ID]

  /// Each step weighs its cost and, far behind it, that it is one: whole numbers that stay exact.
  private static let voorrang = 4096.0

  /// - Parameters:
  ///   - vraagtDoor: by node, whether this person may be sent with a question.
  ///   - isVerboden: by pair of nodes, whether they agreed not to be brought together.
  init(
    _ graaf: Netwerkgraaf, vraagtDoor: [Bool], isVerboden: (Int, Int) -> Bool
  ) {
    let leden = graaf.leden
    ids = leden.map(\.id)
    var bogen: [(edge: Edge, kosten: Int)] = []
    func voegToe(_ van: Int, _ naar: Int, _ band: Band, extra: Int) {
      guard let kosten = Vertrouwen.kosten(band), !isVerboden(van, naar) else { return }
      bogen.append((Edge(van, naar), kosten + extra))
    }
    let begin = leden.count
    for (nummer, lid) in leden.enumerated() {
      if let band = lid.band { voegToe(begin, nummer, band, extra: 0) }
    }
    for (edge, band) in zip(graaf.onderling.graph.edges(), graaf.onderling.bands) {
      for (van, naar) in [(edge.source, edge.target), (edge.target, edge.source)]
      where vraagtDoor[van] {
        let extra = leden[van].persoon.isBeroepskracht ? Vertrouwen.professional : 0
        voegToe(van, naar, band, extra: extra)
      }
    }
    graph = Graph(
      nodeCount: begin + 1, edges: bogen.map(\.edge),
      weights: bogen.map { Double($0.kosten) * Self.voorrang + 1 }, isDirected: true)
    afstanden = graph.weightedDistances(from: begin)
  }

  /// The way to everybody who can be reached, by node.
  func routes() -> [Steunroute?] {
    let terug = graph.reversed()
    return ids.indices.map { route(naar: $0, terug) }
  }

  private func route(naar doel: Int, _ terug: Graph) -> Steunroute? {
    guard let afstand = afstanden[doel] else { return nil }
    var via: [Int] = []
    var plek = doel
    while let vorige = vorige(voor: plek, terug), vorige < ids.count {
      via.append(vorige)
      plek = vorige
    }
    return Steunroute(
      via: via.reversed().map { ids[$0] }, kosten: Int(afstand / Self.voorrang))
  }

  /// Who stands before somebody on their way: the first kenmerk of those on a best way.
  private func vorige(voor plek: Int, _ terug: Graph) -> Int? {
    guard let afstand = afstanden[plek] else { return nil }
    return terug.neighbors(of: plek).first { kandidaat in
      guard let tot = afstanden[kandidaat], let stap = terug.weight(plek, kandidaat) else {
        return false
      }
      return tot + stap == afstand
    }
  }
}
