/// A kenmerk of at most twelve characters as JSON writes it in a list, with its quotation marks and a
/// comma: `"ria",` (English: *piece*).
///
/// Sixteen bytes, so that it is copied at once.
package struct Kenmerkstuk: Sendable {
  /// The piece from the lowest byte on; the highest says how many bytes it has, 0 for a kenmerk that is
  /// too long.
  @usableFromInline
  package let tekens: (UInt64, UInt64)

  @inlinable
  package var lengte: Int { Int(truncatingIfNeeded: tekens.1 >> 56) }

  /// - Parameters:
  ///   - begin: where the characters are; twelve may be read.
  ///   - aantal: how many belong to the kenmerk.
  @inline(__always)
  init(_ begin: UnsafeRawBufferPointer, aantal: Int) {
    var tekens: (UInt64, UInt64) = (0, 0)
    if aantal <= 12 {
      withUnsafeMutableBytes(of: &tekens) { stuk in
        stuk[0] = UInt8(ascii: "\"")
        stuk.storeBytes(of: begin.loadUnaligned(as: UInt64.self), toByteOffset: 1, as: UInt64.self)
        stuk.storeBytes(
          of: begin.loadUnaligned(fromByteOffset: 8, as: UInt32.self), toByteOffset: 9,
          as: UInt32.self)
        stuk[aantal + 1] = UInt8(ascii: "\"")
        stuk[aantal + 2] = UInt8(ascii: ",")
        stuk[15] = UInt8(truncatingIfNeeded: aantal + 3)
      }
    }
    self.tekens = tekens
  }
}
