import NetwerkDiagram

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Colour {
  /// How much light it gives, from 0 for black to 1 for white (WCAG 2.2, relative luminance).
  private var luminance: Double {
    func linear(_ shift: UInt32) -> Double {
      let channel = Double((value >> shift) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  /// How well one stands out against the other, from 1 to 21 (WCAG 2.2, contrast ratio).
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}
