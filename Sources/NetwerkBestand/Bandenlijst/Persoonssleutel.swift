/// The id of a person in 64 bits, while rows are read: a number as itself, a text as its place
/// (English: *person key*).
///
/// A number is one to eighteen digits without a leading zero, whose value says all about how it is
/// written. So `7` and `"7"` are one person, `7` and `07` are two.
struct Persoonssleutel: Equatable, Sendable {
  private let bits: UInt64

  private static let tekstbit: UInt64 = 1 << 63
  private static let lengtebits: UInt64 = 24
  /// Of how many bytes an id may be.
  static let langsteTekst = 1 << Int(lengtebits) - 1

  /// - Parameter getal: below 10^18.
  @inline(__always)
  init(getal: UInt64) { bits = getal }

  /// A text somewhere in memory of at most half a terabyte.
  init(tekstVanaf begin: Int, lengte: Int) {
    bits = Self.tekstbit | UInt64(begin) << Self.lengtebits | UInt64(lengte)
  }

  @inline(__always)
  var isTekst: Bool { bits & Self.tekstbit != 0 }

  /// The number; of a text nothing that means anything.
  @inline(__always)
  var getal: UInt64 { bits }

  /// Where the text stands.
  var plaats: Range<Int> {
    let begin = Int((bits & ~Self.tekstbit) >> Self.lengtebits)
    return begin..<begin + Int(bits & (1 << Self.lengtebits - 1))
  }
}

extension Persoonssleutel {
  /// The key of an id that stands somewhere in a block.
  init(_ plaats: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    var getal: UInt64 = 0
    var isGetal = (1...18).contains(plaats.count)
    for index in plaats {
      let cijfer = bytes[index] &- UInt8(ascii: "0")
      if cijfer > 9 { isGetal = false }
      getal = getal &* 10 &+ UInt64(cijfer)
    }
    if isGetal, plaats.count == 1 || bytes[plaats.lowerBound] != UInt8(ascii: "0") {
      self.init(getal: getal)
    } else {
      self.init(tekstVanaf: plaats.lowerBound, lengte: plaats.count)
    }
  }
}
