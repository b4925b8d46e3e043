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

    init?(_ woord: String) {
      var woord = woord
      let vorm = woord.withUTF8 { bytes -> Vorm? in
        for byte in bytes where !byte.isGewoonTeken { return nil }
        return Regelwoord(bytes).flatMap(Vorm.init)
      }
      guard let vorm else { return nil }
      self = vorm
    }

    @inline(__always)
    func isGelijk(aan ander: Vorm) -> Bool {
      (eerste ^ ander.eerste) | (tweede ^ ander.tweede) | (derde ^ ander.derde) == 0
    }

    @inline(__always)
    var warboel: UInt64 {
      (eerste ^ tweede &* 0xD6E8_FEB8_6659_FD93 ^ derde &* 0xA076_1D64_78BD_642F)
        &* 0x9E37_79B9_7F4A_7C15
    }
  }

  private struct Vak {
    var vorm = Vorm()
    /// 0 in a place without a word.
    var code: UInt8 = 0
    /// How many bytes the word takes with the quotation mark behind it.
    var lengte: UInt8 = 0
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
    for (woord, code) in woorden {
      guard let vorm = Vorm(woord), let plaats = Optional(zoek(vorm)), vakken[plaats].code == 0
      else { continue }
      vakken[plaats] = Vak(vorm: vorm, code: code, lengte: UInt8(woord.utf8.count + 1))
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

  /// The number of a word, and how many bytes it takes with the quotation mark behind it; 0 for a word
  /// that is not here.
  @inline(__always)
  func gevonden(_ woord: Kortwoord) -> (code: UInt8, lengte: UInt8) {
    let vorm = Vorm(woord)
    // Most are where they are sought first.
    let eerste = vakken + Int(truncatingIfNeeded: vorm.warboel &>> schuif)
    if eerste.pointee.vorm.isGelijk(aan: vorm) {
      return (eerste.pointee.code, eerste.pointee.lengte)
    }
    return verderop(vorm)
  }

  @inline(never)
  private func verderop(_ vorm: Vorm) -> (code: UInt8, lengte: UInt8) {
    let vak = vakken[zoek(vorm)]
    return (vak.code, vak.lengte)
  }

  /// The number of a word; 0 for a word that is not here.
  subscript(woord: Regelwoord) -> UInt8 {
    guard let vorm = Vorm(woord) else { return 0 }
    return vakken[zoek(vorm)].code
  }
}
