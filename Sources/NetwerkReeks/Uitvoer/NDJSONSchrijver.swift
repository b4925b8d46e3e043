/// Rows as JSON objects, one on each line, all with the same keys in the same order.
struct NDJSONSchrijver: Celschrijver {
  /// What stands before each cell, end to end: `,"omvang":`.
  private let sleutels: [UInt8]
  /// Where each begins, and where the last ends.
  private let grenzen: [Int]
  private var kolom = 0
  private var buffer = Schrijfbuffer()

  init(_ kolommen: Kolommen) {
    var sleutels = Schrijfbuffer()
    var grenzen = [0]
    for (nummer, kolom) in kolommen.kolommen.enumerated() {
      sleutels.voegToe(UInt8(ascii: nummer == 0 ? "{" : ","))
      sleutels.voegToe(json: kolom.naam)
      sleutels.voegToe(UInt8(ascii: ":"))
      grenzen.append(sleutels.count)
    }
    (self.sleutels, self.grenzen) = (sleutels.bytes, grenzen)
  }

  mutating func beginRij() { kolom = 0 }

  mutating func eindeRij() { buffer.voegToe("}\n") }

  private mutating func sleutel() {
    buffer.voegToe(sleutels, grenzen[kolom]..<grenzen[kolom + 1])
    kolom += 1
  }

  mutating func leeg() {
    sleutel()
    buffer.voegToe("null")
  }

  mutating func tekst(_ tekst: String) {
    sleutel()
    buffer.voegToe(json: tekst)
  }

  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {
    sleutel()
    buffer.voegToe(json: utf8)
  }

  mutating func aantal(_ aantal: Int) {
    sleutel()
    buffer.voegToe(aantal: aantal)
  }

  mutating func getal(_ getal: Double) {
    sleutel()
    buffer.voegToe(getal: getal)
  }

  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {
    sleutel()
    vul(&buffer)
  }

  mutating func geefAf() -> [UInt8] { buffer.geefAf() }
}
