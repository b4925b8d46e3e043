/// The graph of a DL file.
extension DLReading {
  mutating func result() -> FormatReading {
    guard !issues.hasErrors else { return issues.reading([]) }
    if unknownCells > 0 { issues.add(.guess, .dl(.missingCells(unknownCells))) }
    var graph = PropertyGraph(isDirected: isDirected())
    graph.nodes = nodes()
    let isSymmetric = !graph.isDirected && isFull && !isTwoMode
    if isSymmetric, !ties.isEmpty { issues.add(.guess, .dl(.symmetric)) }
    let hasWeights = ties.contains { ($0.value ?? 1) != 1 }
    let shift = isTwoMode ? rows.size : 0
    for tie in ties where !isSymmetric || tie.row <= tie.column {
      graph.edges.append(
        PropertyGraph.Edge(
          tie.row, shift + tie.column, properties: properties(of: tie, hasWeights: hasWeights),
          position: tie.position))
    }
    return issues.reading([graph])
  }

  private func properties(of tie: DLTie, hasWeights: Bool) -> [Property] {
    var properties: [Property] = []
    if hasWeights, let value = tie.value { properties.append(Property("weight", .number(value))) }
    if levels.size > 1 || !levels.labels.isEmpty {
      let name = levels.label(tie.level) ?? String(tie.level + 1)
      properties.append(Property("relation", .text(name)))
    }
    return properties
  }

  private func nodes() -> [PropertyGraph.Node] {
    let mode = { (number: Int) in isTwoMode ? [Property("mode", .integer(number))] : [] }
    let (first, second) = (mode(1), mode(2))
    var nodes = (0..<rows.size).map {
      PropertyGraph.Node(String($0 + 1), label: rows.label($0), properties: first)
    }
    guard isTwoMode else {
      for place in nodes.indices where nodes[place].label == nil {
        nodes[place].label = columns.label(place)
      }
      return nodes
    }
    nodes += (0..<columns.size).map {
      PropertyGraph.Node(
        String(rows.size + $0 + 1), label: columns.label($0), properties: second)
    }
    return nodes
  }

  private var isFull: Bool {
    if case .matrix(.full) = layout { true } else { false }
  }

  /// Whether edges have a direction: halves of matrices and two modes have none, and neither has a
  /// full matrix of which both halves are equal.
  private func isDirected() -> Bool {
    if isTwoMode { return false }
    guard case .matrix(let half) = layout else { return true }
    return half == .full && !isSymmetric()
  }

  /// Ties stand row by row; so do those of the transposed matrix after they are put in the bucket of
  /// their column. Complexity: O(rows + ties).
  private func isSymmetric() -> Bool {
    var begin = 0
    while begin < ties.count {
      var end = begin
      while end < ties.count, ties[end].level == ties[begin].level { end += 1 }
      guard isSymmetric(ties[begin..<end]) else { return false }
      begin = end
    }
    return true
  }

  private func isSymmetric(_ ties: ArraySlice<DLTie>) -> Bool {
    var starts = Array(repeating: 0, count: rows.size + 1)
    for tie in ties { starts[tie.column + 1] += 1 }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }
    for tie in ties {
      let twin = ties[ties.startIndex + starts[tie.column]]
      starts[tie.column] += 1
      guard twin.row == tie.column, twin.column == tie.row, twin.value == tie.value else {
        return false
      }
    }
    return true
  }
}
