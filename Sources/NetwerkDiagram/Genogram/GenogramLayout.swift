/// Where everybody on a genogram stands and where the lines of the families run. Rows go down from
/// the oldest generation; y grows upwards, and the first row's symbols begin at 0.
struct GenogramLayout: Sendable {
  let content: GenogramContent
  let cells: [GenogramCell]
  let rows: [[Int]]
  let x: [Double]
  /// The top of the symbols of each row, and the bottom of its longest name.
  private(set) var tops: [Double] = []
  private(set) var bottoms: [Double] = []
  private(set) var channels: [GenogramChannel] = []

  /// Between a row and its first line, and between the last line and the next row.
  static let clearance = 9.0
  static let coupleStep = 7.0
  static let barStep = 8.0
  static let stem = 22.0
  static let tieStep = 8.0
  private static let usualRatio = 1.8
  private static let mostAir = 45.0
  private var air = 0.0

  init(
    _ content: GenogramContent, _ cells: [GenogramCell], rows: [[Int]], routes: (Self) -> [Int]
  ) {
    self.content = content
    self.cells = cells
    self.rows = rows
    x = GenogramColumns(rows: rows, families: content.lines, widths: cells.map(\.width)).x
    channels = (0...rows.count).map { GenogramChannel(below: $0 - 1, content, x) }
    // How many ties run through each channel is known only when their ways are.
    stack(ties: Array(repeating: 0, count: channels.count))
    let ties = routes(self)
    stack(ties: ties)
    // A family that is much wider than high gets longer lines down, which are easier to follow.
    let spare = bounds.size.width / Self.usualRatio - bounds.size.height
    air = min(max(0, spare / Double(max(1, rows.count - 1))), Self.mostAir)
    stack(ties: ties)
  }

  /// Puts the rows below each other, with between them the room that the lines need.
  private mutating func stack(ties: [Int]) {
    (tops, bottoms) = ([], [])
    var y = 0.0
    for (number, row) in rows.enumerated() {
      channels[number].place(
        under: number == 0 ? nil : bottoms[number - 1], ties: ties[number],
        air: number == 0 ? 0 : air)
      y = channels[number].bottom
      tops.append(y)
      bottoms.append(y - (row.map { cells[$0].height }.max() ?? 0))
    }
    channels[rows.count].place(under: bottoms.last, ties: ties[rows.count], air: 0)
  }

  func row(_ person: Int) -> Int { content.people[person].generation }

  /// The symbol of somebody.
  func symbol(_ person: Int) -> Rectangle {
    let size = GenogramCell.symbol
    return Rectangle(
      center: Point(x[person], tops[row(person)] - size / 2), size: Size(size, size))
  }

  /// The symbol and the name.
  func frame(_ person: Int) -> Rectangle {
    let cell = cells[person]
    return Rectangle(
      center: Point(x[person], tops[row(person)] - cell.height / 2),
      size: Size(cell.width, cell.height))
  }

  /// Everything that lines and people take.
  var bounds: Rectangle {
    let people = content.people.indices.map(frame)
    let whole = people.dropFirst().reduce(people[0]) { $0.union($1) }
    let (top, bottom) = (max(whole.maxY, channels[0].top), channels[rows.count].bottom)
    return Rectangle(
      center: Point(whole.center.x, (top + bottom) / 2),
      size: Size(whole.size.width + 32, top - bottom + 12))
  }
}
