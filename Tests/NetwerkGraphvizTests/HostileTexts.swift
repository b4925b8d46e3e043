/// Texts that try to be something else: markup, escapes, controls, any script.
struct HostileTexts: Sequence, IteratorProtocol {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let pieces =
    [
      "<b>", "</b>", "&#60;", "&lt;", "&eacute;", "&", "&amp;", "\\", "\\\\", "\\N", "\\G", "\\n",
      "\\l",
      "\\L", "\\\"", "\"", "\"]; evil [label=\"", "]]>", "-->", "<!--", "<![CDATA[", "{", "|", "}",
      "/*",
      "*/", "//", "#", "]", "[", ";", "=", "->", "--", "-", "'", "`", "$(x)", "%s%n", "%00",
      "\u{0}",
      "\u{1}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9F}", "\n", "\r\n", "\t", "\u{2028}",
      "\u{2029}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}", "\u{FEFF}",
      "\u{A0}", " ", "  ", "é", "e\u{301}", "Şükrü", "Đặng", "محمد", "שרה",
      "王小明", "さくら", "김", "ትግርኛ", "नेहा", "ไทย", "👩‍👩‍👧", "🏳️‍🌈", "می‌روم", "Ω", "Ж", "a", "Fatima", "x y",
      "</text>", "</svg>", "<script>alert(1)</script>", "javascript:", "href=", "\u{E000}",
      "\u{10FFFD}",
    ] + noncharacters

  /// What a literal in Swift cannot hold.
  private static let noncharacters = [0xFDD0, 0xFFFE, 0xFFFF, 0x1_FFFE].compactMap { value in
    Unicode.Scalar(UInt32(value)).map(String.init)
  }

  mutating func next() -> String? {
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}

/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
