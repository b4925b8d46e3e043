import Netwerk

/// A genogram in sentences, for people who cannot see it.
struct GenogramDescription {
  let content: GenogramContent
  let taal: Taal
  let title: String
  /// What an emphasis is called.
  let overlayName: (Nadruk.Soort) -> String

  private var isDutch: Bool { taal == .nederlands }

  var accessibleText: AccessibleText {
    var elements: [String: String] = [:]
    for (index, person) in content.people.enumerated() { elements["p\(index)"] = sentence(person) }
    for (number, family) in content.families.enumerated() {
      let parents = Opsomming.van(family.ouders.map(name), in: taal)
      if family.ouders.count == 2 {
        elements["g\(number)"] = "\(parents): \(CoupleKind(family.paar).naam(in: taal))"
      }
      for (place, child) in family.kinderen.enumerated() {
        elements["k\(number)x\(place)"] =
          family.ouders.isEmpty ? kinship(place, in: family) : descent(child, of: parents)
      }
    }
    for (number, tie) in content.ties.enumerated() {
      elements["r\(number)"] =
        "\(name(tie.first)) – \(name(tie.second)): \(TieKind(tie.band).naam(in: taal))"
    }
    return AccessibleText(
      language: taal.rawValue, title: title, summary: summary, elements: elements)
  }

  private func name(_ person: Int) -> String {
    let person = content.people[person]
    switch person.standing {
    case .known: return person.name
    case .unknown: return isDutch ? "iemand die niet bekend is" : "somebody unknown"
    case .unnamed: return isDutch ? "iemand zonder naam" : "somebody unnamed"
    }
  }

  private func sentence(_ person: GenogramContent.Person) -> String {
    guard person.standing == .known else {
      return person.standing == .unknown
        ? (isDutch ? "niet bekend wie" : "not known who")
        : (isDutch ? "wil niet genoemd worden" : "does not want to be named")
    }
    var parts = [person.name]
    if person.isFocal { parts.append(isDutch ? "hoofdpersoon" : "focal person") }
    switch person.inside {
    case .age(let age): parts.append(isDutch ? "\(age) jaar" : "aged \(age)")
    case .born(let year): parts.append(isDutch ? "geboren in \(year)" : "born in \(year)")
    case .nothingKnown, nil: break
    }
    if person.isDeceased { parts.append(isDutch ? "overleden" : "deceased") }
    parts += Nadruk.Soort.allCases.filter(person.overlays.contains).map { overlayName($0) }
    return parts.joined(separator: ", ")
  }

  /// For who has no known parents but brothers or sisters.
  private func kinship(_ place: Int, in family: Stamboom.Gezin) -> String? {
    let others = family.kinderen.enumerated().filter { $0.offset != place }.map { name($1.lid) }
    guard !others.isEmpty else { return nil }
    let child = name(family.kinderen[place].lid)
    let word = isDutch ? "broer of zus van" : "brother or sister of"
    return "\(child), \(word) \(Opsomming.van(others, in: taal))"
  }

  private func descent(_ child: Stamboom.Kind, of parents: String) -> String {
    let word =
      switch (child.soort, taal) {
      case (.eigen, .nederlands): "kind van"
      case (.eigen, .engels): "child of"
      case (.adoptie, .nederlands): "adoptiekind van"
      case (.adoptie, .engels): "adopted child of"
      case (.pleeg, .nederlands): "pleegkind van"
      case (.pleeg, .engels): "foster child of"
      }
    return "\(name(child.lid)), \(word) \(parents)"
  }

  /// How many generations, every family, who lives together, and what is not sure.
  private var summary: String {
    let generations = (content.people.map(\.generation).max() ?? -1) + 1
    let people = content.people.count { $0.standing == .known }
    let persons = Telling.van(people, isDutch ? ("persoon", "personen") : ("person", "people"))
    let rows = Telling.van(
      generations, isDutch ? ("generatie", "generaties") : ("generation", "generations"))
    var sentences = [isDutch ? "\(persons) in \(rows)." : "\(persons) in \(rows)."]
    for family in content.families where !family.ouders.isEmpty {
      let parents = Opsomming.van(family.ouders.map(name), in: taal)
      let kind =
        family.ouders.count == 2 ? " (\(CoupleKind(family.paar).naam(in: taal)))" : ""
      let children = Opsomming.van(family.kinderen.map { name($0.lid) }, in: taal)
      let rest =
        children.isEmpty ? "" : (isDutch ? " met kinderen " : " with children ") + children
      sentences.append("\(parents)\(kind)\(rest).")
    }
    for household in content.households {
      let names = Opsomming.van(household.map(name), in: taal)
      sentences.append(isDutch ? "Wonen samen: \(names)." : "Live together: \(names).")
    }
    sentences += GenogramWords.remarks(content, in: taal).map { "\($0.metHoofdletter)." }
    return sentences.joined(separator: " ")
  }
}
