/// Reads text eight bytes at a time, as one number of 64 bits whose lowest byte comes first (English:
/// *groups of eight*).
///
/// What differs from row to row, such as how many digits a number has, is worked out and not branched
/// on.
struct Achttallen {
  private let bytes: UnsafeRawPointer
  private let lengte: Int

  private static let enen: UInt64 = 0x0101_0101_0101_0101
  private static let hoogsteBits = enen &<< 7

  /// - Parameter bytes: not empty.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    lengte = bytes.count
  }

  /// A number of at most eighteen digits without a leading zero; goes behind its last digit.
  @inline(__always)
  func getal(op index: inout Int) -> UInt64? {
    guard index &+ 8 <= lengte else { return langGetal(op: &index) }
    let cijfers = acht(op: index) ^ Self.enen &* UInt64(UInt8(ascii: "0"))
    // Digits are 0 to 9 now. Of anything else the highest bit is on or comes on; what is added cannot
    // spill over from a digit into the next byte, so that the first such bit is right.
    let andere = ((cijfers &+ Self.enen &* 0x76) | cijfers) & Self.hoogsteBits
    guard andere != 0 else { return langGetal(op: &index) }
    let aantal = andere.trailingZeroBitCount &>> 3
    let begintMetNul = cijfers & 0xFF == 0
    guard aantal > 0, !begintMetNul || aantal == 1 else { return nil }
    index &+= aantal
    return Self.waarde(cijfers &<< UInt64(truncatingIfNeeded: 64 &- 8 &* aantal))
  }

  /// The value of eight digits: of pairs of them, pairs of pairs, and both halves.
  @inline(__always)
  private static func waarde(_ cijfers: UInt64) -> UInt64 {
    let paren = (cijfers &* 10 &+ cijfers &>> 8) & 0x00FF_00FF_00FF_00FF
    let vieren = (paren &* 100 &+ paren &>> 16) & 0x0000_FFFF_0000_FFFF
    return (vieren &* 10_000 &+ vieren &>> 32) & 0xFFFF_FFFF
  }

  /// The same for long numbers and at the end of the text, byte by byte.
  @inline(never)
  private func langGetal(op index: inout Int) -> UInt64? {
    let begin = index
    var getal: UInt64 = 0
    while index < lengte {
      let cijfer = byte(op: index) &- UInt8(ascii: "0")
      guard cijfer < 10 else { break }
      getal = getal &* 10 &+ UInt64(cijfer)
      index &+= 1
    }
    let aantal = index &- begin
    guard aantal > 0, aantal < 19, aantal == 1 || byte(op: begin) != UInt8(ascii: "0") else {
      return nil
    }
    return getal
  }

  /// Where the line ends, at the latest at the end of the text; nothing when a certain byte comes first.
  @inline(__always)
  func regeleinde(vanaf begin: Int, zonder verboden: UInt8) -> Int? {
    var index = begin
    while index &+ 8 <= lengte {
      let acht = acht(op: index)
      let einden = Self.plekken(van: Byte.regeleinde, in: acht)
      let gevonden = einden | Self.plekken(van: verboden, in: acht)
      if gevonden != 0 {
        let eerste = gevonden.trailingZeroBitCount
        return einden &>> UInt64(truncatingIfNeeded: eerste) & 1 == 1 ? index &+ eerste &>> 3 : nil
      }
      index &+= 8
    }
    while index < lengte, byte(op: index) != Byte.regeleinde {
      if byte(op: index) == verboden { return nil }
      index &+= 1
    }
    return index
  }

  /// The highest bit of each byte that is a certain one. Bytes behind the first may be wrong.
  @inline(__always)
  private static func plekken(van byte: UInt8, in acht: UInt64) -> UInt64 {
    let verschil = acht ^ enen &* UInt64(byte)
    return (verschil &- enen) & ~verschil & hoogsteBits
  }

  @inline(__always)
  private func acht(op index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  private func byte(op index: Int) -> UInt8 { bytes.load(fromByteOffset: index, as: UInt8.self) }
}
