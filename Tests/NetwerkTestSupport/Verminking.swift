/// Small damage to bytes, as transport and typing do it (English: *mutation*).
public enum Verminking {
  /// One change: a byte flipped, dropped, doubled or replaced by a telling one.
  public static func een(van bytes: [UInt8], _ toeval: inout Toeval) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var anders = bytes
    let plaats = toeval.getal(0...bytes.count - 1)
    switch toeval.getal(0...5) {
    case 0: anders[plaats] ^= 1 << UInt8(toeval.getal(0...7))
    case 1: anders.remove(at: plaats)
    case 2: anders.insert(bytes[plaats], at: plaats)
    case 3: anders[plaats] = toeval.een(van: veelzeggend)
    case 4: anders.insert(toeval.een(van: veelzeggend), at: plaats)
    default:
      let einde = min(bytes.count, plaats + toeval.getal(1...40))
      let stuk = bytes[plaats..<einde]
      anders.insert(contentsOf: stuk, at: toeval.getal(0...bytes.count))
    }
    return anders
  }

  private static let veelzeggend =
    Array("\"\\{}[]:,-.0123e \t\u{7F}'aA_".utf8) + [0, 0x0A, 0xC3, 0xFF]
}
