import Foundation
import NetwerkAnalyse
import Testing

@testable import NetwerkReeks

@Suite("Results on their way to a file")
struct DeelbestandTests {
  let proef: Reeksproef
  let reeks = Reeks(Kolommen([.omvang, .losstaanden], metWie: true), draden: 1)
  init() throws { proef = try Reeksproef() }

  /// Ids with everything that could be taken for the end of a row.
  private func invoer() throws -> String {
    let moeilijk = [#"a\nb"#, #"a\"b"#, #"a\r\nb,"#, "gewoon", #"\""#]
    let regels = moeilijk.map {
      Reeksproef.regel(0).replacingOccurrences(of: #""id":"n0""#, with: "\"id\":\"\($0)\"") + "\n"
    }
    return try proef.schrijf("in.ndjson", regels.joined())
  }

  private func loop(
    _ invoer: String, _ vorm: Vorm, hervat: Bool, reeks: Reeks? = nil
  ) throws(ReeksError) {
    let reeks = reeks ?? self.reeks
    let bron = try NDJSONBron([invoer])
    let deel = try Deelbestand(
      proef.pad("uit"), Reeksopdracht(reeks, bron, vorm), vorm, reeks.kolommen, hervat: hervat)
    let telling = try reeks.verwerk(bron, als: vorm, overslaan: deel.overslaan) {
      bytes, _ throws(ReeksError) in try deel.schrijf(bytes)
    }
    if telling.isAf { try deel.rondAf() }
  }

  @Test(arguments: [Vorm.ndjson, .csv(.gewoon), .csv(.nederlands)])
  func `cut off at any byte, it resumes to the same results`(vorm: Vorm) throws {
    let invoer = try invoer()
    try loop(invoer, vorm, hervat: false)
    let heel = try #require(proef.bytes("uit"))
    #expect(!proef.bestaat("uit.deel"))
    #expect(!proef.bestaat("uit.deel.json"))
    let briefje = Opdrachtbriefje(bij: proef.pad("uit.deel"))
    // Every byte of the header and the last two rows; some of those between.
    let lengten = (0...heel.count).filter { $0 < 40 || $0 > heel.count - 150 || $0 % 11 == 0 }
    for lengte in lengten {
      try briefje.schrijf(Reeksopdracht(reeks, NDJSONBron([invoer]), vorm))
      try Data(heel[..<lengte]).write(to: URL(fileURLWithPath: proef.pad("uit.deel")))
      try FileManager.default.removeItem(atPath: proef.pad("uit"))
      try loop(invoer, vorm, hervat: true)
      #expect(proef.bytes("uit") == heel, "cut at \(lengte)")
    }
  }

  @Test func `results that are there are not touched without being asked`() throws {
    let invoer = try invoer()
    try proef.schrijf("uit.deel", "iets")
    #expect(throws: ReeksError.deelBestaat(proef.pad("uit.deel"))) {
      try loop(invoer, .ndjson, hervat: false)
    }
    #expect(proef.tekst("uit.deel") == "iets")
  }

  @Test func `results of another job are not gone on with`() throws {
    let invoer = try invoer()
    func begin() throws {
      try Opdrachtbriefje(bij: proef.pad("uit.deel")).schrijf(
        Reeksopdracht(reeks, NDJSONBron([invoer]), .ndjson))
      try proef.schrijf("uit.deel", "")
    }
    func verwacht(_ verschil: ReeksError.Verschil, _ doe: () throws -> Void) {
      #expect(throws: ReeksError.andereOpdracht(proef.pad("uit.deel"), verschil: verschil)) {
        try doe()
      }
    }
    try begin()
    let anders = Reeks(Kolommen([.omvang]), draden: 1)
    verwacht(.kolommen) { try loop(invoer, .ndjson, hervat: true, reeks: anders) }
    verwacht(.vorm) { try loop(invoer, .csv(.gewoon), hervat: true) }
    let andere = try proef.schrijf("ander.ndjson", Reeksproef.regel(1))
    verwacht(.invoer) { try loop(andere, .ndjson, hervat: true) }
    try FileManager.default.removeItem(atPath: proef.pad("uit.deel.json"))
    verwacht(.onbekend) { try loop(invoer, .ndjson, hervat: true) }
  }

  @Test func `a last row that the input does not give is left as it is`() throws {
    let invoer = try invoer()
    try Opdrachtbriefje(bij: proef.pad("uit.deel")).schrijf(
      Reeksopdracht(reeks, NDJSONBron([invoer]), .ndjson))
    try proef.schrijf("uit.deel", "{\"id\":\"vreemd\"}\n")
    #expect(throws: ReeksError.andereUitkomst(proef.pad("uit.deel"))) {
      try loop(invoer, .ndjson, hervat: true)
    }
    #expect(proef.tekst("uit.deel") == "{\"id\":\"vreemd\"}\n")
  }

  @Test func `more rows than the input has are no results of it`() throws {
    let invoer = try proef.schrijf("in.ndjson", Reeksproef.regel(1))
    try loop(invoer, .ndjson, hervat: false)
    let rij = try #require(proef.tekst("uit"))
    try Opdrachtbriefje(bij: proef.pad("uit.deel")).schrijf(
      Reeksopdracht(reeks, NDJSONBron([invoer]), .ndjson))
    try proef.schrijf("uit.deel", rij + rij)
    #expect(throws: ReeksError.andereUitkomst(proef.pad("uit.deel"))) {
      try loop(invoer, .ndjson, hervat: true)
    }
  }
}
