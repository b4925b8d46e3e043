extension Schema {
  /// This in JSON Schema 2020-12; a thing with keys as a reference to its definition.
  var json: Uitvoer {
    switch self {
    case .tekst, .verwijzing: .object(("type", .woordenlijst(["string", "number"])))
    case .datum:
      .eenVan([
        .object(
          ("type", .woord("string")),
          ("pattern", .woord("^[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"))),
        Schema.geheel(1000...9999).json,
      ])
    case .tijdvak:
      .object(
        ("type", .woord("string")),
        (
          "pattern",
          .woord(
            "^(\\d{4}-\\d{2}-\\d{2}|(maan|dins|woens|donder|vrij|zater|zon)dag)"
              + "( (ochtend|middag|avond))?( \(Schema.tijdpatroon))?$"
          )
        ))
    case .tijd:
      .object(("type", .woord("string")), ("pattern", .woord("^\(Schema.tijdpatroon)$")))
    case .leeg: .object(("type", .woord("null")))
    case .geheel(let bereik):
      .object(
        ("type", .woord("integer")), ("minimum", .getal("\(bereik.lowerBound)")),
        ("maximum", .getal("\(bereik.upperBound)")))
    case .getal(let bereik):
      .object(
        ("type", .woord("number")), ("minimum", .getal("\(Int(bereik.lowerBound))")),
        ("maximum", .getal("\(Int(bereik.upperBound))")))
    case .woorden(let woorden): .object(("enum", .woordenlijst(woorden)))
    case .vast(let getal): .object(("const", .getal(getal)))
    case .lijst(let schema):
      .eenVan([.object(("type", .woord("array")), ("items", schema.json)), schema.json])
    case .rij(let schema, let aantal):
      .object(
        ("type", .woord("array")), ("items", schema.json),
        ("minItems", .getal("\(aantal.lowerBound)")), ("maxItems", .getal("\(aantal.upperBound)")))
    case .tabel(let tabel): .object(("$ref", .woord("#/$defs/\(tabel.naam)")))
    case .een(let schemas): .eenVan(schemas.map(\.json))
    }
  }

  private static let tijdpatroon =
    "([01]?\\d|2[0-3])[:.][0-5]\\d(-([01]?\\d|2[0-3])[:.][0-5]\\d)?"

  /// The things with keys that occur in it.
  var tabellen: [Tabel] {
    switch self {
    case .tabel(let tabel): [tabel] + tabel.velden.flatMap(\.schema.tabellen)
    case .lijst(let schema), .rij(let schema, _): schema.tabellen
    case .een(let schemas): schemas.flatMap(\.tabellen)
    default: []
    }
  }
}

extension Schema.Tabel {
  /// The definition: an object, or the short form when there is one.
  var json: Uitvoer {
    var paren: [(String, Uitvoer)] = [("description", .tekst(uitleg))]
    if let veld = velden.first(where: { $0.sleutel == kort }) {
      paren.append(("anyOf", .lijst([veld.schema.json, object])))
      return .object(paren)
    }
    return .object(paren + object.paren)
  }

  private var object: Uitvoer {
    var paren: [(String, Uitvoer)] = [
      ("type", .woord("object")), ("additionalProperties", .getal("false")),
      ("properties", .object(velden.map { ($0.sleutel, $0.json) })),
    ]
    let verplicht = velden.filter(\.isVerplicht).map(\.sleutel)
    if !verplicht.isEmpty { paren.append(("required", .woordenlijst(verplicht))) }
    let eenVanDeze = minstensEen + keuze
    if !eenVanDeze.isEmpty {
      paren.append(
        ("anyOf", .lijst(eenVanDeze.map { .object(("required", .woordenlijst([$0]))) })))
    }
    if !uitsluitingen.isEmpty { paren.append(("allOf", .lijst(uitsluitingen.map(\.json)))) }
    return .object(paren)
  }
}

extension Schema.Veld {
  fileprivate var json: Uitvoer { .object([("description", .tekst(uitleg))] + schema.json.paren) }
}

extension Uitsluiting {
  fileprivate var json: Uitvoer {
    var samen: [(String, Uitvoer)] = [("required", .woordenlijst([een, ander]))]
    if let alsEenZegt {
      samen.append(("properties", .object((een, .object(("const", .woord(alsEenZegt)))))))
    }
    return .object(("not", .object(samen)))
  }
}

extension Uitvoer {
  fileprivate static func object(_ paren: (String, Uitvoer)...) -> Uitvoer { object(paren) }

  static func object(_ paren: [(String, Uitvoer)]) -> Uitvoer {
    .tabel(paren.map { Paar(sleutel: $0, waarde: $1) })
  }

  fileprivate static func woordenlijst(_ woorden: [String]) -> Uitvoer {
    .lijst(woorden.map { .woord($0) })
  }

  fileprivate static func eenVan(_ keuzen: [Uitvoer]) -> Uitvoer {
    object(("anyOf", .lijst(keuzen)))
  }

  var paren: [(String, Uitvoer)] {
    guard case .tabel(let paren) = self else { return [] }
    return paren.map { ($0.sleutel, $0.waarde) }
  }
}
