import Graphs
import Testing

@testable import NetwerkReeks

@Suite struct KortstegetalTests {
  private func tekst(_ getal: Double) -> String? {
    guard let kortste = Kortstegetal(getal) else { return nil }
    var ruimte = [UInt8](repeating: 0, count: 24)
    let lengte = ruimte.withUnsafeMutableBytes { kortste.schrijf(in: $0) }
    return String(decoding: ruimte[..<lengte], as: UTF8.self)
  }

  private static let voorbeelden: [(getal: Double, verwacht: String)] = [
    (0.666_666_666_666_666_6, "0.6666666666666666"), (0.1, "0.1"), (1.5, "1.5"), (0.3, "0.3"),
    (0.300_000_000_000_000_04, "0.30000000000000004"), (0.001, "0.001"), (99.99, "99.99"),
    (226.166_666_666_666_66, "226.16666666666666"), (1234.5, "1234.5"),
  ]

  @Test func `a number has its shortest text`() {
    for (getal, verwacht) in Self.voorbeelden {
      #expect(tekst(getal) == verwacht)
      #expect(getal.description == verwacht)
    }
  }

  @Test func `what is out of the ordinary is left to Swift`() {
    let anders: [Double] = [0, 0.5, 2, 0.000_999, 1e300, .infinity, .nan, -1.5, 5e15, 1e15 + 0.25]
    for getal in anders {
      #expect(Kortstegetal(getal) == nil)
    }
  }

  @Test func `every share of small whole numbers has the text that Swift gives it`() {
    for noemer in 1...120 {
      for teller in 1...240 {
        let getal = Double(teller) / Double(noemer)
        if let tekst = tekst(getal) { #expect(tekst == getal.description) }
      }
    }
  }

  @Test func `random bits have the text that Swift gives them, and few are left out`() {
    var kans = SplitMix64(seed: 7)
    var weggelaten = 0
    for _ in 0..<20_000 {
      // Exponents from 2^-10, just under 0.001, to 2^52.
      let exponent = 1013 + kans.next() % 62
      let getal = Double(bitPattern: exponent << 52 | kans.next() >> 12)
      guard let tekst = tekst(getal) else {
        weggelaten += 1
        continue
      }
      #expect(tekst == getal.description)
    }
    #expect(weggelaten < 20_000 / 10)
  }
}
