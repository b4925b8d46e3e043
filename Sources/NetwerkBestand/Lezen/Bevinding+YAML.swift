import Yams

extension Bevinding {
  /// What the parser stumbled over, as somebody would say it who does not know YAML.
  init(yaml fout: any Error, in bron: Brontekst) {
    switch fout {
    case YamlError.scanner(let context, let probleem, let mark, _),
      YamlError.parser(let context, let probleem, let mark, _),
      YamlError.composer(let context, let probleem, let mark, _):
      let plek = Plek(regel: mark.line, kolom: mark.column)
      let begin = context.map { Plek(regel: $0.mark.line, kolom: $0.mark.column) }
      self = Bevinding.stoornis(probleem, plek, begin: begin, in: bron)
    default:
      self.init(.onleesbareRegel, .begin)
    }
  }

  private static func stoornis(
    _ probleem: String, _ plek: Plek, begin: Plek?, in bron: Brontekst
  ) -> Bevinding {
    if let tab = bron.tab(bij: plek) { return Bevinding(.tab(regels: bron.regelsMetTab), tab) }
    let hier = plek.regel > bron.aantalRegels ? begin ?? plek : plek
    if probleem.hasPrefix("did not find expected ','") {
      return Bevinding(.haakNietDicht(probleem.contains("]") ? "]" : "}"), begin ?? plek)
    }
    switch probleem {
    case "mapping values are not allowed in this context":
      return Bevinding(.losseDubbelePunt, plek)
    case "found character that cannot start any token":
      return Bevinding(.verkeerdBegin(bron.teken(plek)), plek)
    case "could not find expected ':'": return Bevinding(.geenDubbelePunt, begin ?? hier)
    case "found unexpected end of stream", "found unexpected document indicator":
      return Bevinding(.aanhalingstekenNietDicht, begin ?? hier)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      return Bevinding(.inspringing, hier)
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      return Bevinding(.verwijsteken, probleem.hasPrefix("found") ? plek : begin ?? plek)
    case "but found another document", "did not find expected <document start>":
      return Bevinding(.tweedeDocument, plek)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return Bevinding(.onbekendeSchuineStreep, plek)
    case _ where probleem.hasPrefix("Maximum nesting level"):
      return Bevinding(.teDiep, plek)
    default: return Bevinding(.onleesbareRegel, hier)
    }
  }
}

extension Brontekst {
  /// The tab in the white space before the line's text, which YAML does not take for indentation.
  fileprivate func tab(bij plek: Plek) -> Plek? {
    let inspringing = regel(plek.regel).prefix { $0 == " " || $0 == "\t" }
    guard plek.regel <= aantalRegels, let plaats = inspringing.firstIndex(of: "\t") else {
      return nil
    }
    let kolom = inspringing.distance(from: inspringing.startIndex, to: plaats) + 1
    return Plek(regel: plek.regel, kolom: kolom)
  }

  fileprivate var regelsMetTab: Int {
    (1...aantalRegels).count { tab(bij: Plek(regel: $0, kolom: 1)) != nil }
  }

  fileprivate func teken(_ plek: Plek) -> String {
    regel(plek.regel).unicodeScalars.dropFirst(plek.kolom - 1).first.map { String($0) } ?? ""
  }
}
