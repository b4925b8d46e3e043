import Netwerk

/// Puts a support matrix on the sheet on which it can be largest, with its title, legend and footer.
struct SteunkaartSheet {
  let grid: SteunkaartGrid
  let words: SteunkaartWords
  let widths: TextWidths
  let diagram: Diagram

  /// Nobody reads more rows than this on one sheet.
  static let most = 300

  init(_ kaart: Steunkaart, _ diagram: Diagram, measuredBy measurer: some TextMeasurer) throws {
    guard kaart.rijen.count <= Self.most else {
      throw DiagramError.teVeelRijen(aantal: kaart.rijen.count, hoogstens: Self.most)
    }
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = SteunkaartContent(kaart, diagram, aanduidingen)
    words = SteunkaartWords(content, diagram, aanduidingen)
    widths = try TextWidths(of: Self.texts(content, words), by: measurer)
    grid = SteunkaartGrid(content, widths)
    self.diagram = diagram
  }

  private static func texts(_ content: SteunkaartContent, _ words: SteunkaartWords) -> [TextLine] {
    let fixed = [
      TextLine("–", SteunkaartGrid.nameStyle),
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
    return fixed + columns + rows + Sheet.texts(words.sheet, words.legend)
  }

  /// The fewest blocks, on a sheet that stands as letters do, in which it can be read with ease.
  func drawing() -> Drawing {
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    let table = SteunkaartTable(grid, widths, words)
    return sheet.drawing(
      of: sheet.stands(usually: [.staand, .liggend]).flatMap { stand in
        (1...4).map { blocks in
          let size = grid.size(inBlocks: blocks)
          let frame = Rectangle(center: Point(size.width / 2, -size.height / 2), size: size)
          return SheetContent(
            outlines: [.rectangle(frame)], nameSize: SteunkaartGrid.nameStyle.size, stand: stand,
            legend: .below, place: .topLeft, mostScale: 1.3
          ) { table.drawing(inBlocks: blocks) }
        }
      })
  }
}
