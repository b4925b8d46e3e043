import Netwerk

/// A sociogram in sentences, for people who cannot see it.
struct SociogramDescription {
  let content: SociogramContent
  let groups: [SociogramWords.Group]
  let sheet: SheetWords
  let taal: Taal

  private var isDutch: Bool { taal == .nederlands }

  var accessibleText: AccessibleText {
    var elements: [String: String] = [:]
    let groupOfMember = content.groupOfMember
    var known = content.members.map { _ in 0 }
    for (number, tie) in content.ties.enumerated() {
      known[tie.first] += 1
      known[tie.second] += 1
      let (first, second) = (content.members[tie.first].name, content.members[tie.second].name)
      elements["r\(number)"] = "\(first) – \(second): \(self.tie(tie.band))"
    }
    for place in content.members.indices {
      elements["p\(place)"] = sentence(place, knows: known[place], group: groupOfMember[place])
    }
    return AccessibleText(
      language: taal.rawValue, title: sheet.title, summary: summary, elements: elements)
  }

  /// One person: `Annie, zus, kent 3 van de anderen, groep Familie (5), brugpersoon`.
  private func sentence(_ place: Int, knows count: Int, group: Int?) -> String {
    let member = content.members[place]
    var parts = [member.name] + member.details
    parts.append(
      isDutch
        ? (count == 0 ? "kent niemand van de anderen" : "kent \(count) van de anderen")
        : (count == 0 ? "knows none of the others" : "knows \(count) of the others"))
    if let group { parts.append((isDutch ? "groep " : "group ") + groups[group].label) }
    if let bridge = content.bridges[place] {
      parts.append((isDutch ? "brugpersoon: " : "bridge person: ") + bridge.uitleg(in: taal))
    }
    return parts.joined(separator: ", ")
  }

  private func tie(_ band: Band) -> String {
    let kind = TieKind(band).naam(in: taal)
    return isDutch ? "band \(kind)" : "\(kind) tie"
  }

  /// The whole picture: how many, the groups with their people, who joins them, who stands apart.
  private var summary: String {
    var sentences = [sheet.subtitle.replacing(SheetWords.separator, with: ", ") + "."]
    if content.members.isEmpty {
      sentences.append(isDutch ? "Er staat nog niemand op." : "Nobody is on it yet.")
    }
    func add(_ dutch: String, _ english: String, _ places: [Int]) {
      guard !places.isEmpty else { return }
      let names = Opsomming.van(places.map { content.members[$0].name }, in: taal)
      sentences.append("\(isDutch ? dutch : english): \(names).")
    }
    for (group, members) in zip(groups, content.groups) { add(group.label, group.label, members) }
    add(
      "Brugpersonen", "Bridge persons",
      content.members.indices.filter { content.bridges[$0] != nil })
    add("Kent niemand van de anderen", "Knows none of the others", content.isolates)
    let tense = content.ties.filter { TieKind($0.band).isTense }.map {
      "\(content.members[$0.first].name) – \(content.members[$0.second].name)"
    }
    if !tense.isEmpty {
      sentences.append((isDutch ? "Spanning: " : "Strain: ") + tense.joined(separator: "; ") + ".")
    }
    return sentences.joined(separator: " ")
  }
}
