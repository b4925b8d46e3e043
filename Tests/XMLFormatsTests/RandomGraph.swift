import GraphFormats

/// Graphs with the strangest names and values that XML can hold.
struct RandomGraph {
  private var random: Seeded
  private let fields: [(name: String, kind: PropertySchema.Kind)]
  var hasLists = false

  init(_ seed: Int) {
    var random = Seeded(seed)
    let names = Self.texts.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
    fields = names.map {
      ($0, PropertySchema.Kind.allCases.randomElement(using: &random) ?? .text)
    }
    self.random = random
  }

  private static let texts = [
    "", "rol", "a b", "<tag>", "\"quoted\" 'twice'", "a&b;&amp;", "]]>", "é ü ñ", "😀👨‍👩‍👧", "ﷺ", " ",
    "\ttab", "two\nlines", "\r\n", "trailing ", "true", "12", "1e5", "{a: 1}", "naïve=yes", "x:y",
    "a|b", "--", "<!--", "<![CDATA[", "\u{7F}\u{85}\u{2028}", "\u{FFFD}", "0",
  ]

  mutating func graphs(_ count: ClosedRange<Int>) -> [PropertyGraph] {
    (0..<Int.random(in: count, using: &random)).map { _ in graph() }
  }

  private mutating func graph() -> PropertyGraph {
    let count = Int.random(in: 0...8, using: &random)
    var ids = Self.texts.filter { $0 != "" }.shuffled(using: &random)
    let nodes = (0..<count).map { _ in node(ids.removeLast()) }
    let isDirected = Bool.random(using: &random)
    let edges = (0..<(count == 0 ? 0 : Int.random(in: 0...12, using: &random))).map { place in
      edge(place, count)
    }
    let ego = Bool.random(using: &random) ? node("ego \(ids.removeLast())") : nil
    return PropertyGraph(
      id: Bool.random(using: &random) ? text().isEmpty ? "g" : "g\(text())" : nil,
      isDirected: isDirected, properties: properties(), ego: ego, nodes: nodes, edges: edges)
  }

  private mutating func node(_ id: String) -> PropertyGraph.Node {
    .init(id, label: Bool.random(using: &random) ? text() : nil, properties: properties())
  }

  private mutating func edge(_ place: Int, _ count: Int) -> PropertyGraph.Edge {
    .init(
      Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random),
      id: "e\(place)\(text())",
      isDirected: [nil, true, false].randomElement(using: &random) ?? nil,
      properties: properties())
  }

  private mutating func text() -> String { Self.texts.randomElement(using: &random) ?? "" }

  private mutating func properties() -> [Property] {
    var properties: [Property] = []
    for field in fields where Bool.random(using: &random) {
      properties.append(Property(field.name, value(field.kind)))
    }
    return properties
  }

  private mutating func value(_ kind: PropertySchema.Kind) -> Property.Value {
    switch kind {
    case .text: return .text(text())
    case .integer: return .integer(Int.random(in: .min ... .max, using: &random))
    case .number:
      let values = [0, -1.5, 1e300, .infinity, -.infinity, 0.1, 3, 1e-300]
      return .number(values.randomElement(using: &random) ?? 0)
    case .boolean: return .boolean(Bool.random(using: &random))
    case .list:
      return hasLists
        ? .list([["rol"], [], ["a", "b", ""]].randomElement(using: &random) ?? [])
        : .text(text())
    }
  }
}
