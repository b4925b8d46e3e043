import GraphFormats
import Netwerk

extension [PropertyGraph] {
  /// The same graphs with ids that mean one person in all of them (English: *ids of their own*).
  ///
  /// Where a file tells of one person and who stands around them, people are mostly numbered anew
  /// for each: `1` of one network is nobody's `1` of another. Taken as it is, that id would join
  /// people who have nothing to do with each other. So in graphs with a ``PropertyGraph/ego`` and an
  /// id of their own, a number, and any other id that stands in two graphs, gets the id of its graph
  /// in front. What looks like a pseudonym or a UUID stays, and so does every id in tables of our own:
  /// those were made to mean the same everywhere.
  ///
  /// Each id that changed is told as a guess.
  ///
  /// Complexity: O(nodes).
  public func metEigenIds(_ aantekeningen: inout Aantekeningen) -> [PropertyGraph] {
    var telling = Idtelling()
    for graaf in self where graaf.ego != nil {
      for knoop in graaf.nodes { telling.tel(knoop.id) }
    }
    return map { $0.metEigenIds(telling, &aantekeningen) }
  }
}

/// Which ids stand in more than one network, as far as that matters (English: *id tally*).
///
/// Ids that only count, and ids that were made to mean the same everywhere, are not held. Of the
/// others each takes some twenty bytes.
struct Idtelling: Sendable {
  private var eenmaal: Set<String> = []
  private var vaker: Set<String> = []

  /// Takes in an id, once for each network in which it stands.
  mutating func tel(_ id: String) {
    guard !id.isVolgnummer, !id.isOveralGelijk, !vaker.contains(id) else { return }
    if !eenmaal.insert(id).inserted {
      eenmaal.remove(id)
      vaker.insert(id)
    }
  }

  /// Whether the id says who somebody is only together with the id of the network.
  func isVanEenNetwerk(_ id: String) -> Bool { id.isVolgnummer || vaker.contains(id) }
}

extension PropertyGraph {
  /// The graph with ids that mean one person in all networks, of which the ids were counted.
  func metEigenIds(_ telling: Idtelling, _ aantekeningen: inout Aantekeningen) -> PropertyGraph {
    guard ego != nil, !isVanOns, let eigen = id, !Kenmerk(eigen).isLeeg else { return self }
    var graaf = self
    for plaats in graaf.nodes.indices {
      let id = graaf.nodes[plaats].id
      guard telling.isVanEenNetwerk(id) else { continue }
      if graaf.nodes[plaats].label == nil { graaf.nodes[plaats].label = id }
      graaf.nodes[plaats].id = "\(eigen)-\(id)"
      aantekeningen.noteer(.kenmerk, "\(id) → \(graaf.nodes[plaats].id)")
    }
    return graaf
  }
}

extension PropertyGraph {
  /// Whether it says of its nodes what our own files say.
  var isVanOns: Bool {
    (nodes + [ego].compactMap { $0 }).contains {
      ["persoon", "organisatie"].contains($0.properties["type"]?.text)
    }
  }
}

extension String {
  /// Whether an id only counts: digits, perhaps behind one letter.
  fileprivate var isVolgnummer: Bool {
    let cijfers = first?.isLetter == true ? dropFirst() : self[...]
    return !cijfers.isEmpty && cijfers.count <= 6 && cijfers.allSatisfy(\.isNumber)
  }

  /// Whether an id was made to mean the same everywhere: long, and with digits in it.
  fileprivate var isOveralGelijk: Bool { utf8.count >= 12 && contains(where: \.isNumber) }
}
