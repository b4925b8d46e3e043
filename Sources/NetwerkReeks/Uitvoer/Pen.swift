import NetwerkBestand

/// Writes into room of which somebody else knows that there is enough (English: *pen*).
struct Pen {
  /// How many bytes writing a number may touch.
  static let hoogstensVoorGetal = 24

  private(set) var plaats: UnsafeMutableRawPointer

  @inline(__always)
  init(_ plaats: UnsafeMutableRawPointer) { self.plaats = plaats }

  @inline(__always)
  mutating func schrijf(_ byte: UInt8) {
    plaats.storeBytes(of: byte, as: UInt8.self)
    plaats += 1
  }

  @inline(__always)
  mutating func schrijf(_ bytes: UnsafeRawBufferPointer) {
    guard let begin = bytes.baseAddress else { return }
    plaats.copyMemory(from: begin, byteCount: bytes.count)
    plaats += bytes.count
  }

  @inline(__always)
  mutating func schrijf(_ stuk: Kenmerkstuk) {
    plaats.storeBytes(of: stuk.tekens, as: (UInt64, UInt64).self)
    plaats += stuk.lengte
  }

  @inline(__always)
  mutating func gaTerug(_ aantal: Int) { plaats -= aantal }

  @inline(__always)
  mutating func schrijfNull() {
    plaats.storeBytes(of: 0x6C6C_756E, as: UInt32.self)
    plaats += 4
  }

  @inline(__always)
  mutating func schrijf(aantal: Int) {
    if (0..<10).contains(aantal) {
      return schrijf(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: aantal))
    }
    if (0..<100).contains(aantal) {
      plaats.storeBytes(of: Cijferparen.paar(UInt64(aantal)), as: UInt16.self)
      plaats += 2
      return
    }
    var cijfers: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &cijfers) { plekken in
      let begin = Cijferparen.schrijf(UInt64(aantal.magnitude), in: plekken)
      if aantal < 0 { schrijf(UInt8(ascii: "-")) }
      schrijf(UnsafeRawBufferPointer(rebasing: plekken[begin...]))
    }
  }

  /// The shortest text that reads back as the same number; a whole number without `.0`.
  @inline(__always)
  mutating func schrijf(getal: Double, _ teksten: inout Getalteksten) {
    plaats += teksten.schrijf(getal, op: plaats)
  }
}
