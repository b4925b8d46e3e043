/// Reads CSV strictly (RFC 4180), row by row, from bytes as they come in.
///
/// ```swift
/// var lezer = CSVLezer()
/// lezer.voegToe(bytes)
/// while let rij = try lezer.volgende(isEinde: true) { print(rij.regel, rij.velden) }
/// ```
///
/// Fields may stand between quotation marks and then hold separators, line breaks and doubled
/// quotation marks. Lines end in LF or CR LF; empty lines are skipped; a byte order mark is left out.
/// What separates fields is whichever of `,` `;` and tab occurs most in the first line. Nothing is
/// guessed or mended: a quotation mark that is not closed, or with something behind it, is an error.
///
/// It holds one row and what was not yet read, so that files of any length can be read. SwiftCSV
/// was weighed and left: it holds the whole text, and it silently pads short rows and swallows what
/// follows an open quotation mark.
public struct CSVLezer: Sendable {
  private var bytes: [UInt8] = []
  private var plaats = 0
  private var regel = 1
  /// What separates fields; `nil` until the first line was seen.
  package private(set) var scheiding: UInt8?
  private var isBegin = true
  private let metKolommen: Bool

  public init() { self.init(scheiding: nil) }

  /// - Parameters:
  ///   - scheiding: what separates fields; `nil` to see it in the first line.
  ///   - vanafRegel: the number of the first line.
  ///   - metKolommen: whether rows say where each of their fields begins, which takes time.
  package init(scheiding: UInt8?, vanafRegel: Int = 1, metKolommen: Bool = false) {
    self.scheiding = scheiding
    self.metKolommen = metKolommen
    regel = vanafRegel
  }

  /// The bytes that follow on those given before.
  public mutating func voegToe(_ nieuw: some Collection<UInt8>) {
    bytes.removeFirst(plaats)
    plaats = 0
    bytes.append(contentsOf: nieuw)
  }

  /// The next row; `nil` when there is none, or when more bytes are needed to know where it ends.
  ///
  /// - Parameter isEinde: whether no more bytes will come.
  public mutating func volgende(isEinde: Bool) throws(CSVFout) -> CSVRij? {
    guard begin(isEinde) else { return nil }
    while plaats < bytes.count {
      var rij = Rijlezing(
        plaats: plaats, regel: regel, scheiding: scheiding ?? 0x2C, metKolommen: metKolommen)
      guard try rij.lees(bytes, isEinde: isEinde) else { return try onaf() }
      let begonnen = regel
      (plaats, regel) = (rij.plaats, rij.regel)
      if rij.velden != [""] || rij.hadAanhalingstekens {
        return CSVRij(velden: rij.velden, regel: begonnen, plekken: rij.plekken)
      }
    }
    return nil
  }

  private func onaf() throws(CSVFout) -> CSVRij? {
    if bytes.count - plaats > NetwerkDecoder.hoogstensBytes { throw .teLang(regel: regel) }
    return nil
  }

  /// Looks at the first line; `false` when more of it is needed.
  private mutating func begin(_ isEinde: Bool) -> Bool {
    guard isBegin else { return true }
    guard isEinde || bytes.contains(0x0A) else { return false }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { plaats = 3 }
    let eerste = bytes[plaats...].prefix { $0 != 0x0A }
    func aantal(_ teken: UInt8) -> Int { eerste.count { $0 == teken } }
    let kandidaten = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    if scheiding == nil { scheiding = kandidaten.max { aantal($0) < aantal($1) } }
    isBegin = false
    return true
  }
}

/// A row of fields (English: *row*).
public struct CSVRij: Hashable, Sendable {
  public let velden: [String]
  /// The line on which it begins, from 1.
  public let regel: Int
  /// Where each field begins, when the reader was asked for that; else empty.
  package let plekken: [CSVPlek]

  package init(velden: [String], regel: Int, plekken: [CSVPlek] = []) {
    self.velden = velden
    self.regel = regel
    self.plekken = plekken
  }
}

/// A place in a table: line and column from 1, the column in Unicode scalars (English: *position*).
package struct CSVPlek: Hashable, Sendable {
  package let regel: Int
  package let kolom: Int
}

/// Why a text is no CSV (English: *CSV error*).
public enum CSVFout: Error, Hashable, Sendable {
  /// The row that begins on this line has a quotation mark that is not closed.
  case aanhalingstekensNietDicht(regel: Int)
  /// Something stands behind a closing quotation mark, or a quotation mark inside a bare field.
  case losAanhalingsteken(regel: Int)
  case nietUTF8(regel: Int)
  /// A row of more than 16 MiB.
  case teLang(regel: Int)
}

/// One row on its way.
private struct Rijlezing {
  var plaats: Int
  var regel: Int
  let scheiding: UInt8
  var velden: [String] = []
  var hadAanhalingstekens = false
  private(set) var plekken: [CSVPlek] = []
  private let begin: Int
  private let metKolommen: Bool
  /// How far columns were counted, and the column there.
  private var geteld: (plaats: Int, kolom: Int)

  init(plaats: Int, regel: Int, scheiding: UInt8, metKolommen: Bool) {
    (self.plaats, self.regel, self.scheiding) = (plaats, regel, scheiding)
    (begin, self.metKolommen) = (regel, metKolommen)
    geteld = (plaats, 1)
  }

  /// Says where the field that comes begins.
  private mutating func onthoudPlek(_ bytes: [UInt8]) {
    guard metKolommen else { return }
    for byte in bytes[geteld.plaats..<plaats] {
      if byte == 0x0A {
        geteld.kolom = 1
      } else if byte & 0xC0 != 0x80 {
        geteld.kolom += 1
      }
    }
    geteld.plaats = plaats
    plekken.append(CSVPlek(regel: regel, kolom: geteld.kolom))
  }

  /// Reads up to the end of the line; `false` when that did not come yet.
  mutating func lees(_ bytes: [UInt8], isEinde: Bool) throws(CSVFout) -> Bool {
    while true {
      guard try veld(bytes, isEinde: isEinde) else { return false }
      guard plaats < bytes.count else { return isEinde }
      let teken = bytes[plaats]
      if teken == scheiding {
        plaats += 1
        continue
      }
      if teken == 0x0D {
        guard plaats + 1 < bytes.count else {
          plaats += 1
          return isEinde
        }
        guard bytes[plaats + 1] == 0x0A else { throw .losAanhalingsteken(regel: regel) }
        plaats += 1
      }
      plaats += 1
      regel += 1
      return true
    }
  }

  private mutating func veld(_ bytes: [UInt8], isEinde: Bool) throws(CSVFout) -> Bool {
    onthoudPlek(bytes)
    if plaats < bytes.count, bytes[plaats] == 0x22 {
      return try aangehaald(bytes, isEinde: isEinde)
    }
    let van = plaats
    while plaats < bytes.count, bytes[plaats] != scheiding, bytes[plaats] != 0x0A {
      if bytes[plaats] == 0x22 { throw .losAanhalingsteken(regel: regel) }
      if bytes[plaats] == 0x0D, plaats + 1 == bytes.count || bytes[plaats + 1] == 0x0A { break }
      plaats += 1
    }
    // The rest of the field, or of a character, may still come.
    guard plaats < bytes.count || isEinde else { return false }
    velden.append(try tekst(bytes[van..<plaats]))
    return true
  }

  private mutating func aangehaald(_ bytes: [UInt8], isEinde: Bool) throws(CSVFout) -> Bool {
    hadAanhalingstekens = true
    var inhoud: [UInt8] = []
    plaats += 1
    while plaats < bytes.count {
      let byte = bytes[plaats]
      plaats += 1
      if byte == 0x22 {
        // Whether it is doubled shows only in the next byte.
        guard plaats < bytes.count || isEinde else { return false }
        guard plaats < bytes.count, bytes[plaats] == 0x22 else {
          velden.append(try tekst(inhoud[...]))
          return try naAanhalingsteken(bytes)
        }
        plaats += 1
      } else if byte == 0x0A {
        regel += 1
      }
      inhoud.append(byte)
    }
    if isEinde { throw .aanhalingstekensNietDicht(regel: begin) }
    return false
  }

  private func naAanhalingsteken(_ bytes: [UInt8]) throws(CSVFout) -> Bool {
    guard plaats < bytes.count else { return true }
    guard bytes[plaats] == scheiding || bytes[plaats] == 0x0A || bytes[plaats] == 0x0D else {
      throw .losAanhalingsteken(regel: regel)
    }
    return true
  }

  private func tekst(_ bytes: ArraySlice<UInt8>) throws(CSVFout) -> String {
    guard let tekst = String(validating: bytes, as: UTF8.self) else {
      throw .nietUTF8(regel: regel)
    }
    return tekst
  }
}
