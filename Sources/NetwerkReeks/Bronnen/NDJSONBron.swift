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
  /// What was read and is not yet handed out: the beginning of a line.
  private var rest: [UInt8] = []
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
      let bekend = rest.count
      // More at a time for a long line, so that what is known of it is not copied too often.
      let hoogstens = max(portiegrootte, min(bekend, 1 << 20))
      guard let gelezen = try bron.lees(hoogstens, na: &rest, stop) else { return nil }
      if isBegin, rest.count >= 3 || gelezen == 0 { slaMerkOver() }
      if slaatOver { slaOver() }
      let portie = snij(vanaf: min(bekend, rest.count), isEinde: gelezen == 0, bron.naam)
      if gelezen == 0 { sluit() }
      if let portie { return portie }
    }
    return nil
  }

  private mutating func open() throws(ReeksError) -> Leesbron? {
    if let huidige { return huidige }
    guard gekozen < paden.count else { return nil }
    let pad = paden[gekozen]
    huidige = try Leesbron(pad, naam: pad)
    return huidige
  }

  private mutating func sluit() {
    (huidige, rest, regel, isBegin, slaatOver) = (nil, [], 1, true, false)
    gekozen += 1
  }

  private mutating func slaMerkOver() {
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    isBegin = false
  }

  /// Drops the remainder of a line that was too long.
  private mutating func slaOver() {
    guard let einde = rest.firstIndex(of: 0x0A) else { return rest.removeAll() }
    rest.removeSubrange(...einde)
    regel += 1
    slaatOver = false
  }

  /// All whole lines of what was read; `nil` when there is none.
  ///
  /// - Parameter zoek: from where there may be line ends.
  private mutating func snij(vanaf zoek: Int, isEinde: Bool, _ naam: String) -> Portie? {
    var records: [Portie.Record] = []
    var begin = 0
    rest.withUnsafeBytes { bytes in
      var vanaf = zoek
      while vanaf < bytes.count, let basis = bytes.baseAddress,
        let gevonden = memchr(basis + vanaf, 0x0A, bytes.count - vanaf)
      {
        let einde = UnsafeRawPointer(gevonden) - basis
        voegToe(&records, bytes, begin..<einde, naam)
        (begin, vanaf) = (einde + 1, einde + 1)
      }
    }
    let overschot = rest.count - begin
    if isEinde || overschot > NDJSONBron.hoogsteRegel {
      rest.withUnsafeBytes { voegToe(&records, $0, begin..<$0.count, naam) }
      slaatOver = !isEinde
      if slaatOver { regel -= 1 }
      begin = rest.count
    }
    guard begin > 0 else { return nil }
    let portie = Portie(bytes: rest, records: records, gelezen: begin)
    rest = Array(rest[begin...])
    return records.isEmpty ? nil : portie
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
