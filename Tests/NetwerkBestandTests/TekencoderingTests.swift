import Netwerk
import NetwerkBestand
import Testing

@Suite struct `De tekens van een bestand` {
  private let tekst = "versie: 1\nhoofdpersoon: Zoë\n"

  private func lees(_ bytes: [UInt8]) -> Lezing {
    NetwerkDecoder().lees(bytes, bestand: "zoe.yaml")
  }

  @Test func `mogen UTF-8 zijn, met of zonder merk vooraan`() {
    for merk in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      #expect(lees(merk + Array(tekst.utf8)).netwerk?.hoofdpersonen.map(\.naam) == ["Zoë"])
    }
  }

  @Test func `mogen UTF-16 zijn met een merk vooraan`() {
    let eenheden = Array("\u{FEFF}\(tekst)".utf16)
    let laagEerst = eenheden.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let hoogEerst = eenheden.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [laagEerst, hoogEerst, laagEerst + [0x0A]] {
      #expect(lees(bytes).netwerk?.hoofdpersonen.map(\.naam) == ["Zoë"])
    }
  }

  @Test func `die geen UTF-8 zijn worden als Windows-1252 gelezen, met een waarschuwing`() {
    // 0xEB is ë, 0x80 is €.
    let lezing = lees(Array("versie: 1\nhoofdpersoon: Zo".utf8) + [0xEB, 0x20, 0x80, 0x0A])
    #expect(lezing.netwerk?.hoofdpersonen.map(\.naam) == ["Zoë €"])
    #expect(
      lezing.meldingen.map { $0.tekst(in: .nederlands) } == [
        """
        zoe.yaml:2:17: waarschuwing: het bestand is geen UTF-8 en is gelezen als Windows-1252; klopt \
        dit teken? Sla het bestand op als UTF-8
        hoofdpersoon: Zoë €
                        ^
        """
      ])
  }

  @Test func `die een half UTF-16-paar vormen laten het lezen niet vastlopen`() {
    #expect(lees([0xFF, 0xFE]).netwerk == nil)
    #expect(lees([0xFF, 0xFE, 0x00]).netwerk == nil)
    #expect(lees([0xFF, 0xFE, 0x00, 0xD8]).netwerk == nil)
  }
}
