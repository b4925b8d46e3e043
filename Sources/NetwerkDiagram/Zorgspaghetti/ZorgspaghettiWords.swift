import Netwerk

/// Everything a service map says in words besides what stands in its boxes.
struct ZorgspaghettiWords: Sendable {
  var sheet: SheetWords
  var legend: Legend
  var accessibleText: AccessibleText
  /// The word on the badge of who holds the lead.
  let lead: String
  /// Above the list of where work may be done twice.
  let twiceTitle: String
  private let taal: Taal

  static let lawStyle = TextStyle(size: 9, isBold: true)
  static let countStyle = TextStyle(size: 22, isBold: true)

  private var isDutch: Bool { taal == .nederlands }

  init(_ content: ZorgspaghettiContent, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    taal = diagram.taal
    let isDutch = taal == .nederlands
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    lead = isDutch ? "regie" : "lead"
    twiceTitle = isDutch ? "Misschien dubbel: vraag ernaar" : "May be done twice: ask about it"
    sheet = SheetWords(
      title: isDutch
        ? "Wie komen er voor hun werk bij \(everyone)?"
        : "Who comes to \(everyone) because it is their job?",
      subtitle: SheetWords.subtitle(
        diagram.netwerk, people: content.people, organisations: content.organisations,
        isAnoniem: aanduidingen.isAnoniem, in: taal),
      footer: SheetWords.footer(hidden: content.hidden, in: taal))
    legend = Legend(content, diagram, lead: lead)
    accessibleText = AccessibleText(
      language: taal.rawValue, title: sheet.title, summary: "", elements: [:])
    accessibleText.summary = summary(content)
  }

  /// How many there are, per law, who holds the lead, and where work may be done twice.
  private func summary(_ content: ZorgspaghettiContent) -> String {
    var sentences = [
      isDutch
        ? "\(count(content.people)) van \(places(content.organisations))."
        : "\(count(content.people)) from \(places(content.organisations))."
    ]
    let laws = content.lanes.map { "\($0.title) \($0.people)" }
    if !laws.isEmpty {
      sentences.append((isDutch ? "Per wet: " : "By law: ") + laws.joined(separator: ", ") + ".")
    }
    if let lead = content.lead { sentences.append(lead.text + ".") }
    if !content.overlaps.isEmpty {
      let list = content.overlaps.map { "\($0.number) \($0.text)" }.joined(separator: "; ")
      sentences.append((isDutch ? "Misschien dubbel: " : "May be done twice: ") + list + ".")
    }
    return sentences.joined(separator: " ")
  }

  private func count(_ people: Int) -> String {
    Telling.van(people, ("professional", "professionals"))
  }

  private func places(_ count: Int) -> String {
    Telling.van(
      count, isDutch ? ("organisatie", "organisaties") : ("organisation", "organisations"))
  }

  func sentence(_ lane: ZorgspaghettiContent.Lane) -> String {
    "\(lane.title): \(count(lane.people))"
  }

  func sentence(_ card: ZorgspaghettiContent.Card) -> String {
    ([card.title, count(card.people.count)] + twice(card.overlaps)).joined(separator: ", ")
  }

  /// `Ingrid, wijkcoach, Wijkteam Spoorzone, Wmo, heeft de regie, voor C, misschien dubbel: 2`.
  func sentence(
    _ person: ZorgspaghettiContent.Person, _ card: ZorgspaghettiContent.Card,
    _ lane: ZorgspaghettiContent.Lane
  ) -> String {
    var parts = [person.name, person.details, card.title, lane.title].filter { !$0.isEmpty }
    if person.holdsLead { parts.append(isDutch ? "heeft de regie" : "holds the lead") }
    if !person.letters.isEmpty {
      let whom = Opsomming.van(person.letters, in: taal)
      parts.append(isDutch ? "voor \(whom)" : "for \(whom)")
    }
    return (parts + twice(person.overlaps)).joined(separator: ", ")
  }

  private func twice(_ numbers: [Int]) -> [String] {
    guard !numbers.isEmpty else { return [] }
    let list = Opsomming.van(numbers.map(String.init), in: taal)
    return [isDutch ? "misschien dubbel: \(list)" : "may be done twice: \(list)"]
  }

  static func texts(_ content: ZorgspaghettiContent, lead: String) -> [TextLine] {
    [TextLine(lead, ZorgspaghettiSizes.signStyle)]
      + content.lanes.flatMap {
        [TextLine($0.title, lawStyle), TextLine("\($0.people)", countStyle)]
      }
  }
}

extension Legend {
  /// The marks that are really on this map.
  init(_ content: ZorgspaghettiContent, _ diagram: Diagram, lead: String) {
    let isDutch = diagram.taal == .nederlands
    let people = content.lanes.flatMap(\.cards).flatMap(\.people)
    let cards = content.lanes.flatMap(\.cards)
    var signs: [Entry] = []
    if people.contains(where: \.holdsLead) {
      signs.append(
        Entry(
          sample: .badge(lead, .regie), text: isDutch ? "heeft de regie" : "holds the lead"))
    }
    if let letter = people.flatMap(\.letters).first {
      signs.append(
        Entry(
          sample: .mark(ZorgspaghettiSign.letter(letter).legendMark),
          text: isDutch ? "voor wie in het huis, als dat is gezegd" : "for whom, where it was said")
      )
    }
    if !content.lanes.isEmpty {
      signs.append(
        Entry(
          sample: .mark(LegendMark([Self.band])),
          text: isDutch ? "hoe breder, hoe meer mensen" : "the wider, the more people"))
    }
    if people.contains(where: \.isStressed) || cards.contains(where: \.isStressed) {
      signs.append(
        Entry(
          sample: .box(.stressed),
          text: diagram.naam(van: .eigen)))
    }
    sections =
      signs.isEmpty ? [] : [Section(title: isDutch ? "Tekens" : "Signs", entries: signs)]
  }

  /// A piece of a band that becomes wider.
  private static var band: Drawing.Shape {
    .init(
      outline: .polygon([Point(-14, 1), Point(14, 4.5), Point(14, -4.5), Point(-14, -1)]),
      stroke: .init(colour: Palette.grey, width: 0.5), fill: Palette.tint(Palette.grey, 0.35))
  }
}
