import Foundation
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

/// How many damaged files: 3,000, or as many as NETWERK_FUZZ says.
private let aantal =
  ProcessInfo.processInfo.environment["NETWERK_FUZZ"].flatMap { Int($0) } ?? 3_000

@Suite struct `Een beschadigd bestand` {
  @Test(arguments: 0..<20)
  func `geeft een netwerk of een fout binnen het bestand, en snel`(reeks: Int) throws {
    let klok = ContinuousClock()
    for zaad in stride(from: reeks, to: aantal, by: 20) {
      var toeval = Toeval(zaad)
      let bytes = try beschadigd(&toeval)
      let begin = klok.now
      let lezing = NetwerkDecoder().lees(bytes, bestand: "kapot")
      let duur = klok.now - begin
      #expect(duur < .seconds(2), "zaad \(zaad) duurde \(duur)")
      #expect((lezing.netwerk == nil) == !lezing.fouten.isEmpty, "zaad \(zaad)")
      let regels = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for melding in lezing.meldingen {
        let isBinnen =
          (1...regels).contains(melding.regel) && (1...bytes.count + 1).contains(melding.kolom)
        #expect(isBinnen, "zaad \(zaad): \(melding.tekst(in: .nederlands))")
        #expect(!melding.zin(in: .engels).isEmpty && !melding.tekst(in: .nederlands).isEmpty)
      }
      if let netwerk = lezing.netwerk {
        let weer = NetwerkDecoder().lees(NetwerkEncoder().yaml(netwerk), bestand: "weer")
        #expect(weer.netwerk == netwerk, "zaad \(zaad)")
      }
    }
  }

  private func beschadigd(_ toeval: inout Toeval) throws -> [UInt8] {
    let netwerk = try Netwerk(zaad: toeval.getal(0...199))
    let encoder = NetwerkEncoder()
    var bytes = Array((toeval.eenOp(3) ? encoder.json(netwerk) : encoder.yaml(netwerk)).utf8)
    for _ in 0..<toeval.getal(1...4) {
      if toeval.eenOp(2) { toeval.beschadigBytes(&bytes) } else { toeval.beschadigRegels(&bytes) }
    }
    return bytes
  }
}

extension Toeval {
  /// Adds, removes or changes some bytes anywhere.
  fileprivate mutating func beschadigBytes(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let plaats = getal(0...bytes.count - 1)
    switch getal(1...5) {
    case 1: bytes[plaats] = UInt8(getal(0...255))
    case 2: bytes.insert(contentsOf: een(van: Toeval.scherven).utf8, at: plaats)
    case 3: bytes.removeSubrange(plaats..<min(bytes.count, plaats + getal(1...20)))
    case 4: bytes.removeSubrange(plaats...)
    default:
      let eind = min(bytes.count, plaats + getal(1...40))
      bytes.insert(contentsOf: bytes[plaats..<eind], at: getal(0...bytes.count))
    }
  }

  /// Swaps, repeats, drops, indents or joins whole lines.
  fileprivate mutating func beschadigRegels(_ bytes: inout [UInt8]) {
    var regels = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let een = getal(0...regels.count - 1)
    let ander = getal(0...regels.count - 1)
    switch getal(1...6) {
    case 1: regels.swapAt(een, ander)
    case 2: regels.insert(regels[een], at: ander)
    case 3: regels.remove(at: een)
    case 4: regels[een].insert(contentsOf: Array(repeating: 0x20, count: getal(1...4)), at: 0)
    case 5: regels[een].insert(0x09, at: 0)
    default: regels[een] += [0x0D]
    }
    bytes = Array(regels.joined(separator: [0x0A]))
  }

  private static let scherven = [
    ":", ": ", "- ", "#", " #", "'", "\"", "[", "]", "{", "}", ",", "&a ", "*a", "!x ", "|", ">",
    "\t",
    "\r", "\n", "\n\n", "\n---\n", "\n...\n", "? ", "%YAML 1.1\n", "\u{0}", "\u{FEFF}", "é", "王",
    "\\",
    "\\u12", "naam: ", "personen:\n", "~", "null", "1e9", "0", "9", "[[[[[[", "{{{{{{", "<<: *a\n",
    "\u{2028}",
  ]
}
