import CGraphviz
import NetwerkDiagram

/// Measures text with the fonts that will draw it.
///
/// All lines go to Graphviz in one graph of unplaced labels, so that 400 lines take about as long
/// as one drawing. A line that occurs more often is measured once. Sizes of Graphviz 2.4x are whole
/// points.
public struct GraphvizTextMeasurer: TextMeasurer {
  public init() {}

  /// The size in points of each line, in the order asked.
  ///
  /// Text is made safe first, as it will be in the drawing. A line without anything to see is 0
  /// wide, and as high as a line of its style.
  ///
  /// - Throws: `GraphvizError` when Graphviz, or a part of it, is missing.
  /// - Complexity: O(n) in the length of the different lines.
  public func sizes(of lines: [TextLine]) throws(GraphvizError) -> [Size] {
    var places: [TextLine: Int] = [:]
    var different: [TextLine] = []
    let indices = lines.map { line in
      let line = TextLine(DotText.sanitised(line.text), line.style)
      if let place = places[line] { return place }
      places[line] = different.count
      different.append(line)
      return different.count - 1
    }
    let sizes = try Self.measure(different)
    return indices.map { sizes[$0] }
  }

  /// One node for each line; `lines` are safe and all different.
  private static func measure(_ lines: [TextLine]) throws(GraphvizError) -> [Size] {
    guard !lines.isEmpty else { return [] }
    let dot = measuringGraph(of: lines)
    let (sizes, messages) = Graphviz.perform { context in
      Graphviz.withLayout(of: dot, in: context) { graph in
        labelSizes(in: graph)
      }
    }
    guard let sizes, sizes.count == lines.count else {
      throw .failure(drawing: nil, messages: messages.errors)
    }
    return zip(lines, sizes).map { $0.text.isEmpty ? Size(0, $1.height) : $1 }
  }

  private static func measuringGraph(of lines: [TextLine]) -> String {
    var dot = DotWriter(name: "metingen", [:])
    dot.nodeDefaults(["shape": "none", "margin": 0, "width": 0, "height": 0, "pos": "0,0!"])
    for (index, line) in lines.enumerated() {
      dot.node(
        "t\(index)",
        [
          "fontname": .fontName(line.style), "fontsize": .number(line.style.size),
          "label": .label(line.text.isEmpty ? "x" : line.text),
        ])
    }
    return dot.text
  }

  private static func labelSizes(in graph: UnsafeMutablePointer<graph_t>) -> [Size] {
    var sizes: [Size] = []
    var node = agfstnode(graph)
    while let current = node {
      let size = netwerk_label_size(current)
      sizes.append(Size(size.width, size.height))
      node = agnxtnode(graph, current)
    }
    return sizes
  }
}
