import Testing

@testable import NetwerkStukken

@Suite struct MarkdownHTMLTests {
  @Test(arguments: [
    ("# Kop", "<h1>Kop</h1>"),
    ("een\ntwee", "<p>een\ntwee</p>"),
    ("een\\\ntwee", "<p>een<br/>\ntwee</p>"),
    ("- a\n- **b**", "<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>"),
    ("- a\\\n  b", "<ul>\n<li>a<br/>\nb</li>\n</ul>"),
    ("a\n\n---\n\nb", "<p>a</p>\n<hr/>\n<p>b</p>"),
    ("<b>&\"'", "<p>&lt;b&gt;&amp;&quot;&#39;</p>"),
    ("\\*\\*x\\*\\*", "<p>**x**</p>"),
    ("**open", "<p><strong>open</strong></p>"),
    ("…………", "<p><span class=\"invullen\">…………</span></p>"),
    ("nou…", "<p>nou…</p>"),
  ])
  func `Markdown of a letter becomes HTML`(markdown: String, html: String) {
    #expect(MarkdownHTML.html(van: markdown) == html)
  }

  @Test func `a bar with a backslash stays within its cell`() {
    let html = MarkdownHTML.html(van: "| a | b |\n|---|---|\n| x \\| y | |")
    #expect(html.contains("<tr><td>x | y</td><td></td></tr>"))
    #expect(html.contains("<th scope=\"col\">a</th>"))
  }

  @Test func `a box to tick is a box`() {
    #expect(MarkdownHTML.html(van: "- [ ] Ja").contains("<span>☐</span> Ja"))
  }
}
