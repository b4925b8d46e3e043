import Netwerk

extension Diagram {
  /// Which ties a genogram draws over its family lines.
  public enum GenogramBanden: String, CaseIterable, Hashable, Sendable {
    case geen
    /// Very strong, strained, in conflict, asleep, weak or broken off: what one would talk about.
    case opvallend
    /// Every tie of which strength or nature is known.
    case alle

    func toont(_ band: Band) -> Bool {
      switch self {
      case .geen: false
      case .opvallend: ![.ordinary, .strong].contains(TieKind(band))
      case .alle: band.sterkte != nil || band.aard != nil
      }
    }
  }

  /// A genogram: the family in generations, with couples, children and who lives together, and over
  /// it how people get on.
  ///
  /// After McGoldrick, Gerson and Petry, *Genograms: Assessment and Treatment* (4th edition 2020):
  /// square, circle and diamond; the hoofdpersoon with a double outline; a cross for the deceased;
  /// children from left to right by age. How people get on is drawn with the line kinds of the
  /// ``ecogram(_:)``, and the legend says so. Stepparents have no line of their own to a child: they
  /// are the partner of a parent.
  ///
  /// Who is family of whom is worked out by ``Stamboom``. Who is no family is not on it. Who does not
  /// want to be shown is left out, or stands without a name where others would lose their place.
  public static func genogram(
    _ netwerk: Netwerk, banden: GenogramBanden = .opvallend
  ) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .genogram(banden))
  }
}

/// Draws a genogram: first the words, then the places, then the lines, then the sheet.
struct Genogram {
  let diagram: Diagram
  let content: GenogramContent
  let words: GenogramWords
  let widths: TextWidths
  /// One, or where a row is crowded also one with narrower names.
  let layouts: [GenogramLayout]

  /// Nobody reads more names than this on one sheet.
  static let most = 300
  private static let crowd = 12

  init(
    _ diagram: Diagram, _ banden: Diagram.GenogramBanden, measuredBy measurer: some TextMeasurer
  ) throws {
    self.diagram = diagram
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = GenogramContent(diagram, banden, aanduidingen)
    self.content = content
    guard content.people.count <= Self.most else {
      throw DiagramError.teVeel(aantal: content.people.count, hoogstens: Self.most)
    }
    words = GenogramWords(content, diagram, aanduidingen)
    let widths = try TextWidths(
      of: content.people.flatMap(GenogramCell.texts) + Sheet.texts(words.sheet, words.legend),
      by: measurer)
    self.widths = widths
    let rows = GenogramOrder(
      generation: content.people.map(\.generation), families: content.lines
    ).rows
    let isCrowded = rows.contains { $0.count > Self.crowd }
    layouts = GenogramCell.limits.prefix(isCrowded ? 2 : 1).map { limit in
      let cells = content.people.map { GenogramCell($0, limit: limit, widths) }
      return GenogramLayout(content, cells, rows: rows) { GenogramRoutes($0).tracks }
    }
  }

  func drawing() -> Drawing {
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    var ways: [SheetContent] = []
    for layout in layouts {
      let bounds = layout.bounds
      for stand in sheet.stands(usually: [.liggend]) {
        for side in [SheetContent.LegendSide.beside, .below] {
          ways.append(
            SheetContent(
              outlines: [.rectangle(bounds)], nameSize: GenogramCell.nameStyle.size, stand: stand,
              legend: side, mostScale: 1.5
            ) { picture(layout) })
        }
      }
    }
    return sheet.drawing(of: ways)
  }

  private func picture(_ layout: GenogramLayout) -> Drawing {
    var drawing = Drawing(
      name: "genogram", sheet: Size(0, 0), accessibleText: words.accessibleText)
    GenogramHouseholds(layout: layout).draw(in: &drawing)
    GenogramTies(layout: layout, routes: GenogramRoutes(layout)).draw(in: &drawing)
    GenogramLines(layout: layout).draw(in: &drawing)
    GenogramSymbols(layout: layout).draw(in: &drawing, widths)
    return drawing
  }
}
