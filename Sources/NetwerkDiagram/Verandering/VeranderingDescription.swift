import Netwerk

/// A change in sentences, for people who cannot see it.
struct VeranderingDescription {
  let steps: [VeranderingStep]
  let contents: [CircleContent]
  let dates: [String]
  /// What the circles say of themselves.
  let words: [AccessibleText]
  let sheet: SheetWords
  let taal: Taal

  private var isDutch: Bool { taal == .nederlands }

  var accessibleText: AccessibleText {
    var elements: [String: String] = [:]
    for number in steps.indices {
      let prefix = VeranderingDrawing.prefix(number, of: steps.count)
      for (id, sentence) in sentences(number) { elements[prefix + id] = sentence }
    }
    return AccessibleText(
      language: taal.rawValue, title: sheet.title, summary: summary, elements: elements)
  }

  private func sentences(_ number: Int) -> [String: String] {
    let (step, content) = (steps[number], contents[number])
    var sentences: [String: String] = [:]
    sentences["hart"] = words[number].elements["hart"]
    let heart = words[number].elements["hart"] ?? ""
    for (place, person) in step.people.enumerated() {
      let member = content.members[place]
      let parts =
        [member.name] + member.details + [content.sectors[member.sector].title]
        + [content.rings[member.ring]] + (person.stand.map { [$0.kort(in: taal)] } ?? [])
      sentences["p\(place)"] = parts.joined(separator: ", ")
      if let band = member.band {
        sentences["l\(place)"] = "\(member.name) – \(heart): " + tie(band, person.change)
      }
      if person.former != nil, let stand = person.stand {
        sentences["v\(place)"] = "\(member.name): \(stand.kort(in: taal))"
      }
    }
    for (place, tie) in step.ties.enumerated() {
      let (first, second) = (content.members[tie.first].name, content.members[tie.second].name)
      sentences["r\(place)"] = "\(first) – \(second): " + self.tie(tie.band, tie.change)
    }
    return sentences
  }

  private func tie(_ band: Band, _ change: VeranderingStep.Change?) -> String {
    let kind = TieKind(band).naam(in: taal)
    let tie = isDutch ? "band \(kind)" : "\(kind) tie"
    return change.map { "\(tie), \($0.naam(in: taal))" } ?? tie
  }

  /// The whole: when, and for each step who came, went and moved.
  private var summary: String {
    var sentences = [sheet.subtitle.replacing(SheetWords.separator, with: ", ") + "."]
    for (number, step) in steps.enumerated() where step.vroeger != nil {
      if steps.count > 1 { sentences.append("\(dates[number]):") }
      for stand in Veranderkaart.Stand.allCases {
        let names = zip(step.people, contents[number].members).filter { $0.0.stand == stand }
          .map(\.1.name)
        guard !names.isEmpty else { continue }
        sentences.append(
          "\(stand.kort(in: taal).metHoofdletter): \(Opsomming.van(names, in: taal)).")
      }
      if step.people.allSatisfy({ $0.stand == nil }) {
        sentences.append(
          isDutch
            ? "Wie erbij horen en hoe dichtbij bleef gelijk."
            : "Who is there and how near stayed the same.")
      }
    }
    return sentences.joined(separator: " ")
  }
}
