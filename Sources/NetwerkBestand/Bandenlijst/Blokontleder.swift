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
    let rij = Achttallen(bytes)
    var index = plaats
    guard let een = rij.getal(op: &index), index < bytes.count, bytes[index] == vorm.scheiding
    else { return false }
    index &+= 1
    guard let ander = rij.getal(op: &index) else { return false }
    if index < bytes.count, bytes[index] != Byte.regeleinde {
      // A column between quotation marks may hold a line break.
      guard bytes[index] == vorm.scheiding || bytes[index] == Byte.terugloop,
        let einde = rij.regeleinde(vanaf: index, zonder: Byte.aanhaling)
      else { return false }
      index = einde
    }
    uitslag.sleutels.append(Persoonssleutel(getal: een))
    uitslag.sleutels.append(Persoonssleutel(getal: ander))
    uitslag.regels &+= 1
    plaats = index &+ 1
    return true
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
