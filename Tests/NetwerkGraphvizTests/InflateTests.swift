import Testing

@testable import NetwerkGraphviz

/// The compressed bytes come from zlib 1.2.13 (`zlib.compress` of Python).
@Suite struct InflateTests {
  static let objects =
    "<< /Type /Pages /Kids [ 12 0 R ] /Count 1 >> "
    + "<< /Producer (cairo) /CreationDate (D:20261121083515+01'00) >> "

  static let compressedObjects = """
    78dab3b151d00fa92c4855d00f484c4f2d56d0f7ce4c29568856303452305008528855d077ce2fcd2b513054b0b3\
    53b0012a0e28ca4f294d4e2d52d0484ecc2ccad7042a284a4d2cc9cccf73492c4955d070b1323230323334343234\
    b030363534d53630543730d084691f8e7601007ba9579a
    """

  func inflated(_ hexadecimal: String) -> String? {
    Inflate.inflated(bytes(hexadecimal)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  @Test("data with codes of its own comes back, repeated stretches too")
  func ownCodes() {
    #expect(inflated(Self.compressedObjects) == String(repeating: Self.objects, count: 3))
  }

  @Test("data with the fixed codes comes back, also a stretch that overlaps itself")
  func fixedCodes() {
    #expect(inflated("78014b4c84812400190e042d") == "aaaaaaaaaab")
  }

  @Test("data that was stored as it is comes back")
  func stored() {
    #expect(inflated("7801010700f8ff6e65747765726b0c050301") == "netwerk")
  }

  @Test("data that stops halfway is no data")
  func halfway() {
    let whole = bytes(Self.compressedObjects)
    // The last four bytes are the checksum, which nobody needs.
    for count in 0..<(whole.count - 4) {
      #expect(Inflate.inflated(whole[..<count]) == nil, "\(count)")
    }
  }

  @Test("data with any byte changed gives something or nothing, but never a crash")
  func damaged() {
    let whole = bytes(Self.compressedObjects)
    for index in whole.indices {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[index] ^= change
        _ = Inflate.inflated(damaged[...])
      }
    }
  }
}
