import Netwerk
import NetwerkTestSupport

@testable import NetwerkDiagram

/// A genogram read back from its drawing: what somebody with a ruler would find on the sheet.
struct GenogramReading: Sendable {
  let drawing: Drawing
  let content: GenogramContent
  let people: [Drawing.Box]
  let names: [Drawing.Text]

  init(_ netwerk: Netwerk, banden: Diagram.GenogramBanden = .opvallend) throws {
    try self.init(Diagram.genogram(netwerk, banden: banden), banden)
  }

  init(_ diagram: Diagram, _ banden: Diagram.GenogramBanden = .opvallend) throws {
    let genogram = try Genogram(diagram, banden, measuredBy: ApproximateTextMeasurer())
    content = genogram.content
    drawing = genogram.drawing()
    people = drawing.boxes
    let size = (drawing.boxes.first?.frame.size.width ?? 1) / GenogramCell.symbol
    let nameSize = GenogramCell.nameStyle.size * size
    names = drawing.texts.filter {
      abs($0.line.style.size - nameSize) < 0.001 && $0.alignment == .centre
    }
  }

  func box(_ id: String) -> Drawing.Box? { people.first { $0.id == id } }

  /// Whether a point lies inside a symbol, more than a hair from its outline.
  static func isInside(_ point: Point, _ box: Drawing.Box) -> Bool {
    let (x, y) = (abs(point.x - box.frame.center.x), abs(point.y - box.frame.center.y))
    let radius = box.frame.size.width / 2 * 0.94
    return switch box.form {
    case .circle: x * x + y * y < radius * radius
    case .diamond: x + y < radius
    default: x < radius && y < radius
    }
  }

  /// The lines that run through a person or a name, as sentences.
  var linesThroughPeople: [String] {
    let frames = names.map { $0.frame.grown(by: -0.8) }
    return drawing.lines.flatMap { line -> [String] in
      // Only where a stretch comes near somebody is it followed point by point.
      var hit: Set<String> = []
      for curve in line.course.pieces.flatMap(\.curves) {
        guard let around = Rectangle(around: curve.points)?.grown(by: 0.1) else { continue }
        for box in people where box.frame.overlaps(around) {
          if curve.dense.contains(where: { Self.isInside($0, box) }) { hit.insert(box.id) }
        }
        for (frame, name) in zip(frames, names) where frame.overlaps(around) {
          if curve.dense.contains(where: frame.contains) { hit.insert(name.line.text) }
        }
      }
      return hit.sorted().map { "\(line.id) \(line.from) \(line.to) through \($0)" }
    }
  }

  /// Pairs of family lines of different families that lie on each other.
  var overlaps: [String] {
    struct Stretch {
      var family: Substring
      var isLevel: Bool
      var at: Double
      var range: ClosedRange<Double>
    }
    let lines = drawing.lines.filter { !$0.classes.contains("band") }
    let stretches = lines.flatMap { line -> [Stretch] in
      let family = line.id.dropFirst().prefix { $0.isNumber }
      return line.course.pieces.flatMap { piece -> [Stretch] in
        stride(from: 0, to: piece.points.count - 1, by: 3).compactMap { index in
          let (from, to) = (piece.points[index], piece.points[index + 3])
          if abs(from.y - to.y) < 0.01 {
            return Stretch(
              family: family, isLevel: true, at: from.y,
              range: min(from.x, to.x)...max(from.x, to.x))
          }
          guard abs(from.x - to.x) < 0.01 else { return nil }
          return Stretch(
            family: family, isLevel: false, at: from.x,
            range: min(from.y, to.y)...max(from.y, to.y))
        }
      }
    }
    var found: [String] = []
    for (number, one) in stretches.enumerated() {
      for other in stretches[(number + 1)...]
      where one.family != other.family && one.isLevel == other.isLevel
        && abs(one.at - other.at) < 0.4
        && one.range.upperBound - 0.5 > other.range.lowerBound
        && other.range.upperBound - 0.5 > one.range.lowerBound
      {
        found.append("\(one.family) and \(other.family) at \(one.at)")
      }
    }
    return found
  }
}

extension Course.Piece {
  var curves: [Curve] {
    stride(from: 0, to: points.count - 1, by: 3).map { start in
      Curve(points[start], points[start + 1], points[start + 2], points[start + 3])
    }
  }
}

extension Curve {
  /// Points along the curve, about two points apart.
  var dense: [Point] { samples(max(2, Int(start.distance(to: end) / 2))) }
}
