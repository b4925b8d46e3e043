/// Writes nothing: for who wants a summary and no results.
struct Nietsschrijver: Celschrijver {
  mutating func beginRij() {}
  mutating func eindeRij() {}
  mutating func leeg() {}
  mutating func tekst(_ tekst: String) {}
  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {}
  mutating func aantal(_ aantal: Int) {}
  mutating func getal(_ getal: Double) {}
  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {}
  mutating func geefAf() {}
}
