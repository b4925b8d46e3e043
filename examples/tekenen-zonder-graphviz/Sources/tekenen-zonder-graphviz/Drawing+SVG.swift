import NetwerkDiagram

extension Drawing {
  /// The drawing as SVG, from nothing but its data: shapes, texts, and what they mean.
  var svg: String {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"\(accessibleText.language)\" role=\"img\" "
      + "width=\"\(sheet.width)pt\" height=\"\(sheet.height)pt\" "
      + "viewBox=\"0 0 \(sheet.width) \(sheet.height)\" font-family=\"Arial, sans-serif\">"
    var lines = [head, "<title>\(escaped(accessibleText.title))</title>"]
    lines.append("<desc>\(escaped(accessibleText.summary))</desc>")
    lines.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>")
    lines += background.map(element)
    lines += self.lines.map { group($0.id, $0.classes, $0.shapes) }
    lines += boxes.map { group($0.id, $0.classes, $0.shapes) }
    lines += texts.map(element)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func group(_ id: String, _ classes: [String], _ shapes: [Shape]) -> String {
    let title = accessibleText.elements[id].map { "<title>\(escaped($0))</title>" } ?? ""
    return "<g id=\"\(id)\" class=\"\(classes.joined(separator: " "))\">\(title)"
      + shapes.map(element).joined() + "</g>"
  }

  private func element(_ shape: Shape) -> String {
    var style = "fill=\"\(shape.fill?.hexadecimal ?? "none")\""
    if let stroke = shape.stroke {
      style += " stroke=\"\(stroke.colour.hexadecimal)\" stroke-width=\"\(stroke.width)\""
      switch stroke.pattern {
      case .solid: break
      case .dashed: style += " stroke-dasharray=\"6 4\""
      case .dotted: style += " stroke-dasharray=\"1 4\" stroke-linecap=\"round\""
      }
    }
    switch shape.outline {
    case .ellipse(let center, let radii):
      return "<ellipse cx=\"\(center.x)\" cy=\"\(sheet.height - center.y)\" "
        + "rx=\"\(radii.width)\" ry=\"\(radii.height)\" \(style)/>"
    case .polygon(let points): return "<polygon points=\"\(list(points))\" \(style)/>"
    case .path(let points), .closedPath(let points):
      return "<path d=\"M \(list(points.prefix(1))) C \(list(points.dropFirst()))\" \(style)/>"
    }
  }

  private func element(_ text: Text) -> String {
    let style = text.line.style
    let anchor =
      switch text.alignment {
      case .left: "start"
      case .centre: "middle"
      case .right: "end"
      }
    // The position is the middle of the line; letters stand on their baseline, a third lower.
    let baseline = sheet.height - text.position.y + style.size * 0.35
    return "<text x=\"\(text.position.x)\" y=\"\(baseline)\" font-size=\"\(style.size)\" "
      + "text-anchor=\"\(anchor)\" fill=\"\(text.colour.hexadecimal)\""
      + "\(style.isBold ? " font-weight=\"bold\"" : "")>\(escaped(text.line.text))</text>"
  }

  private func list(_ points: some Sequence<Point>) -> String {
    points.map { "\($0.x),\(sheet.height - $0.y)" }.joined(separator: " ")
  }

  /// What people wrote, safe in XML: without control characters, and with nothing that is markup.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\u{FFFE}", "\u{FFFF}": break
      default: result += scalar.properties.generalCategory == .control ? " " : String(scalar)
      }
    }
  }
}
