/// Which key probably comes after which (English: *guide to keys*).
///
/// A program writes every person and every relation in the same way. So the key that came after this
/// one the last time is tried first, which is cheaper than finding out which one it is.
struct Sleutelgids: Sendable {
  struct Opvolger: Sendable {
    var vorm = Sleutelvorm.geen
    var sleutel: Regelsleutel?
  }

  /// The key that came after each; the first is the one that a table began with.
  private var opvolgers = [Opvolger](
    repeating: Opvolger(), count: Regelsleutel.allCases.count + 1)

  @inline(__always)
  func opvolger(van vorige: UInt8) -> Opvolger { opvolgers[Int(vorige)] }

  mutating func onthoud(_ sleutel: Regelsleutel, na vorige: UInt8, _ vormen: [Sleutelvorm]) {
    opvolgers[Int(vorige)] = Opvolger(
      vorm: vormen[Int(sleutel.rawValue) - 1], sleutel: sleutel)
  }
}

/// A key as it is usually written, `"naam":`, in two numbers of eight bytes (English: *form of a
/// key*).
struct Sleutelvorm: Sendable {
  /// The first eight bytes, or fewer.
  let eerste: UInt64
  /// Which bits of eight bytes `eerste` says something about.
  let masker: UInt64
  /// The last eight bytes of a form that is longer.
  let laatste: UInt64
  let lengte: Int

  /// What no key looks like: no bits can be 1 where none are looked at.
  static let geen = Sleutelvorm(eerste: 1, masker: 0, laatste: 0, lengte: 0)

  private init(eerste: UInt64, masker: UInt64, laatste: UInt64, lengte: Int) {
    self.eerste = eerste
    self.masker = masker
    self.laatste = laatste
    self.lengte = lengte
  }

  init(_ sleutel: String) {
    let bytes = Array("\"\(sleutel)\":".utf8)
    precondition(bytes.count <= 16, "two numbers hold sixteen bytes")
    lengte = bytes.count
    eerste = Sleutelvorm.getal(bytes.prefix(8))
    masker = lengte >= 8 ? .max : 1 << UInt64(8 * lengte) - 1
    laatste = Sleutelvorm.getal(bytes.suffix(8))
  }

  /// The lowest byte is the first.
  private static func getal(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The keys that one table had so far.
struct Sleutels {
  private var bits: UInt32 = 0
  /// The number of the last; 0 when there was none.
  private(set) var laatste: UInt8 = 0

  @inline(__always)
  func bevat(_ sleutel: Regelsleutel) -> Bool { bits >> UInt32(sleutel.rawValue) & 1 != 0 }

  /// False for a key that was there before.
  @inline(__always)
  mutating func neemOp(_ sleutel: Regelsleutel) -> Bool {
    let voorheen = bits
    bits |= 1 << UInt32(sleutel.rawValue)
    laatste = sleutel.rawValue
    return bits != voorheen
  }
}
