import Graphs
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// Who counts on a line and who knows whom, ready for questions about structure (English: *graph of
/// a line*).
///
/// It is what ``Netwerkgraaf`` is to a network, for lines on which everybody's tie with the
/// hoofdpersoon is said in one place. A person is a number from 0, by kenmerk.
final class Regelgraaf: Sendable {
  /// The hoofdpersoon comes after everybody else, and small graphs have room for so many.
  private static let hoogstensMensen = 255
  /// Instead of a number for somebody who does not count, and for the hoofdpersoon.
  private static let niemand: Int32 = -1
  private static let hoofdpersoon: Int32 = -2
  private static let aantalHoofdgroepen = Groep.Soort.hoofdgroepen.count

  /// Who they are: the number of each one's kenmerk on the line.
  let nummers: [Int32]
  /// The place of everybody's main group, from 1; 0 for who has none.
  let groepen: [UInt8]
  /// Who knows whom.
  let graph: Graph
  /// The ties of `graph`, each once.
  private let banden: [Edge]

  /// - Returns: `nil` for a line on which a relation says something of a tie with the hoofdpersoon,
  ///   and for one with very many people: both are for the general road.
  init?(_ netwerk: borrowing Regelnetwerk) {
    guard netwerk.personen.count <= Self.hoogstensMensen else { return nil }
    var leden: [Int32] = []
    leden.reserveCapacity(netwerk.personen.count)
    for persoon in netwerk.personen where !persoon.isOverleden && !persoon.band.isVerbroken {
      leden.append(persoon.nummer)
    }
    netwerk.kenmerken.sorteer(&leden)
    let hoofdpersoon = netwerk.hoofdpersoon.nummer
    let nodes = Self.nodes(leden, hoofdpersoon, van: netwerk.kenmerken.count)
    guard let edges = Self.edges(netwerk, nodes) else { return nil }
    nummers = leden
    let personen = netwerk.personen
    groepen = [UInt8](unsafeUninitializedCapacity: leden.count) { groepen, aantal in
      for lid in leden {
        // Kenmerken are numbered in the order of the people, the hoofdpersoon's among them.
        let persoon = personen[Int(lid) - (lid > hoofdpersoon ? 1 : 0)]
        groepen.initializeElement(at: aantal, to: persoon.hoofdgroep)
        aantal += 1
      }
    }
    graph = Graph(nodeCount: leden.count, edges: edges)
    banden = edges.count == graph.edgeCount ? edges : graph.edges()
  }

  /// The number of each kenmerk in the graph.
  private static func nodes(
    _ leden: [Int32], _ hoofdpersoon: Int32, van aantal: Int
  ) -> [Int32] {
    // An array that is made by repeating asks the system what it is made of, every time.
    [Int32](unsafeUninitializedCapacity: aantal) { nodes, ingevuld in
      nodes.initialize(repeating: niemand)
      for (node, lid) in leden.enumerated() { nodes[Int(lid)] = Int32(node) }
      nodes[Int(hoofdpersoon)] = Self.hoofdpersoon
      ingevuld = aantal
    }
  }

  /// The ties that are not broken off; a pair of which one relation says so has none.
  private static func edges(
    _ netwerk: borrowing Regelnetwerk, _ nodes: [Int32]
  ) -> [Edge]? {
    let relaties = netwerk.relaties
    var verbroken: Set<Edge> = []
    var isVanHoofdpersoon = false
    let edges = [Edge](unsafeUninitializedCapacity: relaties.count) { edges, aantal in
      for relatie in relaties {
        let (een, ander) = (nodes[Int(relatie.van)], nodes[Int(relatie.naar)])
        guard een >= 0, ander >= 0 else {
          if min(een, ander) == Self.hoofdpersoon { isVanHoofdpersoon = true }
          continue
        }
        let edge = Edge(Int(een), Int(ander))
        if relatie.band.isVerbroken {
          verbroken.insert(edge)
        } else {
          edges.initializeElement(at: aantal, to: edge)
          aantal += 1
        }
      }
    }
    if isVanHoofdpersoon { return nil }
    if verbroken.isEmpty { return edges }
    return edges.filter {
      !verbroken.contains($0) && !verbroken.contains(Edge($0.target, $0.source))
    }
  }

  var mensen: Int { nummers.count }
  var paren: Int { mensen * (mensen - 1) / 2 }

  /// How many people there are in each main group, of all of them.
  func aantallenPerGroep() -> [Int] {
    [Int](unsafeUninitializedCapacity: Self.aantalHoofdgroepen) { aantallen, ingevuld in
      aantallen.initialize(repeating: 0)
      for groep in groepen where groep > 0 { aantallen[Int(groep) - 1] += 1 }
      ingevuld = Self.aantalHoofdgroepen
    }
  }

  /// How many people have no main group.
  var aantalZonderGroep: Int { groepen.count { $0 == 0 } }

  func groepsmenging() -> Menging {
    var (binnen, onbekend) = (0, 0)
    groepen.withUnsafeBufferPointer { groepen in
      for band in banden {
        let (een, ander) = (groepen[band.source], groepen[band.target])
        onbekend += min(een, ander) == 0 ? 1 : 0
        binnen += een == ander && een > 0 ? 1 : 0
      }
    }
    let buiten = banden.count - binnen - onbekend
    return Menging(buiten: buiten, binnen: binnen, onbekend: onbekend)
  }
}
