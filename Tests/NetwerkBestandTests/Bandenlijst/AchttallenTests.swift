import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct `Tekst van acht bytes tegelijk` {
  /// Reads the number at a place byte by byte.
  private func getal(in bytes: [UInt8], vanaf begin: Int) -> (waarde: UInt64, einde: Int)? {
    let cijfers = bytes[begin...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...18).contains(cijfers.count), cijfers.count == 1 || cijfers.first != UInt8(ascii: "0")
    else { return nil }
    return (cijfers.reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }, cijfers.endIndex)
  }

  private func regeleinde(in bytes: [UInt8], vanaf begin: Int) -> Int? {
    let einde = bytes[begin...].firstIndex(of: Byte.regeleinde) ?? bytes.count
    return bytes[begin..<einde].contains(Byte.aanhaling) ? nil : einde
  }

  private func metAchttallen<Waarde>(_ bytes: [UInt8], _ vraag: (Achttallen) -> Waarde) -> Waarde {
    var bytes = bytes
    return bytes.withUnsafeMutableBufferPointer { vraag(Achttallen($0)) }
  }

  @Test func `geeft elk getal tot achttien cijfers, ook aan het eind`() {
    for lengte in 1...20 {
      for erachter in ["", "\n", "/", ":", ",3\n", ",1234567\n", "é", "\u{0}"] {
        let bytes = Array((String("987654321012345678901".prefix(lengte)) + erachter).utf8)
        var index = 0
        let gevonden = metAchttallen(bytes) { $0.getal(op: &index) }
        let verwacht = getal(in: bytes, vanaf: 0)
        #expect(gevonden == verwacht?.waarde, "\(lengte) \(erachter)")
        if let verwacht { #expect(index == verwacht.einde) }
      }
    }
  }

  @Test func `is op elke plek van willekeurige tekst hetzelfde als byte voor byte`() {
    let tekens = Array("0123456789012345678901234,;\n\r\"/:-".utf8) + [0x00, 0x80, 0xB0, 0xFF]
    for zaad in 0..<200 {
      var toeval = Toeval(zaad)
      let bytes = (0..<toeval.getal(1...40)).map { _ in toeval.een(van: tekens) }
      for plek in bytes.indices {
        var index = plek
        let gevonden = metAchttallen(bytes) { $0.getal(op: &index) }
        #expect(gevonden == getal(in: bytes, vanaf: plek)?.waarde, "zaad \(zaad), plek \(plek)")
        let einde = metAchttallen(bytes) {
          $0.regeleinde(vanaf: plek, zonder: Byte.aanhaling)
        }
        #expect(einde == regeleinde(in: bytes, vanaf: plek), "zaad \(zaad), plek \(plek)")
      }
    }
  }
}
