/// Which key probably comes after which (English: *guide to keys*).
///
/// A program writes every person and every relation in the same way. So the key that came after this
/// one the last time is tried first, which is cheaper than finding out which one it is.
struct Sleutelgids: Sendable {
  /// The key that came after each; the first is the one that a table began with.
  private var opvolgers = [UInt8](repeating: 0, count: Regelsleutel.allCases.count + 1)

  @inline(__always)
  func verwacht(na vorige: UInt8) -> UInt8 { opvolgers[Int(vorige)] }

  @inline(__always)
  mutating func onthoud(_ sleutel: UInt8, na vorige: UInt8) { opvolgers[Int(vorige)] = sleutel }
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
