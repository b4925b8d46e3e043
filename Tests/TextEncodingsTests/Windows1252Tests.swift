import Foundation
import Testing

@testable import TextEncodings

@Suite struct Windows1252Tests {
  @Test func `ASCII is ASCII, and what Windows adds is in its place`() {
    #expect(String(decoding: Windows1252.utf8(Array("Ria".utf8)), as: UTF8.self) == "Ria")
    #expect(String(decoding: Windows1252.utf8([0x80, 0x9F, 0xE9]), as: UTF8.self) == "€Ÿé")
  }

  @Test func `every byte is what Foundation says it is, or its own number`() {
    for byte in UInt8.min...UInt8.max {
      let text = String(decoding: Windows1252.utf8([byte]), as: UTF8.self)
      let empty = [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(Int(byte))
      let expected =
        empty ? String(Unicode.Scalar(byte)) : String(data: Data([byte]), encoding: .windowsCP1252)
      #expect(text == expected)
    }
  }
}
