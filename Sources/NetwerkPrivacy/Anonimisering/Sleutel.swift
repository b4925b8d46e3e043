import Crypto

/// The secret from which pseudonyms are made (English: *key*).
///
/// Whoever has it can see which pseudonym belongs to whom, so keep it apart from the data: not in
/// the same folder, not in the same mail. Whoever loses it can never again give the same people the
/// same pseudonyms.
public struct Sleutel: Sendable {
  let bytes: [UInt8]

  /// At least so many bytes: as many as the outcome of SHA-256 has (RFC 2104, section 3).
  public static let minstensBytes = 32

  /// A key from what a file or variable holds; line ends and spaces around it do not count.
  public init(_ inhoud: [UInt8]) throws(Sleutelfout) {
    let kaal = inhoud.drop { $0 <= 0x20 }
    let einde = kaal.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? kaal.startIndex
    let bytes = Array(kaal[kaal.startIndex..<einde])
    guard bytes.count >= Self.minstensBytes else { throw .teKort(bytes: bytes.count) }
    guard Set(bytes).count >= 8 else { throw .teEenvoudig }
    self.bytes = bytes
  }

  /// What a new key file holds: 64 hexadecimal digits from the random numbers of the system, 256
  /// bits, and a line end.
  public static func nieuw() -> String {
    let willekeurig = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    return willekeurig.map { byte in
      let cijfers = String(byte, radix: 16)
      return cijfers.count == 1 ? "0" + cijfers : cijfers
    }.joined() + "\n"
  }
}

/// Why something cannot be a key. It never holds the key itself.
public enum Sleutelfout: Error, Hashable, Sendable {
  case teKort(bytes: Int)
  /// Fewer than eight different characters.
  case teEenvoudig
}
