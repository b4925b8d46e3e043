import Foundation
import GraphFormats
import Netwerk
import Testing
import XMLFormats

@Suite struct XMLEventsTests {
  private func causes(_ text: String) -> [String] {
    GraphMLReader().read(Array(text.utf8)).issues.map {
      "\($0.position.map { "\($0.line):\($0.column)" } ?? "-") \($0.sentence(in: .engels))"
    }
  }

  private func cause(_ bytes: [UInt8]) -> FormatIssue.Cause? {
    GraphMLReader().read(bytes).issues.first?.cause
  }

  @Test(arguments: ["", " \n\t", "\u{FEFF}"])
  func `nothing at all is an empty file`(text: String) {
    #expect(cause(Array(text.utf8)) == .graph(.emptyFile))
  }

  @Test func `text without tags is no XML`() {
    #expect(cause(Array("naam;rol\nJan;buur\n".utf8)) == .xml(.notXML))
    #expect(cause(Array("<?xml version=\"1.0\"?>\n".utf8)) == .xml(.notXML))
  }

  @Test func `another root is told with both names`() {
    #expect(cause(Array("<gexf/>".utf8)) == .xml(.wrongRoot("gexf", expected: "graphml")))
    #expect(
      GEXFReader().read(graphML("")).issues.first?.cause
        == .xml(.wrongRoot("graphml", expected: "gexf")))
  }

  @Test func `a file that stops halfway is refused at its end`() {
    let whole = graphML("<graph edgedefault=\"directed\">\n<node id=\"a\"/>\n</graph>")
    #expect(GraphMLReader().read(whole).issues.isEmpty)
    for count in stride(from: 60, to: whole.count, by: 7) {
      let reading = GraphMLReader().read(Array(whole[..<count]))
      #expect(reading.graphs.isEmpty)
      #expect(!reading.issues.isEmpty)
    }
    #expect(cause(Array(whole.dropLast(10))) == .xml(.truncated))
  }

  @Test func `nested entities and external ones are refused with the document type`() {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);\">" }.joined()
    for type in ["[<!ENTITY l0 \"ha\">\(laughs)]", "SYSTEM \"file:///etc/passwd\"", ""] {
      let text =
        "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE --><!DOCTYPE graphml \(type)><graphml>&l9;"
      #expect(causes(text).count == 1)
      #expect(cause(Array(text.utf8)) == .xml(.documentType))
    }
    let wide = Array("<!DOCTYPE x><graphml/>".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(cause([0xFF, 0xFE] + wide) == .xml(.documentType))
    #expect(cause(wide) == .xml(.documentType))
  }

  @Test func `a document type in a comment or as text is none`() {
    let text = "<!-- <!DOCTYPE a> --><data key=\"k\"><![CDATA[<!DOCTYPE b> <c d='>]]></data>"
    let reading = GraphMLReader().read(
      graphML(
        "<key id=\"k\" for=\"graph\" attr.name=\"k\"/><graph edgedefault=\"directed\">\(text)</graph>"
      ))
    #expect(reading.graphs.first?.properties["k"] == .text("<!DOCTYPE b> <c d='>"))
  }

  @Test func `elements are at most 256 deep`() {
    let deep = { (depth: Int) in
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(GraphMLReader().read(graphML(deep(255))).causes == [.xmlGraph(.noGraph)])
    #expect(GraphMLReader().read(graphML(deep(256))).causes == [.xml(.tooDeep(limit: 256))])
    #expect(GraphMLReader().read(graphML(deep(100_000))).causes == [.xml(.tooDeep(limit: 256))])
  }

  @Test func `a tag has at most a thousand attributes`() {
    let tag = { (count: Int) in
      "<a " + (0..<count).map { "a\($0)='>=='" }.joined(separator: " ") + "/>"
    }
    #expect(GraphMLReader().read(graphML(tag(1_000))).causes == [.xmlGraph(.noGraph)])
    #expect(
      GraphMLReader().read(graphML(tag(1_001))).causes == [.xml(.tooManyAttributes(limit: 1_000))])
  }

  @Test func `names of elements, attributes and namespaces are at most ten thousand`() {
    let files: [(Int) -> String] = [
      { "<a\($0)/>" }, { "<a b\($0)=''/>" }, { "<x:a xmlns:x='\($0)'/>" },
      { "<x\($0):a xmlns:x\($0)='b'/>" },
    ]
    for file in files {
      let many = GraphMLReader().read(graphML((0..<12_000).map(file).joined()))
      #expect(many.causes == [.xml(.tooManyNames(limit: 10_000))])
      let fine = GraphMLReader().read(graphML((0..<3_000).map(file).joined()))
      #expect(fine.causes == [.xmlGraph(.noGraph)])
    }
    let values = (0..<12_000).map { "<a b='c\($0)'>\($0)</a>" }
    #expect(GraphMLReader().read(graphML(values.joined())).causes == [.xmlGraph(.noGraph)])
  }

  @Test func `characters that XML forbids are told with their place`() {
    #expect(causes("<graphml>\n é\u{0}</graphml>").first?.hasPrefix("2:3 character 0") == true)
    #expect(cause(Array("<graphml>&#1;</graphml>".utf8)) == .xml(.forbiddenCharacter(nil)))
    #expect(GraphMLReader().read(graphML("\u{FFFE}")).graphs.isEmpty)
  }

  @Test func `mistakes in XML have a sentence and a place`() {
    #expect(
      causes("<graphml>\n<graph></graphml>").first
        == "2:18 this closes something that is not open here")
    #expect(causes("<graphml a=1/>").first?.contains("quotation marks") == true)
    #expect(causes("<graphml a='1' a='2'/>").first?.contains("twice") == true)
    #expect(causes("<graphml>&naam;</graphml>").first?.contains("&amp;") == true)
    #expect(causes("<graphml>a & b</graphml>").first?.contains("&amp;") == true)
    #expect(causes("<graphml>a < b</graphml>").first?.contains("&lt;") == true)
    #expect(causes("<graphml></graphml><b/>").first?.contains("after the end") == true)
  }

  @Test func `UTF-16, Latin-1 and Windows-1252 are read as they are declared`() {
    let text = { (encoding: String, label: String) in
      """
      <?xml version="1.0" encoding="\(encoding)"?><graphml><graph edgedefault="directed">\
      <node id="a"><data key="label">\(label)</data></node></graph></graphml>
      """
    }
    let label = { (bytes: [UInt8]) in
      GraphMLReader().read(bytes).graphs.first?.nodes.first?.label
    }
    #expect(label(Array(text("UTF-8", "René €").utf8)) == "René €")
    let units = Array(text("UTF-16", "René 😀").utf16)
    let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(label([0xFF, 0xFE] + little) == "René 😀")
    #expect(label([0xFE, 0xFF] + big) == "René 😀")
    #expect(label(big) == "René 😀")
    let bytes = Array(text("ISO-8859-1", "@").utf8).map { $0 == UInt8(ascii: "@") ? 0x80 : $0 }
    #expect(label(bytes) == "€")
  }

  @Test func `bytes that are no text in the encoding are told with their place`() {
    let reading = GraphMLReader().read(Array("<graphml>\n é".utf8) + [0xE9, 0x20, 0x20])
    #expect(reading.causes == [.xml(.notInEncoding("UTF-8"))])
    #expect(reading.issues.first?.position == Position(line: 2, column: 3))
    let odd = GraphMLReader().read([0xFF, 0xFE, 0x3C])
    #expect(odd.causes == [.xml(.notInEncoding("UTF-16"))])
    #expect(
      causes("<?xml version='1.0' encoding='klingon'?><graphml/>").first?.contains("klingon")
        == true)
  }

  @Test func `more than ten megabytes is read`() {
    let text = String(repeating: "x", count: 1_000_000)
    let nodes = (0..<12).map { "<node id=\"\($0)\"><data key=\"t\">\(text)</data></node>\n" }
    let reading = readGraph(nodes.joined(), keys: "<key id=\"t\" for=\"node\" attr.name=\"t\"/>")
    #expect(reading.issues.isEmpty)
    #expect(reading.graphs.first?.nodes.count == 12)
    #expect(reading.graphs.first?.nodes.last?.properties["t"] == .text(text))
  }

  @Test func `every cause has a sentence in both languages`() {
    let causes: [XMLCause] = [
      .notXML, .wrongRoot("a", expected: "b"), .documentType, .tooDeep(limit: 1),
      .tooManyAttributes(limit: 1), .tooManyNames(limit: 1), .unknownEncoding("a"),
      .notInEncoding("a"),
      .forbiddenCharacter(1), .forbiddenCharacter(nil), .truncated, .contentAfterEnd,
      .mismatchedTag, .duplicateAttribute,
      .badAttribute, .unknownEntity, .badTag, .malformed(1),
    ]
    for cause in causes {
      let issue = FormatIssue(.error, .xml(cause))
      #expect(!issue.sentence(in: .nederlands).isEmpty)
      #expect(issue.sentence(in: .nederlands) != issue.sentence(in: .engels))
    }
  }
}
