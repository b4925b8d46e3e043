/// Takes the time of drawing out of a PDF, so that the same drawing gives the same bytes.
enum PDFFinish {
  /// `pdf` with a fixed moment of creation, in as many bytes: a PDF counts its own positions.
  ///
  /// - Complexity: O(n); the date stands near the end, and the search starts there.
  static func finished(_ pdf: [UInt8]) -> [UInt8] {
    var result = pdf
    let key = Array("/CreationDate (D:".utf8)
    guard var position = pdf.lastRange(of: key)?.upperBound else { return pdf }
    var fixed = "20000101".utf8.makeIterator()
    while position < result.count, result[position] != UInt8(ascii: ")") {
      switch result[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        result[position] = fixed.next() ?? UInt8(ascii: "0")
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
  fileprivate func lastRange(of pattern: [UInt8]) -> Range<Int>? {
    guard count >= pattern.count else { return nil }
    return (0...(count - pattern.count)).reversed().lazy
      .map { $0..<($0 + pattern.count) }
      .first { self[$0].elementsEqual(pattern) }
  }
}
