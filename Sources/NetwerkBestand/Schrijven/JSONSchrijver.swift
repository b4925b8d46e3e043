/// JSON text (RFC 8259), laid out for people (English: *JSON writer*).
enum JSONSchrijver {
  private static let breedte = 110

  /// Several lines, the last with a line break.
  static func tekst(_ uitvoer: Uitvoer) -> String { blok(uitvoer, "", isWortel: true) + "\n" }

  /// Everything on one line.
  static func regel(_ uitvoer: Uitvoer) -> String {
    switch uitvoer {
    case .tekst(let tekst), .woord(let tekst): Aanhaling.dubbel(tekst)
    case .getal(let getal): getal
    case .leeg: "null"
    case .lijst(let delen), .opsomming(let delen):
      "[" + delen.map(regel).joined(separator: ", ") + "]"
    case .tabel(let paren) where paren.isEmpty: "{}"
    case .tabel(let paren): "{ " + paren.map(regel).joined(separator: ", ") + " }"
    }
  }

  private static func regel(_ paar: Uitvoer.Paar) -> String {
    Aanhaling.dubbel(paar.sleutel) + ": " + regel(paar.waarde)
  }

  /// On one line when it fits, else every part on its own.
  private static func blok(_ uitvoer: Uitvoer, _ inspringing: String, isWortel: Bool) -> String {
    let regel = regel(uitvoer)
    if !isWortel, inspringing.count + regel.count <= breedte { return regel }
    let dieper = inspringing + "  "
    switch uitvoer {
    case .lijst(let delen) where !delen.isEmpty, .opsomming(let delen) where !delen.isEmpty:
      let regels = delen.map { dieper + blok($0, dieper, isWortel: false) }
      return "[\n" + regels.joined(separator: ",\n") + "\n" + inspringing + "]"
    case .tabel(let paren) where !paren.isEmpty:
      let regels = paren.map {
        let sleutel = dieper + Aanhaling.dubbel($0.sleutel) + ": "
        return sleutel + blok($0.waarde, dieper, isWortel: false)
      }
      return "{\n" + regels.joined(separator: ",\n") + "\n" + inspringing + "}"
    default: return regel
    }
  }
}
