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
    var aantallen: [String: Int] = [:]
    for graaf in self where graaf.ego != nil {
      for knoop in graaf.nodes { aantallen[knoop.id, default: 0] += 1 }
    }
    return map { graaf in
      guard graaf.ego != nil, !graaf.isVanOns, let eigen = graaf.id, !Kenmerk(eigen).isLeeg else {
        return graaf
      }
      var graaf = graaf
      for plaats in graaf.nodes.indices {
        let id = graaf.nodes[plaats].id
        guard id.isVolgnummer || (aantallen[id] ?? 0) > 1 && !id.isOveralGelijk else { continue }
        if graaf.nodes[plaats].label == nil { graaf.nodes[plaats].label = id }
        graaf.nodes[plaats].id = "\(eigen)-\(id)"
        aantekeningen.noteer(.kenmerk, "\(id) → \(graaf.nodes[plaats].id)")
      }
      return graaf
    }
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
