import Testing

@testable import NetwerkUitwisseling

@Suite struct UitwisselformaatTests {
  @Test(arguments: [
    ("versie: 1\nhoofdpersoon: Sara\n", "x.txt", Uitwisselformaat.yaml),
    ("{ \"versie\": 1, \"hoofdpersoon\": \"Sara\" }", "x", .json),
    ("{\"versie\":1}\n{\"versie\":1}\n", "x", .ndjson),
    ("{\"versie\":1}\n", "x.ndjson", .json), ("{\"id\":1}\n", "x.ndjson", .ndjson),
    ("\u{FEFF}{\"ego\":{},\"alteri\":[]}", "kaart.json", .easyNWK),
    ("E;Inge;45\r\nN;1;Gerda\r\n", "x", .easyNWK),
    ("<?xml version='1.0'?>\n<graphml xmlns='x'>", "x.xml", .graphML),
    ("<?xml version='1.0'?><gexf>", "x.xml", .gexf), ("*Vertices 3\n1 \"a\"", "x.txt", .pajek),
    ("DL n=3\nformat=edgelist1", "x.txt", .dl), ("0 HEAD\n1 SOUR x", "x", .gedcom),
    ("digraph { a -> b }", "x", .dot), ("naam;leeftijd\nSara;3", "x.csv", .csv),
  ])
  func `a file is recognised by what it begins with, then by its name`(
    begin: String, pad: String, formaat: Uitwisselformaat
  ) {
    let gevonden = Uitwisselformaat.herken(Array(begin.utf8), pad: pad)
    // One line of NDJSON is JSON too, unless the name says otherwise.
    let verwacht = pad == "x.ndjson" ? Uitwisselformaat.ndjson : formaat
    #expect(gevonden == .formaat(verwacht))
  }

  @Test func `what can be several formats is said to be`() {
    #expect(
      Uitwisselformaat.herken(Array("a;b\n1;2".utf8), pad: "-")
        == .keuze([.yaml, .csv, .dot, .pajek, .dl]))
    #expect(
      Uitwisselformaat.herken(Array("<svg>".utf8), pad: "x.csv") == .keuze([.graphML, .gexf]))
  }

  @Test func `names of programs are names of formats`() {
    #expect(Uitwisselformaat(naam: "Gephi") == .gexf)
    #expect(Uitwisselformaat(naam: "network-canvas") == .networkCanvas)
    #expect(Uitwisselformaat(naam: "word") == nil)
    #expect(Uitwisselformaat.van(uitvoer: "map/Uit.GraphML") == .graphML)
    #expect(Uitwisselformaat.van(uitvoer: "uit") == nil)
  }

  @Test func `a set of tables is known by the names in its folder`() {
    #expect(Uitwisselformaat.set(vanNamen: ["egos.csv", "alters.csv", "edges.csv"]) == .egor)
    #expect(
      Uitwisselformaat.set(vanNamen: ["s1_attributeList_person.csv", "s1_ego.csv"])
        == .networkCanvas)
    #expect(Uitwisselformaat.set(vanNamen: ["karel.netwerk.yaml"]) == nil)
  }
}
