import Netwerk

/// Draws a circle picture: first the words, then the places, then the lines, then the sheet.
struct CirclePicture<Convention: CircleConvention> {
  let convention: Convention
  let diagram: Diagram
  let content: CircleContent
  let words: CircleWords
  let widths: TextWidths
  let boxes: [CircleBox]
  let heart: CircleHeart

  /// - Throws: what the measurer throws; ``DiagramError`` with more people than a sheet can hold.
  init(
    _ convention: Convention, _ diagram: Diagram, measuredBy measurer: some TextMeasurer
  ) throws {
    self.convention = convention
    self.diagram = diagram
    let aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = CircleContent(diagram, aanduidingen, convention)
    guard content.members.count <= CircleContent.most else {
      throw DiagramError.teVeel(aantal: content.members.count, hoogstens: CircleContent.most)
    }
    let words = CircleWords(diagram, content, aanduidingen, convention)
    let widths = try TextWidths(
      of: content.members.flatMap(CircleBox.texts) + CircleHeart.texts(words.heart)
        + words.sectors.map { TextLine($0, CircleDrawing.sectorStyle) }
        + Sheet.texts(words.sheet, words.legend), by: measurer)
    self.content = content
    self.words = words
    self.widths = widths
    let count = Double(content.sectors.count)
    boxes = content.members.map { member in
      // Sectors run clockwise from the top, so those of the second half are at the left.
      let isLeft = Double(member.sector) + 0.5 > count / 2
      return CircleBox(member, convention.figure, isLeft: isLeft, widths)
    }
    let hoofdpersonen = diagram.netwerk.hoofdpersonen
    let form =
      convention.figure == .symbol && hoofdpersonen.count == 1
      ? convention.form(of: hoofdpersonen[0]) : .circle
    heart = CircleHeart(
      words.heart, form: form, isSmall: convention.figure == .symbol, widths)
  }

  func drawing() -> Drawing {
    let (frame, placement) = place()
    let circle = CircleDrawing(
      name: convention.name, content: content, words: words, widths: widths, boxes: boxes,
      heart: heart, frame: frame, centers: placement.centers, tieStyle: convention.tieStyle
    ).drawing()
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: widths, diagram)
    let outlines =
      [SheetContent.Outline.circle(center: .zero, radius: frame.radius)]
      + circle.texts.map { .rectangle($0.frame) }
    return sheet.drawing(
      of: sheet.stands(usually: [.liggend]).map { stand in
        SheetContent(outlines: outlines, nameSize: CircleBox.nameStyle.size, stand: stand) {
          circle
        }
      })
  }

  /// Gives more room until everybody fits, and then tries a few other ways for the one in which
  /// fewest ties run behind boxes. The rest of those are bent around them.
  private func place() -> (CircleFrame, CirclePlacement) {
    var demand = CircleFrame.Demand(content)
    while true {
      let frame = CircleFrame(
        heart: heart.radius, boxes: boxes, content: content, layout: convention.layout,
        demand: demand)
      do {
        let first = try CirclePlacement(content, boxes, in: frame, variant: 0)
        return (frame, best(of: first, in: frame))
      } catch {
        // More room always ends in a fit: a ring's room grows with the square of its radius.
        for cell in Set(
          error.members.map({ [content.members[$0].sector, content.members[$0].ring] }))
        {
          demand.raise(sector: cell[0], ring: cell[1], by: 1.1)
        }
      }
    }
  }

  private func best(of first: CirclePlacement, in frame: CircleFrame) -> CirclePlacement {
    var best = first
    // With many people other ways are hardly better, and take long to find.
    guard content.members.count <= 40 else { return first }
    for variant in 1...3 where best.hiddenTies > content.members.count / 20 {
      let other = try? CirclePlacement(content, boxes, in: frame, variant: variant)
      if let other, other.hiddenTies < best.hiddenTies { best = other }
    }
    return best
  }
}
