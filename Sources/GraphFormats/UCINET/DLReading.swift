/// One pass over a DL file: what it says of itself, then its data.
struct DLReading {
  var scanner: FieldScanner
  var issues: IssueList
  var rows = DLAxis()
  /// Of a file in which columns are other things than rows.
  var columns = DLAxis()
  var levels = DLAxis()
  var layout = DLLayout.matrix(.full)
  var hasDiagonal = true
  var ties: [DLTie] = []
  var unknownCells = 0
  var isTwoMode = false
  let limit: Int
  private var hasData = false

  init(_ text: [UInt8], issues: IssueList) {
    scanner = FieldScanner(text, separators: Array(",=:".utf8))
    self.issues = issues
    limit = max(50_000, text.count / 2)
  }

  mutating func readAll() {
    guard let first = scanner.next(), word(first) == "dl" else {
      return issues.add(.error, .dl(.notDL), at: Position(line: 1))
    }
    while !hasData, !issues.hasErrors, let field = scanner.next() { readWord(field) }
    guard !issues.hasErrors else { return }
    guard hasData else { return issues.add(.error, .dl(.noData)) }
    isTwoMode = layout.isTwoMode || columns.count != nil || !columns.labels.isEmpty
    let total = max(rows.size + (isTwoMode ? columns.size : 0), levels.size)
    guard total <= limit else { return issues.add(.error, .dl(.tooMany(total, limit: limit))) }
    readData()
  }

  func word(_ field: FieldScanner.Field) -> String? {
    field.isQuoted ? nil : scanner.string(of: field).lowercased()
  }

  private mutating func readWord(_ field: FieldScanner.Field) {
    switch word(field) {
    case "n": rows.count = readCount(field)
    case "nr": rows.count = readCount(field)
    case "nc": columns.count = readCount(field)
    case "nm": levels.count = readCount(field)
    case "format": readFormat(field)
    case "diagonal": hasDiagonal = scanner.next().flatMap { word($0) } != "absent"
    case "labels": readLabels(.rows, also: .columns)
    case "row", "rows": readLabels(.rows, after: field)
    case "column", "columns", "col", "cols": readLabels(.columns, after: field)
    case "level", "levels", "matrix", "matrices": readLabels(.levels, after: field)
    case "title": _ = scanner.restOfLine()
    case "data": hasData = true
    default:
      issues.add(.error, .dl(.unknownWord(scanner.string(of: field))), at: field.position)
    }
  }

  private mutating func readCount(_ field: FieldScanner.Field) -> Int? {
    let found = scanner.next()
    // Of more than a file can hold nothing is made, and the sum of two of these is a number.
    if let found, let count = scanner.integer(of: found), (0...Int(UInt32.max)).contains(count) {
      return count
    }
    issues.add(
      .error, .dl(.notACount(found.map { scanner.string(of: $0) } ?? "")),
      at: (found ?? field).position)
    return nil
  }

  private mutating func readFormat(_ field: FieldScanner.Field) {
    let found = scanner.next()
    if let found, let name = word(found), let layout = DLLayout(name) {
      self.layout = layout
    } else {
      issues.add(
        .error, .dl(.unknownFormat(found.map { scanner.string(of: $0) } ?? "")),
        at: (found ?? field).position)
    }
  }

  // MARK: Labels

  private enum Axis { case rows, columns, levels }

  private mutating func readLabels(_ axis: Axis, after field: FieldScanner.Field) {
    guard let next = scanner.next(), ["labels", "label"].contains(word(next)) else {
      return issues.add(
        .error, .dl(.unknownWord(scanner.string(of: field))), at: field.position)
    }
    readLabels(axis)
  }

  private mutating func readLabels(_ axis: Axis, also other: Axis? = nil) {
    var ahead = scanner
    if let next = ahead.next(), word(next) == "embedded" {
      scanner = ahead
      set(axis) { $0.isEmbedded = true }
      if let other { set(other) { $0.isEmbedded = true } }
      return
    }
    let expected = get(axis).count
    var found = 0
    while found < (expected ?? .max) {
      ahead = scanner
      guard let field = ahead.next(), !endsLabels(field, ahead) else { break }
      scanner = ahead
      found += 1
      let label = scanner.string(of: field)
      set(axis) { $0.append(label) }
    }
    if let expected, found < expected {
      issues.add(.guess, .dl(.fewerLabels(found, of: expected)))
    }
  }

  /// Whether a word goes on with what follows labels: it is one of those and has a colon behind it,
  /// or labels and then a colon.
  private func endsLabels(_ field: FieldScanner.Field, _ after: FieldScanner) -> Bool {
    var after = after
    switch word(field) {
    case "data", "labels": return follows(":", field)
    case "row", "column", "col", "level", "matrix":
      guard let next = after.next() else { return false }
      return word(next) == "labels" && follows(":", next)
    default: return false
    }
  }

  private func follows(_ character: Character, _ field: FieldScanner.Field) -> Bool {
    var place = field.range.upperBound
    while place < scanner.text.count, scanner.text[place] == 0x20 { place += 1 }
    return place < scanner.text.count && scanner.text[place] == character.asciiValue
  }

  private func get(_ axis: Axis) -> DLAxis {
    switch axis {
    case .rows: rows
    case .columns: columns
    case .levels: levels
    }
  }

  private mutating func set(_ axis: Axis, _ change: (inout DLAxis) -> Void) {
    switch axis {
    case .rows: change(&rows)
    case .columns: change(&columns)
    case .levels: change(&levels)
    }
  }
}

/// A cell of a matrix that is not nought.
struct DLTie {
  var row: Int
  var column: Int
  /// `nil` when the file only says that it is there.
  var value: Double?
  var level: Int
  var position: Position
}
