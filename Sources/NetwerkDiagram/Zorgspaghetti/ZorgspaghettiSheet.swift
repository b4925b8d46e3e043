import Netwerk

/// Puts a service map on the sheet on which it can be largest, with its title, legend and footer.
struct ZorgspaghettiSheet {
  let content: ZorgspaghettiContent
  let words: ZorgspaghettiWords
  let widths: TextWidths
  let diagram: Diagram

  /// Nobody reads more names than this on one sheet.
  static let most = 300

  init(_ kaart: Zorgspaghetti, _ diagram: Diagram, measuredBy measurer: some TextMeasurer) throws {
    guard kaart.mensen.count <= Self.most else {
      throw DiagramError.teVeelProfessionals(aantal: kaart.mensen.count, hoogstens: Self.most)
    }
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    content = ZorgspaghettiContent(kaart, diagram, aanduidingen)
    words = ZorgspaghettiWords(content, diagram, aanduidingen)
    widths = try TextWidths(
      of: ZorgspaghettiSizes.texts(content) + ZorgspaghettiHouse.texts(content, diagram.taal)
        + ZorgspaghettiWords.texts(content, lead: words.lead)
        + ZorgspaghettiTwice.texts(content, words)
        + Sheet.texts(words.sheet, words.legend), by: measurer)
    self.diagram = diagram
  }

  /// As many cards beside each other as make it largest.
  func drawing() -> Drawing {
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    let sizes = ZorgspaghettiSizes(content, widths)
    let house = ZorgspaghettiHouse(content, words, diagram.taal, widths)
    let most = max(1, min(10, content.lanes.map(\.people).max() ?? 1))
    let ways = sheet.stands(usually: [.liggend, .staand]).flatMap { stand in
      (1...most).map { columns in
        let layout = ZorgspaghettiLayout(sizes, columns: columns)
        return SheetContent(
          outlines: [.rectangle(ZorgspaghettiDrawing.frame(layout, house))],
          nameSize: ZorgspaghettiSizes.nameStyle.size, stand: stand, legend: .below, place: .middle,
          mostScale: 1.3
        ) { ZorgspaghettiDrawing(sizes, layout, house, words, widths).drawn() }
      }
    }
    return sheet.drawing(of: ways)
  }
}
