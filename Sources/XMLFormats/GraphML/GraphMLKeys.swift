import GraphFormats

/// The attributes that a GraphML file declares, by their keys and what they are for.
struct GraphMLKeys {
  /// A thing that has values.
  enum Place: CaseIterable {
    case graph, node, edge
  }

  struct Key {
    var name: String
    var kind: PropertySchema.Kind
    /// Declared by yFiles: its values are drawings.
    var isForeign = false
  }

  private var keys: [Place: [String: Key]] = [:]
  private(set) var defaults: [Place: Defaults] = [:]

  /// Takes a `<key>`; the places that it is for.
  mutating func declare(_ tag: XMLTag, log: inout IssueLog) -> (id: String, places: [Place]) {
    let id = tag.attributes["id"] ?? ""
    let places = Self.places(tag.attributes["for"])
    let key = Key(
      name: tag.attributes["attr.name"] ?? id,
      kind: Self.kind(tag, log: &log), isForeign: tag.attributes["yfiles.type"] != nil)
    if tag.attributes["attr.name"] == nil, !key.isForeign, !places.isEmpty {
      log.add(.guess, .xmlGraph(.attributeWithoutName(id)), at: tag.position)
    }
    for place in places { keys[place, default: [:]][id] = key }
    return (id, places)
  }

  /// What a key stands for in this place. A key that is declared for elsewhere only counts here too.
  func key(_ id: String, for place: Place) -> Key? {
    if let key = keys[place]?[id] { return key }
    return Place.allCases.lazy.compactMap { keys[$0]?[id] }.first
  }

  mutating func setDefault(_ text: String, of id: String, for places: [Place]) {
    for place in places {
      guard let key = keys[place]?[id], !key.isForeign, place != .graph,
        case .value(let value) = key.kind.read(text)
      else { continue }
      defaults[place, default: Defaults()].set(key.name, value)
    }
  }

  private static func places(_ domain: String?) -> [Place] {
    switch domain {
    case nil, "all": Place.allCases
    case "graph": [.graph]
    case "node": [.node]
    case "edge": [.edge]
    default: []
    }
  }

  private static func kind(_ tag: XMLTag, log: inout IssueLog) -> PropertySchema.Kind {
    let kind = tag.attributes["attr.type"] ?? "string"
    switch kind.lowercased() {
    case "string": return .text
    case "int", "integer", "long", "short", "byte": return .integer
    case "double", "float": return .number
    case "boolean", "bool": return .boolean
    default:
      let name = tag.attributes["attr.name"] ?? tag.attributes["id"] ?? ""
      log.add(.guess, .xmlGraph(.unknownKind(kind, name: name)), at: tag.position)
      return .text
    }
  }
}
