import Testing

@testable import NetwerkReeks

@Suite("Networks on a line each")
struct NDJSONBronTests {
  let proef: Reeksproef
  init() throws { proef = try Reeksproef() }

  @Test(arguments: [1, 2, 3, 5, 8, 100])
  func `lines are cut at their ends however the bytes come`(portiegrootte: Int) throws {
    let pad = try proef.schrijf("in", "\u{FEFF}{a}\r\n\n{bb}\n  \n\t{c} \n{d}")
    #expect(try regels([pad], portiegrootte) == ["1:{a}", "3:{bb}", "5:{c}", "6:{d}"])
  }

  @Test func `several files follow each other, each with its own lines`() throws {
    let een = try proef.schrijf("een", "{a}")
    let ander = try proef.schrijf("ander", "{b}\n")
    #expect(try regels([een, ander, een], 100) == ["1:{a}", "1:{b}", "1:{a}"])
  }

  @Test func `an empty file has no networks`() throws {
    #expect(try regels([proef.schrijf("leeg", "")], 10) == [])
    #expect(try regels([proef.schrijf("wit", "\n\r\n \n")], 10) == [])
  }

  @Test func `a file that is not there is said before anything is read`() throws {
    #expect(throws: ReeksError.geenBestand(proef.pad("weg"))) {
      try NDJSONBron([proef.schrijf("een", "{a}"), proef.pad("weg")])
    }
    #expect(throws: ReeksError.isMap(proef.map.path)) { try NDJSONBron([proef.map.path]) }
  }

  @Test func `a line that is too long is one network, and what follows is read`() throws {
    let lang = String(repeating: "x", count: NDJSONBron.hoogsteRegel + 3_000_000)
    let pad = try proef.schrijf("in", "{a}\n{\"id\":\"lang\",\(lang)\n{b}\n")
    var bron = try NDJSONBron([pad])
    var records: [(Int, Int)] = []
    while let portie = try bron.volgende(Stopteken()) {
      records += portie.records.map { ($0.regel, $0.bereik.count) }
    }
    #expect(records.map(\.0) == [1, 2, 3])
    #expect(records[1].1 > NDJSONBron.hoogsteRegel)
    #expect(records[1].1 < NDJSONBron.hoogsteRegel + 2_000_000)
  }

  @Test(arguments: [1, 7, 64, 1_000])
  func `room that is given back changes nothing`(portiegrootte: Int) throws {
    let regels = (1...60).map { "{" + String(repeating: "r\($0)", count: $0 * 7 % 40 + 1) + "}" }
    let pad = try proef.schrijf("in", regels.joined(separator: "\n"))
    let verwacht = regels.enumerated().map { "\($0 + 1):\($1)" }
    #expect(try self.regels([pad], portiegrootte) == verwacht)
    #expect(try self.regels([pad], portiegrootte, geeftTerug: true) == verwacht)
  }

  private func regels(
    _ paden: [String], _ portiegrootte: Int, geeftTerug: Bool = false
  ) throws -> [String] {
    var bron = try NDJSONBron(paden, portiegrootte: portiegrootte)
    var regels: [String] = []
    while var portie = try bron.volgende(Stopteken()) {
      defer { if geeftTerug { bron.neemTerug(&portie.bytes) } }
      for record in portie.records {
        regels.append(
          "\(record.regel):" + String(decoding: portie.bytes[record.bereik], as: UTF8.self))
      }
    }
    return regels
  }
}
