import Netwerk

/// One part of a sociogram, in which everybody is joined to everybody, laid out by itself.
///
/// People come as far apart as their way through ties is long, people of one group nearer. Then
/// the boxes of each group move apart until none overlap, and then the groups, each as one, until
/// no two fields touch; so a field holds exactly its own people.
struct SociogramPart: Sendable {
  /// Somebody by themselves, or a group with its label.
  struct Unit: Sendable {
    var group: Int?
    /// Members by their place in the content.
    var members: [Int]
    var frames: [Rectangle]
    var label: Rectangle?

    /// Everything that must stay clear of others.
    var room: ConvexHull { ConvexHull(around: all(grownBy: SociogramPart.fieldAir + 6)) }

    /// The inside of the field, which is drawn with wide round corners around it, `fieldAir` outside
    /// the boxes.
    var field: ConvexHull {
      ConvexHull(around: all(grownBy: SociogramPart.fieldAir - SociogramPart.fieldCurve))
    }

    private func all(grownBy margin: Double) -> [Point] {
      (frames + [label].compactMap { $0 }).flatMap { $0.grown(by: margin).corners }
    }

    mutating func move(by way: Point) {
      frames = frames.map { $0.moved(by: way) }
      label = label?.moved(by: way)
    }
  }

  /// The air between the boxes of a group and the border of its field.
  static let fieldAir = 8.0
  /// The radius of the corners of a field.
  static let fieldCurve = 14.0

  private(set) var units: [Unit]

  /// - Parameters:
  ///   - members: their places in the content, joined by ties or groups.
  ///   - sizes: of all members' boxes.
  ///   - labels: the size of each group's label.
  ///   - wide: how much wider than high the part may become.
  init(
    _ members: [Int], of content: SociogramContent, sizes: [Size], labels: [Size], wide: Double
  ) {
    let graph = SociogramGraph(members, of: content)
    let points = graph.layout(lying: wide >= 1)
    let stretch = max(1, min(1.45, wide))
    units = graph.units.map { group, places in
      let own = places.map { members[$0] }
      let sizes = own.map { sizes[$0] }
      let centers = OverlapRemoval.apart(
        places.map { Point(points[$0].x * stretch, points[$0].y) },
        sizes: sizes.map { Size($0.width + 26, $0.height + 20) })
      let frames = zip(centers, sizes).map { Rectangle(center: $0, size: $1) }
      let ties = graph.ties(within: places)
      return Unit(
        group: group, members: own, frames: frames,
        label: group.map { SociogramLabel.place(labels[$0], among: frames, ties: ties) })
    }
    separate()
    draw(together: graph.weights)
  }

  /// Moves units out of each other, two by two, until all are clear.
  private mutating func separate() {
    for round in 0... {
      var rooms = units.map(\.room)
      var isClear = true
      for one in units.indices {
        for other in 0..<one {
          guard let way = rooms[one].wayOut(of: rooms[other]) else { continue }
          isClear = false
          for (unit, half) in [(one, way * 0.501), (other, way * -0.501)] {
            units[unit].move(by: half)
            rooms[unit] = rooms[unit].moved(by: half)
          }
        }
      }
      if isClear { return }
      // Where they keep pushing each other around, everything gives way a little.
      if round > 40 { spread(by: 1.03) }
    }
  }

  private mutating func spread(by factor: Double) {
    for unit in units.indices {
      guard let whole = Rectangle(around: units[unit].frames.flatMap(\.corners)) else { continue }
      let nudge = Point(angle: Double(unit) * 2.4, radius: 0.1)
      units[unit].move(by: whole.center * (factor - 1) + nudge)
    }
  }

  /// Moves units towards those they have ties with, as far as there is room.
  private mutating func draw(together weights: [[Double]]) {
    var rooms = units.map(\.room)
    for _ in 0..<8 {
      var hasMoved = false
      for unit in units.indices {
        let middle = Self.middle(rooms[unit])
        // Everybody is drawn to the middle of the whole too, a little.
        var (sum, total) = (frame.center * 0.5, 0.5)
        for other in units.indices where other != unit && weights[unit][other] > 0 {
          sum = sum + Self.middle(rooms[other]) * weights[unit][other]
          total += weights[unit][other]
        }
        let way = sum * (1 / total) - middle
        for share in [0.5, 0.25, 0.1, 0.04] where way.length * share > 0.5 {
          let moved = rooms[unit].moved(by: way * share)
          let isFree = !rooms.indices.contains { $0 != unit && moved.wayOut(of: rooms[$0]) != nil }
          guard isFree else { continue }
          units[unit].move(by: way * share)
          rooms[unit] = moved
          hasMoved = true
          break
        }
      }
      if !hasMoved { return }
    }
  }

  private static func middle(_ hull: ConvexHull) -> Point {
    Rectangle(around: hull.corners)?.center ?? .zero
  }

  /// The room that the whole part takes.
  var frame: Rectangle {
    Rectangle(around: units.flatMap(\.room.corners)) ?? Rectangle(center: .zero, size: Size(0, 0))
  }

  mutating func move(by way: Point) {
    for unit in units.indices { units[unit].move(by: way) }
  }
}
