/// Standard output as a place for results (English: *standard output*).
public struct Standaarduitvoer: Sendable {
  public init() {}

  /// Writes all bytes.
  ///
  /// - Throws: ``ReeksError/nietSchrijfbaar(_:_:)``, with `nietGelezen` when nobody reads them.
  public func schrijf(_ bytes: [UInt8]) throws(ReeksError) {
    try Schrijfbron.standaard.schrijf(bytes)
  }
}
