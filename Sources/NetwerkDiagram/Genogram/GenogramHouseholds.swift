/// Draws a closed dashed line around people who live together.
///
/// The line is the outline of rectangles: one around members who stand beside each other, and
/// between those narrow ways through the room between rows, so that it holds nobody else.
struct GenogramHouseholds {
  let layout: GenogramLayout

  private static let margin = 5.0
  private static let way = 9.0
  private static let stroke = Drawing.Stroke(
    colour: Palette.background, width: 1.1, pattern: .dashed)
  private static let fill = Palette.tint(Palette.background, 0.07)

  func draw(in drawing: inout Drawing) {
    for household in layout.content.households {
      let loops = RectangleUnion(rectangles(of: household)).loops
      for loop in loops {
        drawing.background.append(
          .init(
            outline: .closedPath(RectangleUnion.rounded(loop, by: 4.5)), stroke: Self.stroke,
            fill: loops.count == 1 ? Self.fill : nil))
      }
    }
  }

  /// Members who stand beside each other in a row.
  private struct Run {
    var row: Int
    var frame: Rectangle
  }

  func rectangles(of household: [Int]) -> [Rectangle] {
    let runs = runs(of: household)
    var rectangles = runs.map(\.frame)
    for (number, run) in runs.enumerated().dropFirst() {
      let nearest = runs[..<number].min { distance($0, run) < distance($1, run) }
      if let nearest { rectangles += join(nearest, run) }
    }
    return rectangles
  }

  private func runs(of household: [Int]) -> [Run] {
    var runs: [Run] = []
    for (number, row) in layout.rows.enumerated() {
      var previous = -2
      for (place, person) in row.enumerated() where household.contains(person) {
        let cell = layout.frame(person)
        let frame = Rectangle(
          center: Point(cell.center.x, (layout.tops[number] + layout.bottoms[number]) / 2),
          size: Size(cell.size.width, layout.tops[number] - layout.bottoms[number])
        ).grown(by: Self.margin)
        if previous == place - 1, let last = runs.last {
          runs[runs.count - 1].frame = last.frame.union(frame)
        } else {
          runs.append(Run(row: number, frame: frame))
        }
        previous = place
      }
    }
    return runs
  }

  private func distance(_ one: Run, _ other: Run) -> Double {
    let aside = max(
      0,
      abs(one.frame.center.x - other.frame.center.x)
        - (one.frame.size.width + other.frame.size.width) / 2)
    return Double(abs(one.row - other.row)) * 400 + aside
  }

  /// Narrow rectangles from one run to a later one.
  private func join(_ one: Run, _ other: Run) -> [Rectangle] {
    if one.row == other.row {
      let y = one.frame.minY - Self.way / 2 + 1
      return [rectangle(one.frame.center.x, y, other.frame.center.x, y)]
    }
    var ways: [Rectangle] = []
    var (x, y) = (one.frame.center.x, one.frame.minY + 1)
    for row in (one.row + 1)...other.row {
      let isLast = row == other.row
      let goal = isLast ? other.frame : nil
      let from = isLast || row == one.row + 1 ? one.frame : nil
      let end = goal.map { self.place(in: $0, near: x) } ?? gap(in: row, near: x)
      // Straight down where that can be.
      if let from, row == one.row + 1 { x = self.place(in: from, near: end) }
      let top = layout.tops[row] + Self.margin - 1
      let middle = layout.tops[row] + GenogramLayout.stem / 2 + 3
      ways.append(rectangle(x, y, x, middle))
      ways.append(rectangle(x, middle, end, middle))
      y = isLast ? top : layout.bottoms[row] - Self.margin
      ways.append(rectangle(end, middle, end, y))
      x = end
    }
    return ways
  }

  private func place(in frame: Rectangle, near x: Double) -> Double {
    min(max(x, frame.minX + Self.way), frame.maxX - Self.way)
  }

  private func rectangle(_ x: Double, _ y: Double, _ otherX: Double, _ otherY: Double) -> Rectangle
  {
    Rectangle(
      center: Point((x + otherX) / 2, (y + otherY) / 2),
      size: Size(abs(x - otherX) + Self.way, abs(y - otherY) + Self.way))
  }

  /// The middle between two people of a row, or beside the row, nearest to `x`.
  private func gap(in row: Int, near x: Double) -> Double {
    let frames = layout.rows[row].map(layout.frame)
    var places = zip(frames, frames.dropFirst()).map { ($0.maxX + $1.minX) / 2 }
    if let first = frames.first, let last = frames.last {
      places += [first.minX - 10, last.maxX + 10]
    }
    return places.min { abs($0 - x) < abs($1 - x) } ?? x
  }
}
