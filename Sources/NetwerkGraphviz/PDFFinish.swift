/// Takes the time of drawing out of a PDF, so that the same drawing gives the same bytes.
enum PDFFinish {
  private static let key = Array("/CreationDate (D:".utf8)

  /// `pdf` with a fixed moment of creation, in as many characters.
  ///
  /// A PDF of cairo 1.18 or later is unpacked first; see `PDFUnpacking`.
  ///
  /// - Complexity: O(n); the date stands near the end, and the search starts there.
  static func finished(_ pdf: [UInt8]) -> [UInt8] {
    if let found = pdf.lastRange(of: key) { return fixed(pdf, from: found.upperBound) }
    guard let unpacked = PDFUnpacking.unpacked(pdf), let found = unpacked.lastRange(of: key)
    else { return pdf }
    return fixed(unpacked, from: found.upperBound)
  }

  /// A PDF counts its own positions, so the date keeps its length.
  private static func fixed(_ pdf: [UInt8], from start: Int) -> [UInt8] {
    var result = pdf
    var position = start
    var date = "20000101".utf8.makeIterator()
    while position < result.count, result[position] != UInt8(ascii: ")") {
      switch result[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        result[position] = date.next() ?? UInt8(ascii: "0")
      case UInt8(ascii: "-"):
        result[position] = UInt8(ascii: "+")
      default: break
      }
      position += 1
    }
    return result
  }
}

extension [UInt8] {
  /// Where `pattern` stands for the last time.
  func lastRange(of pattern: [UInt8]) -> Range<Int>? {
    guard count >= pattern.count else { return nil }
    return (0...(count - pattern.count)).reversed().lazy
      .map { $0..<($0 + pattern.count) }
      .first { self[$0].elementsEqual(pattern) }
  }
}
