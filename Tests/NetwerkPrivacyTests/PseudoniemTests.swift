import Netwerk
import Testing

@testable import NetwerkPrivacy

@Suite struct PseudoniemTests {
  static let tekst = "0123456789abcdef0123456789abcdef"
  let pseudoniem: Pseudoniem

  init() throws { pseudoniem = Pseudoniem(try Sleutel(Array(Self.tekst.utf8))) }
}
