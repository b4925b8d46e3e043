import NetwerkBestand

/// Rows as lines of CSV (RFC 4180): an empty cell for what is not there, lists as JSON text.
struct CSVSchrijver: Celschrijver {
  private let opmaak: CSVOpmaak
  private let scheiding: UInt8
  private let decimaal: UInt8
  private var isEerste = true
  private var buffer = Schrijfbuffer()
  private var lijst = Schrijfbuffer()

  init(_ opmaak: CSVOpmaak) {
    self.opmaak = opmaak
    scheiding = opmaak.teken(opmaak.scheiding)
    decimaal = opmaak.teken(opmaak.decimaal)
  }

  mutating func beginRij() { isEerste = true }

  mutating func eindeRij() { buffer.voegToe("\r\n") }

  mutating func leeg() {
    if !isEerste { buffer.voegToe(scheiding) }
    isEerste = false
  }

  mutating func tekst(_ tekst: String) {
    leeg()
    opmaak.voegToe(tekst: tekst, aan: &buffer)
  }

  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {
    leeg()
    opmaak.voegToe(tekst: utf8, aan: &buffer)
  }

  mutating func aantal(_ aantal: Int) {
    leeg()
    buffer.voegToe(aantal: aantal)
  }

  mutating func getal(_ getal: Double) {
    leeg()
    let begin = buffer.count
    buffer.voegToe(getal: getal)
    if decimaal != UInt8(ascii: ".") {
      buffer.vervang(UInt8(ascii: "."), door: decimaal, vanaf: begin)
    }
  }

  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {
    leeg()
    lijst.maakLeeg()
    vul(&lijst)
    lijst.withBytes { opmaak.voegToe(tekst: $0, aan: &buffer) }
  }

  mutating func geefAf() -> [UInt8] { buffer.geefAf() }
}
