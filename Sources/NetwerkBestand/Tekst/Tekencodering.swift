import TextEncodings

/// How the bytes of a file stand for text (English: *character encoding*).
///
/// A netwerk file is UTF-8. Notepad and spreadsheets also leave a byte order mark, UTF-16 or
/// Windows-1252 behind; all of these are read, the last with a warning, since nothing in the file
/// proves it.
package enum Tekencodering {
  case utf8
  case utf16
  /// Not UTF-8, first seen at this place.
  case windows1252(Plek)

  /// The text and how it was found; never fails, as every byte means something in Windows-1252.
  package static func lees(_ bytes: [UInt8]) -> (tekst: String, codering: Tekencodering) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (utf16(bytes.dropFirst(2), laagEerst: true), .utf16)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (utf16(bytes.dropFirst(2), laagEerst: false), .utf16)
    }
    let inhoud = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let tekst = String(decoding: inhoud, as: UTF8.self)
    if tekst.utf8.count == inhoud.count, tekst.utf8.elementsEqual(inhoud) { return (tekst, .utf8) }
    let eerste = zip(inhoud.indices, zip(inhoud, tekst.utf8)).first { $1.0 != $1.1 }?.0
    return (windows1252(inhoud), .windows1252(plek(van: eerste ?? inhoud.endIndex, in: inhoud)))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, laagEerst: Bool) -> String {
    let eenheden = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { plaats in
      let een = UInt16(bytes[plaats])
      let ander = UInt16(bytes[plaats + 1])
      return laagEerst ? ander << 8 | een : een << 8 | ander
    }
    return String(decoding: eenheden, as: UTF16.self)
  }

  package static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: Windows1252.utf8(Array(bytes)), as: UTF8.self)
  }

  private static func plek(van plaats: Int, in bytes: ArraySlice<UInt8>) -> Plek {
    let ervoor = bytes[..<plaats]
    let regelbegin = ervoor.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
    return Plek(
      regel: ervoor.count { $0 == 0x0A } + 1, kolom: plaats - regelbegin + 1)
  }
}
