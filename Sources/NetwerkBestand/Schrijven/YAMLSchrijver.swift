/// YAML text as a person would write it (English: *YAML writer*).
enum YAMLSchrijver {
  private static let breedte = 110

  /// Every key of the file on its own line, or with its parts on the lines below it.
  static func tekst(_ uitvoer: Uitvoer) -> String {
    guard case .tabel(let paren) = uitvoer else { return regel(uitvoer) + "\n" }
    return regels(paren).map { $0 + "\n" }.joined()
  }

  /// The keys of a table, each with its value behind or below it, without indentation.
  private static func regels(_ paren: [Uitvoer.Paar]) -> [String] {
    paren.flatMap { paar -> [String] in
      let sleutel = YAMLTekst.woord(paar.sleutel) + ":"
      switch paar.waarde {
      case .opsomming(let delen):
        return [sleutel] + delen.flatMap(onderdeel).map(ingesprongen)
      case .lijst(let delen) where !past(paar.waarde, na: sleutel):
        return [sleutel] + delen.flatMap(onderdeel).map(ingesprongen)
      case .tabel(let dieper) where !past(paar.waarde, na: sleutel):
        return [sleutel] + regels(dieper).map(ingesprongen)
      case .tekst(let tekst):
        return YAMLTekst.regels(tekst, na: sleutel)
      default:
        return [sleutel + " " + regel(paar.waarde)]
      }
    }
  }

  /// A part of a list, with its dash.
  private static func onderdeel(_ uitvoer: Uitvoer) -> [String] {
    guard case .tabel(let paren) = uitvoer, !paren.isEmpty, !past(uitvoer, na: "  -") else {
      return ["- " + regel(uitvoer)]
    }
    return regels(paren).enumerated().map { $0 == 0 ? "- " + $1 : ingesprongen($1) }
  }

  private static func ingesprongen(_ regel: String) -> String {
    regel.isEmpty ? "" : "  " + regel
  }

  /// Whether it stands well on one line: short enough, and nothing in it that asks for lines of its own.
  private static func past(_ uitvoer: Uitvoer, na begin: String) -> Bool {
    !uitvoer.vraagtRegels && begin.count + 1 + regel(uitvoer).count <= breedte
  }

  /// Everything on one line.
  private static func regel(_ uitvoer: Uitvoer) -> String {
    switch uitvoer {
    case .tekst(let tekst): YAMLTekst.tekst(tekst)
    case .woord(let woord): YAMLTekst.woord(woord)
    case .getal(let getal): getal
    case .leeg: "~"
    case .lijst(let delen), .opsomming(let delen):
      "[" + delen.map(regel).joined(separator: ", ") + "]"
    case .tabel(let paren) where paren.isEmpty: "{}"
    case .tabel(let paren):
      "{ "
        + paren.map { YAMLTekst.woord($0.sleutel) + ": " + regel($0.waarde) }
        .joined(separator: ", ") + " }"
    }
  }
}

extension Uitvoer {
  /// Whether something in it asks for lines of its own.
  fileprivate var vraagtRegels: Bool {
    switch self {
    case .opsomming: true
    case .tekst(let tekst): tekst.contains("\n")
    case .woord, .getal, .leeg: false
    case .lijst(let delen): delen.contains(where: \.vraagtRegels)
    case .tabel(let paren): paren.contains { $0.waarde.vraagtRegels }
    }
  }
}
