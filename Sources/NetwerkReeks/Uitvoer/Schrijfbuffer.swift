/// Bytes on their way out, with the ways in which numbers and texts are written down (English:
/// *write buffer*).
///
/// Everything is appended at the end and nothing is kept in between, so that a row costs no more
/// than its bytes.
public struct Schrijfbuffer: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var teksten = Getalteksten()

  public init() {}

  public init(ruimte: Int) { bytes.reserveCapacity(ruimte) }

  public var count: Int { bytes.count }

  /// Gives everything that was written and starts anew with as much room.
  public mutating func geefAf() -> [UInt8] {
    let vol = bytes
    bytes = []
    bytes.reserveCapacity(vol.count)
    return vol
  }

  mutating func maakLeeg() { bytes.removeAll(keepingCapacity: true) }

  mutating func voegToe(_ byte: UInt8) { bytes.append(byte) }

  /// What somebody else writes behind the bytes.
  mutating func voegToe(_ schrijf: (inout [UInt8]) -> Void) { schrijf(&bytes) }

  mutating func voegToe(_ andere: [UInt8]) { bytes.append(contentsOf: andere) }

  mutating func voegToe(_ andere: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: andere) }

  mutating func voegToe(_ woord: StaticString) {
    voegToe(UnsafeBufferPointer(start: woord.utf8Start, count: woord.utf8CodeUnitCount))
  }

  /// The text as it is.
  mutating func voegToe(tekst: String) { bytes.append(contentsOf: tekst.utf8) }

  /// Replaces a byte among those written since a place.
  mutating func vervang(_ oud: UInt8, door nieuw: UInt8, vanaf plaats: Int) {
    for index in plaats..<bytes.count where bytes[index] == oud { bytes[index] = nieuw }
  }
}

extension Schrijfbuffer {
  /// A whole number in decimal digits.
  mutating func voegToe(aantal: Int) {
    if (0..<10).contains(aantal) { return voegToe(UInt8(ascii: "0") + UInt8(aantal)) }
    var rest = aantal.magnitude
    var cijfers: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &cijfers) { plekken in
      var begin = plekken.count
      repeat {
        let (volgende, cijfer) = rest.quotientAndRemainder(dividingBy: 10)
        begin -= 1
        plekken[begin] = UInt8(ascii: "0") + UInt8(cijfer)
        rest = volgende
      } while rest > 0
      if aantal < 0 { voegToe(UInt8(ascii: "-")) }
      bytes.append(contentsOf: plekken[begin...])
    }
  }

  /// A number as the shortest text that reads back as the same number; a whole one without `.0`.
  ///
  /// - Parameter getal: neither infinite nor NaN.
  mutating func voegToe(getal: Double) {
    // Beyond 2^53 not every whole number is a Double, and digits would promise too much.
    if getal.magnitude < 9_007_199_254_740_992, getal == getal.rounded(.towardZero) {
      return voegToe(aantal: Int(getal))
    }
    teksten.schrijf(getal, achter: &bytes)
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
      bytes.append(contentsOf: utf8[begin..<index])
      ontsnap(byte)
      begin = index + 1
    }
    bytes.append(contentsOf: utf8[begin...])
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
