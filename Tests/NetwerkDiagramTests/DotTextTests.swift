import Testing

@testable import NetwerkDiagram

@Suite struct DotTextTests {
  @Test("an ordinary name stays as it is", arguments: ["Fatima", "Lies de Vries", "", "O'Brien"])
  func ordinary(name: String) {
    #expect(DotText.sanitised(name) == name)
  }

  @Test("names in any script stay as they are")
  func scripts() {
    for name in ["Şükrü", "Đặng", "محمد", "王小明", "ትግርኛ", "नेहा", "👩‍👩‍👧", "می‌روم"] {
      #expect(DotText.sanitised(name) == name)
    }
  }

  @Test("every kind of white space becomes one space, and none is left at the ends")
  func whiteSpace() {
    #expect(DotText.sanitised("\t Anna\r\n\u{85}de\u{2028}\u{2029} Boer \n") == "Anna de Boer")
    #expect(DotText.sanitised("a \u{0} b") == "a b")
    #expect(DotText.sanitised("a  b") == "a b")
    #expect(DotText.sanitised(" \n ") == "")
  }

  @Test("control characters, noncharacters and direction marks disappear")
  func invisible() {
    let dropped: [ClosedRange<UInt32>] = [
      0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x61C...0x61C, 0x200E...0x200F,
      0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF,
      0x1_FFFE...0x1_FFFF, 0x10_FFFE...0x10_FFFF,
    ]
    for value in dropped.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "a" + String(scalar) + "b"
      #expect(DotText.sanitised(name) == "ab", "U+\(String(value, radix: 16))")
    }
  }

  @Test("making a text safe twice changes nothing more")
  func idempotent() {
    for text in ["  a\u{0} \u{202E}b\n", "x\u{2028}", "\u{FEFF} y", "é\u{301}  z"] {
      let once = DotText.sanitised(text)
      #expect(DotText.sanitised(once) == once)
    }
  }

  @Test("backslashes and ampersands in a label are doubled and named")
  func labelLayer() {
    #expect(DotText.escapedForLabel(#"back\slash"#) == #"back\\slash"#)
    #expect(DotText.escapedForLabel(#"\N &lt; "x""#) == #"\\N &amp;lt; "x""#)
  }

  @Test("a quoted text escapes its quotes and nothing else")
  func quoteLayer() {
    #expect(DotText.quoted("") == #""""#)
    #expect(DotText.quoted(#"a "b" \n"#) == #""a \"b\" \n""#)
  }

  @Test("the lines of a label end as their alignment says")
  func lineEnds() {
    #expect(DotText.label(["a", "b"], alignment: .centre) == #"a\nb"#)
    #expect(DotText.label(["a", "b"], alignment: .left) == #"a\lb\l"#)
    #expect(DotText.label(["a"], alignment: .right) == #"a\r"#)
    #expect(DotText.label([""], alignment: .left) == "")
  }

  @Test("a label never starts with an empty line")
  func leadingEmptyLine() {
    #expect(DotText.label(["", "\n", "Anna", "", "x"], alignment: .centre) == #"Anna\n\nx"#)
    #expect(DotText.label(["\u{200E}", "Anna"], alignment: .left) == #"Anna\l"#)
    #expect(DotText.label(["\nAnna"], alignment: .centre) == "Anna")
  }

  @Test("a line break inside one line does not become a second line")
  func breakInside() {
    #expect(DotText.label([#"a\nb"#, "c\nd"], alignment: .centre) == #"a\\nb\nc d"#)
  }
}
