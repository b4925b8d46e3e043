/// Parts put close together, each in the hollows that others leave.
struct SociogramPacking {
  private struct Room {
    var hulls: [(hull: ConvexHull, frame: Rectangle)]
    var frame: Rectangle

    func moved(by way: Point) -> Room {
      Room(
        hulls: hulls.map { ($0.hull.moved(by: way), $0.frame.moved(by: way)) },
        frame: frame.moved(by: way))
    }

    func meets(_ other: Room) -> Bool {
      guard frame.overlaps(other.frame) else { return false }
      return hulls.contains { own in
        other.hulls.contains {
          own.frame.overlaps($0.frame) && own.hull.wayOut(of: $0.hull) != nil
        }
      }
    }
  }

  /// How each part is to be moved.
  private(set) var ways: [Point] = []
  private(set) var bounds: Rectangle

  /// - Parameter wide: how much wider than high the whole should be.
  /// - Complexity: O(parts²) tries.
  init(_ parts: [SociogramPart], wide: Double) {
    bounds = Rectangle(center: .zero, size: Size(0, 0))
    var placed: [Room] = []
    for part in parts {
      let room = Room(
        hulls: part.units.map(\.room).map { hull in
          (hull, Rectangle(around: hull.corners) ?? bounds)
        }, frame: part.frame)
      let way =
        placed.isEmpty
        ? room.frame.center * -1 : Self.way(for: room, among: placed, in: bounds, wide: wide)
      ways.append(way)
      placed.append(room.moved(by: way))
      bounds = placed.count == 1 ? placed[0].frame : bounds.union(placed[placed.count - 1].frame)
    }
  }

  /// The way to the free place on a grid where the whole stays smallest.
  private static func way(
    for room: Room, among placed: [Room], in bounds: Rectangle, wide: Double
  ) -> Point {
    let steps = 30
    let size = room.frame.size
    let reach = Size(bounds.size.width + size.width + 2, bounds.size.height + size.height + 2)
    let choices = (0...steps).flatMap { column in
      (0...steps).map { row -> (way: Point, cost: Double) in
        let center =
          bounds.center
          + Point(
            reach.width * (Double(column) / Double(steps) - 0.5),
            reach.height * (Double(row) / Double(steps) - 0.5))
        let whole = bounds.union(Rectangle(center: center, size: size)).size
        return (
          center - room.frame.center,
          max(whole.width, whole.height * wide) + 0.06 * center.distance(to: bounds.center)
        )
      }
    }
    .sorted { $0.cost < $1.cost }
    // On the rim of the grid nothing is in the way.
    let free = choices.first { choice in
      let moved = room.moved(by: choice.way)
      return !placed.contains { $0.meets(moved) }
    }
    return free?.way ?? choices[0].way
  }
}
