extension Drawing {
  /// The drawing as DOT text for `neato -n2` (`nop2`): Graphviz draws it exactly like this and lays
  /// out nothing.
  ///
  /// Same drawing, same bytes. Complexity: O(size of the drawing).
  public func dot() -> String {
    var writer = DotWriter(
      name: name,
      [
        "bgcolor": "white", "outputorder": "edgesfirst", "splines": "true", "pad": 0, "margin": 0,
        "size": .sheet(sheet), "charset": "UTF-8", "fontname": "Arial",
        "_background": .background(xdot),
      ])
    writer.nodeDefaults(["fontname": "Arial", "label": "", "fixedsize": "true", "margin": 0])
    writer.edgeDefaults(["dir": "none"])
    for box in boxes { writer.node(box.id, box.attributes) }
    for (number, text) in texts.enumerated() {
      writer.node("t\(number)", text.attributes(on: sheet))
    }
    for line in lines { writer.edge(line.from, line.to, line.attributes) }
    return writer.text
  }

  /// The background, on a white rectangle that gives the picture the size of its sheet.
  private var xdot: XDot {
    var operations = XDot()
    operations.lineWidth(0)
    operations.colour(.white)
    operations.filledPolygon([
      .zero, Point(sheet.width, 0), Point(sheet.width, sheet.height), Point(0, sheet.height),
    ])
    for shape in background { operations.draw(shape) }
    // Graphviz draws no marks, and a filled node would hide them.
    for box in boxes where !box.marks.isEmpty { for shape in box.shapes { operations.draw(shape) } }
    return operations
  }
}

extension XDot {
  fileprivate mutating func draw(_ shape: Drawing.Shape) {
    if let colour = shape.fill {
      // A filled shape gets a border too, of the last pen: no wider than nothing, so that neither
      // the width nor the dashes of an earlier shape show.
      lineWidth(0)
      self.colour(colour)
      switch shape.outline {
      case .ellipse(let center, let radii): filledEllipse(centre: center, radii: radii)
      case .polygon(let points): filledPolygon(points)
      case .closedPath(let points): filledBezier(points)
      case .path: break
      }
    }
    if let stroke = shape.stroke {
      pen(stroke.colour)
      lineStyle(LineStyle(stroke.pattern))
      lineWidth(stroke.width)
      switch shape.outline {
      case .ellipse(let center, let radii): ellipse(centre: center, radii: radii)
      case .polygon(let points): polygon(points)
      case .path(let points), .closedPath(let points): bezier(points)
      }
    }
  }
}

extension XDot.LineStyle {
  fileprivate init(_ pattern: Drawing.Stroke.Pattern) {
    switch pattern {
    case .solid: self = .solid
    case .dashed: self = .dashed
    case .dotted: self = .dotted
    }
  }
}

extension Drawing.Stroke.Pattern {
  /// The style of a node that is not filled.
  fileprivate var plainStyle: DotValue {
    switch self {
    case .solid: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }
}

extension Drawing.Box {
  fileprivate var attributes: DotAttributes {
    var attributes: DotAttributes = [
      "id": .generated(id), "class": .generated(classes.joined(separator: " ")),
      "pos": .position(frame.center), "width": .inches(points: frame.size.width),
      "height": .inches(points: frame.size.height), "color": .colours(stroke.colour),
      "fillcolor": .colours(fill), "penwidth": .number(stroke.width),
    ]
    attributes["shape"] =
      switch form {
      case .rounded, .rectangle: "box"
      case .circle: "ellipse"
      case .triangle: "triangle"
      case .diamond: "diamond"
      case .pentagon: "pentagon"
      case .star: "star"
      }
    guard marks.isEmpty else {
      attributes["style"] = stroke.pattern.plainStyle
      return attributes
    }
    switch (form, stroke.pattern) {
    case (.rounded, .solid): attributes["style"] = "rounded,filled"
    case (.rounded, .dashed): attributes["style"] = "rounded,filled,dashed"
    case (.rounded, .dotted): attributes["style"] = "rounded,filled,dotted"
    case (_, .solid): attributes["style"] = "filled"
    case (_, .dashed): attributes["style"] = "filled,dashed"
    case (_, .dotted): attributes["style"] = "filled,dotted"
    }
    return attributes
  }
}

extension Drawing.Text {
  fileprivate func attributes(on sheet: Size) -> DotAttributes {
    // A text is a node without outline; aligned left it starts at the left side of the node, if it
    // fits. So the node is a little roomier than the text was measured, but never off the sheet.
    let width = alignment == .left ? min(width * 1.06 + 4, sheet.width - position.x) : width
    let center = alignment == .left ? Point(position.x + width / 2, position.y) : position
    var attributes: DotAttributes = [
      "class": "tekst", "shape": "none", "fixedsize": "shape", "pos": .position(center),
      "width": .inches(points: width), "height": .inches(points: line.style.size * 1.2),
      "label": .label(line.text, alignment: alignment), "fontsize": .number(line.style.size),
      "fontcolor": .colours(colour),
    ]
    if line.style.isBold { attributes["fontname"] = "Arial Bold" }
    return attributes
  }
}

extension Drawing.Line {
  fileprivate var attributes: DotAttributes {
    var attributes: DotAttributes = [
      "id": .generated(id), "class": .generated(classes.joined(separator: " ")),
      "pos": .course(course), "color": .colours(stroke.colour), "penwidth": .number(stroke.width),
    ]
    switch stroke.pattern {
    case .solid: break
    case .dashed: attributes["style"] = "dashed"
    case .dotted: attributes["style"] = "dotted"
    }
    let atStart = course.pieces.contains { $0.startTip != nil }
    let atEnd = course.pieces.contains { $0.endTip != nil }
    switch (atStart, atEnd) {
    case (true, true): attributes["dir"] = "both"
    case (true, false): attributes["dir"] = "back"
    case (false, true): attributes["dir"] = "forward"
    case (false, false): break
    }
    if atStart || atEnd { attributes["arrowsize"] = .number(arrowSize) }
    return attributes
  }
}
