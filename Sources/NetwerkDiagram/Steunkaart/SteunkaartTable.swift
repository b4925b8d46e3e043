import Netwerk

/// Draws the blocks of a support matrix, the upper left corner of the first at the origin.
struct SteunkaartTable {
  let grid: SteunkaartGrid
  let widths: TextWidths
  private var drawing: Drawing

  init(_ grid: SteunkaartGrid, _ widths: TextWidths, _ words: SteunkaartWords) {
    self.grid = grid
    self.widths = widths
    drawing = Drawing(
      name: "steunkaart", sheet: Size(0, 0), accessibleText: words.accessibleText)
  }

  func drawing(inBlocks count: Int) -> Drawing {
    var table = self
    for (number, block) in grid.blocks(count).enumerated() {
      let left = Double(number) * (grid.blockWidth + SteunkaartGrid.blockGap)
      table.draw(block, number, left)
    }
    return table.drawing
  }

  private mutating func draw(_ block: [SteunkaartGrid.SizedRow], _ number: Int, _ left: Double) {
    let height = grid.height(block)
    for (index, column) in grid.columns.enumerated() {
      drawBand(index, left + column.left, column.width, height)
      drawHeader(index, number, left + column.left, column.width)
    }
    var top = -(grid.headerHeight + SteunkaartGrid.stateHeight + 3)
    for row in block {
      draw(row, number, left, top)
      top -= row.height
    }
  }

  /// The cells of a column worth a talk: tinted, and with a border that tells it without
  /// colour.
  private mutating func drawBand(
    _ index: Int, _ left: Double, _ width: Double, _ height: Double
  ) {
    let look = SteunkaartChip.Look.state(grid.content.columns[index].stand)
    guard grid.content.columns[index].stand.isGap else { return }
    let top = grid.headerHeight + SteunkaartGrid.stateHeight
    let frame = Rectangle(
      center: Point(left + width / 2, -(top + height) / 2), size: Size(width - 2, height - top))
    drawing.background.append(
      .init(
        outline: .polygon(frame.corners), stroke: look.stroke,
        fill: Palette.tint(Palette.tension, 0.08)))
  }

  private mutating func drawHeader(_ index: Int, _ block: Int, _ left: Double, _ width: Double) {
    let column = grid.content.columns[index]
    let center = Point(left + width / 2, -grid.headerHeight / 2)
    let id = "k\(index)b\(block)"
    drawing.boxes.append(
      .init(
        id: id, classes: ["kop"],
        frame: Rectangle(center: center, size: Size(width - 2, grid.headerHeight)),
        form: .rectangle, stroke: SteunkaartChip.Look.state(column.stand).stroke, fill: .white))
    drawing.accessibleText.elements[id] = column.sentence
    let lines = grid.titles[index]
    for (number, line) in lines.enumerated() {
      let y = center.y + (Double(lines.count - 1) / 2 - Double(number)) * 9.4
      write(line, SteunkaartGrid.titleStyle, Palette.ink, Point(center.x, y), room: width - 6)
    }
    let middle = Point(center.x, -grid.headerHeight - SteunkaartGrid.stateHeight / 2)
    draw(
      column.state, "s\(index)b\(block)", middle,
      Size(width - 2, SteunkaartGrid.stateHeight - 1), scale: 1)
  }

  private mutating func draw(
    _ row: SteunkaartGrid.SizedRow, _ block: Int, _ left: Double, _ top: Double
  ) {
    let middle = top - row.height / 2
    switch row.row {
    case .head(let text, let soort):
      let hue = Palette.hue(soort)
      let frame = Rectangle(
        center: Point(left + grid.nameWidth / 2, middle),
        size: Size(grid.nameWidth, row.height - 1))
      drawing.boxes.append(
        .init(
          id: "g\(row.number)b\(block)", classes: ["groep"], frame: frame, form: .rectangle,
          stroke: .init(colour: hue, width: 0.6), fill: hue))
      write(
        text, SteunkaartGrid.headStyle, .white, Point(left + 4, middle), room: grid.nameWidth - 8,
        alignment: .left)
    case .member(let name, let role, let cells, _):
      drawName(row, name: name, role: role, left, top)
      for (column, chips) in cells.enumerated() {
        let place = grid.columns[column]
        draw(
          chips, "p\(row.number)k\(column)", Point(left + place.left + place.width / 2, middle),
          room: place.width - 4)
      }
      let line = Curve(
        from: Point(left, top - row.height), to: Point(left + grid.blockWidth, top - row.height))
      drawing.background.append(
        .init(outline: .path(line.points), stroke: .init(colour: Palette.faint, width: 0.5)))
    }
  }

  private mutating func drawName(
    _ row: SteunkaartGrid.SizedRow, name: String, role: String?, _ left: Double, _ top: Double
  ) {
    let id = "p\(row.number)"
    let frame = Rectangle(
      center: Point(left + grid.nameWidth / 2, top - row.height / 2),
      size: Size(grid.nameWidth, row.height))
    drawing.boxes.append(
      .init(
        id: id, classes: ["persoon"], frame: frame, form: .rectangle,
        stroke: .init(colour: Palette.faint, width: 0.5), fill: .white))
    drawing.accessibleText.elements[id] = [name, role].compactMap { $0 }.joined(separator: ", ")
    var y = top - 2.2 - 5.1
    for line in row.nameLines {
      write(
        line, SteunkaartGrid.nameStyle, Palette.ink, Point(left + 4, y), room: grid.nameWidth - 8,
        alignment: .left)
      y -= 10.2
    }
    guard let shown = row.role else { return }
    let beside = widths.width(row.nameLines[0], SteunkaartGrid.nameStyle) + 6
    let place = row.isRoleBelow ? Point(left + 4, y + 0.6) : Point(left + 4 + beside, y + 10.2)
    let room = grid.nameWidth - 8 - (row.isRoleBelow ? 0 : beside)
    write(shown, SteunkaartGrid.roleStyle, Palette.grey, place, room: room, alignment: .left)
  }

  /// The chips of one cell beside each other, smaller when they would not fit.
  private mutating func draw(
    _ chips: [SteunkaartChip], _ id: String, _ middle: Point, room: Double
  ) {
    let natural = chips.map { $0.width(widths) }
    let total = natural.reduce(0, +) + 2 * Double(max(0, chips.count - 1))
    guard total > 0 else { return }
    let scale = min(1, room / total)
    var left = middle.x - total * scale / 2
    for (number, chip) in chips.enumerated() {
      let size = Size(natural[number] * scale, SteunkaartChip.height * scale)
      draw(chip, "\(id)n\(number)", Point(left + size.width / 2, middle.y), size, scale: scale)
      left += size.width + 2 * scale
    }
  }

  private mutating func draw(
    _ chip: SteunkaartChip, _ id: String, _ middle: Point, _ size: Size, scale: Double
  ) {
    drawing.boxes.append(
      .init(
        id: id, classes: ["vak"], frame: Rectangle(center: middle, size: size),
        form: chip.look.form, stroke: chip.look.stroke, fill: chip.look.fill))
    write(
      chip.text,
      TextStyle(size: SteunkaartChip.style.size * scale, isBold: SteunkaartChip.style.isBold),
      chip.look.ink, middle, room: size.width - 2 * scale)
  }

  /// Writes a line, smaller when it is wider than its room.
  private mutating func write(
    _ text: String, _ style: TextStyle, _ colour: Colour, _ position: Point, room: Double,
    alignment: TextAlignment = .centre
  ) {
    drawing.write(text, style, colour, position, room: room, alignment: alignment, widths)
  }
}

extension SteunkaartChip {
  /// Draws it as a sample in a legend, as part of the background.
  func drawSample(at middle: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    // A little smaller than on the matrix, so that those below each other do not touch.
    let scale = 0.9
    let frame = Rectangle(
      center: middle, size: Size(width(widths) * scale, Self.height * scale))
    let outline: Drawing.Outline =
      look.form == .rounded ? .closedPath(frame.rounded(by: 3.5)) : .polygon(frame.corners)
    drawing.background.append(.init(outline: outline, stroke: look.stroke, fill: look.fill))
    drawing.texts.append(
      .init(
        line: TextLine(text, TextStyle(size: Self.style.size * scale, isBold: Self.style.isBold)),
        colour: look.ink, position: middle, alignment: .centre, width: frame.size.width))
  }
}
