/// Measures text without a renderer, from the widths of Arial's letters.
///
/// For work where no Graphviz is: tests, `.gv` files, embedding. Latin text comes out within a few
/// per cent of the real width; other scripts by their usual width (Chinese and emoji as wide as
/// high, marks that combine no width at all), which is right for some and generous for most.
public struct ApproximateTextMeasurer: TextMeasurer {
  public init() {}

  public func sizes(of lines: [TextLine]) -> [Size] {
    lines.map { line in
      let ems = line.text.unicodeScalars.reduce(0.0) { $0 + Self.width(of: $1) }
      let weight = line.style.isBold ? 1.07 : 1
      return Size(ems * weight * line.style.size, line.style.size * 1.15)
    }
  }

  /// The width in parts of the font size.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    if scalar.isASCII { return Double(arial[Int(scalar.value)]) / 1000 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 1
    case 0x0600...0x06FF: return 0.5
    case 0x1200...0x139F, 0x0900...0x0DFF: return 0.75
    default: return scalar.properties.isUppercase ? 0.7 : 0.556
    }
  }

  /// Advance widths of ASCII in Arial, per 1000 of the font size; control characters have none.
  private static let arial: [Int16] =
    Array(repeating: 0, count: 32) + [
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
      1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
      667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
      333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
      556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0,
    ]
}
