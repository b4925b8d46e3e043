import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct `Een beschadigde lijst van banden` {
  @Test(arguments: 0..<4)
  func `geeft een lijst of fouten binnen het bestand, gelijk op elk aantal draden`(reeks: Int) {
    for zaad in stride(from: reeks, to: 1_200, by: 4) {
      var toeval = Toeval(zaad)
      let bytes = beschadigd(&toeval)
      let lezing = BandenlijstDecoder(draden: 1).lees(bytes, bestand: "kapot")
      #expect((lezing.lijst == nil) == !lezing.fouten.isEmpty, "zaad \(zaad)")
      let regels = bytes.count { $0 == 0x0A } + 1
      for fout in lezing.fouten {
        let isBinnen =
          (1...regels).contains(fout.regel) && (1...bytes.count + 1).contains(fout.kolom)
        #expect(isBinnen, "zaad \(zaad): \(fout.tekst(in: .nederlands))")
      }
      let weer = BandenlijstDecoder(draden: 3).lees(bytes, bestand: "kapot")
      #expect(weer.fouten == lezing.fouten, "zaad \(zaad)")
      #expect(weer.lijst?.uiteinden == lezing.lijst?.uiteinden, "zaad \(zaad)")
      for persoon in lezing.lijst?.ids ?? [] { #expect(!persoon.isEmpty, "zaad \(zaad)") }
      let mensen = Int32(lezing.lijst?.personen.count ?? 0)
      #expect(lezing.lijst?.uiteinden.allSatisfy { (0..<mensen).contains($0) } ?? true)
    }
  }

  @Test func `doet er ook in kleine stukjes niet gek`() {
    for zaad in 0..<300 {
      var toeval = Toeval(zaad)
      let bytes = beschadigd(&toeval)
      let stukken = BandenlijstDecoder(draden: 2, blokgrootte: toeval.getal(1...30))
      let lezing = stukken.lees(bytes, bestand: "kapot")
      #expect((lezing.lijst == nil) == !lezing.fouten.isEmpty, "zaad \(zaad)")
    }
  }

  private func beschadigd(_ toeval: inout Toeval) -> [UInt8] {
    let begin = toeval.een(van: ["van,naar\n", "", "source\ttarget\tw\n", "a;b\n", "# x\n1 2\n"])
    let scheiding = begin.contains("\t") ? "\t" : begin.contains(";") ? ";" : ","
    var bytes = Array(begin.utf8)
    for _ in 0..<toeval.getal(0...12) {
      bytes += "\(toeval.getal(0...20))\(scheiding)p\(toeval.getal(0...9))\n".utf8
    }
    let scherven = [
      "\"", "\n", "\r", ",", "\u{0}", "\"\"", ";", "é", "99999999999999999999", " ", "#",
    ]
    for _ in 0..<toeval.getal(1...5) {
      let plek = toeval.getal(0...bytes.count)
      switch toeval.getal(1...3) {
      case 1: bytes.insert(contentsOf: toeval.een(van: scherven).utf8, at: plek)
      case 2: bytes.insert(UInt8(toeval.getal(0...255)), at: plek)
      default: bytes.removeSubrange(plek..<min(bytes.count, plek + toeval.getal(1...9)))
      }
    }
    return bytes
  }
}
