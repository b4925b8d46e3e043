import Netwerk

/// What the marks on a drawing mean: only those that are really on it.
struct Legend: Hashable, Sendable {
  var sections: [Section]

  struct Section: Hashable, Sendable {
    var title: String
    var entries: [Entry]
  }

  struct Entry: Hashable, Sendable {
    var sample: Sample
    var text: String
  }

  /// A mark as it looks on the drawing.
  enum Sample: Hashable, Sendable {
    case tie(TieKind, isOwn: Bool)
    case arrow(atStart: Bool, atEnd: Bool)
    case badge(String, CircleContent.Badge.Kind)
    case ring(Int, of: Int)
    case box(BoxKind)
    case chip(SteunkaartChip)
    /// Shapes of one form only.
    case mark(LegendMark)
    case genogram(GenogramSample)
    /// The small figure of a kind of people.
    case figure(Drawing.Box.Form)
    /// A small figure of somebody who would not be there.
    case hollow
    /// A sign that stands in a text.
    case sign(String)
    /// None: the words are enough, and start at the left.
    case note
  }

  enum BoxKind: Hashable, Sendable { case person, organisation, deceased, stressed, absent }

  static let titleStyle = TextStyle(size: 8.6, isBold: true)
  static let entryStyle = TextStyle(size: 8)
  static let badgeStyle = TextStyle(size: 6.4, isBold: true)
  static let signStyle = TextStyle(size: 9, isBold: true)
  /// What people wrote themselves becomes smaller when it is wider than this, never cut off.
  static let mostWidth = 190.0
  static let sampleWidth = 34.0
  static let entryHeight = 12.5
  static let titleHeight = 14.0
  static let sectionGap = 6.0
  static let columnGap = 16.0

  /// Every text of the legend that is to be measured.
  var texts: [TextLine] {
    sections.flatMap { section in
      [TextLine(section.title, Self.titleStyle)]
        + section.entries.flatMap { entry -> [TextLine] in
          let own = TextLine(entry.text, Self.entryStyle)
          return switch entry.sample {
          case .badge(let text, _): [own, TextLine(text, Self.badgeStyle)]
          case .chip(let chip): [own, TextLine(chip.text, SteunkaartChip.style)]
          case .mark(let mark): [own] + mark.texts
          case .genogram(let sample): [own] + sample.texts
          case .sign(let text): [own, TextLine(text, Self.signStyle)]
          case .tie, .arrow, .ring, .box, .figure, .hollow, .note: [own]
          }
        }
    }
  }

  func columnWidth(_ widths: TextWidths) -> Double {
    let titles = sections.map { widths.width($0.title, Self.titleStyle) }
    let entries = sections.flatMap(\.entries).map {
      $0.left + widths.width($0.text, Self.style(of: $0, widths))
    }
    return (titles + entries).max() ?? 0
  }

  private static func style(of entry: Entry, _ widths: TextWidths) -> TextStyle {
    let width = widths.width(entry.text, entryStyle)
    let room = mostWidth + (entry.sample == .note ? sampleWidth + 8 : 0)
    return TextStyle(size: entryStyle.size * min(1, room / max(1, width)))
  }

  /// The sections in columns, none higher than the lowest even split allows, order kept.
  func columns(_ count: Int) -> [[Section]] {
    let total = sections.map(Self.height).reduce(0, +)
    var limit = max(total / Double(count), sections.map(Self.height).max() ?? 0)
    while true {
      var columns: [[Section]] = [[]]
      var filled = 0.0
      for section in sections {
        let height = Self.height(of: section)
        if filled > 0, filled + height > limit + 0.01 {
          columns.append([])
          filled = 0
        }
        columns[columns.count - 1].append(section)
        filled += height
      }
      if columns.count <= count { return columns }
      limit += Self.entryHeight
    }
  }

  func height(inColumns count: Int) -> Double {
    columns(count).map { $0.map(Self.height).reduce(0, +) - Self.sectionGap }.max() ?? 0
  }

  private static func height(of section: Section) -> Double {
    titleHeight + Double(section.entries.count) * entryHeight + sectionGap
  }
}

extension Legend {
  /// Adds the legend to a drawing, its upper left corner at `corner`.
  func draw(in drawing: inout Drawing, at corner: Point, columns count: Int, _ widths: TextWidths) {
    let columnWidth = columnWidth(widths)
    var left = corner.x
    for column in columns(count) {
      var y = corner.y
      for section in column {
        drawing.texts.append(
          Self.text(section.title, Self.titleStyle, at: Point(left, y - 6), Palette.ink, widths))
        y -= Self.titleHeight
        for entry in section.entries {
          let middle = Point(left, y - Self.entryHeight / 2)
          draw(entry.sample, at: middle, in: &drawing, widths)
          drawing.texts.append(
            Self.text(
              entry.text, Self.style(of: entry, widths),
              at: middle + Point(entry.left, 0),
              Palette.dark, widths))
          y -= Self.entryHeight
        }
        y -= Self.sectionGap
      }
      left += columnWidth + Self.columnGap
    }
  }

  private static func text(
    _ text: String, _ style: TextStyle, at position: Point, _ colour: Colour, _ widths: TextWidths
  ) -> Drawing.Text {
    .init(
      line: TextLine(text, style), colour: colour, position: position, alignment: .left,
      width: widths.width(text, style) + 2)
  }

  private func draw(
    _ sample: Sample, at left: Point, in drawing: inout Drawing, _ widths: TextWidths
  ) {
    let right = left + Point(Self.sampleWidth, 0)
    let middle = left + Point(Self.sampleWidth / 2, 0)
    switch sample {
    case .tie(let kind, let isOwn):
      let bend = isOwn ? 0.0 : 6
      let curve = Curve(
        left, left + Point(10, bend), right + Point(-10, bend), right)
      let straight = isOwn ? Curve(from: left, to: right) : curve
      drawing.background += kind.course(
        along: straight, isOwn: isOwn, tipAtStart: false, tipAtEnd: false
      )
      .shapes(kind.stroke(isOwn: isOwn))
    case .arrow(let atStart, let atEnd):
      let course = TieKind.ordinary.course(
        along: Curve(from: left, to: right), isOwn: true, tipAtStart: atStart, tipAtEnd: atEnd)
      drawing.background += course.shapes(TieKind.ordinary.stroke(isOwn: true))
    case .badge(let text, let kind):
      let width = widths.width(text, Self.badgeStyle) + 7
      BadgeLook(kind, Palette.grey).drawMark(text, middle, width: width, in: &drawing)
    case .chip(let chip):
      chip.drawSample(at: middle, in: &drawing, widths)
    case .mark(let mark): mark.draw(at: middle, in: &drawing)
    case .genogram(let sample): sample.draw(at: middle, in: &drawing, widths)
    case .figure(let form):
      let frame = Rectangle(center: middle, size: form.size(radius: 4.6))
      let box = Drawing.Box(
        id: "", classes: [], frame: frame, form: form,
        stroke: .init(colour: Palette.dark, width: 0.8), fill: Palette.dark)
      drawing.background.append(
        .init(outline: box.outline, stroke: box.stroke, fill: box.fill))
    case .sign(let text):
      drawing.texts.append(
        .init(
          line: TextLine(text, Self.signStyle), colour: Palette.ink, position: middle,
          alignment: .centre, width: Self.sampleWidth))
    case .hollow:
      drawing.background.append(
        .init(
          outline: .ellipse(center: middle, radii: Size(4.6, 4.6)),
          stroke: .init(colour: Palette.faded, width: 1.2), fill: .white))
    case .note: break
    case .ring(let number, let count):
      for ring in (1...count).reversed() {
        let radius = 5.4 * Double(ring) / Double(count)
        let isThis = ring == number
        drawing.background.append(
          .init(
            outline: .ellipse(center: middle, radii: Size(radius, radius)),
            stroke: .init(
              colour: isThis ? Palette.ink : Palette.faint, width: isThis ? 1.5 : 0.6)))
      }
    case .box(let kind):
      var frame = Rectangle(center: middle, size: Size(24, 9.5))
      if kind == .absent {
        // With a bit of the tie.
        frame = Rectangle(center: right + Point(-9, 0), size: Size(18, 9.5))
        drawing.background.append(
          .init(
            outline: .path(Curve(from: left, to: Point(frame.minX, left.y)).points),
            stroke: TieKind.gone))
      }
      let isStressed = kind == .stressed
      drawing.background.append(
        .init(
          outline: kind == .organisation
            ? .polygon(frame.corners) : .closedPath(frame.rounded(by: 3.5)),
          stroke: .init(
            colour: isStressed ? Palette.emphasisRim : Palette.grey, width: isStressed ? 2 : 1.1,
            pattern: kind == .absent ? .dashed : .solid),
          fill: kind.fill))
    }
  }
}

extension Legend.Entry {
  /// Where its words start.
  var left: Double { sample == .note ? 0 : Legend.sampleWidth + 8 }
}

extension Legend.BoxKind {
  fileprivate var fill: Colour {
    switch self {
    case .person, .absent: .white
    case .organisation: Palette.tint(Palette.grey, 0.1)
    case .deceased: Palette.absent
    case .stressed: Palette.emphasis
    }
  }
}

extension Rectangle {
  /// The outline with rounded corners, as joined curves that end where they start.
  func rounded(by radius: Double) -> [Point] {
    let radius = min(radius, size.width / 2, size.height / 2)
    let quarter = 0.5523 * radius
    let corners = corners
    var path: [Point] = []
    for index in corners.indices {
      let corner = corners[index]
      let before = (corners[(index + 3) % 4] - corner).unit
      let after = (corners[(index + 1) % 4] - corner).unit
      let start = corner + before * radius
      let end = corner + after * radius
      if let last = path.last { path += Curve(from: last, to: start).points.dropFirst() }
      if path.isEmpty { path.append(start) }
      path += [start - before * quarter, end - after * quarter, end]
    }
    return path + Curve(from: path[path.count - 1], to: path[0]).points.dropFirst()
  }
}

extension Course {
  /// The same course as shapes for a background, with arrow tips of its own.
  func shapes(_ stroke: Drawing.Stroke) -> [Drawing.Shape] {
    pieces.flatMap { piece -> [Drawing.Shape] in
      var shapes = [Drawing.Shape(outline: .path(piece.points), stroke: stroke)]
      let ends = [(piece.startTip, piece.points.first), (piece.endTip, piece.points.last)]
      for case (let tip?, let base?) in ends {
        let across = (tip - base).turnedLeft * 0.4
        // As wide as Graphviz draws the tip of such a line, with its pen around it.
        shapes.append(
          .init(
            outline: .polygon([tip, base + across, base - across]),
            stroke: .init(colour: stroke.colour, width: stroke.width), fill: stroke.colour))
      }
      return shapes
    }
  }
}
