import Netwerk

/// Everything a sociogram says in words besides the names in its boxes.
struct SociogramWords: Sendable {
  var sheet: SheetWords
  var groups: [Group]
  /// Above those who know none of the others.
  var apart: String
  var legend: Legend
  var accessibleText: AccessibleText

  /// What stands in a group's field, and how the field looks.
  struct Group: Hashable, Sendable {
    var label: String
    var look: SociogramField
  }

  init(_ content: SociogramContent, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let taal = diagram.taal
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    let title =
      taal == .nederlands ? "Wie kent wie rond \(everyone)" : "Who knows whom around \(everyone)"
    sheet = SheetWords(
      title: title,
      subtitle: SheetWords.subtitle(
        diagram.netwerk, people: content.members.count, organisations: 0,
        isAnoniem: aanduidingen.isAnoniem, in: taal),
      footer: SheetWords.footer(hidden: content.hidden, in: taal)
        + Self.absent(content.deceased, taal))
    groups = Self.groups(content, taal)
    apart = Self.apart(content.isolates.count, of: content.members.count, taal)
    legend = Legend(content, groups, diagram)
    accessibleText =
      SociogramDescription(content: content, groups: groups, sheet: sheet, taal: taal)
      .accessibleText
  }

  private static func absent(_ deceased: Int, _ taal: Taal) -> String {
    guard deceased > 0 else { return "" }
    let people =
      taal == .nederlands
      ? Telling.van(deceased, ("overledene", "overledenen"))
      : Telling.van(deceased, ("deceased person", "deceased people"))
    return taal == .nederlands
      ? SheetWords.separator + "\(people) niet getekend"
      : SheetWords.separator + "\(people) not drawn"
  }

  private static func apart(_ count: Int, of everybody: Int, _ taal: Taal) -> String {
    let isDutch = taal == .nederlands
    if everybody == 1 {
      return isDutch ? "Er is maar één persoon" : "There is one person only"
    }
    if everybody == count {
      return isDutch ? "Niemand kent elkaar, voor zover bekend" : "Nobody is known to know another"
    }
    return count == 1
      ? (isDutch ? "Kent niemand van de anderen" : "Knows none of the others")
      : (isDutch ? "Kennen niemand van de anderen" : "Know none of the others") + " (\(count))"
  }

  /// A group is called after what its people share, else it gets a number.
  private static func groups(_ content: SociogramContent, _ taal: Taal) -> [Group] {
    let names = content.groups.indices.map { name(of: $0, content, taal) }
    var numbers: [String: Int] = [:]
    let counts = Dictionary(names.map { ($0 ?? "", 1) }, uniquingKeysWith: +)
    return content.groups.indices.map { group in
      let name = names[group]
      numbers[name ?? "", default: 0] += 1
      let number = numbers[name ?? "", default: 1]
      let isOnly = name != nil && counts[name ?? ""] == 1
      let word = name ?? (taal == .nederlands ? "groep" : "group")
      let label = (isOnly ? word : "\(word) \(number)").metHoofdletter
      let kinds = content.kinds(inGroup: group)
      return Group(
        label: "\(label) (\(content.groups[group].count))",
        look: SociogramField(groep: kinds.count == 1 ? kinds[0] : nil))
    }
  }

  /// `familie`, `familie en buren`, `vooral familie`; `nil` for three kinds or more of which none
  /// is most.
  private static func name(of group: Int, _ content: SociogramContent, _ taal: Taal) -> String? {
    let kinds = content.kinds(inGroup: group)
    let here = content.groups[group]
    guard let first = kinds[0] else { return nil }
    if kinds.count == 1 { return first.naam(in: taal) }
    if here.count(where: { content.kinds[$0] == first }) * 2 > here.count, kinds.count > 2 {
      return (taal == .nederlands ? "vooral " : "mostly ") + first.naam(in: taal)
    }
    guard kinds.count == 2, let second = kinds[1] else { return nil }
    return Opsomming.van([first.naam(in: taal), second.naam(in: taal)], in: taal)
  }
}

extension Sociogram.Brugpersoon.Soort {
  func uitleg(in taal: Taal) -> String {
    switch (self, taal) {
    case (.enigeSchakel, .nederlands): "enige schakel voor twee of meer mensen"
    case (.tussenGroepen, .nederlands): "een van de schakels tussen groepen"
    case (.enigeSchakel, .engels): "only link for two people or more"
    case (.tussenGroepen, .engels): "one of the links between groups"
    }
  }
}

extension Legend {
  /// The marks that are really on this sociogram.
  init(_ content: SociogramContent, _ groups: [SociogramWords.Group], _ diagram: Diagram) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let shared = CircleLegend(content: content.circle, diagram: diagram, convention: Ecogram())
    func section(_ dutch: String, _ english: String, _ entries: [Entry]) -> Section? {
      entries.isEmpty ? nil : Section(title: isDutch ? dutch : english, entries: entries)
    }
    sections = [
      section("Band met elkaar", "Ties with each other", Self.ties(content, taal)),
      shared.arrows(),
      section("Groep", "Group", Self.fields(groups, taal)),
      section("Brugpersoon", "Bridge person", Self.bridges(content, taal)),
      section("Rand: waar iemand bij hoort", "Border: part of life", Self.kinds(content, taal)),
      shared.signs(),
    ].compactMap { $0 }
  }

  /// The lines are as strong as those with the hoofdpersoon are elsewhere.
  private static func ties(_ content: SociogramContent, _ taal: Taal) -> [Entry] {
    TieKind.allCases.filter(Set(content.ties.map(\.kind)).contains).map {
      Entry(sample: .tie($0, isOwn: true), text: $0.naam(in: taal))
    }
  }

  private static func fields(_ groups: [SociogramWords.Group], _ taal: Taal) -> [Entry] {
    guard !groups.isEmpty else { return [] }
    let look = SociogramField(groep: nil)
    let frame = Rectangle(center: .zero, size: Size(26, 9.5))
    let shape = Drawing.Shape(
      outline: .closedPath(frame.rounded(by: 4)), stroke: look.stroke, fill: look.fill)
    return [
      Entry(
        sample: .mark(LegendMark([shape])),
        text: taal == .nederlands ? "kennen vooral elkaar" : "know mostly each other")
    ]
  }

  private static func bridges(_ content: SociogramContent, _ taal: Taal) -> [Entry] {
    let frame = Rectangle(center: .zero, size: Size(20, 6))
    return Sociogram.Brugpersoon.Soort.allCases.filter(content.bridges.contains).map { soort in
      let box = Drawing.Shape(
        outline: .closedPath(frame.rounded(by: 2.5)),
        stroke: .init(colour: Palette.grey, width: 1.1), fill: .white)
      var ring = SociogramMap.ring(around: frame.grown(by: -0.8), soort)
      ring.outline = .closedPath(frame.grown(by: 2.6).rounded(by: 5))
      return Entry(sample: .mark(LegendMark([ring, box])), text: soort.uitleg(in: taal))
    }
  }

  /// The parts of life that people on the sheet stand in, each with its border.
  private static func kinds(_ content: SociogramContent, _ taal: Taal) -> [Entry] {
    let frame = Rectangle(center: .zero, size: Size(24, 9.5))
    return content.kindsInUse.map { groep, hue in
      let shape = Drawing.Shape(
        outline: .closedPath(frame.rounded(by: 3.5)), stroke: .init(colour: hue, width: 1.4),
        fill: .white)
      let unknown = taal == .nederlands ? "nog niet ingedeeld" : "not yet placed"
      return Entry(
        sample: .mark(LegendMark([shape])), text: groep?.naam(in: taal) ?? unknown)
    }
  }
}
