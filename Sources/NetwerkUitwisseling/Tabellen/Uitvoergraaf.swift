import GraphFormats

/// A graph as tables about one person see it: who it is around, the others with what is said of their
/// tie with that one, and the ties among the others (English: *output graph*).
struct Uitvoergraaf {
  let ego: PropertyGraph.Node
  let anderen: [PropertyGraph.Node]
  /// Ties by places in ``anderen``.
  let lijnen: [PropertyGraph.Edge]
  /// How many have no tie with the one it is around, though others do.
  private(set) var zonderBand = 0
  private(set) var metRichting = 0
  /// How many others the network is around too, in a format that knows one.
  private(set) var medehoofdpersonen = 0

  /// The property by which a node says that the graph is around it.
  static let kenteken = "hoofdpersoon"

  init(_ graaf: PropertyGraph, nummer: Int) {
    let midden = graaf.nodes.firstIndex { $0.id == graaf.ego?.id || Self.isMidden($0) }
    let knoop = midden.map { graaf.nodes[$0] }
    var ego = graaf.ego ?? knoop ?? PropertyGraph.Node(graaf.id ?? String(nummer))
    ego.properties.removeAll { $0.name == Self.kenteken }
    ego.properties = graaf.properties + ego.properties
    self.ego = ego
    guard let midden else {
      (anderen, lijnen) = (graaf.nodes, graaf.edges)
      metRichting = graaf.edges.count { $0.isDirected ?? graaf.isDirected }
      return
    }
    var anderen = graaf.nodes
    var lijnen: [PropertyGraph.Edge] = []
    var verbonden: Set<Int> = []
    for lijn in graaf.edges {
      guard lijn.source == midden || lijn.target == midden else {
        lijnen.append(lijn.verschoven(zonder: midden))
        continue
      }
      let ander = lijn.source == midden ? lijn.target : lijn.source
      verbonden.insert(ander)
      let bekend = Set(anderen[ander].properties.map(\.name))
      anderen[ander].properties += lijn.properties.filter { !bekend.contains($0.name) }
        .map { $0.vanPersoon(isEerste: lijn.source == ander) }
    }
    anderen.remove(at: midden)
    medehoofdpersonen = anderen.count(where: Self.isMidden)
    for plaats in anderen.indices {
      anderen[plaats].properties.removeAll { $0.name == Self.kenteken }
    }
    (self.anderen, self.lijnen) = (anderen, lijnen)
    zonderBand = graaf.nodes.count - 1 - verbonden.subtracting([midden]).count
    metRichting = lijnen.count { $0.isDirected ?? graaf.isDirected }
  }

  private static func isMidden(_ knoop: PropertyGraph.Node) -> Bool {
    switch knoop.properties[kenteken] {
    case .boolean(let waarde)?: waarde
    case .text(let tekst)?: tekst == "ja" || tekst == "true"
    default: false
    }
  }
}

extension Property {
  /// As it is said of a person: who starts the contact is one of the two of a tie, and of a person
  /// `zelf` or the `hoofdpersoon`.
  fileprivate func vanPersoon(isEerste: Bool) -> Property {
    guard name == "contact.initiatief" else { return self }
    switch value.text {
    case "eerste": return Property(name, .text(isEerste ? "zelf" : "hoofdpersoon"))
    case "tweede": return Property(name, .text(isEerste ? "hoofdpersoon" : "zelf"))
    default: return self
    }
  }
}

extension PropertyGraph.Edge {
  /// The edge when one node is taken out.
  fileprivate func verschoven(zonder midden: Int) -> PropertyGraph.Edge {
    var lijn = self
    if lijn.source > midden { lijn.source -= 1 }
    if lijn.target > midden { lijn.target -= 1 }
    return lijn
  }
}
