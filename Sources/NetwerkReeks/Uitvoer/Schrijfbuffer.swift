import NetwerkBestand

/// Bytes on their way out, with the ways in which numbers and texts are written down (English:
/// *write buffer*).
///
/// Everything is added at the end and nothing is kept in between, so that a row costs no more than its
/// bytes. Room is asked for once for a whole list; inside it a ``Pen`` writes without looking.
public struct Schrijfbuffer: Sendable {
  /// All of it has a value, of which the first `count` were written.
  private var ruimte: [UInt8]
  public private(set) var count = 0
  private var teksten = Getalteksten()

  public init() { ruimte = [] }

  public init(ruimte: Int) { self.ruimte = [UInt8](repeating: 0, count: ruimte) }

  public var bytes: [UInt8] { Array(ruimte[..<count]) }

  func withBytes(_ lees: (UnsafeBufferPointer<UInt8>) -> Void) {
    ruimte.withUnsafeBufferPointer { lees(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Gives everything that was written and starts anew with as much room.
  public mutating func geefAf() -> [UInt8] {
    var vol = ruimte
    // The next part is about as long.
    ruimte = [UInt8](repeating: 0, count: count + count / 8)
    vol.removeLast(vol.count - count)
    count = 0
    return vol
  }

  mutating func maakLeeg() { count = 0 }

  /// Replaces a byte among those written since a place.
  mutating func vervang(_ oud: UInt8, door nieuw: UInt8, vanaf plaats: Int) {
    for index in plaats..<count where ruimte[index] == oud { ruimte[index] = nieuw }
  }

  /// Writes at the end.
  ///
  /// - Parameter hoogstens: at least as many bytes as `schrijf` writes.
  @inline(__always)
  private mutating func schrijf(
    hoogstens aantal: Int, _ schrijf: (inout Pen, inout Getalteksten) -> Void
  ) {
    if ruimte.count - count < aantal { maakRuimte(aantal) }
    ruimte.withUnsafeMutableBytes { ruimte in
      guard let begin = ruimte.baseAddress else { return }
      var pen = Pen(begin + count)
      schrijf(&pen, &teksten)
      count = pen.plaats - begin
    }
  }

  @inline(never)
  private mutating func maakRuimte(_ aantal: Int) {
    let nodig = max(2 * ruimte.count, count + aantal, 256)
    ruimte.append(contentsOf: repeatElement(0, count: nodig - ruimte.count))
  }
}

extension Schrijfbuffer {
  @inline(__always)
  mutating func voegToe(_ byte: UInt8) { schrijf(hoogstens: 1) { pen, _ in pen.schrijf(byte) } }

  mutating func voegToe(_ andere: [UInt8]) { voegToe(andere, andere.indices) }

  /// What somebody else writes behind other bytes.
  mutating func voegToe(_ schrijf: (inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    schrijf(&bytes)
    voegToe(bytes)
  }

  /// A part of other bytes.
  @inline(__always)
  mutating func voegToe(_ andere: [UInt8], _ bereik: Range<Int>) {
    andere.withUnsafeBufferPointer { voegToe(UnsafeBufferPointer(rebasing: $0[bereik])) }
  }

  @inline(__always)
  mutating func voegToe(_ andere: UnsafeBufferPointer<UInt8>) {
    schrijf(hoogstens: andere.count) { pen, _ in pen.schrijf(UnsafeRawBufferPointer(andere)) }
  }

  mutating func voegToe(_ woord: StaticString) {
    voegToe(UnsafeBufferPointer(start: woord.utf8Start, count: woord.utf8CodeUnitCount))
  }

  /// The text as it is.
  mutating func voegToe(tekst: String) {
    var tekst = tekst
    tekst.withUTF8 { voegToe($0) }
  }

  /// A whole number in decimal digits.
  mutating func voegToe(aantal: Int) {
    schrijf(hoogstens: Pen.hoogstensVoorGetal) { pen, _ in pen.schrijf(aantal: aantal) }
  }

  /// A number as the shortest text that reads back as the same number; a whole one without `.0`.
  ///
  /// - Parameter getal: neither infinite nor NaN.
  mutating func voegToe(getal: Double) {
    schrijf(hoogstens: Pen.hoogstensVoorGetal) { pen, teksten in
      pen.schrijf(getal: getal, &teksten)
    }
  }

  /// A list of numbers as JSON writes it; `null` where there is none.
  mutating func voegToe(getallen: some Collection<Double?>) {
    let hoogstens = 2 + getallen.count * (1 + Pen.hoogstensVoorGetal)
    schrijf(hoogstens: hoogstens) { pen, teksten in
      pen.schrijf(UInt8(ascii: "["))
      for (nummer, getal) in getallen.enumerated() {
        if nummer > 0 { pen.schrijf(UInt8(ascii: ",")) }
        if let getal { pen.schrijf(getal: getal, &teksten) } else { pen.schrijfNull() }
      }
      pen.schrijf(UInt8(ascii: "]"))
    }
  }

  /// A list of whole numbers as JSON writes it.
  mutating func voegToe(aantallen: [Int]) {
    schrijf(hoogstens: 2 + aantallen.count * (1 + Pen.hoogstensVoorGetal)) { pen, _ in
      pen.schrijf(UInt8(ascii: "["))
      for (nummer, aantal) in aantallen.enumerated() {
        if nummer > 0 { pen.schrijf(UInt8(ascii: ",")) }
        pen.schrijf(aantal: aantal)
      }
      pen.schrijf(UInt8(ascii: "]"))
    }
  }

  /// A list of kenmerken as JSON writes it.
  ///
  /// - Parameters:
  ///   - plaatsen: which of the pieces.
  ///   - lang: lends out the bytes of a kenmerk that is too long for a piece.
  mutating func voegToe(
    kenmerken plaatsen: some Collection<Int>, _ stukken: [Kenmerkstuk],
    lang: (Int, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    let hoogstens = plaatsen.reduce(2) { $0 + stukken[$1].hoogstens }
    schrijf(hoogstens: hoogstens) { pen, _ in
      pen.schrijf(UInt8(ascii: "["))
      for plaats in plaatsen {
        let stuk = stukken[plaats]
        if stuk.lengte > 0 {
          pen.schrijf(stuk)
        } else {
          pen.schrijf(UInt8(ascii: "\""))
          lang(plaats) { pen.schrijf(UnsafeRawBufferPointer($0)) }
          pen.schrijf(UInt8(ascii: "\""))
          pen.schrijf(UInt8(ascii: ","))
        }
      }
      // In the place of the last comma.
      if !plaatsen.isEmpty { pen.gaTerug(1) }
      pen.schrijf(UInt8(ascii: "]"))
    }
  }

  /// A text between quotation marks as JSON writes it (RFC 8259).
  mutating func voegToe(json tekst: String) {
    var tekst = tekst
    tekst.withUTF8 { voegToe(json: $0) }
  }

  /// As `voegToe(json:)`, for bytes that are known to be UTF-8.
  mutating func voegToe(json utf8: UnsafeBufferPointer<UInt8>) {
    voegToe(UInt8(ascii: "\""))
    var begin = utf8.startIndex
    for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      voegToe(UnsafeBufferPointer(rebasing: utf8[begin..<index]))
      ontsnap(byte)
      begin = index + 1
    }
    voegToe(UnsafeBufferPointer(rebasing: utf8[begin...]))
    voegToe(UInt8(ascii: "\""))
  }

  private mutating func ontsnap(_ byte: UInt8) {
    voegToe(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: voegToe(byte)
    case 0x0A: voegToe(UInt8(ascii: "n"))
    case 0x0D: voegToe(UInt8(ascii: "r"))
    case 0x09: voegToe(UInt8(ascii: "t"))
    default:
      let hexcijfers: StaticString = "0123456789abcdef"
      voegToe("u00")
      voegToe(hexcijfers.utf8Start[Int(byte >> 4)])
      voegToe(hexcijfers.utf8Start[Int(byte & 15)])
    }
  }

  /// A list as JSON writes it, of parts that write themselves.
  @inline(__always)
  mutating func voegToe<Deel>(
    lijst delen: some Sequence<Deel>, _ schrijf: (inout Schrijfbuffer, Deel) -> Void
  ) {
    voegToe(UInt8(ascii: "["))
    var isEerste = true
    for deel in delen {
      if !isEerste { voegToe(UInt8(ascii: ",")) }
      isEerste = false
      schrijf(&self, deel)
    }
    voegToe(UInt8(ascii: "]"))
  }
}
