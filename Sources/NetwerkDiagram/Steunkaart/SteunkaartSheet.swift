import Netwerk

/// Puts a support matrix on the sheet on which it can be largest, with its title, legend and footer.
struct SteunkaartSheet {
  let grid: SteunkaartGrid
  let words: SteunkaartWords
  let widths: TextWidths
  let papier: Papier?
  let stand: Papier.Stand?

  /// Nobody reads more rows than this on one sheet.
  static let most = 300
  private static let margin = 26.0
  private static let titleStyle = TextStyle(size: 17, isBold: true)
  private static let subtitleStyle = TextStyle(size: 9)
  private static let footerStyle = TextStyle(size: 7)
  /// Names smaller than this ask for a larger sheet.
  private static let readable = 6.0

  init(_ kaart: Steunkaart, _ diagram: Diagram, measuredBy measurer: some TextMeasurer) throws {
    guard kaart.rijen.count <= Self.most else {
      throw DiagramError.teVeelRijen(aantal: kaart.rijen.count, hoogstens: Self.most)
    }
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = SteunkaartContent(kaart, diagram, aanduidingen)
    words = SteunkaartWords(content, diagram, aanduidingen)
    widths = try TextWidths(of: Self.texts(content, words), by: measurer)
    grid = SteunkaartGrid(content, widths)
    papier = diagram.papier
    stand = diagram.stand
  }

  private static func texts(_ content: SteunkaartContent, _ words: SteunkaartWords) -> [TextLine] {
    let fixed = [
      TextLine(words.title, titleStyle), TextLine(words.subtitle, subtitleStyle),
      TextLine(words.footer, footerStyle), TextLine("–", SteunkaartGrid.nameStyle),
      TextLine("…", SteunkaartGrid.nameStyle), TextLine("…", SteunkaartGrid.roleStyle),
    ]
    let columns = content.columns.flatMap {
      [
        TextLine($0.title, SteunkaartGrid.titleStyle),
        TextLine($0.state.text, SteunkaartChip.style),
      ]
    }
    let rows = content.rows.flatMap { row -> [TextLine] in
      switch row {
      case .head(let text, _): [TextLine(text, SteunkaartGrid.headStyle)]
      case .member(let name, let role, let cells, _):
        [TextLine(name, SteunkaartGrid.nameStyle)]
          + (role.map { [TextLine($0, SteunkaartGrid.roleStyle)] } ?? [])
          + cells.joined().map { TextLine($0.text, SteunkaartChip.style) }
      }
    }
    return fixed + columns + rows + words.legend.texts
  }

  /// A sheet of A3 is the one of A4 enlarged: their sides have the same ratio.
  func drawing() -> Drawing {
    let stands = (papier?.stand ?? stand).map { [$0] } ?? [.staand, .liggend]
    let ways = stands.flatMap { stand in (1...4).map { self.way(stand, blocks: $0) } }
    // The first that is large enough to read with ease, else the largest: the fewest blocks, on a
    // sheet that stands as letters do.
    let best = ways.dropFirst().reduce(ways[0]) {
      min($1.scale, 1) > min($0.scale, 1) * 1.02 ? $1 : $0
    }
    let small = drawing(best)
    let isReadable = best.scale * SteunkaartGrid.nameStyle.size >= Self.readable
    guard papier?.formaat ?? (isReadable ? .a4 : .a3) != .a4 else { return small }
    let sheet = Papier(.a3, best.stand).maat
    var large = small.placed(scale: sheet.width / small.sheet.width, offset: .zero)
    large.sheet = sheet
    return large
  }

  /// One way to lay it out.
  private struct Way {
    var stand: Papier.Stand
    var blocks: Int
    var scale: Double
    var legendColumns: Int
    var free: Rectangle
  }

  private func way(_ stand: Papier.Stand, blocks: Int) -> Way {
    let sheet = Papier(.a4, stand).maat
    let column = words.legend.columnWidth(widths) + Legend.columnGap
    let room = sheet.width - 2 * Self.margin
    let columns = max(1, min(words.legend.sections.count, Int((room + Legend.columnGap) / column)))
    let below = Self.margin + 10 + words.legend.height(inColumns: columns) + 12
    let above = Self.margin + 44
    let free = Rectangle(
      center: Point(sheet.width / 2, (below + sheet.height - above) / 2),
      size: Size(room, sheet.height - above - below))
    let size = grid.size(inBlocks: blocks)
    // Few rows are not blown up beyond reason.
    let scale = min(
      free.size.width / max(1, size.width), free.size.height / max(1, size.height), 1.3)
    return Way(stand: stand, blocks: blocks, scale: scale, legendColumns: columns, free: free)
  }

  private func drawing(_ way: Way) -> Drawing {
    let sheet = Papier(.a4, way.stand).maat
    let size = grid.size(inBlocks: way.blocks)
    var drawing = SteunkaartTable(grid, widths, words).drawing(inBlocks: way.blocks)
      .placed(scale: way.scale, offset: Point(Self.margin, way.free.maxY))
    drawing.sheet = sheet
    var y = sheet.height - Self.margin
    for (text, style, colour) in [
      (words.title, Self.titleStyle, Palette.ink),
      (words.subtitle, Self.subtitleStyle, Palette.grey),
    ] {
      let natural = widths.width(text, style)
      let shown = TextStyle(
        size: style.size * min(1, way.free.size.width / max(1, natural)), isBold: style.isBold)
      y -= style.size * 0.65
      drawing.texts.append(line(text, shown, colour, Point(Self.margin, y)))
      y -= style.size * 0.65 + 3
    }
    let lowest = Self.margin + 10 + words.legend.height(inColumns: way.legendColumns)
    let corner = Point(Self.margin, max(lowest, way.free.maxY - size.height * way.scale - 26))
    words.legend.draw(in: &drawing, at: corner, columns: way.legendColumns, widths)
    drawing.texts.append(
      line(words.footer, Self.footerStyle, Palette.grey, Point(Self.margin, Self.margin - 8)))
    return drawing
  }

  private func line(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ position: Point
  ) -> Drawing.Text {
    .init(
      line: TextLine(text, style), colour: colour, position: position, alignment: .left,
      width: widths.width(text, style) + 2)
  }
}
