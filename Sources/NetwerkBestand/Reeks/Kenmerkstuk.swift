/// A kenmerk of at most twelve characters as JSON writes it in a list, with its quotation marks and a
/// comma: `"ria",` (English: *piece*).
///
/// Sixteen bytes, so that it is copied at once.
package struct Kenmerkstuk: Sendable {
  /// The piece from the lowest byte on; the highest says how many bytes it has. Of a kenmerk that is too
  /// long no more than how many characters it has, and 0 in the highest byte.
  @usableFromInline
  package let tekens: (UInt64, UInt64)

  @inlinable
  package var lengte: Int { Int(truncatingIfNeeded: tekens.1 >> 56) }

  /// How many bytes writing it may touch, as a piece or character by character.
  @inlinable
  package var hoogstens: Int { lengte > 0 ? 16 : Int(truncatingIfNeeded: tekens.0) + 3 }

  /// - Parameters:
  ///   - begin: where the characters are; twelve may be read.
  ///   - aantal: how many belong to the kenmerk.
  @inline(__always)
  init(_ begin: UnsafeRawBufferPointer, aantal: Int) {
    guard aantal <= 12 else {
      tekens = (UInt64(aantal), 0)
      return
    }
    // In numbers all the way: memory that is read back otherwise than it was written is slow.
    let eerste = begin.loadUnaligned(as: UInt64.self) & (1 << (8 * aantal) &- 1)
    let rest = UInt64(begin.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    let tweede = rest & (1 << (8 * max(0, aantal - 8)) &- 1)
    // A shift to the left by less than nothing is one to the right.
    let slot = UInt64(UInt8(ascii: ",")) << 8 | UInt64(UInt8(ascii: "\""))
    let plaats = 8 * (aantal + 1)
    tekens = (
      UInt64(UInt8(ascii: "\"")) | eerste << 8 | slot << plaats,
      eerste >> 56 | tweede << 8 | slot << (plaats - 64) | UInt64(aantal + 3) << 56
    )
  }
}
