import Crypto
import Netwerk

/// Names that stand for others and can be traced back only with the key (English: *pseudonym*).
///
/// A pseudonym is the beginning of HMAC-SHA256 (RFC 2104, FIPS 198-1) of what tells somebody from
/// others: the same key and the same somebody give the same pseudonym, in every file and at every
/// moment. Without the key nobody can compute it, nor try names until one fits.
///
/// It is the first 80 bits, in the 32 letters and digits of RFC 4648 in lower case, which are 16
/// characters, behind a letter that says what it stands for: `p-4jw7kq2mzr6ayx3h`. Among n
/// different people the chance that two share one is at most n² / 2⁸¹: 4·10⁻¹³ for a million, and
/// 4·10⁻⁹ for a hundred million.
///
/// Complexity: O(length of what is hashed).
public struct Pseudoniem: Sendable {
  private let sleutel: SymmetricKey

  public init(_ sleutel: Sleutel) { self.sleutel = SymmetricKey(data: sleutel.bytes) }

  /// For what a pseudonym stands. Pseudonyms of different kinds have nothing to do with each other,
  /// also when the words are the same.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case netwerk, persoon, organisatie, hulpvraag, voorwaarde, afspraak, huishouden
    /// Words of somebody's own, such as the name of who wrote a file.
    case tekst

    /// With which letter its pseudonyms begin.
    var letter: String {
      switch self {
      case .netwerk: "n"
      case .persoon: "p"
      case .organisatie: "o"
      case .hulpvraag: "v"
      case .voorwaarde: "w"
      case .afspraak: "a"
      case .huishouden: "h"
      case .tekst: "t"
      }
    }
  }

  /// The pseudonym of something.
  ///
  /// - Parameters:
  ///   - soort: what it stands for.
  ///   - identiteit: what tells it from others of its kind, such as the kenmerk.
  ///   - netwerk: within which network that holds; `nil` when it holds everywhere.
  public func kenmerk(
    _ soort: Soort, _ identiteit: String, in netwerk: String? = nil
  ) -> Kenmerk {
    Kenmerk("\(soort.letter)-\(Self.base32(code(Self.boodschap(soort, identiteit, in: netwerk))))")
  }

  /// What is hashed: the parts one after another with a zero byte between them, which no part
  /// holds.
  static func boodschap(_ soort: Soort, _ identiteit: String, in netwerk: String?) -> [UInt8] {
    let bereik = netwerk.map { "in:\($0)" } ?? "overal"
    let delen = ["netwerk-pseudoniem-1", soort.rawValue, bereik, identiteit]
    return Array(delen.map { $0.filter { $0 != "\0" } }.joined(separator: "\0").utf8)
  }

  /// All 32 bytes of HMAC-SHA256 of a message under the key.
  func code(_ boodschap: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: boodschap, using: sleutel))
  }

  /// The first 80 bits, five at a time.
  static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let tekens = (0..<16).map { nummer in
      let (plaats, rest) = (nummer * 5).quotientAndRemainder(dividingBy: 8)
      let paar =
        UInt16(bytes[plaats]) << 8 | UInt16(plaats + 1 < bytes.count ? bytes[plaats + 1] : 0)
      return letters[Int(paar >> (11 - UInt16(rest)) & 31)]
    }
    return String(decoding: tekens, as: UTF8.self)
  }
}
