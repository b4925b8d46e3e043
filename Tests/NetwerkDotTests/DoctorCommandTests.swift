import Foundation
import Testing

@testable import netwerk_dot

@Suite struct DoctorCommandTests {
  @Test func `a machine that can draw everything gets only good marks`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer("doctor", in: map.pad)
    #expect(afloop.code == 0, "\(afloop.uitvoer)")
    #expect(afloop.uitvoer.hasPrefix("✓  Graphviz "))
    #expect(!afloop.uitvoer.contains("✗"))
  }

  @Test func `characters that no font draws are named with the package that brings them`() throws {
    let map = try Proefmap()
    // Linear A, which nobody is called by and few fonts draw.
    try map.schrijf("versie: 1\nhoofdpersoon: { naam: \u{10600}, id: x }\n", "x.yaml")
    let afloop = try NetwerkDotProgramma.voer("doctor", "x.yaml", in: map.pad)
    if afloop.code == 69 {
      #expect(afloop.uitvoer.contains("✗  geen lettertype voor"))
      #expect(afloop.uitvoer.contains("installeer fonts-"))
    } else {
      #expect(afloop.uitvoer.contains("✓  lettertypen voor alle namen"))
    }
  }

  @Test func `a file that cannot be read is said, not passed over`() throws {
    let map = try Proefmap()
    #expect(try NetwerkDotProgramma.voer("doctor", "weg.yaml", in: map.pad).code == 66)
  }
}
