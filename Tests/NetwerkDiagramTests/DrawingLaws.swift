@testable import NetwerkDiagram

/// What must hold for every picture, whatever its form; each answers what breaks it.
struct DrawingLaws {
  let drawing: Drawing

  init(_ drawing: Drawing) { self.drawing = drawing }

  /// Pairs of boxes that overlap.
  var overlappingBoxes: [String] {
    let boxes = drawing.boxes.sorted { $0.frame.minX < $1.frame.minX }
    return boxes.enumerated().flatMap { place, box in
      boxes[(place + 1)...].prefix { $0.frame.minX < box.frame.maxX }
        .filter { $0.frame.grown(by: -0.02).overlaps(box.frame.grown(by: -0.02)) }
        .map { "\(box.id) / \($0.id)" }
    }
  }

  /// Texts that stick out of the box in which their middle lies.
  var textsOutsideBoxes: [String] {
    drawing.texts.filter { text in
      let frame = Self.frame(text)
      guard let box = box(at: frame.center) else { return false }
      return !frame.grown(by: -0.05).corners.allSatisfy(box.frame.contains)
    }.map(\.line.text)
  }

  var overlappingTexts: [String] {
    let frames = drawing.texts.map { (Self.frame($0), $0.line.text) }
      .sorted { $0.0.minX < $1.0.minX }
    return frames.enumerated().flatMap { place, one in
      frames[(place + 1)...].prefix { $0.0.minX < one.0.maxX }
        .filter { $0.0.grown(by: -0.4).overlaps(one.0.grown(by: -0.4)) }
        .map { "\(one.1) / \($0.1)" }
    }
  }

  var offTheSheet: [String] {
    let sheet = Rectangle(
      center: Point(drawing.sheet.width / 2, drawing.sheet.height / 2), size: drawing.sheet)
    let boxes = drawing.boxes.filter { !$0.frame.corners.allSatisfy(sheet.contains) }.map(\.id)
    return boxes
      + drawing.texts.filter { !Self.frame($0).corners.allSatisfy(sheet.contains) }
      .map(\.line.text)
  }

  /// Texts that stand out less than 4.5 : 1 against what they stand on.
  var faintTexts: [String] {
    drawing.texts.filter {
      let middle = Self.frame($0).center
      let fill = box(at: middle)?.fill ?? sample(at: middle)?.fill ?? .white
      return $0.colour.contrast(with: fill) < 4.5
    }.map(\.line.text)
  }

  var repeatedIds: [String] {
    let ids = drawing.boxes.map(\.id) + drawing.lines.map(\.id)
    return Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Sentences for boxes that are not there.
  var sentencesOfNothing: [String] {
    let ids = Set(drawing.boxes.map(\.id) + drawing.lines.map(\.id))
    return drawing.accessibleText.elements.keys.filter { !ids.contains($0) }.sorted()
  }

  /// How often a straight line runs through a box that it does not join.
  var linesThroughBoxes: Int {
    drawing.lines.reduce(0) { sum, line in
      let points = line.course.pieces.flatMap(\.points)
      guard let start = points.first, let end = points.last else { return sum }
      return sum
        + drawing.boxes.count { box in
          box.id != line.from && box.id != line.to
            && (1..<40).contains {
              box.frame.contains(start.part(Double($0) / 40, towards: end))
            }
        }
    }
  }

  /// Everything that breaks a law, with a word in front that says which.
  var broken: [String] {
    let laws: [(String, [String])] = [
      ("boxes overlap", overlappingBoxes), ("text outside box", textsOutsideBoxes),
      ("texts overlap", overlappingTexts), ("off the sheet", offTheSheet),
      ("faint", faintTexts), ("id twice", repeatedIds), ("sentence of nothing", sentencesOfNothing),
    ]
    return laws.flatMap { law, found in found.map { "\(law): \($0)" } }
  }

  private func box(at point: Point) -> Drawing.Box? {
    drawing.boxes.last { $0.frame.contains(point) }
  }

  /// The mark of the legend at a point: those are small shapes, and no boxes.
  private func sample(at point: Point) -> Drawing.Shape? {
    drawing.background.last { shape in
      guard let frame = Self.bounds(shape.outline) else { return false }
      return frame.size.width < 60 && frame.size.height < 20 && frame.contains(point)
    }
  }

  private static func bounds(_ outline: Drawing.Outline) -> Rectangle? {
    switch outline {
    case .ellipse(let center, let radii):
      Rectangle(center: center, size: Size(2 * radii.width, 2 * radii.height))
    case .polygon(let points), .path(let points), .closedPath(let points):
      Rectangle(around: points)
    }
  }

  private static func frame(_ text: Drawing.Text) -> Rectangle {
    let center =
      text.alignment == .left
      ? Point(text.position.x + text.width / 2, text.position.y) : text.position
    return Rectangle(center: center, size: Size(text.width, text.line.style.size * 0.95))
  }
}
