import Testing

@testable import TextEncodings

@Suite struct MarkupTextTests {
  @Test func `what would be read as markup is written out`() {
    #expect(
      MarkupText.html(#"<a href="x">R&D's</a>"#)
        == "&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;")
    #expect(MarkupText.xml("R&D's <b>") == "R&amp;D's &lt;b&gt;")
  }

  @Test func `everything else stays letter for letter`() {
    let text = "Zoë\u{301} 王 👩‍👧\r\n\t\u{0}"
    #expect(Array(MarkupText.html(text).unicodeScalars) == Array(text.unicodeScalars))
    #expect(MarkupText.html("") == "")
  }

  @Test func `text that was written out is written out again`() {
    #expect(MarkupText.xml(MarkupText.xml("&")) == "&amp;amp;")
  }
}
