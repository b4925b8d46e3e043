import Testing

@testable import NetwerkGraphviz

@Suite struct PDFUnpackingTests {
  /// The end of a PDF as cairo 1.18 writes it, with the table and the last objects stored in zlib's
  /// plain form: objects 1 and 2 stand in stream 3, whose length is object 4; object 5 is the table.
  func pdf(infoIn stream: UInt8 = 3) -> [UInt8] {
    let content = Array("1 0 2 3 <<>> << /CreationDate (D:20261121083515Z) >>".utf8)
    let packed = stored(content)
    var pdf = Array("%PDF-1.7\n".utf8)
    let streamPlace = UInt8(pdf.count)
    pdf += "3 0 obj\n<< /Type /ObjStm\n   /Length 4 0 R\n   /N 2\n   /First 8\n".utf8
    pdf += "   /Filter /FlateDecode\n>>\nstream\n".utf8
    pdf += packed
    pdf += "\nendstream\nendobj\n".utf8
    let lengthPlace = UInt8(pdf.count)
    pdf += "4 0 obj\n   \(packed.count)\nendobj\n".utf8
    let tablePlace = UInt8(pdf.count)
    let table = stored([
      0, 0, 0, 2, 3, 0, 2, stream, 1, 1, streamPlace, 0, 1, lengthPlace, 0, 1, tablePlace, 0,
    ])
    pdf += "5 0 obj\n<< /Type /XRef\n   /Length \(table.count)\n   /Filter /FlateDecode\n".utf8
    pdf += "   /Size 6\n   /W [1 1 1]\n   /Root 1 0 R\n   /Info 2 0 R\n>>\nstream\n".utf8
    pdf += table
    pdf += "\nendstream\nendobj\nstartxref\n\(tablePlace)\n%%EOF\n".utf8
    return pdf
  }

  func stored(_ data: [UInt8]) -> [UInt8] {
    [0x78, 0x01, 0x01, UInt8(data.count), 0, ~UInt8(data.count), 0xFF] + data + [0, 0, 0, 0]
  }

  @Test("the last objects and the table come out in plain bytes, at the places the table says")
  func unpacked() throws {
    let bytes = try #require(PDFUnpacking.unpacked(pdf()))
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(!text.contains("FlateDecode"))
    #expect(text.contains("/Type /ObjStm /Length 52 /N 2 /First 8"))
    #expect(text.contains("4 0 obj\n   52\nendobj"))
    let places = [9, try place(of: "4 0 obj", in: bytes), try place(of: "5 0 obj", in: bytes)]
    var table: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 2, 0, 0, 0, 3, 0, 1]
    for place in places {
      table += [1, 0, 0, UInt8(place >> 8), UInt8(place & 0xFF), 0, 0]
    }
    #expect(bytes.lastRange(of: table) != nil)
    #expect(text.hasSuffix("startxref\n\(places[2])\n%%EOF\n"))
  }

  @Test("the time of drawing disappears from a compressed PDF too")
  func date() {
    let text = String(decoding: PDFFinish.finished(pdf()), as: Unicode.ASCII.self)
    #expect(text.contains("/CreationDate (D:20000101000000Z)"))
  }

  @Test("a PDF that is built otherwise stays as it is")
  func declined() {
    #expect(PDFUnpacking.unpacked([]) == nil)
    #expect(PDFUnpacking.unpacked(pdf(infoIn: 9)) == nil)
    let whole = pdf()
    for count in whole.indices {
      #expect(PDFUnpacking.unpacked(Array(whole[..<count])) == nil || count > whole.count - 8)
    }
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0x11
      _ = PDFUnpacking.unpacked(damaged)
    }
  }

  func place(of mark: String, in bytes: [UInt8]) throws -> Int {
    try #require(bytes.lastRange(of: Array(mark.utf8))?.lowerBound)
  }
}
