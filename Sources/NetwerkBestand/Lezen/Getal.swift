/// Numbers as they stand in a file, the same in YAML and JSON (English: *number*).
enum Getal {
  /// Whether this is a number as RFC 8259, section 6, writes one: `12`, `-3.5`, `1e-7`; not `012`,
  /// `.5`, `1:30` or `2,5`.
  static func isGetal(_ tekst: String) -> Bool {
    var rest = Array(tekst.utf8)[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let heel = cijfers(&rest)
    guard heel > 0, heel == 1 || !isNulVooraan(tekst) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard cijfers(&rest) > 0 else { return false }
    }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let teken = rest.first, "+-".utf8.contains(teken) { rest.removeFirst() }
      guard cijfers(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Whether this is a zero with more digits behind it, which YAML 1.1 reads as octal.
  static func isNulVooraan(_ tekst: String) -> Bool {
    let zonderTeken = tekst.hasPrefix("-") ? tekst.dropFirst() : tekst[...]
    let cijfers = zonderTeken.utf8.prefix { (0x30...0x39).contains($0) }
    return cijfers.first == 0x30 && cijfers.count > 1
  }

  private static func cijfers(_ rest: inout ArraySlice<UInt8>) -> Int {
    let cijfers = rest.prefix { (0x30...0x39).contains($0) }.count
    rest.removeFirst(cijfers)
    return cijfers
  }
}
