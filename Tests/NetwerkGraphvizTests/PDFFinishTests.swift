import Testing

@testable import NetwerkGraphviz

@Suite struct PDFFinishTests {
  func finished(_ pdf: String) -> String {
    String(decoding: PDFFinish.finished(Array(pdf.utf8)), as: UTF8.self)
  }

  @Test("the moment of creation becomes a fixed one of the same length")
  func date() {
    #expect(
      finished("<< /CreationDate (D:20261121083515Z)\n>>")
        == "<< /CreationDate (D:20000101000000Z)\n>>")
    #expect(
      finished("/CreationDate (D:20261121083515-02'30) 123")
        == "/CreationDate (D:20000101000000+00'00) 123")
  }

  @Test("only the last date counts: earlier ones are text of the drawing")
  func last() {
    #expect(
      finished("/CreationDate (D:2026) /CreationDate (D:2026)")
        == "/CreationDate (D:2026) /CreationDate (D:2000)")
  }

  @Test("a PDF without a date stays as it is", arguments: ["", "x", "/CreationDate (D:20"])
  func noDate(pdf: String) {
    #expect(finished(pdf) == pdf)
  }
}
