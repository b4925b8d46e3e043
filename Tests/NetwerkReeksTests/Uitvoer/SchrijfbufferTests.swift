import NetwerkTestSupport
import Testing

@testable import NetwerkReeks

@Suite("Numbers and texts as bytes")
struct SchrijfbufferTests {
  private func tekst(_ vul: (inout Schrijfbuffer) -> Void) -> String {
    var buffer = Schrijfbuffer()
    vul(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [0, 7, 10, -1, 99, 100, 1_234_567, Int.max, Int.min])
  func `a whole number is its digits`(getal: Int) {
    #expect(tekst { $0.voegToe(aantal: getal) } == "\(getal)")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (3.0, "3"), (-2.0, "-2"), (0.1, "0.1"),
    (1.0 / 3, "0.3333333333333333"), (1e300, "1e+300"), (Double.leastNonzeroMagnitude, "5e-324"),
    (9_007_199_254_740_991, "9007199254740991"),
  ])
  func `a number is the shortest text that reads back the same`(getal: Double, verwacht: String) {
    #expect(tekst { $0.voegToe(getal: getal) } == verwacht)
    #expect(Double(verwacht) == getal)
  }

  @Test func `a number is the same whatever was written before`() {
    var buffer = Schrijfbuffer()
    var verwacht = ""
    let getallen: [Double] = (1...2_000).map { Double($0) / 7 } + [-2.5, 1e-300, 0, -0.0]
    for getal in getallen + getallen + getallen {
      buffer.voegToe(getal: getal)
      verwacht += getal == getal.rounded() ? "\(Int(getal))" : "\(getal)"
    }
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == verwacht)
  }

  @Test func `control characters, quotation marks and backslashes are escaped`() {
    #expect(
      tekst { $0.voegToe(json: "é\"\\\n\r\t\u{1}\u{1F}王") } == #""é\"\\\n\r\t\u0001\u001f王""#)
  }
}
