import NetwerkAnalyse
import Testing

@testable import NetwerkReeks

@Suite("A series of networks")
struct ReeksTests {
  let proef: Reeksproef
  init() throws { proef = try Reeksproef() }

  @Test func `every network gives one row, in the order of the input`() throws {
    let pad = try proef.schrijf("in.ndjson", Reeksproef.regels(3))
    let reeks = Reeks(Kolommen([.omvang, .aantalBanden]), draden: 1)
    let (tekst, telling) = try reeks.tekst(NDJSONBron([pad]))
    // Networks of 1, 2 and 3 people in a chain: 0, 1 and 2 ties.
    #expect(
      tekst == """
        {"id":"n1","fout":null,"omvang":1,"aantal_banden":0,"redenen":null}
        {"id":"n2","fout":null,"omvang":2,"aantal_banden":1,"redenen":null}
        {"id":"n3","fout":null,"omvang":3,"aantal_banden":2,"redenen":null}

        """)
    #expect(telling.goed == 3)
    #expect(telling.isAf)
  }

  @Test(arguments: [1, 2, 7])
  func `any number of threads gives the same bytes`(draden: Int) throws {
    let pad = try proef.schrijf("in.ndjson", Reeksproef.regels(120))
    let kolommen = Kolommen(Maat.structuur, metWie: true, metGrondslag: true)
    let (een, _) = try Reeks(kolommen, draden: 1).tekst(NDJSONBron([pad]))
    let bron = try NDJSONBron([pad], portiegrootte: 700)
    let (ander, telling) = try Reeks(kolommen, draden: draden).tekst(bron)
    #expect(een == ander)
    #expect(telling.gelezen == proef.bytes("in.ndjson")?.count)
  }

  @Test func `a bad network in the middle is a row with its place, and the rest goes on`() throws {
    let pad = try proef.schrijf(
      "in.ndjson",
      Reeksproef.regel(1) + "\n" + #"{"versie":1,"id":"stuk","hoofdpersoon":{"naam":"H"},"x":1}"#
        + "\nrommel\n" + Reeksproef.regel(4) + "\n")
    let (tekst, telling) = try Reeks(Kolommen([.omvang])).tekst(NDJSONBron([pad]))
    let regels = tekst.split(separator: "\n")
    #expect(regels.count == 4)
    #expect(regels[1].hasPrefix(#"{"id":"stuk","fout":"1:53: onbekende sleutel 'x'"#))
    #expect(regels[1].hasSuffix(#","omvang":null,"redenen":null}"#))
    #expect(regels[2].hasPrefix(##"{"id":"#3","fout":"1:1: "##))
    #expect(regels[3] == #"{"id":"n4","fout":null,"omvang":3,"redenen":null}"#)
    #expect((telling.goed, telling.fout) == (2, 2))
    #expect(telling.eersteFouten[0].tekst.hasPrefix("\(pad):2:53: stuk: "))
  }

  @Test func `what is skipped keeps its number`() throws {
    let pad = try proef.schrijf(
      "in.ndjson", #"{"versie":1,"hoofdpersoon":"H"}"# + "\n" + "{}\n{}\n")
    let bytes = Verzameling()
    try Reeks(Kolommen([.omvang])).verwerk(NDJSONBron([pad]), als: .ndjson, overslaan: 2) {
      deel, _ throws(ReeksError) in bytes.alle += deel
    }
    #expect(String(decoding: bytes.alle, as: UTF8.self).hasPrefix(##"{"id":"#3","##))
  }

  @Test func `a sign to stop leaves the rest undone and says so`() throws {
    let pad = try proef.schrijf("in.ndjson", Reeksproef.regels(50))
    let stop = Stopteken()
    let bytes = Verzameling()
    let telling = try Reeks(Kolommen([.omvang]), draden: 1).verwerk(
      NDJSONBron([pad], portiegrootte: 400), als: .ndjson, stop: stop
    ) { deel, _ throws(ReeksError) in
      bytes.alle += deel
      stop.geef()
    }
    #expect(!telling.isAf)
    #expect((1..<50).contains(telling.totaal))
    #expect(bytes.alle.count { $0 == 0x0A } == telling.totaal)
  }

  @Test func `what goes wrong while writing ends the series`() throws {
    let pad = try proef.schrijf("in.ndjson", Reeksproef.regels(50))
    #expect(throws: ReeksError.nietSchrijfbaar("x", .schijfVol)) {
      try Reeks(Kolommen([.omvang]), draden: 2).verwerk(
        NDJSONBron([pad], portiegrootte: 400), als: .ndjson
      ) { _, _ throws(ReeksError) in throw .nietSchrijfbaar("x", .schijfVol) }
    }
  }
}
