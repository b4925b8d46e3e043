extension Boom {
  /// The tree of a JSON text (RFC 8259), with the same places as YAML has.
  ///
  /// JSON is nearly YAML, but not when a program writes 😀 as `\ud83d\ude00`, as Python does; so it
  /// has a reader of its own. Stops at the first error.
  ///
  /// Complexity: O(length of the text).
  package init(json bron: Brontekst) {
    var lezer = JSONLezer(bron.tekst)
    do {
      wortel = try lezer.document()
      bevindingen = lezer.bevindingen
    } catch {
      bevindingen = lezer.bevindingen + [error.bevinding]
    }
  }
}

private struct JSONFout: Error {
  let bevinding: Bevinding

  init(_ oorzaak: Melding.Oorzaak, _ plek: Plek) { bevinding = Bevinding(oorzaak, plek) }
}

private struct JSONLezer {
  private let bytes: [UInt8]
  private var plaats = 0
  private var regel = 1
  private var regelbegin = 0
  /// Bytes of this line that continue a character, so that columns count characters.
  private var vervolgbytes = 0
  private var diepte = 0
  var bevindingen: [Bevinding] = []

  init(_ tekst: String) { bytes = Array(tekst.utf8) }

  private var plek: Plek {
    Plek(regel: regel, kolom: plaats - regelbegin - vervolgbytes + 1)
  }

  private var hier: UInt8? { plaats < bytes.count ? bytes[plaats] : nil }

  mutating func document() throws(JSONFout) -> Waarde? {
    slaWitOver()
    guard hier != nil else { return nil }
    let wortel = try waarde()
    slaWitOver()
    guard hier == nil else { throw verwacht(.einde) }
    return wortel
  }

  private mutating func waarde() throws(JSONFout) -> Waarde {
    let begin = plek
    switch hier {
    case UInt8(ascii: "{"): return Waarde(plek: begin, inhoud: .tabel(try tabel()))
    case UInt8(ascii: "["): return Waarde(plek: begin, inhoud: .lijst(try lijst()))
    case UInt8(ascii: "\""): return Waarde(plek: begin, inhoud: .tekst(try tekst()))
    default:
      let woord = los()
      guard ["true", "false", "null"].contains(woord) || Getal.isGetal(woord) else {
        throw JSONFout(.jsonVerwacht(.waarde), begin)
      }
      return Waarde(plek: begin, inhoud: woord == "null" ? .leeg : .tekst(woord))
    }
  }

  private mutating func tabel() throws(JSONFout) -> [Waarde.Paar] {
    var paren: [Waarde.Paar] = []
    try omsloten(door: "}") { lezer throws(JSONFout) in
      let begin = lezer.plek
      guard lezer.hier == UInt8(ascii: "\"") else { throw lezer.verwacht(.sleutel) }
      let sleutel = try lezer.tekst()
      lezer.slaWitOver()
      guard lezer.hier == UInt8(ascii: ":") else { throw lezer.verwacht(.dubbelePunt) }
      lezer.verder()
      lezer.slaWitOver()
      paren.append(Waarde.Paar(sleutel: sleutel, plek: begin, waarde: try lezer.waarde()))
    }
    bevindingen += paren.dubbeleSleutels()
    return paren
  }

  private mutating func lijst() throws(JSONFout) -> [Waarde] {
    var waarden: [Waarde] = []
    try omsloten(door: "]") { lezer throws(JSONFout) in waarden.append(try lezer.waarde()) }
    return waarden
  }

  /// Parts between brackets with commas in between.
  private mutating func omsloten(
    door einde: String, deel: (inout JSONLezer) throws(JSONFout) -> Void
  ) throws(JSONFout) {
    diepte += 1
    guard diepte <= 100 else { throw JSONFout(.teDiep, plek) }
    let sluithaak = Array(einde.utf8)[0]
    verder()
    slaWitOver()
    if hier == sluithaak {
      diepte -= 1
      return verder()
    }
    while true {
      try deel(&self)
      slaWitOver()
      if hier == sluithaak { break }
      guard hier == UInt8(ascii: ",") else { throw verwacht(.kommaOf(einde)) }
      let komma = plek
      verder()
      slaWitOver()
      if hier == sluithaak { throw JSONFout(.overbodigeKomma, komma) }
    }
    diepte -= 1
    verder()
  }

  private mutating func tekst() throws(JSONFout) -> String {
    let begin = plek
    verder()
    var uitkomst: [UInt8] = []
    while let byte = hier {
      switch byte {
      case UInt8(ascii: "\""):
        verder()
        return String(decoding: uitkomst, as: UTF8.self).zonderByteOrderMark
      case UInt8(ascii: "\\"): uitkomst += String(try ontsnapt()).utf8
      case 0..<0x20:
        let isRegeleinde = byte == 0x0A || byte == 0x0D
        throw isRegeleinde
          ? JSONFout(.aanhalingstekenNietDicht, begin)
          : JSONFout(.onleesbaarTeken(UInt32(byte)), plek)
      default:
        uitkomst.append(byte)
        verder()
      }
    }
    throw JSONFout(.aanhalingstekenNietDicht, begin)
  }

  private mutating func ontsnapt() throws(JSONFout) -> Unicode.Scalar {
    let begin = plek
    verder()
    guard let byte = hier else { throw JSONFout(.onbekendeSchuineStreep, begin) }
    verder()
    let vast: [Character: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
    if let teken = vast[Character(Unicode.Scalar(byte))] { return teken }
    guard byte == UInt8(ascii: "u"), let eenheid = vierHexcijfers() else {
      throw JSONFout(.onbekendeSchuineStreep, begin)
    }
    if let teken = Unicode.Scalar(UInt32(eenheid)) { return teken }
    guard UTF16.isLeadSurrogate(eenheid), bytes[plaats...].starts(with: [0x5C, 0x75]) else {
      throw JSONFout(.onbekendeSchuineStreep, begin)
    }
    verder()
    verder()
    guard let tweede = vierHexcijfers(), UTF16.isTrailSurrogate(tweede) else {
      throw JSONFout(.onbekendeSchuineStreep, begin)
    }
    return UTF16.decode(UTF16.EncodedScalar([eenheid, tweede]))
  }

  private mutating func vierHexcijfers() -> UInt16? {
    let cijfers = bytes[plaats...].prefix(4)
    guard cijfers.count == 4, cijfers.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else {
      return nil
    }
    for _ in cijfers { verder() }
    return UInt16(String(decoding: cijfers, as: UTF8.self), radix: 16)
  }

  /// A number or word, up to what cannot be part of one.
  private mutating func los() -> String {
    let begin = plaats
    while let byte = hier, byte > 0x20, !"{}[],:\"".utf8.contains(byte) { verder() }
    return String(decoding: bytes[begin..<plaats], as: UTF8.self)
  }

  private mutating func slaWitOver() {
    while let byte = hier, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { verder() }
  }

  private mutating func verder() {
    let byte = bytes[plaats]
    plaats += 1
    let isRegeleinde = byte == 0x0A || byte == 0x0D && hier != 0x0A
    if isRegeleinde {
      regel += 1
      regelbegin = plaats
      vervolgbytes = 0
    } else if byte & 0xC0 == 0x80 {
      vervolgbytes += 1
    }
  }

  private func verwacht(_ wat: Melding.JSONDeel) -> JSONFout { JSONFout(.jsonVerwacht(wat), plek) }
}
