import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct WoordlijstTests {
  private func voegToe(_ woord: String, aan lijst: inout Woordlijst) -> Bool {
    Array(woord.utf8).withUnsafeBufferPointer { Regelwoord($0).map { lijst.voegToe($0) } ?? false }
  }

  private func nummer(van woord: String, in lijst: Woordlijst) -> Int? {
    Array(woord.utf8).withUnsafeBufferPointer { Regelwoord($0).flatMap { lijst.nummer(van: $0) } }
  }

  private func tekst(_ nummer: Int, in lijst: Woordlijst) -> String {
    String(decoding: lijst[nummer], as: UTF8.self)
  }

  /// Words of one to twenty characters, of which many begin with the same seven, eight or nine.
  private func woorden(_ aantal: Int, _ toeval: inout Toeval) -> [String] {
    (0..<aantal).map { nummer in
      let begin = ["", "a", "iemand-", "iemand-m", "iemand-me"][toeval.getal(0...4)]
      return begin + String(toeval.getal(0...99_999), radix: [2, 10, 36][nummer % 3])
    }
  }

  @Test(arguments: [3, 40, 64, 65, 300])
  func `words keep their numbers, are found, and are sorted as Swift sorts them`(aantal: Int) {
    var toeval = Toeval(aantal)
    var lijst = Woordlijst()
    for _ in 1...4 {
      lijst.maakLeeg()
      var verschillend: [String] = []
      for woord in woorden(aantal, &toeval) {
        #expect(voegToe(woord, aan: &lijst) == !verschillend.contains(woord))
        if !verschillend.contains(woord) { verschillend.append(woord) }
      }
      #expect(lijst.count == verschillend.count)
      for (nummer, woord) in verschillend.enumerated() {
        #expect(tekst(nummer, in: lijst) == woord)
        #expect(self.nummer(van: woord, in: lijst) == nummer)
        #expect(self.nummer(van: woord + "-", in: lijst) == nil)
      }
      var nummers = verschillend.indices.map { Int32($0) }
      lijst.sorteer(&nummers)
      #expect(nummers.map { verschillend[Int($0)] } == verschillend.sorted())
    }
  }

  @Test func `a piece is a word with quotation marks and a comma, up to twelve characters`() {
    var lijst = Woordlijst()
    for lengte in 1...14 { _ = voegToe(String(repeating: "k", count: lengte), aan: &lijst) }
    let stukken = lijst.stukken(van: (0..<14).map { Int32($0) })
    #expect(stukken.map(\.lengte) == Array(4...15) + [0, 0])
    #expect(stukken.map(\.hoogstens) == Array(repeating: 16, count: 12) + [13 + 3, 14 + 3])
    for (nummer, stuk) in stukken.prefix(12).enumerated() {
      let bytes = withUnsafeBytes(of: stuk.tekens) { Array($0.prefix(stuk.lengte)) }
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == "\"" + String(repeating: "k", count: nummer + 1) + "\",")
    }
  }
}
