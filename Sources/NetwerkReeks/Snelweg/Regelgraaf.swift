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
  private static let aantalHoofdgroepen = Groep.Soort.hoofdgroepen.count

  /// Who they are: the number of each one's kenmerk on the line.
  let nummers: [Int32]
  /// The place of everybody's main group, from 1; 0 for who has none.
  let groepen: [UInt8]
  /// Who knows whom.
  let graph: Graph

  /// - Returns: `nil` for a line on which a relation says something of a tie with the hoofdpersoon,
  ///   and for one with very many people: both are for the general road.
  init?(_ netwerk: borrowing Regelnetwerk) {
    guard netwerk.personen.count <= Self.hoogstensMensen else { return nil }
    let aantal = netwerk.kenmerken.count
    var groepVan = [UInt8](repeating: 0, count: aantal)
    var leden: [Int32] = []
    leden.reserveCapacity(netwerk.personen.count)
    for persoon in netwerk.personen where !persoon.isOverleden && !persoon.band.isVerbroken {
      leden.append(persoon.nummer)
      groepVan[Int(persoon.nummer)] = persoon.hoofdgroep
    }
    netwerk.kenmerken.sorteer(&leden)
    var nodes = [Int32](repeating: -1, count: aantal)
    for (node, lid) in leden.enumerated() { nodes[Int(lid)] = Int32(node) }
    guard let edges = Self.edges(netwerk, nodes) else { return nil }
    nummers = leden
    groepen = leden.map { groepVan[Int($0)] }
    graph = Graph(nodeCount: leden.count, edges: edges)
  }

  /// The ties that are not broken off; a pair of which one relation says so has none.
  private static func edges(
    _ netwerk: borrowing Regelnetwerk, _ nodes: [Int32]
  ) -> [Edge]? {
    let hoofdpersoon = netwerk.hoofdpersoon.nummer
    var edges: [Edge] = []
    var verbroken: Set<Edge> = []
    edges.reserveCapacity(netwerk.relaties.count)
    for relatie in netwerk.relaties {
      guard relatie.van != hoofdpersoon, relatie.naar != hoofdpersoon else { return nil }
      let (een, ander) = (nodes[Int(relatie.van)], nodes[Int(relatie.naar)])
      guard een >= 0, ander >= 0 else { continue }
      let edge = Edge(Int(min(een, ander)), Int(max(een, ander)))
      if relatie.band.isVerbroken { verbroken.insert(edge) } else { edges.append(edge) }
    }
    return verbroken.isEmpty ? edges : edges.filter { !verbroken.contains($0) }
  }

  var mensen: Int { nummers.count }
  var paren: Int { mensen * (mensen - 1) / 2 }

  /// How many people there are in each main group, of all of them.
  func aantallenPerGroep() -> [Int] {
    var aantallen = [Int](repeating: 0, count: Self.aantalHoofdgroepen)
    for groep in groepen where groep > 0 { aantallen[Int(groep) - 1] += 1 }
    return aantallen
  }

  func groepsverdeling() -> Verdeling<Groep.Soort> {
    Verdeling(aantallen: aantallenPerGroep(), onbekend: groepen.count { $0 == 0 })
  }

  func groepsmenging() -> Menging {
    var (buiten, binnen, onbekend) = (0, 0, 0)
    graph.forEachEdge { source, target in
      let (een, ander) = (groepen[source], groepen[target])
      if een == 0 || ander == 0 {
        onbekend += 1
      } else if een == ander {
        binnen += 1
      } else {
        buiten += 1
      }
    }
    return Menging(buiten: buiten, binnen: binnen, onbekend: onbekend)
  }
}
