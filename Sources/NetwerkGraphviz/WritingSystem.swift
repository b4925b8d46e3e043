/// A family of characters that people write with, and the fonts that draw them.
public struct WritingSystem: Hashable, Sendable {
  private let dutch: String
  private let english: String
  /// The package of Debian and Ubuntu that brings a font for it.
  public let package: String
  /// The characters that belong to it and to no other, as ranges of Unicode.
  let ranges: [ClosedRange<UInt32>]

  private init(
    _ dutch: String, _ english: String, package: String = "fonts-noto-core",
    _ ranges: ClosedRange<UInt32>...
  ) {
    self.dutch = dutch
    self.english = english
    self.package = package
    self.ranges = ranges
  }

  /// What it is called in Dutch (`nl`) or English (`en`).
  public func name(in language: String) -> String {
    language == "en" ? english : dutch
  }

  /// The writing system that `scalar` belongs to; `other` when it is none of those known here.
  public static func of(_ scalar: Unicode.Scalar) -> WritingSystem {
    all.first { system in system.ranges.contains { $0.contains(scalar.value) } } ?? other
  }

  /// Signs, symbols and the writing systems that this list leaves out.
  public static let other = WritingSystem("overige tekens", "other characters")

  /// What people in the Netherlands write names with, in the order of Unicode.
  public static let all: [WritingSystem] = [
    WritingSystem(
      "Latijn", "Latin", package: "fonts-liberation", 0x21...0x24F, 0x1E00...0x1EFF),
    WritingSystem(
      "Grieks", "Greek", package: "fonts-liberation", 0x370...0x3FF, 0x1F00...0x1FFF),
    WritingSystem("Cyrillisch", "Cyrillic", package: "fonts-liberation", 0x400...0x52F),
    WritingSystem("Armeens", "Armenian", 0x531...0x58F),
    WritingSystem("Hebreeuws", "Hebrew", package: "fonts-liberation", 0x591...0x5F4),
    WritingSystem(
      "Arabisch", "Arabic", 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF,
      0xFE70...0xFEFC),
    WritingSystem("Syrisch", "Syriac", 0x700...0x74F),
    WritingSystem("Devanagari", "Devanagari", 0x900...0x97F),
    WritingSystem("Bengaals", "Bengali", 0x980...0x9FF),
    WritingSystem("Gurmukhi", "Gurmukhi", 0xA00...0xA7F),
    WritingSystem("Gujarati", "Gujarati", 0xA80...0xAFF),
    WritingSystem("Tamil", "Tamil", 0xB80...0xBFF),
    WritingSystem("Telugu", "Telugu", 0xC00...0xC7F),
    WritingSystem("Kannada", "Kannada", 0xC80...0xCFF),
    WritingSystem("Malayalam", "Malayalam", 0xD00...0xD7F),
    WritingSystem("Singalees", "Sinhala", 0xD80...0xDFF),
    WritingSystem("Thai", "Thai", 0xE00...0xE7F),
    WritingSystem("Laotiaans", "Lao", 0xE80...0xEFF),
    WritingSystem("Tibetaans", "Tibetan", 0xF00...0xFFF),
    WritingSystem("Birmaans", "Burmese", 0x1000...0x109F),
    WritingSystem("Georgisch", "Georgian", 0x10A0...0x10FF, 0x1C90...0x1CBF),
    WritingSystem("Ethiopisch", "Ethiopic", 0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F),
    WritingSystem("Khmer", "Khmer", 0x1780...0x17FF),
    WritingSystem("Tifinagh", "Tifinagh", 0x2D30...0x2D7F),
    WritingSystem("Japans", "Japanese", package: "fonts-noto-cjk", 0x3041...0x30FF),
    WritingSystem(
      "Koreaans", "Korean", package: "fonts-noto-cjk", 0x1100...0x11FF, 0x3131...0x318E,
      0xAC00...0xD7A3),
    WritingSystem(
      "Chinees", "Chinese", package: "fonts-noto-cjk", 0x2E80...0x303F, 0x3100...0x312F,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x2_0000...0x3_134F),
    WritingSystem(
      "emoji", "emoji", package: "fonts-noto-color-emoji", 0x2600...0x27BF, 0x1_F000...0x1_FAFF),
  ]
}
