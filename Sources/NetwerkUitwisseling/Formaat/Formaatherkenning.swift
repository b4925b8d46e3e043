import Netwerk
import NetwerkBestand

extension Uitwisselformaat {
  /// Which format a file to write has by its name; `nil` when the name does not say.
  public static func van(uitvoer pad: String) -> Uitwisselformaat? {
    let klein = pad.lowercased()
    return allCases.first { $0.uitgangen.contains { klein.hasSuffix($0) } }
  }

  /// How a file was recognised.
  public enum Herkenning: Hashable, Sendable {
    case formaat(Uitwisselformaat)
    /// It can be any of these; `--van` says which.
    case keuze([Uitwisselformaat])
  }

  /// Which format a file has, by what it begins with and what it is called.
  ///
  /// What stands in the file weighs more than its name: `netwerk.txt` that begins with `*Vertices` is
  /// Pajek. A file of which neither says enough can be of several formats.
  ///
  /// - Parameters:
  ///   - begin: the first bytes, 4 KiB are enough.
  ///   - pad: what the file is called.
  public static func herken(_ begin: some Sequence<UInt8>, pad: String) -> Herkenning {
    let tekst = Tekencodering.lees(Array(begin)).tekst
    let opNaam = Uitwisselformaat.van(uitvoer: pad)
    if let formaat = opInhoud(tekst) {
      // One line of NDJSON is a netwerk file too.
      return .formaat(formaat == .json && opNaam == .ndjson ? .ndjson : formaat)
    }
    if let opNaam, kanZijn(opNaam, tekst) { return .formaat(opNaam) }
    let mogelijk = vormen(tekst)
    return mogelijk.count == 1 ? .formaat(mogelijk[0]) : .keuze(mogelijk)
  }

  /// The format that nothing but this beginning has.
  private static func opInhoud(_ tekst: String) -> Uitwisselformaat? {
    let begin = String(tekst.drop { $0.isWhitespace }.prefix(4_096))
    let klein = begin.lowercased()
    if klein.hasPrefix("<") {
      if klein.contains("<graphml") { return .graphML }
      return klein.contains("<gexf") ? .gexf : nil
    }
    if klein.hasPrefix("*vertices") || klein.hasPrefix("*network") { return .pajek }
    if klein.hasPrefix("dl ") || klein.hasPrefix("dl\n") || klein.hasPrefix("dl\r") { return .dl }
    if klein.hasPrefix("0 head") { return .gedcom }
    if begin.hasPrefix("{") { return json(begin) }
    if ["graph ", "graph{", "digraph ", "digraph{", "strict "].contains(where: klein.hasPrefix) {
      return .dot
    }
    let regels = tekst.split(whereSeparator: \.isNewline).prefix(40)
    let soorten = Set(
      regels.compactMap { $0.hasPrefix("E;") ? "E" : $0.hasPrefix("N;") ? "N" : nil })
    if soorten.count == 2 { return .easyNWK }
    let heeftVersie = regels.contains { $0.hasPrefix("versie:") }
    let heeftWie = regels.contains { $0.hasPrefix("hoofdperso") }
    return heeftVersie && heeftWie ? .yaml : nil
  }

  /// A netwerk file says its version, easyNWK has an ego or versions; NDJSON has more than one line of
  /// its own.
  private static func json(_ begin: String) -> Uitwisselformaat? {
    let regels = begin.split(whereSeparator: \.isNewline)
    if regels.count > 1, regels[0].hasSuffix("}"), regels[1].hasPrefix("{") { return .ndjson }
    if begin.contains("\"alteri\"") || begin.contains("\"nwk\"") { return .easyNWK }
    return begin.contains("\"versie\"") ? .json : nil
  }

  /// Whether a file of this format can begin so.
  private static func kanZijn(_ formaat: Uitwisselformaat, _ tekst: String) -> Bool {
    let eerste = tekst.first { !$0.isWhitespace }
    switch formaat {
    case .json, .ndjson: return eerste == "{" || eerste == nil
    case .graphML, .gexf: return eerste == "<" || eerste == nil
    case .yaml, .csv, .pajek, .dl, .dot, .gedcom, .easyNWK: return eerste != "<"
    case .egor, .networkCanvas: return false
    }
  }

  /// The formats that a text without a name to go by can be of.
  private static func vormen(_ tekst: String) -> [Uitwisselformaat] {
    switch tekst.first(where: { !$0.isWhitespace }) {
    case "{": [.json, .ndjson, .easyNWK]
    case "<": [.graphML, .gexf]
    default: [.yaml, .csv, .dot, .pajek, .dl]
    }
  }

  /// Which set of tables files together are by their names; `nil` when they are none.
  public static func set(vanNamen namen: [String]) -> Uitwisselformaat? {
    let klein = namen.map { $0.lowercased() }
    if klein.contains("egos.csv") || klein.contains("ego.csv") && klein.contains("alters.csv") {
      return .egor
    }
    if klein.contains(where: { $0.contains("_attributelist") || $0.hasSuffix("_ego.csv") }) {
      return .networkCanvas
    }
    return nil
  }
}
