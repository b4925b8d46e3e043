/// A colour in a drawing, as 24 bits of red, green and blue.
///
/// A number and not a text, so that no text can reach the place where Graphviz expects a colour.
public struct Colour: Hashable, Sendable {
  /// `0xRRGGBB`.
  public let value: UInt32

  /// The colour written as `0xRRGGBB`.
  public init(_ value: UInt32) {
    precondition(value <= 0xFF_FFFF, "a colour has 24 bits")
    self.value = value
  }

  public static let black = Colour(0x000000)
  public static let white = Colour(0xFFFFFF)

  /// `#RRGGBB`.
  public var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
