import NetwerkTestSupport
import Testing

@testable import NetwerkStukken

@Suite struct MarkdowntekstTests {
  @Test(arguments: [
    ("Annie", "Annie"), ("O'Brien", "O'Brien"), ("a*b_c", "a\\*b\\_c"), ("a\nb\r\n\tc", "a b c"),
    ("- a - b", "\\- a - b"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("12 a", "12 a"),
    ("  a  ", "a"), ("a\u{202E}b", "ab"), ("a\u{0}b", "ab"), ("\u{301}a", "a"), ("", ""),
    ("\u{2028}", ""), ("|<>&`~[]#\\", "\\|\\<\\>\\&\\`\\~\\[\\]\\#\\\\"),
  ])
  func `what Markdown would read is escaped`(tekst: String, veilig: String) {
    #expect(Markdowntekst.veilig(tekst) == veilig)
  }

  @Test func `a joined emoji and Persian stay whole`() {
    for tekst in ["👩‍👧", "می‌خواهم"] { #expect(Markdowntekst.veilig(tekst) == tekst) }
  }

  @Test func `random marks come back from HTML as they were`() {
    let tekens = Array("*_[]<>|&`~#-+=.)(1a \\{}!\"'…")
    for zaad in 0..<400 {
      var toeval = Toeval(zaad)
      let tekst = String((0..<12).map { _ in toeval.een(van: tekens) })
      let regel = Markdowntekst.veilig(tekst)
      let html = MarkdownInline.html(van: Substring(regel))
      let verwacht = tekst.split(separator: " ").joined(separator: " ")
        .split(separator: "…………", omittingEmptySubsequences: false).joined(
          separator: "............")
      #expect(zonderHTML(html) == verwacht, "\(tekst)")
    }
  }

  private func zonderHTML(_ html: String) -> String {
    let paren = [
      ("<span class=\"invullen\">", ""), ("</span>", ""), ("&lt;", "<"), ("&gt;", ">"),
      ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return paren.reduce(html) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false)
        .joined(separator: $1.1)
    }
  }
}
