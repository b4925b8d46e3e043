import Netwerk

/// Everything that stands in words around the pictures of a change.
struct VeranderingWords {
  var heart: [String]
  var sheet: SheetWords
  /// Above each picture of a strip.
  var dates: [String]
  /// The words on each circle.
  var circles: [CircleWords]
  var legend: Legend
  var accessibleText: AccessibleText

  static let dateStyle = TextStyle(size: 13, isBold: true)

  /// - Parameter contents: what each picture shows.
  init(
    _ steps: [VeranderingStep], _ contents: [CircleContent], _ diagram: Diagram,
    _ aanduidingen: Aanduidingen
  ) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    let dates = steps.enumerated().map { number, step in
      step.netwerk.peildatum?.voluit(in: taal)
        ?? (number == steps.count - 1 ? (isDutch ? "nu" : "now") : (isDutch ? "eerder" : "earlier"))
    }
    circles = zip(steps, contents).map { step, content in
      // Who went is shown, and not counted.
      var present = content
      present.members = zip(content.members, step.people).filter { $1.stand != .weg }.map(\.0)
      present.ties = []
      return CircleWords(diagram, present, aanduidingen, Verandercirkel())
    }
    heart = circles.first?.heart ?? []
    let then = steps[0].vroeger.map {
      $0.peildatum?.voluit(in: taal) ?? (isDutch ? "eerder" : "earlier")
    }
    let facts = Self.facts(steps, taal)
    let moments = (then.map { [$0] } ?? []) + dates
    sheet = SheetWords(
      title: Verandercirkel().title(everyone, in: taal),
      subtitle: ([moments.joined(separator: " → ")] + (facts.isEmpty ? [] : [facts]))
        .joined(separator: SheetWords.separator),
      footer: SheetWords.footer(hidden: contents.map(\.hidden).max() ?? 0, in: taal))
    self.dates = dates
    legend = Legend(steps, contents, diagram, naam: everyone)
    accessibleText =
      VeranderingDescription(
        steps: steps, contents: contents, dates: dates, words: circles.map(\.accessibleText),
        sheet: sheet, taal: taal
      ).accessibleText
  }

  /// Everything that is to be measured.
  var texts: [TextLine] {
    CircleHeart.texts(heart) + dates.map { TextLine($0, Self.dateStyle) }
      + circles.flatMap(\.sectors).map { TextLine($0, CircleDrawing.sectorStyle) }
      + VeranderingMarks.signs.map { TextLine($0, VeranderingMarks.signStyle) }
      + Sheet.texts(sheet, legend)
  }

  /// How many came, went and moved: `3 nieuw, 2 niet meer`.
  private static func facts(_ steps: [VeranderingStep], _ taal: Taal) -> String {
    Veranderkaart.Stand.allCases.compactMap { stand in
      let count = steps.reduce(0) { $0 + $1.people.count { $0.stand == stand } }
      return count == 0 ? nil : "\(count) \(stand.kort(in: taal))"
    }
    .joined(separator: ", ")
  }
}

extension Veranderkaart.Stand {
  /// As in `3 nieuw`.
  func kort(in taal: Taal) -> String {
    switch (self, taal) {
    case (.nieuw, .nederlands): "nieuw"
    case (.weg, .nederlands): "niet meer erbij"
    case (.dichterbij, .nederlands): "dichterbij"
    case (.verderWeg, .nederlands): "verder weg"
    case (.nieuw, .engels): "new"
    case (.weg, .engels): "no longer there"
    case (.dichterbij, .engels): "nearer"
    case (.verderWeg, .engels): "farther away"
    }
  }
}

extension VeranderingStep.Change {
  func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.new, .nederlands): "band is nieuw"
    case (.gone, .nederlands), (.goneAlong, .nederlands): "band is er niet meer"
    case (.changed, .nederlands): "band is veranderd"
    case (.new, .engels): "tie is new"
    case (.gone, .engels), (.goneAlong, .engels): "tie is no longer there"
    case (.changed, .engels): "tie has changed"
    }
  }
}

extension Legend {
  /// What changed, and then the marks of the ecogram that are on one of the pictures.
  init(
    _ steps: [VeranderingStep], _ contents: [CircleContent], _ diagram: Diagram, naam: String
  ) {
    var all = contents[0]
    for content in contents.dropFirst() {
      all.ties += content.ties
      all.members += content.members
    }
    self = Verandercirkel().legend(all, diagram, naam: naam)
    let changes = Self.changes(steps, diagram.taal)
    guard !changes.isEmpty else { return }
    let title = diagram.taal == .nederlands ? "Verandering" : "Change"
    sections.insert(Section(title: title, entries: changes), at: 0)
  }

  private static func changes(_ steps: [VeranderingStep], _ taal: Taal) -> [Entry] {
    let people = steps.flatMap(\.people)
    let standen = Set(people.compactMap(\.stand))
    let signs = Veranderkaart.Stand.allCases.filter(standen.contains).map { stand in
      Entry(sample: .mark(mark(of: stand)), text: stand.kort(in: taal))
    }
    let changes = people.compactMap(\.change) + steps.flatMap(\.ties).compactMap(\.change)
    let ties = [VeranderingStep.Change.new, .gone, .changed].filter(changes.contains).map {
      Entry(sample: .mark(mark(of: $0)), text: $0.naam(in: taal))
    }
    let isPale = changes.contains(.goneAlong) || changes.contains(.gone)
    let pale = Drawing.Shape(
      outline: .path(Curve(from: Point(-sampleWidth / 2, 0), to: Point(sampleWidth / 2, 0)).points),
      stroke: TieKind.gone)
    return signs + ties
      + (isPale
        ? [
          Entry(
            sample: .mark(LegendMark([pale])),
            text: taal == .nederlands ? "band van toen" : "tie of then")
        ] : [])
  }

  private static func mark(of stand: Veranderkaart.Stand) -> LegendMark {
    if let sign = stand.sign { return sign.mark }
    let (left, right) = (Point(-sampleWidth / 2 + 4.5, 0), Point(sampleWidth / 2, 0))
    let arrow = TieKind.strong.course(
      along: Curve(from: left, to: right), isOwn: true, tipAtStart: false, tipAtEnd: true
    ).shapes(stand.arrow)
    let dot = Drawing.Shape(
      outline: .ellipse(center: left, radii: Size(3.6, 3.6)),
      stroke: .init(colour: stand.arrow.colour, width: 1.4), fill: .white)
    return LegendMark(arrow + [dot])
  }

  private static func mark(of change: VeranderingStep.Change) -> LegendMark {
    guard let sign = change.sign else { return LegendMark([]) }
    let line = Drawing.Shape(
      outline: .path(Curve(from: Point(-sampleWidth / 2, 0), to: Point(sampleWidth / 2, 0)).points),
      stroke: .init(colour: Palette.dark, width: 1.1))
    var mark = sign.mark
    mark.shapes.insert(line, at: 0)
    return mark
  }
}
