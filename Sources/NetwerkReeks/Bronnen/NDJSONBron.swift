import Foundation

/// Networks as JSON on one line each (NDJSON), from files or standard input.
///
/// Lines end in LF or CR LF; the last need not end. Empty lines are skipped and a byte order mark at
/// the beginning of a file is left out. A line of more than 16 MiB becomes a network with a fout; of
/// its bytes no more than that are kept.
public struct NDJSONBron: Bron {
  private let paden: [String]
  private let portiegrootte: Int
  private var gekozen = 0
  private var huidige: Leesbron?
  /// Room for a portion, all of which has a value. Its first `gevuld` bytes were read and are not yet
  /// handed out: the beginning of a line.
  private var ruimte: [UInt8] = []
  private var gevuld = 0
  /// Room of an earlier portion.
  private var vrij: [UInt8] = []
  private var regel = 1
  private var isBegin = true
  /// Whether a line is being read of which too much came already.
  private var slaatOver = false

  /// Small enough for a portion to stay near the processor until it is measured.
  public static let standaardPortie = 1 << 18

  /// - Parameters:
  ///   - paden: files, or `-` for standard input, read one after another.
  ///   - portiegrootte: about how many bytes are read at a time.
  /// - Throws: when a file does not exist or may not be read; all are tried before any is read.
  public init(_ paden: [String], portiegrootte: Int = standaardPortie) throws(ReeksError) {
    self.paden = paden
    self.portiegrootte = portiegrootte
    for pad in paden where pad != "-" { _ = try Leesbron(pad, naam: pad) }
  }

  public var omvang: Int? {
    var som = 0
    for kenmerk in kenmerken {
      guard let bytes = kenmerk.bytes else { return nil }
      som += bytes
    }
    return som
  }

  public var kenmerken: [Invoerkenmerk] { paden.map(Invoerkenmerk.init(pad:)) }

  public mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie? {
    while !stop.isGegeven {
      guard let bron = try open() else { return nil }
      let bekend = gevuld
      // More at a time for a long line, so that what is known of it is not copied too often.
      let hoogstens = max(portiegrootte, min(bekend, 1 << 20))
      let einde = bekend + min(hoogstens, bron.volstaat)
      maakRuimte(einde)
      guard let gelezen = try bron.lees(in: &ruimte, bekend..<einde, stop) else { return nil }
      gevuld += gelezen
      if isBegin, gevuld >= 3 || gelezen == 0 { slaMerkOver() }
      if slaatOver { slaOver() }
      let portie = snij(vanaf: min(bekend, gevuld), isEinde: gelezen == 0, bron.naam)
      if gelezen == 0 { sluit() }
      if let portie { return portie }
    }
    return nil
  }

  /// Room that a very long line needed is not kept.
  public mutating func neemTerug(_ bytes: inout [UInt8]) {
    if bytes.count > vrij.count, bytes.count <= 2 * portiegrootte { swap(&bytes, &vrij) }
  }

  private mutating func maakRuimte(_ aantal: Int) {
    guard ruimte.count < aantal else { return }
    // A little more, so that what remains of a line next time fits too.
    ruimte.append(contentsOf: repeatElement(0, count: aantal + aantal / 8 - ruimte.count))
  }

  private mutating func open() throws(ReeksError) -> Leesbron? {
    if let huidige { return huidige }
    guard gekozen < paden.count else { return nil }
    let pad = paden[gekozen]
    huidige = try Leesbron(pad, naam: pad)
    return huidige
  }

  private mutating func sluit() {
    (huidige, gevuld, regel, isBegin, slaatOver) = (nil, 0, 1, true, false)
    gekozen += 1
  }

  private mutating func slaMerkOver() {
    if ruimte[..<gevuld].starts(with: [0xEF, 0xBB, 0xBF]) { laatVallen(3) }
    isBegin = false
  }

  /// Drops the remainder of a line that was too long.
  private mutating func slaOver() {
    guard let einde = ruimte[..<gevuld].firstIndex(of: 0x0A) else { return laatVallen(gevuld) }
    laatVallen(einde + 1)
    regel += 1
    slaatOver = false
  }

  private mutating func laatVallen(_ aantal: Int) {
    ruimte.removeFirst(aantal)
    gevuld -= aantal
  }

  /// All whole lines of what was read; `nil` when there is none.
  ///
  /// - Parameter zoek: from where there may be line ends.
  private mutating func snij(vanaf zoek: Int, isEinde: Bool, _ naam: String) -> Portie? {
    var records: [Portie.Record] = []
    var begin = 0
    ruimte.withUnsafeBytes { ruimte in
      let bytes = UnsafeRawBufferPointer(rebasing: ruimte[..<gevuld])
      var vanaf = zoek
      while vanaf < bytes.count, let basis = bytes.baseAddress,
        let gevonden = memchr(basis + vanaf, 0x0A, bytes.count - vanaf)
      {
        let einde = UnsafeRawPointer(gevonden) - basis
        voegToe(&records, bytes, begin..<einde, naam)
        (begin, vanaf) = (einde + 1, einde + 1)
      }
    }
    if isEinde || gevuld - begin > NDJSONBron.hoogsteRegel {
      ruimte.withUnsafeBytes { voegToe(&records, $0, begin..<gevuld, naam) }
      slaatOver = !isEinde
      if slaatOver { regel -= 1 }
      begin = gevuld
    }
    guard begin > 0 else { return nil }
    let bytes = geefAf(tot: begin)
    return records.isEmpty ? nil : Portie(bytes: bytes, records: records, gelezen: begin)
  }

  /// What was read, of which everything from a place on is the beginning of the next portion.
  private mutating func geefAf(tot begin: Int) -> [UInt8] {
    var bytes = vrij
    vrij = []
    swap(&bytes, &ruimte)
    let rest = bytes[begin..<gevuld]
    gevuld = rest.count
    if gevuld > 0 {
      maakRuimte(gevuld + portiegrootte)
      ruimte.replaceSubrange(..<gevuld, with: rest)
    }
    return bytes
  }

  private mutating func voegToe(
    _ records: inout [Portie.Record], _ bytes: UnsafeRawBufferPointer, _ bereik: Range<Int>,
    _ naam: String
  ) {
    var (begin, einde) = (bereik.lowerBound, bereik.upperBound)
    while begin < einde, bytes[begin] <= 0x20 { begin += 1 }
    while begin < einde, bytes[einde - 1] <= 0x20 { einde -= 1 }
    if begin < einde { records.append(Portie.Record(begin..<einde, bestand: naam, regel: regel)) }
    regel += 1
  }
}

extension NDJSONBron {
  /// One byte more than a network may have, so that its reader sees that it is too large.
  static let hoogsteRegel = 16 * 1_048_576
}
