import Foundation
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
      "personen":[{"naam":"Ria","id":"a-1","groep":"familie","kring":1,"steun":["praktisch","advies"]},\
      {"naam":"Bob","id":"a-2","groep":"vrienden","kring":2},\
      {"naam":"Cas","id":"a-3","groep":"buren","kring":3,"steun":["emotioneel"]}],\
      "relaties":[{"tussen":["a-1","a-2"],"sterkte":"zeer sterk"},{"tussen":["a-2","a-3"],"sterkte":"zwak"}]}
      {"versie":1,"id":"B","hoofdpersoon":"hoofdpersoon"}
      {"versie":1,"id":"C,1","hoofdpersoon":{"naam":"hoofdpersoon","geslacht":"m","leeftijd":40},\
      "personen":[{"naam":"Dik","id":"c-1-1","groep":"collega's"}]}

      """)
    let reeks = Reeks(Kolommen(Maat.alle, metWie: true, metGrondslag: true))
    let (een, telling) = try reeks.tekst(bron())
    let (ander, _) = try reeks.tekst(NDJSONBron([lijn]))
    #expect(een == ander)
    #expect(telling.goed == 3)
  }

  @Test func `columns, words, weights and missing values mean what they mean in a conversion`()
    throws
  {
    try zet(
      egos: "egoID;naam;ego.age;income\n7;Karel;65;3\n8;Sara;-99;\n",
      alters: """
        egoID;alterID;alter.sex;group;kans
        7;1;w;family;0,5
        7;2;m;martians;1
        8;1;female;NA;
        8;2;.;friends;

        """,
      edges: "egoID;Source;Target;weight\n7;1;2;0,333\n8;1;2;0\n")
    let bron = try bron()
    let reeks = Reeks(
      Kolommen([.omvang, .dichtheid, .groepsverdeling], metWie: true, achtergrond: [.leeftijd]))
    let (tekst, telling) = try reeks.tekst(bron)
    #expect(telling.goed == 2)
    let regels = tekst.split(separator: "\n")
    #expect(regels[0].hasPrefix(#"{"id":"7","fout":null,"hoofdpersoon_leeftijd":65,"#))
    #expect(regels[0].contains(#""omvang":2,"#))
    // One tie of the one pair; one of weight 0 is none.
    #expect(regels[0].contains(#""dichtheid":1,"#))
    #expect(regels[1].contains(#""dichtheid":0,"#))
    #expect(regels[1].contains(#""hoofdpersoon_leeftijd":null,"#))
    let gezegd = bron.aantekeningen.regels(in: .nederlands)
    #expect(gezegd.contains { $0.contains("een waarde van 'group'") && $0.contains("martians") })
    #expect(gezegd.contains { $0.contains("income (1×)") && $0.contains("kans (2×)") })
    #expect(
      gezegd.contains { $0.hasPrefix("aangenomen: ") && $0.contains("'7-1'") || $0.contains("7-1") }
    )
  }

  @Test func `what is told does not depend on how many networks are read at a time`() throws {
    func zet(_ aantal: Int) throws -> [String] {
      let egos = (1...aantal).map { "e\($0);4,5\n" }.joined()
      let alters = (1...aantal).map { "e\($0);1;ja;nee\n;2;ja;nee\n" }.joined()
      let edges = (1...aantal).map { "e\($0);1;1;nooit\n" }.joined()
      try self.zet(
        egos: "egoID;cijfer\n" + egos, alters: "egoID;alterID;hulp_raad;hulp_geld\n" + alters,
        edges: "egoID;Source;Target;hoe\n" + edges)
      let bron = try bron()
      _ = try Reeks(Kolommen([.omvang])).tekst(bron)
      return bron.aantekeningen.regels(in: .nederlands)
    }
    let (een, veel) = (try zet(1), try zet(200))
    // Each thing once, whether there are 1 or 200 networks, in portions of 64.
    #expect(een.count == veel.count)
    #expect(veel.contains { $0.contains("200") && $0.contains("nooit") })
    #expect(veel.count { $0.contains("hulp") && $0.contains("kolommen") } == 1)
  }

  @Test func `Windows-1252, old Mac line ends and a line with the separator are read`() throws {
    let naam = "egos.csv"
    try proef.schrijf("alters.csv", "sep=;\negoID;alterID;name\nA;1;Ria\n")
    try proef.schrijf("edges.csv", "egoID,Source,Target\r")
    let bytes = Array("egoID,name,sex\nA,Ren".utf8) + [0xE9] + Array(",f\n".utf8)
    try Data(bytes).write(to: proef.map.appendingPathComponent(naam))
    let bron = try bron()
    let (_, telling) = try Reeks(Kolommen([.omvang])).tekst(bron)
    #expect(telling.goed == 1)
    #expect(bron.aantekeningen.regels(in: .engels).contains { $0.contains("Windows-1252") })
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
  }

  @Test func `what is wrong in a row is said with that row, and the rest goes on`() throws {
    try zet(
      egos: "egoID\nA\nB\nB\nC\n", alters: "egoID;alterID;groep\nA;1;buren\nA;1;buren\nB;1;buren\n",
      edges: "egoID,Source,Target\nB,1,9\n")
    let (tekst, telling) = try Reeks(Kolommen([.omvang])).tekst(bron())
    let regels = tekst.split(separator: "\n")
    #expect(regels[0].hasPrefix(#"{"id":"A","fout":"alters.csv:3: '1' staat al eerder"#))
    #expect(regels[1].hasPrefix(#"{"id":"B","fout":"edges.csv:2: deze lijn gaat naar '9'"#))
    #expect(regels[2].hasPrefix(#"{"id":"B","fout":"egos.csv:4: het netwerk 'B' staat al eerder"#))
    #expect(regels[3].hasPrefix(#"{"id":"C","fout":null"#))
    #expect(telling.fout == 3)
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
    try zet(
      egos: "egoID,interviewID,alterID\n", alters: "egoID,alterID\n", edges: "egoID,Source,Target\n"
    )
    #expect(throws: ReeksError.driebestanden(.andereIndeling)) { try bron() }
    try zet(egos: "egoID,age\nA,1,2\n", alters: "egoID,alterID\n", edges: "egoID,Source,Target\n")
    #expect(
      throws: ReeksError.driebestanden(.breedte("egos.csv", regel: 2, velden: 3, kolommen: 2))
    ) { try bron() }
    try zet(egos: "", alters: "egoID,alterID\n", edges: "egoID,Source,Target\n")
    #expect(throws: ReeksError.driebestanden(.leeg("egos.csv"))) { try bron() }
  }
}
