import Testing

@testable import GraphFormats

@Suite struct `Decoding text` {
  @Test func `UTF-8 is taken as it is, without its byte order mark`() {
    let text = DecodedText([0xEF, 0xBB, 0xBF] + Array("é".utf8))
    #expect(text.bytes == Array("é".utf8) && text.encoding == .utf8 && text.issues.isEmpty)
  }

  @Test func `UTF-16 with a byte order mark is read in both orders`() {
    #expect(
      DecodedText([0xFF, 0xFE, 0xE9, 0x00, 0x3D, 0xD8, 0x00, 0xDE]).bytes == Array("é😀".utf8))
    #expect(DecodedText([0xFE, 0xFF, 0x00, 0xE9]).bytes == Array("é".utf8))
  }

  @Test func `Anything else is Windows-1252, as a guess`() {
    let text = DecodedText([0x80, 0x20, 0xE9, 0x9F])
    #expect(text.bytes == Array("€ éŸ".utf8) && text.encoding == .windows1252)
    #expect(text.issues == [FormatIssue(.guess, .text(.takenAs(.windows1252)))])
  }

  @Test func `Nothing and NUL are no text`() {
    #expect(DecodedText([]).issues.map(\.cause) == [.graph(.emptyFile)])
    #expect(DecodedText([0x41, 0]).issues.map(\.cause) == [.graph(.notText)])
  }

  @Test func `ANSEL has its accents before the letter, the outermost first`() {
    let text = DecodedText(
      [0xE2, 0x65, 0xE8, 0x75, 0xB2, 0xA1, 0xC7, 0xE5, 0xE8, 0x75], declared: .ansel)
    #expect(text.bytes == Array("éüøŁßü\u{0304}".utf8) && text.encoding == .ansel)
    #expect(ANSEL.utf8([0xE2, 0x71, 0xE2]) == Array("q\u{0301}\u{0301}".utf8))
  }

  @Test func `What can only be UTF-8 is not read as what the file declares`() {
    let text = DecodedText(Array("Renée".utf8), declared: .ansel)
    #expect(text.bytes == Array("Renée".utf8))
    #expect(text.issues.map(\.cause) == [.text(.declaredOtherwise(.ansel, found: .utf8))])
  }
}

@Suite struct `Scanning fields` {
  @Test func `Fields know their line and column, in characters`() throws {
    var scanner = FieldScanner(Array("é b\r\n \"c d\"\re".utf8))
    let fields = (0..<4).map { _ in scanner.next() }
    #expect(fields.compactMap { $0.map { scanner.string(of: $0) } } == ["é", "b", "c d", "e"])
    #expect(
      fields.compactMap { $0?.position } == [
        Position(line: 1, column: 1), Position(line: 1, column: 3), Position(line: 2, column: 2),
        Position(line: 3, column: 1),
      ])
    #expect(scanner.next() == nil)
  }

  @Test func `Words and endless numbers are no numbers`() throws {
    var scanner = FieldScanner(Array("nan inf 1e999 0x1p3 12345678901234567890 -7 2.5e1".utf8))
    var numbers: [Double?] = []
    while let field = scanner.next() { numbers.append(scanner.number(of: field)) }
    #expect(numbers == [nil, nil, nil, nil, 12_345_678_901_234_567_890.0, -7.0, 25.0])
  }
}

extension FieldScanner.Field: Equatable {
  public static func == (left: Self, right: Self) -> Bool { left.range == right.range }
}
