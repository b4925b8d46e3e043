/// Families as edges.
extension GEDCOMFamilies {
  /// More brothers and sisters than this, without a parent in the file, are not each other's edges.
  static let siblingLimit = 12

  func couples(of place: Int) -> [PropertyGraph.Edge] {
    let family = families[place]
    guard family.partners.count == 2 else { return [] }
    var properties = [kinship(GEDCOMKinship(coupleOf: family.line, in: file))]
    for (tag, name) in [("MARR", "marriage year"), ("DIV", "divorce year")] {
      if let event = file.child(tag, of: family.line),
        let year = file.text("DATE", of: event).flatMap(GEDCOMDate.year)
      {
        properties.append(Property(name, .integer(year), position: file.lines[event].position))
      }
    }
    if let restriction = file.text("RESN", of: family.line) {
      properties.append(Property("restriction", .text(restriction.lowercased())))
    }
    return [
      PropertyGraph.Edge(
        family.partners[0].person, family.partners[1].person, properties: properties,
        position: file.lines[family.line].position)
    ]
  }

  mutating func descent(of place: Int) -> [PropertyGraph.Edge] {
    let family = families[place]
    guard !family.partners.isEmpty else { return siblings(of: family) }
    return family.children.flatMap { child in
      family.partners.map { partner in
        PropertyGraph.Edge(
          partner.person, child.person, isDirected: true,
          properties: [kinship(parent(partner, of: child, family: place))],
          position: file.lines[child.line].position)
      }
    }
  }

  /// What a partner of a family is to a child of it: by the child's link, by what some programs put
  /// below the family's (`_FREL`, `_MREL`), and by who adopted the child.
  private func parent(
    _ partner: GEDCOMFamily.Partner, of child: GEDCOMFamily.Child, family: Int
  ) -> GEDCOMKinship {
    if let own = file.text(partner.isWife ? "_MREL" : "_FREL", of: child.line) {
      return GEDCOMKinship(pedigree: own)
    }
    let link = Link(family: family, person: child.person)
    if let adopters = adoptions[link] {
      let isAdopter = adopters == "BOTH" || adopters == (partner.isWife ? "WIFE" : "HUSB")
      if isAdopter { return .adoptiveParent }
      if pedigrees[link]?.lowercased() == "adopted" { return .parent }
    }
    return GEDCOMKinship(pedigree: pedigrees[link])
  }

  private mutating func siblings(of family: GEDCOMFamily) -> [PropertyGraph.Edge] {
    let children = family.children
    guard children.count <= Self.siblingLimit else {
      issues.add(
        .loss, .gedcom(.siblingsLeftOut(family: family.id)),
        at: file.lines[family.line].position)
      return []
    }
    return children.indices.flatMap { first in
      children[(first + 1)...].map { second in
        PropertyGraph.Edge(
          children[first].person, second.person, properties: [kinship(.sibling)],
          position: file.lines[second.line].position)
      }
    }
  }

  private func kinship(_ kinship: GEDCOMKinship) -> Property {
    Property("kinship", .text(kinship.rawValue))
  }
}

/// People who, by the file, are their own forebears.
struct GEDCOMRings {
  /// The first of them and how many there are between such people; `nil` when there are none.
  private(set) var ring: (first: Int, count: Int)?

  /// Takes away who has no parent left and then who has no child left, until only rings and what is
  /// between them stay. Complexity: O(nodes + edges).
  init(_ graph: PropertyGraph) {
    let descent = graph.edges.filter { edge in
      guard edge.isDirected == true, case .text(let kinship)? = edge.properties["kinship"] else {
        return false
      }
      return kinship.hasSuffix("parent")
    }
    let down = Self.peel(graph.nodes.count, descent.map { ($0.source, $0.target) }, left: nil)
    let both = Self.peel(graph.nodes.count, descent.map { ($0.target, $0.source) }, left: down)
    let left = both.indices.filter { both[$0] }
    ring = left.first.map { ($0, left.count) }
  }

  private static func peel(_ count: Int, _ arcs: [(Int, Int)], left: [Bool]?) -> [Bool] {
    var left = left ?? Array(repeating: true, count: count)
    var after: [[Int]] = Array(repeating: [], count: count)
    var before = Array(repeating: 0, count: count)
    for (source, target) in arcs where left[source] && left[target] {
      after[source].append(target)
      before[target] += 1
    }
    var free = (0..<count).filter { left[$0] && before[$0] == 0 }
    while let node = free.popLast() {
      left[node] = false
      for next in after[node] {
        before[next] -= 1
        if before[next] == 0 { free.append(next) }
      }
    }
    return left
  }
}
