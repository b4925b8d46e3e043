/// The data of a DL file.
extension DLReading {
  mutating func readData() {
    switch layout {
    case .matrix(let half): readMatrices(half)
    case .pairs(_, let isArray): readPairs(isArray: isArray)
    case .lists(_, let hasCounts): readLists(hasCounts: hasCounts)
    }
  }

  // MARK: Matrices

  private mutating func readMatrices(_ half: DLLayout.Half) {
    guard rows.size > 0, !isTwoMode || columns.size > 0, !isTwoMode || half == .full else {
      return issues.add(.error, .dl(.noSize))
    }
    for level in 0..<max(1, levels.size) where !issues.hasErrors {
      readColumnLabels(level: level)
      readMatrix(half, level: level)
    }
    if !issues.hasErrors, let field = scanner.next() {
      issues.add(.error, .dl(.surplus(scanner.string(of: field))), at: field.position)
    }
  }

  /// The labels of the columns above the first matrix, and above later ones when they have them.
  private mutating func readColumnLabels(level: Int) {
    guard columns.isEmbedded else { return }
    if level > 0 {
      var ahead = scanner
      guard let next = ahead.next(), scanner.number(of: next) == nil, !rows.isEmbedded || isLabels()
      else { return }
    }
    for _ in 0..<(isTwoMode ? columns.size : rows.size) {
      guard let field = scanner.next() else { return }
      if level == 0, isTwoMode { columns.append(scanner.string(of: field)) }
      if level == 0, !isTwoMode, !rows.isEmbedded { rows.append(scanner.string(of: field)) }
    }
  }

  /// Whether the next two fields are labels: a row has a number after its label.
  private func isLabels() -> Bool {
    var ahead = scanner
    guard ahead.next() != nil, let second = ahead.next() else { return false }
    return scanner.number(of: second) == nil
  }

  private mutating func readMatrix(_ half: DLLayout.Half, level: Int) {
    let width = isTwoMode ? columns.size : rows.size
    let height = rows.size
    for row in 0..<height {
      if rows.isEmbedded, let label = scanner.next(), level == 0 {
        rows.append(scanner.string(of: label))
      }
      for column in cells(half, row: row, width: width) {
        guard !issues.hasErrors else { return }
        guard let field = scanner.next() else {
          return issues.add(.error, .dl(.tooFewCells(row + 1, row: height)))
        }
        readCell(field, row, column, level)
      }
    }
  }

  /// Which columns a row has; one that is not there is a cell on the diagonal.
  private func cells(
    _ half: DLLayout.Half, row: Int, width: Int
  ) -> LazyFilterSequence<Range<Int>> {
    let span =
      switch half {
      case .full: 0..<width
      case .upper: min(row, width)..<width
      case .lower: 0..<min(row + 1, width)
      }
    let skipped = hasDiagonal ? -1 : row
    return span.lazy.filter { $0 != skipped }
  }

  private mutating func readCell(
    _ field: FieldScanner.Field, _ row: Int, _ column: Int, _ level: Int
  ) {
    if let value = scanner.number(of: field) {
      guard value != 0 else { return }
      ties.append(
        DLTie(row: row, column: column, value: value, level: level, position: field.position))
    } else if [".", "-", "na", "n/a", "?"].contains(word(field) ?? "") {
      unknownCells += 1
    } else {
      issues.add(
        .error, .dl(.notANumber(scanner.string(of: field))), at: field.position)
    }
  }

  // MARK: Lists

  private mutating func readPairs(isArray: Bool) {
    var level = 0
    while let first = scanner.next() {
      if scanner.string(of: first) == "!" {
        level += 1
      } else if let second = scanner.nextInLine() {
        readPair(first, second, level: level, isArray: isArray)
      } else {
        issues.add(.error, .dl(.incompleteLine), at: first.position)
      }
      scanner.skipLine()
    }
    levels.count = max(level + 1, levels.size)
  }

  private mutating func readPair(
    _ first: FieldScanner.Field, _ second: FieldScanner.Field, level: Int, isArray: Bool
  ) {
    let (row, column) = (rowPlace(first), columnPlace(second))
    var (level, count) = (level, 0)
    while let field = scanner.nextInLine() {
      if let row, let column { readCell(field, row, column, level) }
      count += 1
      guard isArray else { return }
      level += 1
    }
    if count == 0, let row, let column {
      ties.append(
        DLTie(row: row, column: column, value: nil, level: level, position: first.position))
    }
  }

  private mutating func readLists(hasCounts: Bool) {
    var (level, next, most) = (0, 0, 0)
    while let first = scanner.next() {
      if scanner.string(of: first) == "!" {
        level += 1
        next = 0
      } else {
        // With counts, the number in front says how many follow and rows come in their order.
        let row = hasCounts ? (next < limit ? next : nil) : rowPlace(first)
        next += 1
        most = max(most, next)
        if let row { readList(row, level: level) }
      }
      scanner.skipLine()
    }
    // A later matrix may have fewer rows.
    if hasCounts, most > 0 { rows.count = max(rows.size, most) }
    levels.count = max(level + 1, levels.size)
  }

  private mutating func readList(_ row: Int, level: Int) {
    while let field = scanner.nextInLine() {
      guard let column = columnPlace(field) else { continue }
      ties.append(
        DLTie(row: row, column: column, value: nil, level: level, position: field.position))
    }
  }

  private mutating func rowPlace(_ field: FieldScanner.Field) -> Int? {
    place(field, isColumn: false)
  }

  private mutating func columnPlace(_ field: FieldScanner.Field) -> Int? {
    place(field, isColumn: isTwoMode)
  }

  private mutating func place(_ field: FieldScanner.Field, isColumn: Bool) -> Int? {
    let (label, number) = (scanner.string(of: field), scanner.integer(of: field))
    let place =
      isColumn ? columns.find(label, number: number) : rows.find(label, number: number)
    if place == nil {
      let count = isColumn ? columns.size : rows.size
      issues.add(.error, .dl(.outOfRange(label, count: count)), at: field.position)
    }
    return place
  }
}
