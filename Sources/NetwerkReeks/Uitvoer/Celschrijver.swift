/// Writes rows cell by cell, in the order of the columns (English: *cell writer*).
///
/// ```swift
/// schrijver.beginRij()
/// schrijver.tekst("n17")      // id
/// schrijver.leeg()            // fout
/// schrijver.aantal(12)
/// schrijver.leeg()            // redenen
/// schrijver.eindeRij()
/// ```
///
/// Whoever writes takes care that each row has a cell for every column. A writer only appends to
/// what it holds; `geefAf` hands that over, for another thread to bring to its destination.
protocol Celschrijver: Sendable {
  /// What it hands over.
  associatedtype Opbrengst: Sendable

  mutating func beginRij()
  mutating func eindeRij()

  mutating func leeg()
  mutating func tekst(_ tekst: String)
  /// A text of which the bytes are known to be UTF-8.
  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>)
  mutating func aantal(_ aantal: Int)
  /// A number that is neither infinite nor NaN.
  mutating func getal(_ getal: Double)
  /// A list, written as JSON by `vul`.
  mutating func json(_ vul: (inout Schrijfbuffer) -> Void)

  /// Hands over all rows since the last time.
  mutating func geefAf() -> Opbrengst
}

extension Celschrijver {
  mutating func getal(_ waarde: Double?) {
    if let waarde { getal(waarde) } else { leeg() }
  }

  mutating func tekst(_ waarde: String?) {
    if let waarde { tekst(waarde) } else { leeg() }
  }

  mutating func leeg(_ aantal: Int) {
    for _ in 0..<aantal { leeg() }
  }
}
