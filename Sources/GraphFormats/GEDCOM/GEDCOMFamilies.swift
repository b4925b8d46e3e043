/// The people and families of a file, joined by their links.
struct GEDCOMFamilies {
  var issues: IssueList
  let file: GEDCOMFile
  private(set) var people: [GEDCOMPerson] = []
  private(set) var families: [GEDCOMFamily] = []
  /// How a child belongs to a family, by the child's own line.
  private(set) var pedigrees: [Link: String] = [:]
  /// Which parents of a family adopted a child, by the child's own event.
  private(set) var adoptions: [Link: String] = [:]
  private var personLines: [Int] = []
  private var personPlaces: [String: Int] = [:]
  private var familyPlaces: [String: Int] = [:]
  private var losses = LossCounter()

  struct Link: Hashable {
    var family: Int
    var person: Int
  }

  init(_ file: GEDCOMFile, issues: IssueList) {
    self.file = file
    self.issues = issues
    for record in file.records { read(record) }
    var children: Set<Link> = []
    for family in families.indices { readMembers(of: family, &children) }
    readOwnLinks(&children)
  }

  /// The graph of everybody, with what was made of broken parts among the issues.
  mutating func graph() -> PropertyGraph {
    findHouseholds()
    var graph = PropertyGraph(nodes: people.map(\.node))
    for family in families.indices { graph.edges += couples(of: family) + descent(of: family) }
    graph.edges += associations()
    if let ring = GEDCOMRings(graph).ring {
      issues.add(
        .guess, .gedcom(.ownForebear(graph.nodes[ring.first].id, people: ring.count)),
        at: graph.nodes[ring.first].position)
    }
    for loss in losses.issues {
      if case .graph(.propertyLost(let tag, let count)) = loss.cause {
        issues.add(.loss, .gedcom(.tagLeftOut(tag, count: count)))
      }
    }
    return graph
  }

  // MARK: Records

  private mutating func read(_ record: Int) {
    let line = file.lines[record]
    let id = line.reference.map(String.init) ?? "line-\(line.position.line)"
    switch line.tag {
    case "INDI":
      guard isNew(id, in: personPlaces, at: record) else { return }
      personPlaces[id] = people.count
      personLines.append(record)
      let person = GEDCOMPerson(file, at: record, id: id)
      for tag in person.leftOut { losses.add(tag) }
      people.append(person)
    case "FAM":
      guard isNew(id, in: familyPlaces, at: record) else { return }
      familyPlaces[id] = families.count
      families.append(GEDCOMFamily(id: id, line: record))
    case "HEAD", "TRLR": break
    default: losses.add(line.tag)
    }
  }

  private mutating func isNew(_ id: String, in places: [String: Int], at record: Int) -> Bool {
    guard places[id] != nil else { return true }
    issues.add(.guess, .gedcom(.duplicateRecord(id)), at: file.lines[record].position)
    return false
  }

  // MARK: Links

  private mutating func readMembers(of family: Int, _ children: inout Set<Link>) {
    var doubled = 0
    for line in file.children(of: families[family].line) {
      switch file.lines[line].tag {
      case "HUSB", "WIFE":
        guard let person = person(line) else { continue }
        add(partner: person, isWife: file.lines[line].tag == "WIFE", to: family, line: line)
      case "CHIL":
        guard let person = person(line) else { continue }
        if children.insert(Link(family: family, person: person)).inserted {
          families[family].children.append(GEDCOMFamily.Child(person: person, line: line))
        } else {
          doubled += 1
        }
      case "MARR", "DIV", "ANUL", "ENGA", "EVEN", "RESN", "RESI", "NO", "NCHI": break
      case "UID", "_UID", "REFN", "RIN", "CHAN", "CREA", "EXID": break
      case let tag where tag.hasPrefix("_SEP") || ["_LIV", "_COML", "_COHA"].contains(tag): break
      case let tag: losses.add(tag)
      }
    }
    if doubled > 0 {
      issues.add(
        .guess, .gedcom(.doubledChildren(doubled)), at: file.lines[families[family].line].position)
    }
  }

  private mutating func add(partner: Int, isWife: Bool, to family: Int, line: Int) {
    guard !families[family].partners.contains(where: { $0.person == partner }) else { return }
    guard families[family].partners.count < 2 else {
      return issues.add(
        .guess, .gedcom(.morePartners(families[family].id)), at: file.lines[line].position)
    }
    families[family].partners.append(GEDCOMFamily.Partner(person: partner, isWife: isWife))
  }

  /// What people say of their families themselves; a link from one side only counts, as a guess.
  private mutating func readOwnLinks(_ children: inout Set<Link>) {
    var (oneWay, own): (Int, Set<Link>) = (0, [])
    var partnered: Set<Link> = []
    for (person, record) in personLines.enumerated() {
      for line in file.children(of: record) {
        switch file.lines[line].tag {
        case "FAMS":
          guard let family = family(line) else { continue }
          partnered.insert(Link(family: family, person: person))
          if !families[family].partners.contains(where: { $0.person == person }) {
            oneWay += 1
            let isWife = people[person].node.properties["sex"] == .text("f")
            add(partner: person, isWife: isWife, to: family, line: line)
          }
        case "FAMC":
          guard let family = family(line) else { continue }
          let link = Link(family: family, person: person)
          own.insert(link)
          if let kind = file.text("PEDI", of: line) { pedigrees[link] = kind }
          if children.insert(link).inserted {
            oneWay += 1
            families[family].children.append(GEDCOMFamily.Child(person: person, line: line))
          }
        case "ADOP":
          guard let link = file.child("FAMC", of: line), let family = family(link) else { continue }
          adoptions[Link(family: family, person: person)] =
            file.text("ADOP", of: link)?.uppercased() ?? "BOTH"
        default: break
        }
      }
    }
    oneWay += children.subtracting(own).count
    for (place, family) in families.enumerated() {
      oneWay += family.partners.count {
        !partnered.contains(Link(family: place, person: $0.person))
      }
    }
    if oneWay > 0 { issues.add(.guess, .gedcom(.oneWayLinks(oneWay))) }
  }

  private mutating func person(_ line: Int) -> Int? {
    guard let id = target(line) else { return nil }
    if let place = personPlaces[id] { return place }
    issues.add(.guess, .gedcom(.missingPerson(id)), at: file.lines[line].position)
    return nil
  }

  private mutating func family(_ line: Int) -> Int? {
    guard let id = target(line) else { return nil }
    if let place = familyPlaces[id] { return place }
    issues.add(.guess, .gedcom(.missingFamily(id)), at: file.lines[line].position)
    return nil
  }

  /// Whom a line points at; GEDCOM 7 says `@VOID@` when it is nobody in the file.
  private func target(_ line: Int) -> String? {
    file.lines[line].pointer.flatMap { $0 == "VOID" ? nil : $0 }
  }

  // MARK: Ties that are not of families

  private mutating func associations() -> [PropertyGraph.Edge] {
    var edges: [PropertyGraph.Edge] = []
    for (owner, record) in personLines.enumerated() {
      for line in file.children(of: record) where file.lines[line].tag == "ASSO" {
        guard let other = person(line) else { continue }
        let role = file.child("ROLE", of: line)
        let words =
          role.flatMap { file.text("PHRASE", of: $0) } ?? file.text("RELA", of: line)
          ?? role.map { file.lines[$0].value.lowercased() }
        edges.append(
          PropertyGraph.Edge(
            other, owner, isDirected: true,
            properties: words.map { [Property("association", .text($0))] } ?? [],
            position: file.lines[line].position))
      }
    }
    return edges
  }

  private mutating func findHouseholds() {
    var living: [String: [Int]] = [:]
    for (place, person) in people.enumerated() {
      if let key = person.addressKey, !key.isEmpty { living[key, default: []].append(place) }
    }
    for places in living.values where places.count > 1 {
      guard let address = people[places[0]].node.properties["residence"]?.text else { continue }
      for place in places { people[place].live(at: address) }
    }
  }
}
