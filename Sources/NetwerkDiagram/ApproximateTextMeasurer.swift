/// Measures text without a renderer, from the widths of Arial's letters.
///
/// For work where no Graphviz is: tests, `.gv` files, embedding. Latin text comes out within a few
/// per cent of the real width; other scripts by their usual width (Chinese and emoji as wide as
/// high, marks that combine no width at all), which is right for some and generous for most.
public struct ApproximateTextMeasurer: TextMeasurer {
  public init() {}

  public func sizes(of lines: [TextLine]) -> [Size] {
    lines.map { line in
      let ems = line.text.unicodeScalars.reduce(0.0) { sum, scalar in
        let known = ArialWidths.width(of: scalar, isBold: line.style.isBold)
        return sum + (known.map { Double($0) / 1000 } ?? Self.width(of: scalar))
      }
      return Size(ems * line.style.size, line.style.size * 1.15)
    }
  }

  /// The usual width of a letter that Arial's table lacks, in parts of the font size.
  private static func width(of scalar: Unicode.Scalar) -> Double {
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
}
