import GraphFormats

/// Names of GEXF that stand for a property.
enum GEXFName {
  static let weight = "weight"
}

/// The attributes that a GEXF file declares, by their ids and the class that they are of.
struct GEXFFields {
  enum Class { case node, edge }

  struct Field {
    var name: String
    var kind: PropertySchema.Kind
    var isDynamic: Bool
  }

  private var fields: [Class: [String: Field]] = [:]
  private(set) var defaults: [Class: Defaults] = [:]

  mutating func declare(
    _ tag: XMLTag, for place: Class, isDynamic: Bool, log: inout IssueLog
  ) -> String {
    let id = tag.attributes["id"] ?? ""
    let name = tag.attributes["title"] ?? id
    if tag.attributes["title"] == nil {
      log.add(.guess, .xmlGraph(.attributeWithoutName(id)), at: tag.position)
    }
    let kind = Self.kind(tag, name, log: &log)
    fields[place, default: [:]][id] = Field(name: name, kind: kind, isDynamic: isDynamic)
    return id
  }

  func field(_ id: String, for place: Class) -> Field? { fields[place]?[id] }

  mutating func setDefault(_ text: String, of id: String, for place: Class) {
    guard let field = fields[place]?[id], case .value(let value) = field.kind.readGEXF(text) else {
      return
    }
    defaults[place, default: Defaults()].set(field.name, value)
  }

  private static func kind(
    _ tag: XMLTag, _ name: String, log: inout IssueLog
  ) -> PropertySchema.Kind {
    let kind = tag.attributes["type"] ?? "string"
    switch kind.lowercased() {
    case "string", "anyuri", "char", "character", "date", "bigdecimal", "biginteger": return .text
    case "integer", "int", "long", "short", "byte": return .integer
    case "double", "float": return .number
    case "boolean": return .boolean
    case let list where list.hasPrefix("list"): return .list
    default:
      log.add(.guess, .xmlGraph(.unknownKind(kind, name: name)), at: tag.position)
      return .text
    }
  }
}

extension PropertySchema.Kind {
  /// As ``read(_:)``, and lists also as GEXF 1.3 writes them: `[a, b]`.
  func readGEXF(_ text: String) -> ValueReading {
    guard self == .list, text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]"),
      !text.contains("|")
    else { return read(text) }
    let inside = text.dropFirst().dropLast()
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    return .value(.list(inside.isEmpty ? [] : parts.map { String($0).trimmedOfWhiteSpace }))
  }
}
