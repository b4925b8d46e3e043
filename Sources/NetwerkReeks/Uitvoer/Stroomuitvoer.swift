import Foundation

/// Somewhere bytes are written from beginning to end: standard output, a pipe, a device, or a file
/// that is written over (English: *output stream*).
public struct Stroomuitvoer: Sendable {
  private let bron: Schrijfbron

  /// - Parameter pad: a path, or `-` for standard output.
  public init(_ pad: String = "-") throws(ReeksError) {
    bron = pad == "-" ? .standaard : try Schrijfbron(pad, vlaggen: O_CREAT | O_TRUNC)
  }

  /// Writes all bytes.
  ///
  /// - Throws: ``ReeksError/nietSchrijfbaar(_:_:)``, with `nietGelezen` when nobody reads them.
  public func schrijf(_ bytes: [UInt8]) throws(ReeksError) { try bron.schrijf(bytes) }
}
