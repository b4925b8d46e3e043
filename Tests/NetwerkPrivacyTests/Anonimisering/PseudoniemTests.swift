import Foundation
import Netwerk
import Testing

@testable import NetwerkPrivacy

@Suite struct PseudoniemTests {
  static let tekst = "0123456789abcdef0123456789abcdef"

  static func sleutel(_ tekst: String = tekst) throws -> Sleutel {
    try Sleutel(Array(tekst.utf8))
  }

  @Test func `the code is HMAC-SHA256, as Python has it`() throws {
    // hmac.new(key, b"abc", "sha256").hexdigest()
    let code = Pseudoniem(try Self.sleutel()).code(Array("abc".utf8))
    let hex = code.map { String(format: "%02x", $0) }.joined()
    #expect(hex == "a60c859a6827c5ea576a48d8d368672fbfe4667c6a927428284a0cb3859cc1d6")
  }

  @Test func `a pseudonym is the first eighty bits in sixteen letters and digits`() {
    // 80 bits of 1 are sixteen times the last of the 32 signs, 80 bits of 0 the first.
    #expect(Pseudoniem.base32([UInt8](repeating: 0xFF, count: 32)) == "7777777777777777")
    #expect(Pseudoniem.base32([UInt8](repeating: 0, count: 32)) == "aaaaaaaaaaaaaaaa")
    // RFC 4648: "fooba" is mzxw6ytb, so twice that is "foobafooba".
    #expect(Pseudoniem.base32(Array("foobafooba".utf8)) == "mzxw6ytbmzxw6ytb")
  }

  @Test(arguments: Pseudoniem.Soort.allCases)
  func `a pseudonym is a kenmerk as it stands`(soort: Pseudoniem.Soort) throws {
    let kenmerk = Pseudoniem(try Self.sleutel()).kenmerk(soort, "ria")
    #expect(Kenmerk.isKenmerk(kenmerk.tekst.utf8))
    #expect(kenmerk.tekst.count == 1 + 1 + 16)
  }

  @Test func `the same key gives the same, another key, kind or network something else`() throws {
    let een = Pseudoniem(try Self.sleutel())
    let ander = Pseudoniem(try Self.sleutel(Self.tekst + "x"))
    #expect(een.kenmerk(.persoon, "ria") == Pseudoniem(try Self.sleutel()).kenmerk(.persoon, "ria"))
    let alle = [
      een.kenmerk(.persoon, "ria"), ander.kenmerk(.persoon, "ria"), een.kenmerk(.persoon, "ton"),
      een.kenmerk(.organisatie, "ria"), een.kenmerk(.persoon, "ria", in: "a"),
      een.kenmerk(.persoon, "ria", in: "b"),
    ]
    #expect(Set(alle.map { $0.tekst.dropFirst(2) }).count == 6)
  }

  @Test func `the parts of what is hashed cannot run into each other`() {
    #expect(
      Pseudoniem.boodschap(.persoon, "b", in: "a") != Pseudoniem.boodschap(.persoon, "a\0b", in: "")
    )
    #expect(
      Pseudoniem.boodschap(.persoon, "a", in: nil) != Pseudoniem.boodschap(.persoon, "a", in: ""))
  }

  @Test func `among two thousand people nobody shares a pseudonym`() throws {
    let pseudoniem = Pseudoniem(try Self.sleutel())
    #expect(Set((0..<2_000).map { pseudoniem.kenmerk(.persoon, "p\($0)") }).count == 2_000)
  }
}

@Suite struct SleutelTests {
  @Test func `a key of thirty-two bytes will do and one of thirty-one will not`() throws {
    #expect(try Sleutel(Array(PseudoniemTests.tekst.utf8)).bytes.count == 32)
    #expect(throws: Sleutelfout.teKort(bytes: 31)) {
      try Sleutel(Array(PseudoniemTests.tekst.utf8.dropLast()))
    }
    #expect(throws: Sleutelfout.teKort(bytes: 0)) { try Sleutel([]) }
  }

  @Test func `line ends around a key do not count`() throws {
    let kaal = try Sleutel(Array(PseudoniemTests.tekst.utf8))
    #expect(try Sleutel(Array("\n\(PseudoniemTests.tekst)\r\n".utf8)).bytes == kaal.bytes)
    #expect(throws: Sleutelfout.teKort(bytes: 1)) {
      try Sleutel(Array("a".utf8) + [UInt8](repeating: 10, count: 40))
    }
  }

  @Test func `forty times the same letter is no secret`() {
    #expect(throws: Sleutelfout.teEenvoudig) { try Sleutel(Array(repeating: 97, count: 40)) }
  }

  @Test func `a new key is good and never the same`() throws {
    #expect(try Sleutel(Array(Sleutel.nieuw().utf8)).bytes.count == 64)
    #expect(Set((0..<20).map { _ in Sleutel.nieuw() }).count == 20)
  }
}
