/// Cuts a file into blocks while it is being read (English: *block reader*).
///
/// A block ends behind a line break outside quotation marks. Which those are is told by counting
/// quotation marks, as RFC 4180 pairs them. Where somebody forgot one, the count would never come
/// right again: after a megabyte without such a line break any line break will do, and the row is
/// reported by whoever reads the block.
struct Blokkenlezer {
  /// Gives the next bytes of the file, 0 at its end.
  typealias Bron = (UnsafeMutableBufferPointer<UInt8>) throws -> Int

  private let bron: Bron
  private let blokgrootte: Int
  private let langsteRij: Int
  private var invoer: [UInt8]
  /// What was read behind the last block.
  private var rest: [UInt8] = []
  private var nummer = 0
  private var isUit = false

  init(blokgrootte: Int = 1 << 17, langsteRij: Int = 1 << 20, _ bron: @escaping Bron) {
    self.bron = bron
    self.blokgrootte = blokgrootte
    self.langsteRij = langsteRij
    invoer = [UInt8](repeating: 0, count: blokgrootte)
  }

  /// The next block; an empty one at the end of the file and ever after.
  mutating func volgende() throws -> Blok {
    while !isUit {
      let aantal = try lees()
      if aantal == 0 {
        isUit = true
        break
      }
      let nieuw = invoer[..<aantal]
      let gevonden = rijeinde(in: nieuw)
      guard let einde = gevonden ?? (rest.count > langsteRij ? nieuw.endIndex : nil) else {
        rest += nieuw
        continue
      }
      let blok = Blok(nummer: nummer, rest, nieuw[..<einde], isAfgebroken: gevonden == nil)
      rest = Array(nieuw[einde...])
      nummer += 1
      return blok
    }
    defer {
      rest = []
      nummer += 1
    }
    return Blok(nummer: nummer, rest, [])
  }

  private mutating func lees() throws -> Int {
    try invoer.withUnsafeMutableBufferPointer { try bron($0) }
  }

  /// Behind the last line break in what was read now that ends a row.
  private func rijeinde(in nieuw: ArraySlice<UInt8>) -> Int? {
    let regeleinde = nieuw.lastIndex(of: Byte.regeleinde)
    let aanhalingen = rest.aantal(Byte.aanhaling)
    guard aanhalingen > 0 || nieuw.bevat(Byte.aanhaling) else {
      return regeleinde.map { $0 + 1 }
    }
    if rest.count > langsteRij { return regeleinde.map { $0 + 1 } }
    var binnen = (aanhalingen + nieuw.aantal(Byte.aanhaling)) % 2 == 1
    for plaats in nieuw.indices.reversed() {
      if nieuw[plaats] == Byte.aanhaling { binnen.toggle() }
      if !binnen, nieuw[plaats] == Byte.regeleinde { return plaats + 1 }
    }
    return nil
  }
}

extension Collection<UInt8> {
  fileprivate func aantal(_ byte: UInt8) -> Int {
    reduce(0) { $0 &+ ($1 == byte ? 1 : 0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte occurs. This walks over the whole file, so it looks at eight bytes at a time and
  /// never stops halfway: the bytes of a word from which the wanted one is taken off, as bits that
  /// differ, are searched for one that is 0 (Mycroft).
  fileprivate func bevat(_ byte: UInt8) -> Bool {
    let ieder: UInt64 = 0x0101_0101_0101_0101
    let gezocht = UInt64(byte) &* ieder
    return withUnsafeBytes { bytes in
      var gevonden: UInt64 = 0
      var plek = 0
      while plek &+ 8 <= bytes.count {
        let verschil = bytes.loadUnaligned(fromByteOffset: plek, as: UInt64.self) ^ gezocht
        gevonden |= (verschil &- ieder) & ~verschil
        plek &+= 8
      }
      return gevonden & (ieder &<< 7) != 0 || bytes[plek...].contains(byte)
    }
  }
}
