/// The text of a file and where its lines begin (English: *source text*).
package struct Brontekst: Sendable {
  package let bestand: String
  package let tekst: String
  /// Offsets in UTF-8 of the first byte of every line.
  private let regelbegin: [Int]

  package init(_ tekst: String, bestand: String) {
    self.bestand = bestand
    self.tekst = tekst
    regelbegin = Brontekst.regelbegin(in: tekst)
  }

  package var aantalRegels: Int { regelbegin.count }

  /// A line without its line break; the nearest one when there is no such line.
  package func regel(_ nummer: Int) -> Substring {
    let plaats = min(max(nummer, 1), aantalRegels) - 1
    let bytes = tekst.utf8
    let begin = bytes.index(bytes.startIndex, offsetBy: regelbegin[plaats])
    let einde =
      plaats + 1 < aantalRegels
      ? bytes.index(bytes.startIndex, offsetBy: regelbegin[plaats + 1]) : bytes.endIndex
    var regel = tekst[begin..<einde]
    while let laatste = regel.unicodeScalars.last, laatste == "\n" || laatste == "\r" {
      regel.unicodeScalars.removeLast()
    }
    return regel
  }

  /// Lines end at LF, CR LF or a lone CR.
  private static func regelbegin(in tekst: String) -> [Int] {
    var begin = [0]
    var vorige: UInt8 = 0
    var plaats = 0
    for byte in tekst.utf8 {
      if vorige == 0x0D, byte != 0x0A { begin.append(plaats) }
      plaats += 1
      if byte == 0x0A { begin.append(plaats) }
      vorige = byte
    }
    if vorige == 0x0D { begin.append(plaats) }
    return begin
  }
}
