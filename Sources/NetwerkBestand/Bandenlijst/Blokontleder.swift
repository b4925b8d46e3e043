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
      if isEenvoudig, !moetKopNog { leesGetallen() }
      if plaats < bytes.count { leesRij(alsKop: &moetKopNog) }
    }
    if uitslag.blok.isAfgebroken {
      let laatste = Array(bytes.suffix(100))
      uitslag.meld(
        .init(oorzaak: .teLangeRij, regel: uitslag.regels - 1, plaats: 0, tekst: laatste))
    }
  }

  /// Reads rows of two numbers, up to any other row.
  ///
  /// Many at a time are added to those read before, as adding costs more than reading.
  private mutating func leesGetallen() {
    withUnsafeTemporaryAllocation(of: Persoonssleutel.self, capacity: 1024) { sleutels in
      repeat {
        var aantal = 0
        while aantal < sleutels.count, plaats < bytes.count, let (een, ander) = leesPaar() {
          sleutels.initializeElement(at: aantal, to: een)
          sleutels.initializeElement(at: aantal &+ 1, to: ander)
          aantal &+= 2
        }
        uitslag.sleutels.append(contentsOf: UnsafeBufferPointer(rebasing: sleutels[..<aantal]))
        uitslag.regels &+= aantal / 2
        guard aantal == sleutels.count else { return }
      } while true
    }
  }

  /// Reads a row of two numbers and goes to the next one; stays where it is at any other row.
  @inline(__always)
  private mutating func leesPaar() -> (Persoonssleutel, Persoonssleutel)? {
    let rij = Achttallen(bytes)
    // First where the row ends, so that nobody waits for its numbers to know where the next begins. A
    // column between quotation marks may hold a line break.
    guard let einde = rij.regeleinde(vanaf: plaats, zonder: Byte.aanhaling) else { return nil }
    var index = plaats
    guard let een = rij.getal(op: &index), index < einde, bytes[index] == vorm.scheiding
    else { return nil }
    index &+= 1
    guard let ander = rij.getal(op: &index),
      index == einde || bytes[index] == vorm.scheiding || bytes[index] == Byte.terugloop
    else { return nil }
    plaats = einde &+ 1
    return (Persoonssleutel(getal: een), Persoonssleutel(getal: ander))
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
