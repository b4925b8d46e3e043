import Testing

@testable import NetwerkBestand

@Suite struct `Een fout in een lijst van banden` {
  private func fouten(_ tekst: String) -> [String] {
    BandenlijstDecoder(draden: 1).lees(Array(tekst.utf8), bestand: "b.csv").fouten
      .map { $0.tekst(in: .nederlands) }
  }

  private func fouten(_ bytes: [UInt8]) -> [Bandenfout] {
    BandenlijstDecoder(draden: 1).lees(bytes, bestand: "b.csv").fouten
  }

  @Test func `staat er met regel, kolom en wat te doen`() {
    #expect(
      fouten("van,naar\np1,p2\np3\n") == [
        """
        b.csv:3:1: fout: op deze regel staat maar één persoon; een band heeft er twee (iemand zonder \
        banden schrijft u twee keer: p7,p7)
        p3
        ^
        """
      ])
  }

  @Test func `raadt een ander scheidingsteken`() {
    #expect(
      fouten("van,naar\np1,p2\np3;p4\n").first?.contains("bedoelde u ';' als scheidingsteken")
        == true)
  }

  @Test func `wijst een leeg veld aan, ook achter letters met een accent`() {
    #expect(
      fouten("van,naar\nJoëlle,\n").first?.hasPrefix("b.csv:2:8: fout: hier hoort een persoon")
        == true)
    #expect(fouten("van,naar\n,x\n").first?.hasPrefix("b.csv:2:1: ") == true)
  }

  @Test func `wordt met alle andere tegelijk gemeld`() {
    let alle = fouten("van,naar\na\n\"b\"c,d\ne,f\ng\"h,i\n\"j,k\nl,\n")
    #expect(
      alle.map { $0.prefix(9) } == [
        "b.csv:2:1", "b.csv:3:4", "b.csv:5:2", "b.csv:6:1", "b.csv:7:3",
      ])
  }

  @Test func `telt regels binnen aanhalingstekens mee`() {
    let alle = fouten("van,naar,wat\na,b,\"een\ntwee\"\nc\n")
    #expect(alle.map { $0.prefix(9) } == ["b.csv:4:1"])
  }

  @Test func `van duizend wordt honderd keer verteld`() {
    let lezing = BandenlijstDecoder(draden: 2, blokgrootte: 50)
      .lees(Array(("a,b\n" + String(repeating: "x\n", count: 1_000)).utf8), bestand: "b.csv")
    #expect(lezing.fouten.count == 100)
    #expect(lezing.verzwegen == 900)
    #expect(lezing.fouten.map(\.regel) == Array(2...101))
    #expect(lezing.lijst == nil)
  }

  @Test func `is ook een leeg bestand, UTF-16, Windows-1252 of geen tekst`() {
    #expect(fouten([]).map(\.oorzaak) == [.leegBestand])
    #expect(fouten(Array("van,naar\n".utf8)).map(\.oorzaak) == [.leegBestand])
    #expect(fouten([0xFF, 0xFE, 0x31, 0]).map(\.oorzaak) == [.utf16])
    #expect(fouten([0x4A, 0xE9, 0x2C, 0x62, 0x0A]).map(\.oorzaak) == [.geenTekst])
    #expect(fouten([0x4A, 0x00, 0x2C, 0x62, 0x0A]).map(\.oorzaak) == [.geenTekst])
  }

  @Test func `is een regel van meer dan een megabyte`() {
    let lang = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    #expect(fouten(Array("a,b\n".utf8) + lang).contains { $0.oorzaak == .teLangeRij })
  }

  @Test func `heeft een zin in twee talen`() {
    let oorzaken: [Bandenfout.Oorzaak] = [
      .eenPersoon(scheiding: nil), .eenPersoon(scheiding: "\t"), .eenPersoon(scheiding: " "),
      .leegVeld, .aanhalingNietDicht, .tekensNaAanhaling, .aanhalingBinnenin, .geenTekst, .utf16,
      .teLangeRij, .teVeel, .leegBestand,
    ]
    for oorzaak in oorzaken {
      let fout = Bandenfout(oorzaak, bestand: "b", regel: 1, plaats: 0, in: [])
      #expect(fout.zin(in: .nederlands) != fout.zin(in: .engels))
      #expect(fout.tekst(in: .engels) == "b:1:1: error: \(fout.zin(in: .engels))")
    }
  }
}
