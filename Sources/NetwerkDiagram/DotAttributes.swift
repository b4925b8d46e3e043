/// The attributes of a graph, a node or an edge in DOT, in the order in which they are written.
///
/// Names of attributes are literals of our own source, so that none can come from a user.
package struct DotAttributes: Hashable, Sendable {
  private var pairs: [Pair] = []

  private struct Pair: Hashable, Sendable {
    var name: String
    var value: DotValue
  }

  package init() {}

  /// The value of one attribute. Setting an attribute again keeps its place; `nil` removes it.
  package subscript(name: StaticString) -> DotValue? {
    get { pairs.first { $0.name == name.description }?.value }
    set {
      let name = name.description
      let place = pairs.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (let place?, nil): pairs.remove(at: place)
      case (nil, let value?): pairs.append(Pair(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// ` [name="value", …]`, or nothing when there are no attributes.
  var text: String {
    guard !pairs.isEmpty else { return "" }
    let list = pairs.map { "\($0.name)=\(DotText.quoted($0.value.text))" }
    return " [" + list.joined(separator: ", ") + "]"
  }
}

extension DotAttributes: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (StaticString, DotValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}
