import Graphs
import Netwerk

extension Meetbaar {
  /// The personal network as a graph, and the node of the hoofdpersoon in it.
  var persoonlijkNetwerk: (graph: Graph, hoofdpersoon: Int)? {
    let index = metHoofdpersoon.graaf.index
    guard let hoofdpersoon = graaf.netwerk.hoofdpersonen.first?.id else { return nil }
    return index.node(of: hoofdpersoon).map { (index.graph, $0) }
  }

  /// How many people have a tie with the hoofdpersoon that is not broken off? (English: *ego's
  /// degree*)
  ///
  /// **Who counts.** Everybody alive; of a household, whoever has a tie with at least one of it.
  /// People known only through others do not count here.
  public func contacten() -> Int { graaf.leden.count { $0.band != nil } }
}
