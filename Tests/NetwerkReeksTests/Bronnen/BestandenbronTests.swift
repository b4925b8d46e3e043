import NetwerkAnalyse
import Testing

@testable import NetwerkReeks

@Suite("A folder of netwerk files")
struct BestandenbronTests {
  let proef: Reeksproef
  init() throws { proef = try Reeksproef() }

  @Test func `files go by name, and are called after it when they do not say their id`() throws {
    try proef.schrijf("b.netwerk.yaml", "versie: 1\nhoofdpersoon: H\npersonen: [Ria, Bob]\n")
    try proef.schrijf("a.json", #"{"versie":1,"id":"eigen","hoofdpersoon":"H"}"#)
    try proef.schrijf("c.yml", "versie: 1\nhoofdpersoon: H\nx: 1\n")
    try proef.schrijf("leesmij.txt", "geen netwerk")
    try proef.schrijf(".verborgen.yaml", "geen netwerk")
    let (tekst, telling) = try Reeks(Kolommen([.omvang])).tekst(
      Bestandenbron(map: proef.map.path))
    let regels = tekst.split(separator: "\n")
    #expect(regels.count == 3)
    #expect(regels[0] == #"{"id":"eigen","fout":null,"omvang":0,"redenen":null}"#)
    #expect(regels[1] == #"{"id":"b","fout":null,"omvang":2,"redenen":null}"#)
    #expect(regels[2].hasPrefix(#"{"id":"c","fout":"3:1: onbekende sleutel 'x'"#))
    #expect(telling.eersteFouten[0].tekst.hasPrefix("\(proef.pad("c.yml")):3:1: c: "))
  }

  @Test func `a file that went is a network with a fout`() throws {
    let (tekst, _) = try Reeks(Kolommen([.omvang])).tekst(Bestandenbron([proef.pad("weg.yaml")]))
    #expect(tekst.hasPrefix(#"{"id":"weg","fout":""#))
    #expect(tekst.contains("dit bestand is er niet"))
  }

  @Test func `a folder without netwerk files is said`() {
    #expect(throws: ReeksError.legeMap(proef.map.path)) { try Bestandenbron(map: proef.map.path) }
    #expect(throws: ReeksError.geenMap(proef.pad("weg"))) {
      try Bestandenbron(map: proef.pad("weg"))
    }
  }
}
