/// Where everybody on a sociogram stands: its parts beside and below each other, so that together
/// they are about as wide for their height as the sheet, and below them who knows none of the others.
struct SociogramPlacement: Sendable {
  /// The middle of each member's box.
  private(set) var centers: [Point]
  private(set) var fields: [Field] = []
  /// The field of who knows none of the others.
  private(set) var apart: (frame: Rectangle, label: Rectangle)?
  private(set) var bounds: Rectangle

  /// The field of a group.
  struct Field: Sendable {
    var group: Int
    var hull: ConvexHull
    var label: Rectangle
  }

  private static let gap = 16.0

  /// - Parameters:
  ///   - sizes: of all members' boxes.
  ///   - labels: the size of each group's label.
  ///   - note: the size of the label of who knows none of the others.
  ///   - wide: how much wider than high the whole should be.
  init(
    _ content: SociogramContent, sizes: [Size], labels: [Size], note: Size, wide: Double
  ) {
    let groups = Self.parts(of: content)
    var parts = groups.map {
      SociogramPart($0, of: content, sizes: sizes, labels: labels, wide: wide)
    }
    let loose = content.isolates.map { sizes[$0] }
    let shelves = Self.pack(&parts, loose: loose, note: note, wide: wide)
    centers = sizes.map { _ in .zero }
    for unit in parts.flatMap(\.units) {
      for (member, frame) in zip(unit.members, unit.frames) { centers[member] = frame.center }
      guard let group = unit.group, let label = unit.label else { continue }
      fields.append(Field(group: group, hull: unit.field, label: label))
    }
    fields.sort { $0.group < $1.group }
    for (member, center) in zip(content.isolates, shelves.loose) { centers[member] = center }
    apart = shelves.apart
    bounds = shelves.bounds
  }

  /// Members joined by ties or groups, the largest part first.
  private static func parts(of content: SociogramContent) -> [[Int]] {
    var part = Array(content.members.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while part[place] != place { place = part[place] }
      return place
    }
    let links =
      content.ties.map { ($0.first, $0.second) }
      + content.groups.flatMap { group in group.dropFirst().map { (group[0], $0) } }
    for (one, other) in links {
      let (low, high) = (min(root(one), root(other)), max(root(one), root(other)))
      part[high] = low
    }
    let isolates = Set(content.isolates)
    let joined = content.members.indices.filter { !isolates.contains($0) }
    return Dictionary(grouping: joined, by: root).values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0]
    }
  }

  /// Moves the parts to their places: in level rows, or close together where that takes clearly less
  /// room.
  private static func pack(
    _ parts: inout [SociogramPart], loose: [Size], note: Size, wide: Double
  ) -> Shelves {
    func best(_ sizes: [Size]) -> Shelves {
      Self.best(
        widths(sizes, loose, note).map { Shelves(sizes, loose: loose, note: note, width: $0) },
        wide: wide)
    }
    func size(_ way: Shelves) -> Double {
      max(way.bounds.size.width, way.bounds.size.height * wide)
    }
    let rows = best(parts.map(\.frame.size))
    guard parts.count > 1 else {
      move(&parts, to: rows.parts)
      return rows
    }
    let ways = [1, 1.3, 1.8].map { SociogramPacking(parts, wide: wide * $0) }
    let close = ways.map { (packing: $0, shelves: best([$0.bounds.size])) }
      .reduce(nil as (packing: SociogramPacking, shelves: Shelves)?) { known, next in
        known.map { size(next.shelves) < size($0.shelves) - 0.01 ? next : $0 } ?? next
      }
    guard let close, size(close.shelves) < size(rows) * 0.93 else {
      move(&parts, to: rows.parts)
      return rows
    }
    let shift = close.shelves.parts[0] - close.packing.bounds.center
    for (number, way) in close.packing.ways.enumerated() { parts[number].move(by: way + shift) }
    return close.shelves
  }

  private static func move(_ parts: inout [SociogramPart], to centers: [Point]) {
    for (number, center) in centers.enumerated() {
      parts[number].move(by: center - parts[number].frame.center)
    }
  }

  /// Widths worth trying.
  private static func widths(_ parts: [Size], _ loose: [Size], _ note: Size) -> [Double] {
    let least = (parts + loose + [note]).map(\.width).max() ?? 1
    let most = (parts + loose).reduce(0) { $0 + $1.width + gap }
    return (0...24).map { least + max(0, most - least) * Double($0 * $0) / 576 }
  }

  private static func best(_ ways: [Shelves], wide: Double) -> Shelves {
    func size(_ way: Shelves) -> Double {
      max(way.bounds.size.width, way.bounds.size.height * wide)
    }
    return ways.dropFirst().reduce(ways[0]) { size($1) < size($0) - 0.01 ? $1 : $0 }
  }
}

/// Rectangles in rows of at most one width, and below them a field with small ones.
private struct Shelves {
  private(set) var parts: [Point]
  private(set) var loose: [Point] = []
  private(set) var apart: (frame: Rectangle, label: Rectangle)?
  private(set) var bounds: Rectangle

  init(_ parts: [Size], loose: [Size], note: Size, width: Double) {
    let placed = Self.rows(parts, width: width, gap: 16)
    self.parts = placed.centers
    bounds = placed.bounds
    guard !loose.isEmpty else { return }
    let small = Self.rows(loose, width: width - 16, gap: 12)
    let size = Size(
      max(small.bounds.size.width, note.width) + 20, small.bounds.size.height + note.height + 24)
    let middle = bounds.center.x
    let top = parts.isEmpty ? 0 : bounds.minY - 14
    let frame = Rectangle(center: Point(middle, top - size.height / 2), size: size)
    let label = Rectangle(center: Point(middle, frame.maxY - 7 - note.height / 2), size: note)
    let floor = Point(middle, frame.minY + 10 + small.bounds.size.height / 2)
    self.loose = small.centers.map { $0 - small.bounds.center + floor }
    apart = (frame, label)
    bounds = parts.isEmpty ? frame : bounds.union(frame)
  }

  /// Rectangles in their order in rows, each row level in the middle.
  private static func rows(
    _ sizes: [Size], width: Double, gap: Double
  ) -> (centers: [Point], bounds: Rectangle) {
    var rows: [[Int]] = []
    var filled = Double.infinity
    for (place, size) in sizes.enumerated() {
      if filled + gap + size.width > width + 0.01 {
        rows.append([])
        filled = -gap
      }
      rows[rows.count - 1].append(place)
      filled += gap + size.width
    }
    var centers = sizes.map { _ in Point.zero }
    var top = 0.0
    for row in rows {
      let height = row.map { sizes[$0].height }.max() ?? 0
      var left = -(row.reduce(-gap) { $0 + gap + sizes[$1].width }) / 2
      for place in row {
        centers[place] = Point(left + sizes[place].width / 2, top - height / 2)
        left += sizes[place].width + gap
      }
      top -= height + gap
    }
    let frames = zip(centers, sizes).flatMap { Rectangle(center: $0, size: $1).corners }
    return (
      centers, Rectangle(around: frames) ?? Rectangle(center: .zero, size: Size(0, 0))
    )
  }
}
