import Netwerk

/// Draws an ecogram: first the words, then the places, then the lines, then the sheet.
struct Ecogram {
  let diagram: Diagram
  let content: EcogramContent
  let aanduidingen: Aanduidingen
  let words: EcogramWords
  let widths: TextWidths
  let boxes: [EcogramBox]
  let heart: EcogramHeart

  /// Nobody reads more names than this on one sheet.
  static let most = 300

  init(_ diagram: Diagram, measuredBy measurer: some TextMeasurer) throws {
    self.diagram = diagram
    aanduidingen = Aanduidingen(diagram.netwerk, diagram.aanduiding, in: diagram.taal)
    let content = EcogramContent(diagram, aanduidingen)
    guard content.members.count <= Self.most else {
      throw DiagramError.teVeel(aantal: content.members.count, hoogstens: Self.most)
    }
    let words = EcogramWords(diagram, content, aanduidingen)
    let widths = try TextWidths(
      of: content.members.flatMap(EcogramBox.texts) + EcogramHeart.texts(words.heart)
        + words.sectors.map { TextLine($0, Self.sectorStyle) } + words.legend.texts
        + EcogramSheet.texts(words), by: measurer)
    self.content = content
    self.words = words
    self.widths = widths
    boxes = content.members.map { EcogramBox($0, widths) }
    heart = EcogramHeart(words.heart, widths)
  }

  static let sectorStyle = TextStyle(size: 11.5, isBold: true)

  func drawing() -> Drawing {
    let (frame, placement) = place()
    let circle = EcogramCircle(
      content: content, words: words, widths: widths, boxes: boxes, heart: heart, frame: frame,
      centers: placement.centers
    ).drawing()
    return EcogramSheet(words: words, widths: widths, papier: diagram.papier, stand: diagram.stand)
      .drawing(of: circle, radius: frame.radius)
  }

  /// Gives more room until everybody fits, and then tries a few other ways for the one in which
  /// fewest ties run behind boxes. The rest of those are bent around them.
  private func place() -> (EcogramFrame, EcogramPlacement) {
    var demand = EcogramFrame.Demand(content)
    while true {
      let frame = EcogramFrame(heart: heart.radius, boxes: boxes, content: content, demand: demand)
      do {
        let first = try EcogramPlacement(content, boxes, in: frame, variant: 0)
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

  private func best(of first: EcogramPlacement, in frame: EcogramFrame) -> EcogramPlacement {
    var best = first
    // With many people other ways are hardly better, and take long to find.
    guard content.members.count <= 40 else { return first }
    for variant in 1...3 where best.hiddenTies > content.members.count / 20 {
      let other = try? EcogramPlacement(content, boxes, in: frame, variant: variant)
      if let other, other.hiddenTies < best.hiddenTies { best = other }
    }
    return best
  }
}

/// The disc in the middle with the name of the hoofdpersoon, or the names of a household.
struct EcogramHeart: Hashable, Sendable {
  let lines: [String]
  let style: TextStyle
  let radius: Double

  private static func style(_ names: [String]) -> TextStyle {
    TextStyle(size: names.count > 3 ? 9 : names.count > 1 ? 10 : 12, isBold: true)
  }

  static func texts(_ names: [String]) -> [TextLine] { names.map { TextLine($0, style(names)) } }

  init(_ names: [String], _ widths: TextWidths) {
    let style = Self.style(names)
    self.style = style
    lines = names.flatMap { widths.wrapped($0, style, limit: 66, most: names.count > 1 ? 1 : 3) }
    let half = Double(lines.count) * style.size * 1.2 / 2
    // Each line must fit in the circle at its own height.
    let needed = lines.enumerated().map { number, line in
      let top = abs(half - Double(number) * style.size * 1.2)
      let bottom = abs(half - Double(number + 1) * style.size * 1.2)
      return Point(widths.width(line, style) / 2, max(top, bottom) * 0.8).length + 7
    }
    radius = max(40, needed.max() ?? 0)
  }
}
