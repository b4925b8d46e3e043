import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

@Suite struct SVGFinishTests {
  func finished(_ svg: String, elements: [String: String] = [:]) -> String {
    let text = AccessibleText(
      language: "nl", title: "A < B", summary: "x \"y\"\n& z", elements: elements)
    return String(decoding: SVGFinish.finished(Array(svg.utf8), text), as: UTF8.self)
  }

  @Test("comments and the document type go, with their line breaks")
  func comments() {
    let svg = """
      <?xml version="1.0"?>
      <!DOCTYPE svg PUBLIC "x"
       "y">
      <!-- Generated
       -->
      <!-- a&#45;&gt;b -->
      <g>
      </g>
      """
    #expect(finished(svg) == "<?xml version=\"1.0\"?>\n<g>\n</g>")
  }

  @Test("the root gets a role, a language, a title and a description, all escaped")
  func root() {
    #expect(
      finished(#"<svg width="1pt"></svg>"#) == """
        <svg role="img" lang="nl" xml:lang="nl" aria-labelledby="netwerk-titel" \
        aria-describedby="netwerk-beschrijving" width="1pt">
        <title id="netwerk-titel">A &lt; B</title>
        <desc id="netwerk-beschrijving">x &quot;y&quot; &amp; z</desc></svg>
        """)
  }

  @Test("a title is looked up by the id of its group, and dropped when there is none")
  func titles() {
    let svg = """
      <g id="graph0" class="graph">
      <title>ecogram</title>
      <g id="p1" class="node">
      <title>p1</title>
      </g>
      <g id="node2" class="node">
      <title>p2</title>
      </g>
      <g id="r&#45;3" class="edge">
      <title>p1&#45;&#45;p2</title>
      </g>
      </g>
      """
    #expect(
      finished(svg, elements: ["p1": "Anna </title><script>", "p2": "fout", "r-3": "Anna & Bo"])
        == """
        <g id="graph0" class="graph">
        <g id="p1" class="node">
        <title>Anna &lt;/title&gt;&lt;script&gt;</title>
        </g>
        <g id="node2" class="node">
        </g>
        <g id="r-3" class="edge">
        <title>Anna &amp; Bo</title>
        </g>
        </g>
        """)
  }

  @Test("transparent becomes none in colours, and stays in text")
  func transparent() {
    #expect(
      finished(#"<polygon fill="transparent" stroke="transparent" points="0,0 1,1"/>"#)
        == #"<polygon fill="none" stroke="none" points="0,0 1,1"/>"#)
    #expect(finished("<text>transparent</text>") == "<text>transparent</text>")
  }

  @Test("fonts become CSS, with bold as a weight")
  func fonts() {
    #expect(
      finished(#"<text x="1" font-family="Arial Bold" font-size="9.00">font-family="Arial"</text>"#)
        == #"""
        <text x="1" font-family="Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif" \#
        font-weight="bold" font-size="9.00">font-family="Arial"</text>
        """#)
  }

  @Test("a picture that ends halfway stays as it is up to there")
  func halfway() {
    for svg in ["", "<", "<!-- x", "<title>x", "<g id=", "<text a=\"", "abc", "<svg "] {
      _ = finished(svg)
    }
    #expect(finished("abc<g id=") == "abc<g id=")
  }
}
