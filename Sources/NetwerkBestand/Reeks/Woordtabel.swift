/// Words with a number each, found by comparing numbers of eight bytes instead of letters (English:
/// *word table*).
///
/// Words of more than 24 bytes and words that are not ASCII are left out: whoever does not find
/// them here asks the general reader.
///
/// A table never changes and is never freed: it is made once for the whole process, and looking
/// something up in it counts no references.
struct Woordtabel: @unchecked Sendable {
  /// The characters of a word, eight in a number, and a quotation mark where there is room: so no word
  /// is the beginning of another.
  private struct Vorm {
    var eerste: UInt64 = 0
    var tweede: UInt64 = 0
    var derde: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ woord: Kortwoord) { (eerste, tweede) = (woord.eerste, woord.tweede) }

    init?(_ woord: Regelwoord) {
      guard woord.lengte <= 24 else { return nil }
      func acht(vanaf plaats: Int) -> UInt64 {
        let teken = UInt64(0x22) << UInt64(8 * max(0, woord.lengte - plaats))
        return woord.acht(vanaf: plaats) | (woord.lengte >= plaats ? teken : 0)
      }
      (eerste, tweede, derde) = (acht(vanaf: 0), acht(vanaf: 8), acht(vanaf: 16))
    }

    @inline(__always)
    func isGelijk(aan ander: Vorm) -> Bool {
      (eerste ^ ander.eerste) | (tweede ^ ander.tweede) | (derde ^ ander.derde) == 0
    }

    @inline(__always)
    var warboel: UInt64 {
      (eerste ^ (tweede &<< 29 | tweede &>> 35) ^ (derde &<< 13 | derde &>> 51))
        &* 0x9E37_79B9_7F4A_7C15
    }
  }

  private struct Vak {
    var vorm = Vorm()
    /// 0 in a place without a word.
    var code: UInt8 = 0
  }

  private let vakken: UnsafePointer<Vak>
  private let schuif: UInt64

  /// - Parameter woorden: each with a number above 0; of a word that is there twice the first counts.
  init(_ woorden: [(woord: String, code: UInt8)]) {
    var bits: UInt64 = 3
    while 1 << bits < woorden.count * 4 { bits += 1 }
    let vakken = UnsafeMutablePointer<Vak>.allocate(capacity: 1 << bits)
    vakken.initialize(repeating: Vak(), count: 1 << bits)
    self.vakken = UnsafePointer(vakken)
    schuif = 64 - bits
    for (woord, code) in woorden where woord.utf8.allSatisfy(\.isGewoonTeken) {
      let vorm = Array(woord.utf8).withUnsafeBufferPointer { Regelwoord($0).flatMap(Vorm.init) }
      guard let vorm, let plaats = Optional(zoek(vorm)), vakken[plaats].code == 0 else { continue }
      vakken[plaats] = Vak(vorm: vorm, code: code)
    }
  }

  /// Where the word stands, or would stand.
  @inline(__always)
  private func zoek(_ vorm: Vorm) -> Int {
    var plaats = Int(truncatingIfNeeded: vorm.warboel &>> schuif)
    while vakken[plaats].code > 0, !vakken[plaats].vorm.isGelijk(aan: vorm) {
      plaats = (plaats &+ 1) & (1 &<< Int(64 &- schuif) &- 1)
    }
    return plaats
  }

  /// The number of a word; 0 for a word that is not here.
  @inline(__always)
  subscript(woord: Kortwoord) -> UInt8 {
    let vorm = Vorm(woord)
    // Most are where they are sought first.
    let eerste = vakken + Int(truncatingIfNeeded: vorm.warboel &>> schuif)
    return eerste.pointee.vorm.isGelijk(aan: vorm) ? eerste.pointee.code : verderop(vorm)
  }

  @inline(never)
  private func verderop(_ vorm: Vorm) -> UInt8 { vakken[zoek(vorm)].code }

  /// The number of a word; 0 for a word that is not here.
  subscript(woord: Regelwoord) -> UInt8 {
    guard let vorm = Vorm(woord) else { return 0 }
    return vakken[zoek(vorm)].code
  }
}
