import GraphFormats

extension PropertyGraph.Node {
  /// Makes a text property `label`, or else `name`, in any case, the label. A `name` that says the same
  /// as the label goes, another stays; so the names of igraph's nodes and the labels of Gephi's both
  /// become labels, and a file with both loses neither.
  mutating func takeLabel() {
    if label == nil { label = take("label") }
    if label == nil { label = take("name") }
    if let label {
      properties.removeAll { $0.name == "name" && $0.value == .text(label) }
    }
  }

  private mutating func take(_ name: String) -> String? {
    for (place, property) in properties.enumerated() where property.name.count == name.count {
      if property.name.lowercased() == name, case .text(let text) = property.value {
        properties.remove(at: place)
        return text
      }
    }
    return nil
  }
}
