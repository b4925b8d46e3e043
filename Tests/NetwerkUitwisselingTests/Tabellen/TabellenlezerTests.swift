import GraphFormats
import NetwerkBestand
import Testing

@testable import NetwerkUitwisseling

@Suite("Tables of other programs")
struct TabellenlezerTests {
  private func lees(_ bestanden: [Tabelbestand], _ indeling: Tabelindeling? = nil) -> Tabellezing {
    Tabellenlezer(indeling: indeling).lees(bestanden)
  }

  @Test func `the sessions of Network Canvas are joined by their keys`() throws {
    let lezing = lees(
      try Voorbeeldtabellen.bestanden(
        "network-canvas/K1_s1_ego.csv", "network-canvas/K1_s1_attributeList_Person.csv",
        "network-canvas/K1_s1_attributeList_Place.csv",
        "network-canvas/K1_s1_edgeList_Knows.csv", "network-canvas/K2_s2_ego.csv",
        "network-canvas/K2_s2_attributeList_Person.csv", "network-canvas/K2_s2_edgeList.csv"))
    #expect(lezing.indeling == .networkCanvas)
    let grafen = lezing.lezing.graphs
    #expect(grafen.map(\.id) == ["K1", "K2"])
    #expect(
      grafen.first?.beschrijving == [
        "[Sara] age=37",
        "Fatima gender=female closeness=4 support_type=emotional|very_practical networkCanvasType=Person",
        "Lies gender=female closeness=5 networkCanvasType=Person",
        "-Jo gender=male support_type=emotional|advice networkCanvasType=Person",
        "Buurthuis networkCanvasType=Place",
        // A strength of 0 is an answer here: Network Canvas writes ties only.
        "Fatima–Lies strength=0 networkCanvasType=Knows",
        "Lies–-Jo strength=2 networkCanvasType=Knows",
      ])
    #expect(grafen.last?.beschrijving.count == 1 + 1)
    #expect(grafen.first?.edges.first?.id == "e0100000-0000-4000-8000-000000000001")
    #expect(grafen.first?.properties["networkCanvasSessionID"] == .text("s1"))
    #expect(lezing.lezing.verliezen.contains(.encrypted("phone", count: 2)))
    #expect(lezing.lezing.verliezen.contains(.drawingColumns(["layout_x", "layout_y"])))
    #expect(lezing.lezing.vermoedens.contains(.noTies(file: "K2_s2_edgeList.csv")))
    #expect(lezing.lezing.vermoedens.contains(.categoriesJoined("support_type", columns: 3)))
  }

  @Test func `sessions of Network Canvas may lack files`() throws {
    let lezing = lees(
      try Voorbeeldtabellen.bestanden(
        "network-canvas/K1_s1_attributeList_Person.csv", "network-canvas/K1_s1_edgeList_Knows.csv"))
    #expect(lezing.lezing.graphs.map(\.nodes.count) == [3])
    #expect(lezing.lezing.graphs.first?.ego?.id == "6f1c7a52-0001-4b3e-9d10-000000000001")
    let banden = lees(try Voorbeeldtabellen.bestanden("network-canvas/K1_s1_edgeList_Knows.csv"))
    #expect(banden.lezing.graphs.map(\.nodes.count) == [3])
    #expect(banden.lezing.vermoedens.contains(.nodesFromTies(3)))
  }

  @Test func `the matrix of Network Canvas counts when there are no lists of ties`() throws {
    let (a, b) = (
      "a1100000-0000-4000-8000-000000000001", "a1100000-0000-4000-8000-000000000002"
    )
    let matrix = Tabelbestand(
      naam: "K1_s1_adjacencyMatrix_Knows.csv",
      bytes: Array(",\(a),\(b)\n\(a),0,1\n\(b),1,0\n".utf8))
    let mensen = try Voorbeeldtabellen.bestanden("network-canvas/K1_s1_attributeList_Person.csv")
    let lezing = lees(mensen + [matrix])
    #expect(lezing.lezing.graphs.map(\.edges.count) == [1])
    let banden = try Voorbeeldtabellen.bestanden("network-canvas/K1_s1_edgeList_Knows.csv")
    let beide = lees(mensen + banden + [matrix])
    #expect(beide.lezing.graphs.map(\.edges.count) == [2])
    #expect(
      beide.lezing.verliezen.contains(.repeatedMatrix(file: "K1_s1_adjacencyMatrix_Knows.csv")))
  }

  @Test func `three files of egor with decimal commas become networks`() throws {
    let lezing = lees(
      try Voorbeeldtabellen.bestanden("egor/egos.csv", "egor/alters.csv", "egor/aaties.csv"))
    #expect(lezing.indeling == .lijsten)
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[Karel] leeftijd=65", "Ria sex=w kans=0.5", "Ton sex=m kans=1", "Ria–Ton weight=0.333"],
        ["[Sara] leeftijd=34", "Fatima sex=w", "Omar sex=m"],
      ])
    #expect(lezing.lezing.vermoedens.contains(.noTieRows(1, example: "0")))
    #expect(lezing.lezing.vermoedens.contains(.missingWords("-99", count: 1)))
    #expect(lezing.lezing.vermoedens.contains(.missingWords(".", count: 1)))
    #expect(lezing.lezing.vermoedens.contains(.decimalComma("kans")))
    let ria = try #require(lezing.lezing.graphs.first?.nodes.first)
    #expect(ria.position == Position(file: 1, line: 2, column: 3))
    #expect(ria.properties.last?.position == Position(file: 1, line: 2, column: 11))
  }

  @Test func `pairs of EgoWeb that do not know each other are no ties`() throws {
    let lezing = lees(
      try Voorbeeldtabellen.bestanden("egoweb/alters.csv", "egoweb/alter-pairs.csv"))
    #expect(lezing.indeling == .egoWeb)
    #expect(lezing.lezing.graphs.map(\.id) == ["101", "102"])
    #expect(
      lezing.lezing.graphs.first?.beschrijving == [
        "[101] EgoID=x17 AGE=44", "Ria CLOSE=very close EMO=1", "Ton CLOSE=close",
        "Wim CLOSE=somewhat close EMO=0",
        // From both sides, as the file has it.
        "Ria–Ton KNOW=Very well", "Ton–Ria KNOW=Very well",
      ])
    #expect(lezing.lezing.vermoedens.contains(.noTieRows(2, example: "Not at all")))
    #expect(lezing.lezing.vermoedens.contains(.egoColumns(["EgoID", "AGE"])))
  }

  @Test func `openeddi calls who a tie goes from as it calls who a row is about`() throws {
    let lezing = lees(
      try Voorbeeldtabellen.bestanden(
        "openeddi/study_x_responses.csv", "openeddi/study_x_namedetails.csv",
        "openeddi/study_x_nameties.csv"))
    #expect(lezing.indeling == .openeddi)
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[1] sex=w age=40", "1 sex=w age=66 - 100", "2 sex=m age=26 - 35", "1–2 weight=3"],
        ["[2] sex=m age=52", "1 sex=m age=46 - 55"],
      ])
  }

  @Test func `one row for each network is unfolded`() throws {
    let lezing = lees(try Voorbeeldtabellen.bestanden("breed/een.csv"))
    #expect(lezing.indeling == .breed)
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        [
          "[1] sex=w age=40", "1 sex=w age=66 - 100", "2 sex=m age=26 - 35", "3 sex=w age=0 - 17",
          "1–2 weight=2", "2–3 weight=3",
        ],
        ["[2] sex=m age=51", "1 sex=m age=46 - 55", "2 sex=w age=26 - 35", "1–2 weight=1"],
      ])
    let namen = lees(try Voorbeeldtabellen.bestanden("breed/namen.csv"))
    #expect(
      namen.lezing.graphs.map(\.beschrijving) == [
        ["[Karel] leeftijd=65", "Ria sex=v", "Ton sex=m", "Ria–Ton weight=1"],
        ["[Sara] leeftijd=34", "Fatima sex=v"],
      ])
  }

  @Test func `networks with pairs in columns and people in a list are two files`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen(
        "egoID,leeftijd,X1.to.2,X1.to.3,X2.to.3\n1,40,2,0,\n",
        "egoID,alterID,naam\n1,11,Ria\n1,12,Ton\n1,13,Wim\n"))
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[1] leeftijd=40", "Ria ", "Ton ", "Wim ", "Ria–Ton weight=2"]
      ])
  }

  @Test func `a matrix is a graph without anybody it is around`() throws {
    let gelijk = lees(try Voorbeeldtabellen.bestanden("matrix/gelijk.csv"))
    #expect(gelijk.indeling == .matrix)
    #expect(
      gelijk.lezing.graphs.map(\.beschrijving) == [
        ["Ria ", "Ton ", "Wim ", "Ria–Ton ", "Ton–Wim "]
      ])
    #expect(gelijk.lezing.graphs.first?.ego == nil)
    #expect(gelijk.lezing.graphs.first?.isDirected == false)
    #expect(gelijk.lezing.verliezen == [.diagonal(1)])
    let gericht = lees(try Voorbeeldtabellen.bestanden("matrix/gericht.csv"))
    #expect(gericht.lezing.graphs.first?.isDirected == true)
    #expect(gericht.lezing.graphs.first?.edges.map(\.source).sorted() == [0, 2])
    let rond = lees(Voorbeeldtabellen.tabellen(",a,b,c\na,0,1,0\nb,0,0,1\nc,1,0,0\n"))
    #expect(rond.lezing.graphs.first?.isDirected == true)
    #expect(rond.lezing.graphs.first?.edges.count == 3)
  }

  @Test func `a list in Dutch Excel is one network around the client`() throws {
    let lezing = lees(try Voorbeeldtabellen.bestanden("werkblad/karel.csv"))
    #expect(lezing.indeling == .werkblad)
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        [
          "[Karel] M/V=m Leeftijd=65",
          "Ria M/V=v Leeftijd=63 Relatie=zus Hoe vaak=elke week Afstand (km)=1.5 Memo=belt\r\nzondags",
          "Ton M/V=m Leeftijd=70 Relatie=oude vriend Hoe vaak=zeer vaak Afstand (km)=12.0",
          "Ton M/V=m Leeftijd=44 Relatie=buurman Hoe vaak=nooit Afstand (km)=0.1",
        ]
      ])
    #expect(lezing.lezing.graphs.first?.nodes.map(\.id) == ["Ria", "Ton", "Ton 2"])
    #expect(lezing.lezing.vermoedens.contains(.windows1252))
    #expect(lezing.lezing.vermoedens.contains(.egoRow("Karel")))
    #expect(lezing.lezing.vermoedens.contains(.duplicateName("Ton", now: "Ton 2")))
    // The first line says what separates fields; Ton is two lines below Ria's memo.
    #expect(lezing.lezing.graphs.first?.nodes[1].position?.line == 6)
  }

  @Test func `a column can say whose network a row belongs to`() throws {
    let lezing = lees(try Voorbeeldtabellen.bestanden("werkblad/velen.csv"))
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[Karel] ", "Ria Groep=familie Steun=praktisch, emotioneel", "Ton Groep=vrienden"],
        ["[Sara] ", "Fatima Groep=familie Steun=advies"],
      ])
  }

  @Test func `swapped columns are put right and told`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen(
        "egoID,naam\n901,Karel\n902,Sara\n",
        "egoID,alterID,naam\n1,901,Ria\n2,901,Ton\n1,902,Fatima\n",
        "egoID,Source,Target\n1,901,2\n"))
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[Karel] ", "Ria ", "Ton ", "Ria–Ton "], ["[Sara] ", "Fatima "],
      ])
    #expect(lezing.lezing.vermoedens.contains(.swappedColumns("egoID", "alterID")))
    #expect(lezing.lezing.vermoedens.contains(.swappedColumns("egoID", "Source")))
  }

  @Test func `lists of points and lines are a graph`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen(
        "Id,Label\n1,Ria\n2,Ton\n", "Source,Target,Type,Weight\n1,2,Directed,3\n"))
    #expect(lezing.lezing.graphs.map(\.beschrijving) == [["Ria ", "Ton ", "Ria–Ton Weight=3"]])
    #expect(lezing.lezing.graphs.first?.ego == nil)
    #expect(lezing.lezing.graphs.first?.edges.first?.isDirected == true)
  }

  @Test func `numbers that a statistics program wrote with a decimal are the same numbers`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen("egoID,alterID\n1,1\n1,2\n", "egoID,Source,Target\n1.0,1.0,2.0\n"))
    #expect(lezing.lezing.graphs.map(\.edges.count) == [1])
  }

  @Test func `a tie with the one it is around says something of the other`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen(
        "egoID,alterID\ne,1\ne,2\n", "egoID,Source,Target,sterkte\ne,e,1,sterk\ne,1,2,zwak\n"))
    #expect(
      lezing.lezing.graphs.map(\.beschrijving) == [
        ["[e] ", "1 sterkte=sterk", "2 ", "1–2 sterkte=zwak"]
      ])
  }

  @Test func `people who never see each other may still have a tie`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen(
        "egoID,alterID\ne,1\ne,2\n", "egoID,Source,Target,contact\ne,1,2,nooit\n"))
    #expect(lezing.lezing.graphs.map(\.edges.count) == [1])
  }

  @Test func `a column of yes and no says who a list is around`() {
    let lezing = lees(
      Voorbeeldtabellen.tabellen("naam,hoofdpersoon,rol\nKarel,ja,\nRia,nee,zus\n"))
    #expect(lezing.lezing.graphs.map(\.beschrijving) == [["[Karel] ", "Ria rol=zus"]])
  }

  @Test func `a layout that can be two is told with both`() {
    let bestanden = Voorbeeldtabellen.tabellen("egoID,alterID,name_1,name_2,tie1_2\n1,1,a,b,1\n")
    #expect(lees(bestanden).lezing.problemen == [.layoutAmbiguous("breed", "egor")])
    #expect(lees(bestanden, .breed).lezing.graphs.map(\.edges.count) == [1])
    #expect(lees(bestanden, .lijsten).lezing.graphs.map(\.nodes.count) == [1])
  }

  @Test func `an unknown layout is told with its columns`() {
    let lezing = lees(Voorbeeldtabellen.tabellen("aap,noot\n1,2\n"))
    #expect(lezing.lezing.problemen == [.layoutUnclear(columns: ["aap", "noot"])])
    #expect(
      lezing.lezing.issues.first?.sentence(in: .nederlands)
        == "hoe deze tabel is ingedeeld, blijkt niet uit de kolommen ('aap', 'noot'); zeg het met 'indeling:' in een kolomkaart"
    )
    #expect(lezing.lezing.graphs.isEmpty)
  }

  @Test func `errors stand at their place`() {
    let vreemd = lees(
      Voorbeeldtabellen.tabellen("egoID,alterID\n1,a\n1,a\n", "egoID,Source,Target\n1,a,z\n"))
    #expect(
      vreemd.lezing.issues.filter { $0.severity == .error } == [
        FormatIssue(.error, .graph(.duplicateNode("a")), at: Position(file: 0, line: 3, column: 3)),
        FormatIssue(.error, .graph(.unknownNode("z")), at: Position(file: 1, line: 2, column: 3)),
      ])
    let breed = lees(Voorbeeldtabellen.tabellen("naam,rol\nRia,zus,te veel\n"))
    #expect(
      breed.lezing.issues.first
        == FormatIssue(
          table: .rowTooWide(fields: 3, columns: 2), at: Position(line: 2, column: 9)))
  }

  @Test(arguments: [
    ("", [GraphCause.emptyFile]), ("naam\u{0}", [.notText]),
  ])
  func `what is no table is an error`(tekst: String, oorzaken: [GraphCause]) {
    let lezing = lees(Voorbeeldtabellen.tabellen(tekst))
    #expect(lezing.lezing.issues.map(\.cause) == oorzaken.map { .graph($0) })
  }

  @Test func `an open quotation mark is told at the row where it begins`() {
    let lezing = lees(Voorbeeldtabellen.tabellen("naam,rol\n\"Ria,zus\nTon,broer\n"))
    #expect(lezing.lezing.issues == [FormatIssue(table: .unclosedQuote, at: Position(line: 2))])
  }

  @Test func `very many columns and short rows take no time`() {
    let kop = "naam," + (0..<100_000).map { "k\($0)" }.joined(separator: ",")
    let rijen = (0..<2_000).map { "p\($0)" }.joined(separator: "\n")
    let lezing = lees(Voorbeeldtabellen.tabellen(kop + "\n" + rijen), .werkblad)
    #expect(lezing.lezing.graphs.map(\.nodes.count) == [2_000])
  }
}
