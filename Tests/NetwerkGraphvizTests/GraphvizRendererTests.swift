import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

@Suite struct GraphvizRendererTests {
  let picture = SamplePicture()

  func rendering(
    _ dot: String? = nil, als format: OutputFormat, dotsPerInch: Int = 144
  ) throws -> GraphvizRenderer.Rendering {
    try GraphvizRenderer().rendering(
      dot: dot ?? picture.dot, accessibleText: picture.accessibleText, sheet: SamplePicture.a4,
      als: format, dotsPerInch: dotsPerInch)
  }

  @Test("each format starts with its own mark, and Graphviz has nothing to warn about")
  func marks() throws {
    let marks: [OutputFormat: [UInt8]] = [
      .png: [0x89] + Array("PNG".utf8), .svg: Array("<?xml".utf8), .pdf: Array("%PDF-".utf8),
      .gv: Array("graph \"ecogram\"".utf8),
    ]
    for format in OutputFormat.allCases {
      let rendering = try rendering(als: format)
      #expect(rendering.bytes.starts(with: try #require(marks[format])))
      #expect(rendering.warnings == [])
    }
  }

  @Test("the gv is the DOT text itself")
  func gv() throws {
    #expect(try rendering(als: .gv).bytes == Array(picture.dot.utf8))
  }

  @Test("a PNG of A4 has the pixels that its resolution says", arguments: [72, 96, 144, 300])
  func pixels(dotsPerInch: Int) throws {
    let png = try rendering(als: .png, dotsPerInch: dotsPerInch).bytes
    let width = png[16..<20].reduce(0) { $0 * 256 + Int($1) }
    let height = png[20..<24].reduce(0) { $0 * 256 + Int($1) }
    // 841.89 and 595.28 points of 1/72 inch; Graphviz rounds down to whole pixels.
    #expect(abs(width - 841_889 * dotsPerInch / 72_000) <= dotsPerInch / 72)
    #expect(abs(height - 595_275 * dotsPerInch / 72_000) <= dotsPerInch / 72)
  }

  @Test("resolution changes nothing in SVG and PDF")
  func resolution() throws {
    for format in [OutputFormat.svg, .pdf] {
      #expect(
        try rendering(als: format, dotsPerInch: 72) == rendering(als: format, dotsPerInch: 300))
    }
  }

  @Test("a PDF of A4 is exactly one page of A4")
  func page() throws {
    let pdf = String(decoding: try rendering(als: .pdf).bytes, as: Unicode.ASCII.self)
    #expect(pdf.contains("/MediaBox [ 0 0 841 595 ]"))
    #expect(pdf.contains("/Count 1"))
  }

  @Test("drawing the same again gives the same bytes", arguments: OutputFormat.allCases)
  func repeatable(format: OutputFormat) throws {
    #expect(try rendering(als: format) == rendering(als: format))
  }

  @Test("a PDF holds no time of drawing")
  func noDate() throws {
    let pdf = String(decoding: try rendering(als: .pdf).bytes, as: Unicode.ASCII.self)
    #expect(pdf.contains("/CreationDate (D:20000101000000"))
  }

  @Test("too many pixels are refused before drawing")
  func tooManyPixels() throws {
    // 841.8898 / 72 × 2803 = 32,775.2, above 32,767; the sheet is 595.2756 / 72 × 2803 high.
    #expect(throws: GraphvizError.tooManyPixels(width: 32_776, height: 23_175, dotsPerInch: 2803)) {
      try rendering(als: .png, dotsPerInch: 2803)
    }
    #expect(throws: GraphvizError.unusableResolution(0)) {
      try rendering(als: .png, dotsPerInch: 0)
    }
  }

  @Test("a node without a place is an error, not a wrong picture")
  func missingPlace() throws {
    let error = #expect(throws: GraphvizError.self) {
      try rendering(#"graph g { a [pos="0,0"]; b; }"#, als: .svg)
    }
    guard case .notDrawn(.svg, let messages) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(messages.contains { $0.contains("node b") && $0.contains("no position") })
  }

  @Test("an empty picture is an error")
  func emptyPicture() throws {
    #expect(throws: GraphvizError.self) {
      try rendering(#"graph g { a [pos="nan,nan"]; }"#, als: .png)
    }
  }

  @Test("after every kind of failure the next drawing is right")
  func recovery() throws {
    let good = try rendering(als: .svg)
    let broken = ["graph {", "", "graph g { a }", #"graph g { a [label="x\"#]
    for dot in broken {
      #expect(throws: GraphvizError.self) { try rendering(dot, als: .svg) }
      #expect(try rendering(als: .svg) == good)
    }
    let (bytes, messages) = Graphviz.perform { context in
      Graphviz.withLayout(of: picture.dot, in: context) { graph in
        Graphviz.draw(graph, device: "nonsense", in: context)
      }
    }
    #expect(bytes == nil)
    #expect(messages.errors.contains { $0.contains("nonsense") })
    #expect(try rendering(als: .svg) == good)
  }

  @Test("many threads that draw at once get the same bytes as one")
  func threads() async throws {
    let good = try rendering(als: .svg)
    let goodPDF = try rendering(als: .pdf)
    try await withThrowingTaskGroup { group in
      for index in 0..<64 {
        group.addTask {
          let isPDF = index.isMultiple(of: 4)
          return try rendering(als: isPDF ? .pdf : .svg) == (isPDF ? goodPDF : good)
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}
