import NetwerkDiagram

/// A small drawing of the kind this module is for: rings behind, ties, people in pinned nodes.
struct SamplePicture {
  static let a4 = Size(841.8898, 595.2756)
  let names: [String]

  init(_ names: [String] = ["Fatima", "Omar de Vries", "Şükrü", "Lies & Jeroen"]) {
    self.names = names
  }

  var accessibleText: AccessibleText {
    var elements: [String: String] = [:]
    for (index, name) in names.enumerated() {
      elements["p\(index)"] = "\(name), dichtbij"
      elements["r\(index)"] = "Sara en \(name)"
    }
    return AccessibleText(
      language: "nl", title: "Ecogram van Sara", summary: "\(names.count) mensen.",
      elements: elements)
  }

  var dot: String {
    var dot = DotWriter(
      name: "ecogram",
      [
        "bgcolor": "white", "outputorder": "edgesfirst", "pad": 0, "margin": 0,
        "size": .sheet(Self.a4), "_background": .background(background),
      ])
    dot.nodeDefaults(["shape": "none", "width": 0, "height": 0, "margin": 0, "fontsize": 10])
    for (index, name) in names.enumerated() {
      dot.node(
        "p\(index)",
        [
          "id": .generated("p\(index)"), "class": "persoon", "shape": "box",
          "style": "rounded,filled", "fillcolor": .colours(.white), "fixedsize": "true",
          "width": .inches(points: 80), "height": .inches(points: 22), "label": "",
          "pos": .position(place(index)),
        ])
      dot.node(
        "n\(index)",
        [
          "label": .label(name), "pos": .position(place(index)),
          "fontname": .fontName(TextStyle(size: 10, isBold: index.isMultiple(of: 2))),
        ])
    }
    dot.node("hoofd", ["label": .label("Sara"), "pos": .position(Point(0, 0))])
    for index in names.indices {
      dot.edge(
        "p\(index)", "hoofd",
        ["id": .generated("r\(index)"), "pos": .course(course(index)), "style": "dashed"])
    }
    return dot.text
  }

  private var background: XDot {
    var background = XDot()
    background.colour(.white)
    let (x, y) = (Self.a4.width / 2, Self.a4.height / 2)
    background.filledPolygon([Point(-x, -y), Point(x, -y), Point(x, y), Point(-x, y)])
    background.fill(Colour(0xF2ECF8))
    background.pen(Colour(0xB9C0C9))
    background.lineWidth(0.8)
    for radius in [250.0, 150] {
      background.filledEllipse(centre: Point(0, 0), radii: Size(radius, radius))
    }
    return background
  }

  /// People on a spiral, so that any number of them stand apart.
  private func place(_ index: Int) -> Point {
    let steps: [(Double, Double)] = [(1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, -0.7)]
    let (x, y) = steps[index % steps.count]
    let radius = 100 + Double(index / steps.count) * 25
    return Point(x * radius, y * radius)
  }

  private func course(_ index: Int) -> Course {
    Course([Course.Piece(through: [place(index), Point(0, 0)])])
  }
}
