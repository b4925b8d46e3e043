/// The outline of several rectangles together.
struct RectangleUnion {
  /// Closed lines of corners, without the first at the end.
  private(set) var loops: [[Point]] = []

  /// - Complexity: O(n³) for n rectangles.
  init(_ rectangles: [Rectangle]) {
    let xs = Self.steps(rectangles.flatMap { [$0.minX, $0.maxX] })
    let ys = Self.steps(rectangles.flatMap { [$0.minY, $0.maxY] })
    guard xs.count > 1, ys.count > 1 else { return }
    func isInside(_ column: Int, _ row: Int) -> Bool {
      guard (0..<xs.count - 1).contains(column), (0..<ys.count - 1).contains(row) else {
        return false
      }
      let middle = Point(
        (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2)
      return rectangles.contains { $0.contains(middle) }
    }
    // Every side between inside and outside, with the inside at its left.
    var next: [[Int]: [[Int]]] = [:]
    var starts: [[Int]] = []
    func add(_ from: [Int], _ to: [Int]) {
      next[from, default: []].append(to)
      starts.append(from)
    }
    for column in 0..<xs.count - 1 {
      for row in 0..<ys.count - 1 where isInside(column, row) {
        if !isInside(column, row - 1) { add([column, row], [column + 1, row]) }
        if !isInside(column + 1, row) { add([column + 1, row], [column + 1, row + 1]) }
        if !isInside(column, row + 1) { add([column + 1, row + 1], [column, row + 1]) }
        if !isInside(column - 1, row) { add([column, row + 1], [column, row]) }
      }
    }
    for start in starts where next[start]?.isEmpty == false {
      var loop: [Point] = []
      var at = start
      while let to = next[at]?.popLast() {
        loop.append(Point(xs[at[0]], ys[at[1]]))
        at = to
      }
      loops.append(Self.corners(loop))
    }
  }

  private static func steps(_ values: [Double]) -> [Double] {
    var steps: [Double] = []
    for value in values.sorted() where steps.last.map({ value - $0 > 0.01 }) ?? true {
      steps.append(value)
    }
    return steps
  }

  /// Without the points in the middle of a side.
  private static func corners(_ loop: [Point]) -> [Point] {
    loop.indices.filter { index in
      let before = loop[(index + loop.count - 1) % loop.count]
      let after = loop[(index + 1) % loop.count]
      let (one, other) = (loop[index] - before, after - loop[index])
      return abs(one.x * other.y - one.y * other.x) > 1e-6
    }.map { loop[$0] }
  }

  /// A closed line with its corners rounded, as joined curves that end where they start.
  static func rounded(_ corners: [Point], by radius: Double) -> [Point] {
    var path: [Point] = []
    for index in corners.indices {
      let corner = corners[index]
      let before = corners[(index + corners.count - 1) % corners.count]
      let after = corners[(index + 1) % corners.count]
      let room = min(corner.distance(to: before), corner.distance(to: after)) / 2
      let radius = min(radius, room)
      let back = (before - corner).unit
      let on = (after - corner).unit
      let (start, end) = (corner + back * radius, corner + on * radius)
      if let last = path.last {
        path += Curve(from: last, to: start).points.dropFirst()
      } else {
        path.append(start)
      }
      let hold = radius * 0.4477
      path += [corner + back * hold, corner + on * hold, end]
    }
    guard let last = path.last else { return [] }
    return path + Curve(from: last, to: path[0]).points.dropFirst()
  }
}
