/// Reads the rows of one block (English: *block parser*).
///
/// Nearly all rows begin with two numbers and have no quotation marks; those are read at once. Any
/// other row is read column by column, by ``Rijontleder``.
struct Blokontleder {
  private let vorm: Kolomvorm
  private var uitslag: Blokuitslag
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var plaats: Int

  static func lees(_ blok: Blok, _ vorm: Kolomvorm) -> Blokuitslag {
    var ontleder = Blokontleder(blok, vorm)
    ontleder.leesRijen()
    return ontleder.uitslag
  }

  private init(_ blok: Blok, _ vorm: Kolomvorm) {
    self.vorm = vorm
    bytes = blok.bytes
    plaats = blok.begin
    uitslag = Blokuitslag(blok)
  }

  private mutating func leesRijen() {
    // Two of the shortest ids make a row of four bytes; most rows have four times as many.
    uitslag.sleutels.reserveCapacity(bytes.count / 6)
    var moetKopNog = vorm.heeftKop && uitslag.blok.nummer == 0
    let isEenvoudig = vorm.kolommen == (0, 1) && !vorm.isWit
    while plaats < bytes.count {
      if isEenvoudig, !moetKopNog, leesGetallen() { continue }
      leesRij(alsKop: &moetKopNog)
    }
    if uitslag.blok.isAfgebroken {
      let laatste = Array(bytes.suffix(100))
      uitslag.meld(
        .init(oorzaak: .teLangeRij, regel: uitslag.regels - 1, plaats: 0, tekst: laatste))
    }
  }

  /// Reads a row of two numbers and goes to the next one; stays where it is at any other row.
  @inline(__always)
  private mutating func leesGetallen() -> Bool {
    let begin = bytes.baseAddress.unsafelyUnwrapped
    let einde = bytes.count
    var index = plaats
    guard let een = Self.getal(begin, &index, einde), index < einde,
      begin[index] == vorm.scheiding
    else { return false }
    index &+= 1
    guard let ander = Self.getal(begin, &index, einde) else { return false }
    if index < einde, begin[index] != Byte.regeleinde {
      guard begin[index] == vorm.scheiding || begin[index] == Byte.terugloop else { return false }
      while index < einde, begin[index] != Byte.regeleinde {
        // A column between quotation marks may hold a line break.
        if begin[index] == Byte.aanhaling { return false }
        index &+= 1
      }
    }
    uitslag.sleutels.append(een)
    uitslag.sleutels.append(ander)
    uitslag.regels &+= 1
    plaats = index &+ 1
    return true
  }

  /// A number of at most eighteen digits without a leading zero.
  @inline(__always)
  private static func getal(
    _ bytes: UnsafeMutablePointer<UInt8>, _ index: inout Int, _ einde: Int
  ) -> Persoonssleutel? {
    let begin = index
    var getal: UInt64 = 0
    while index < einde {
      let cijfer = bytes[index] &- UInt8(ascii: "0")
      guard cijfer < 10 else { break }
      getal = getal &* 10 &+ UInt64(cijfer)
      index &+= 1
    }
    let lengte = index &- begin
    guard lengte > 0, lengte < 19, lengte == 1 || bytes[begin] != UInt8(ascii: "0") else {
      return nil
    }
    return Persoonssleutel(getal: getal)
  }

  private mutating func leesRij(alsKop moetKopNog: inout Bool) {
    let begin = plaats
    let regel = uitslag.regels
    var rij = Rijontleder(bytes, vanaf: plaats, vorm)
    let gevonden = rij.lees()
    plaats = rij.plaats
    uitslag.regels += rij.regels
    switch gevonden {
    case .leeg: break
    case .paar where moetKopNog: moetKopNog = false
    case .fout where moetKopNog: moetKopNog = false
    case .paar(let een, let ander):
      uitslag.sleutels.append(een)
      uitslag.sleutels.append(ander)
    case .fout(let oorzaak, let plek):
      // The place is in the line that it is in, which in a row of several lines is a later one.
      let regelbegin = bytes[begin..<plek].lastIndex(of: Byte.regeleinde).map { $0 + 1 } ?? begin
      let lager = bytes[begin..<regelbegin].reduce(0) { $0 + ($1 == Byte.regeleinde ? 1 : 0) }
      uitslag.meld(
        .init(
          oorzaak: oorzaak, regel: regel + lager, plaats: plek - regelbegin,
          tekst: uitslag.blok.regel(vanaf: regelbegin)))
    }
  }
}
