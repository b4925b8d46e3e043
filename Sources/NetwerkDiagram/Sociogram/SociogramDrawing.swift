import Netwerk

/// Draws a sociogram: first the words, then the places, then the lines, then the sheet.
struct SociogramDrawing {
  let diagram: Diagram
  let content: SociogramContent
  let words: SociogramWords
  let widths: TextWidths
  let boxes: [CircleBox]

  /// Nobody reads more names than this on one sheet.
  static let most = 200

  init(
    _ sociogram: Sociogram, _ diagram: Diagram, measuredBy measurer: some TextMeasurer
  ) throws {
    self.diagram = diagram
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = SociogramContent(sociogram, diagram, aanduidingen)
    guard content.members.count <= Self.most else {
      throw DiagramError.teVeel(aantal: content.members.count, hoogstens: Self.most)
    }
    let words = SociogramWords(content, diagram, aanduidingen)
    let labels = words.groups.map(\.label) + [words.apart]
    let widths = try TextWidths(
      of: content.members.flatMap(CircleBox.texts)
        + labels.map { TextLine($0, SociogramMap.labelStyle) }
        + Sheet.texts(words.sheet, words.legend), by: measurer)
    self.content = content
    self.words = words
    self.widths = widths
    boxes = content.members.map { CircleBox($0, .card, isLeft: false, widths) }
  }

  func drawing() -> Drawing {
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    return sheet.drawing(
      of: sheet.stands(usually: [.liggend]).map { stand in
        let map = map(in: sheet.room(stand, legend: .beside))
        return SheetContent(
          outlines: map.outlines, nameSize: CircleBox.nameStyle.size, stand: stand
        ) { map.drawing() }
      })
  }

  private func map(in room: Size) -> SociogramMap {
    func size(_ label: String) -> Size {
      Size(widths.width(label, SociogramMap.labelStyle), SociogramMap.labelStyle.size * 1.2)
    }
    let placement = SociogramPlacement(
      content, sizes: boxes.map(\.size), labels: words.groups.map { size($0.label) },
      note: size(words.apart), wide: room.width / room.height)
    return SociogramMap(content: content, words: words, boxes: boxes, placement: placement)
  }
}
