/// One cell of a table, for whoever stores rows otherwise than as bytes (English: *cell*).
public enum Cel: Hashable, Sendable {
  case leeg
  case tekst(String)
  case geheel(Int)
  case getal(Double)
}

/// Rows as cells, one row after another without a mark in between.
struct Celverzamelaar: Celschrijver {
  private var cellen: [Cel] = []

  mutating func beginRij() {}
  mutating func eindeRij() {}
  mutating func leeg() { cellen.append(.leeg) }
  mutating func tekst(_ tekst: String) { cellen.append(.tekst(tekst)) }
  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {
    cellen.append(.tekst(String(decoding: utf8, as: UTF8.self)))
  }
  mutating func aantal(_ aantal: Int) { cellen.append(.geheel(aantal)) }
  mutating func getal(_ getal: Double) { cellen.append(.getal(getal)) }

  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {
    var lijst = Schrijfbuffer()
    vul(&lijst)
    cellen.append(.tekst(String(decoding: lijst.bytes, as: UTF8.self)))
  }

  mutating func geefAf() -> [Cel] {
    let vol = cellen
    cellen = []
    cellen.reserveCapacity(vol.count)
    return vol
  }
}
