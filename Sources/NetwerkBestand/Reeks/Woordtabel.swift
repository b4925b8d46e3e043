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
    func warboel(_ factor: UInt64) -> UInt64 {
      (eerste ^ (tweede &<< 29 | tweede &>> 35) ^ (derde &<< 13 | derde &>> 51)) &* factor
    }
  }

  private struct Vak {
    var vorm = Vorm()
    /// 0 in a place without a word.
    var code: UInt8 = 0
  }

  private let vakken: UnsafePointer<Vak>
  private let schuif: UInt64
  private let factor: UInt64

  /// - Parameter woorden: each with a number above 0; of a word that is there twice the first counts.
  init(_ woorden: [(woord: String, code: UInt8)]) {
    var bits: UInt64 = 3
    while 1 << bits < woorden.count * 4 { bits += 1 }
    let vakken = UnsafeMutablePointer<Vak>.allocate(capacity: 1 << bits)
    vakken.initialize(repeating: Vak(), count: 1 << bits)
    self.vakken = UnsafePointer(vakken)
    schuif = 64 - bits
    let inhoud = woorden.compactMap { woord, code in
      Vorm(woord).map { Vak(vorm: $0, code: code) }
    }
    factor = Self.factor(inhoud.map(\.vorm), schuif: schuif)
    for vak in inhoud {
      let plaats = zoek(vak.vorm)
      if vakken[plaats].code == 0 { vakken[plaats] = vak }
    }
  }

  /// A factor that gives each word a place of its own; in a long list some share one all the same.
  private static func factor(_ vormen: [Vorm], schuif: UInt64) -> UInt64 {
    var factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    guard vormen.count <= 64 else { return factor }
    // Which word came to each place, counted on over the attempts.
    var plaatsen = [Int32](repeating: -1, count: 1 << (64 - schuif))
    pogingen: for poging in 0..<64 {
      for (nummer, vorm) in vormen.enumerated() {
        let plaats = Int(truncatingIfNeeded: vorm.warboel(factor) &>> schuif)
        let eerder = Int(plaatsen[plaats]) - poging * vormen.count
        plaatsen[plaats] = Int32(poging * vormen.count + nummer)
        // A word that is there twice always shares one.
        if eerder >= 0, !vormen[eerder].isGelijk(aan: vorm) {
          factor = factor &* 0xD134_2543_DE82_EF95 &+ 2
          continue pogingen
        }
      }
      break
    }
    return factor
  }

  /// Where the word stands, or would stand.
  @inline(__always)
  private func zoek(_ vorm: Vorm) -> Int {
    var plaats = Int(truncatingIfNeeded: vorm.warboel(factor) &>> schuif)
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
    let eerste = vakken + Int(truncatingIfNeeded: vorm.warboel(factor) &>> schuif)
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
