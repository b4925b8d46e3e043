import GraphFormats
import NetwerkAnalyse
import NetwerkUitwisseling
import Testing

@testable import NetwerkReeks

@Suite("The three files of egor")
struct DriebestandenbronTests {
  let proef: Reeksproef
  init() throws { proef = try Reeksproef() }

  private func zet(egos: String, alters: String, edges: String) throws {
    try proef.schrijf("egos.csv", egos)
    try proef.schrijf("alters.csv", alters)
    try proef.schrijf("edges.csv", edges)
  }

  private func bron() throws(ReeksError) -> Driebestandenbron {
    try Driebestandenbron(map: proef.map.path)
  }

  @Test func `they give the same results as the same networks on a line each`() throws {
    try zet(
      egos: "egoID,sex,age,income\nA,female,71,3\nB,NA,,2\n\"C,1\",m,40,\n",
      alters: """
        egoID,alterID,group,circle,support,name
        A,1,family,1,practical|advice,Ria
        A,2,friends,2,,Bob
        A,3,buren,3,emotioneel,Cas
        "C,1",1,colleagues,NA,NA,Dik

        """,
      edges: "egoID,Source,Target,strength\nA,1,2,very strong\nA,2,3,zwak\n")
    let lijn = try proef.schrijf(
      "in.ndjson",
      """
      {"versie":1,"id":"A","hoofdpersoon":{"naam":"hoofdpersoon","geslacht":"v","leeftijd":71},\
      "personen":[{"naam":"Ria","id":"1","groep":"familie","kring":1,"steun":["praktisch","advies"]},\
      {"naam":"Bob","id":"2","groep":"vrienden","kring":2},\
      {"naam":"Cas","id":"3","groep":"buren","kring":3,"steun":["emotioneel"]}],\
      "relaties":[{"tussen":["1","2"],"sterkte":"zeer sterk"},{"tussen":["2","3"],"sterkte":"zwak"}]}
      {"versie":1,"id":"B","hoofdpersoon":"hoofdpersoon"}
      {"versie":1,"id":"C,1","hoofdpersoon":{"naam":"hoofdpersoon","geslacht":"m","leeftijd":40},\
      "personen":[{"naam":"Dik","id":"1","groep":"collega's"}]}

      """)
    let reeks = Reeks(Kolommen(Maat.alle, metWie: true, metGrondslag: true))
    let (een, telling) = try reeks.tekst(bron())
    let (ander, _) = try reeks.tekst(NDJSONBron([lijn]))
    #expect(een == ander)
    #expect(telling.goed == 3)
    #expect(try bron().overgeslagenKolommen == ["egos.csv:income"])
  }

  @Test func `what is written as tables of egor is read`() throws {
    let graaf = PropertyGraph(
      id: "n1", ego: PropertyGraph.Node("k", label: "Karel"),
      nodes: [
        PropertyGraph.Node(
          "ria", label: "Ria",
          properties: [
            Property("groep", .text("familie")), Property("steun", .list(["praktisch", "advies"])),
          ]),
        PropertyGraph.Node("ton", label: "Ton"),
      ],
      edges: [PropertyGraph.Edge(0, 1, properties: [Property("sterkte", .text("zwak"))])])
    var schrijver = Tabellenschrijver(.egor, schema: PropertySchema(of: [graaf]))
    let delen = zip(schrijver.start(), schrijver.graph(graaf)).map {
      String(decoding: $0 + $1, as: UTF8.self)
    }
    try zet(egos: delen[0], alters: delen[1], edges: delen[2])
    let (_, telling) = try Reeks(Kolommen([.omvang])).tekst(bron())
    #expect(telling.goed == 1)
    // The columns of the people are those of the one too, and say nothing there.
    #expect(try bron().overgeslagenKolommen == ["egos.csv:groep", "egos.csv:steun"])
  }

  @Test func `what is wrong in a row is said with that row`() throws {
    try zet(
      egos: "egoID\nA\nB\n", alters: "egoID;alterID;groep\nA;1;buren\nA;2;marsmannen\nB;1;buren\n",
      edges: "egoID,Source,Target\nB,1,9\n")
    let (tekst, telling) = try Reeks(Kolommen([.omvang])).tekst(bron())
    let regels = tekst.split(separator: "\n")
    #expect(regels[0].hasPrefix(#"{"id":"A","fout":"alters.csv:3: onbekende groep 'marsmannen'"#))
    #expect(regels[1].hasPrefix(#"{"id":"B","fout":"edges.csv:2: onbekende persoon"#))
    #expect(telling.fout == 2)
  }

  @Test func `rows that are not grouped as egos.csv is end it, with how to sort`() throws {
    try zet(
      egos: "egoID\nA\nB\n", alters: "egoID,alterID\nB,1\nA,1\n", edges: "egoID,Source,Target\n")
    let fout = ReeksError.driebestanden(.nietGegroepeerd("alters.csv", regel: 3, ego: "A"))
    #expect(throws: fout) { try Reeks(Kolommen([.omvang])).tekst(bron()) }
    #expect(fout.description.contains("Sorteer"))
  }

  @Test func `a set that does not fit is said before anything is measured`() throws {
    try zet(egos: "egoID\n", alters: "egoID,alter\n", edges: "egoID,Source,Target\n")
    #expect(throws: ReeksError.driebestanden(.kolomOntbreekt("alters.csv", kolom: "alterID"))) {
      try bron()
    }
    try zet(egos: "egoID\n", alters: "egoID,alterID,x,X\n", edges: "egoID,Source,Target\n")
    #expect(throws: ReeksError.driebestanden(.kolomDubbel("alters.csv", kolom: "X"))) { try bron() }
    try zet(egos: "egoID,age\nA,1,2\n", alters: "egoID,alterID\n", edges: "egoID,Source,Target\n")
    #expect(
      throws: ReeksError.driebestanden(.breedte("egos.csv", regel: 2, velden: 3, kolommen: 2))
    ) { try bron() }
    try zet(egos: "", alters: "egoID,alterID\n", edges: "egoID,Source,Target\n")
    #expect(throws: ReeksError.driebestanden(.leeg("egos.csv"))) { try bron() }
  }
}
