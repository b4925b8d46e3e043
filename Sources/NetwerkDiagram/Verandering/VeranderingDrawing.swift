import Netwerk

/// Draws a change: one picture, or a strip of them beside and below each other.
struct VeranderingDrawing {
  let circle: VeranderingCircle
  let diagram: Diagram

  init(
    _ kaart: Veranderkaart, isStrook: Bool, _ diagram: Diagram,
    measuredBy measurer: some TextMeasurer
  ) throws {
    self.diagram = diagram
    circle = try VeranderingCircle(kaart, diagram, isStrook: isStrook, measurer)
  }

  /// What stands before the ids of one of several pictures.
  static func prefix(_ number: Int, of count: Int) -> String { count > 1 ? "m\(number)" : "" }

  func drawing() -> Drawing {
    let words = circle.words
    let sheet = Sheet(words: words.sheet, legend: words.legend, widths: circle.widths, diagram)
    let pictures = circle.steps.indices.map { picture($0) }
    let isStrip = pictures.count > 1
    let ways = sheet.stands(usually: [.liggend]).flatMap { stand in
      columns(pictures.count, stand).map { columns -> SheetContent in
        let middles = places(pictures, columns: columns)
        let rims = zip(pictures, middles).flatMap { outlines(of: $0, at: $1) }
        return SheetContent(
          outlines: rims, nameSize: CircleBox.nameStyle.size, stand: stand,
          legend: isStrip ? .below : .beside
        ) { joined(pictures, at: middles) }
      }
    }
    return sheet.drawing(of: ways)
  }

  /// One circle, in a strip with its date above everything.
  private func picture(_ number: Int) -> Drawing {
    var picture = circle.drawing(of: number)
    picture.name = "verandering"
    guard circle.steps.count > 1 else { return picture }
    let top = max(circle.frame.radius, picture.texts.map(\.frame.maxY).max() ?? 0)
    let date = circle.words.dates[number]
    picture.texts.append(
      .init(
        line: TextLine(date, VeranderingWords.dateStyle), colour: Palette.ink,
        position: Point(0, top + 12), alignment: .centre,
        width: circle.widths.width(date, VeranderingWords.dateStyle) + 2))
    return picture
  }

  /// Ways to put so many pictures beside each other.
  private func columns(_ count: Int, _ stand: Papier.Stand) -> [Int] {
    guard count > 1 else { return [1] }
    let usual = stand == .liggend ? min(count, 4) : min(count, 2)
    return [usual] + (1...count).filter { $0 != usual && $0 <= 4 }
  }

  private static let gap = 18.0

  /// The middle of each circle, rows from the top.
  private func places(_ pictures: [Drawing], columns: Int) -> [Point] {
    guard pictures.count > 1 else { return [.zero] }
    let frames = pictures.compactMap { picture in
      outlines(of: picture, at: .zero).map(\.bounds).reduce(nil as Rectangle?) {
        $0?.union($1) ?? $1
      }
    }
    let whole = frames.dropFirst().reduce(frames[0]) { $0.union($1) }
    let step = Size(
      whole.size.width + Self.gap, whole.size.height + Self.gap)
    return pictures.indices.map { number in
      Point(
        Double(number % columns) * step.width, -Double(number / columns) * step.height)
    }
  }

  private func outlines(of picture: Drawing, at place: Point) -> [SheetContent.Outline] {
    [.circle(center: place, radius: circle.frame.radius)]
      + picture.texts.map { .rectangle($0.frame.moved(by: place)) }
  }

  private func joined(_ pictures: [Drawing], at places: [Point]) -> Drawing {
    guard pictures.count > 1 else {
      var picture = pictures[0]
      picture.accessibleText = circle.words.accessibleText
      return picture
    }
    var whole = Drawing(
      name: "verandering", sheet: Size(0, 0), accessibleText: circle.words.accessibleText)
    for (number, picture) in pictures.enumerated() {
      let prefix = Self.prefix(number, of: pictures.count)
      let placed = picture.placed(scale: 1, offset: places[number])
      whole.background += placed.background
      whole.texts += placed.texts
      whole.boxes += placed.boxes.map { box in
        var box = box
        box.id = prefix + box.id
        return box
      }
      whole.lines += placed.lines.map { line in
        var line = line
        (line.id, line.from, line.to) = (prefix + line.id, prefix + line.from, prefix + line.to)
        return line
      }
    }
    return whole
  }
}
