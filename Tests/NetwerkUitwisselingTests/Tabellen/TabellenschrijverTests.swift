import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkUitwisseling

@Suite("Writing tables")
struct TabellenschrijverTests {
  private func schrijf(
    _ grafen: [PropertyGraph], _ soort: Tabellenschrijver.Soort, _ opmaak: CSVOpmaak = .gewoon,
    schema: PropertySchema? = nil
  ) -> (bestanden: [Tabelbestand], issues: [FormatIssue]) {
    var schrijver = Tabellenschrijver(
      soort, schema: schema ?? PropertySchema(of: grafen), opmaak: opmaak)
    var delen = schrijver.start()
    for graaf in grafen {
      for (nummer, bytes) in schrijver.graph(graaf).enumerated() { delen[nummer] += bytes }
    }
    for (nummer, bytes) in schrijver.end().enumerated() { delen[nummer] += bytes }
    let bestanden = zip(schrijver.bestanden, delen).map { Tabelbestand(naam: $0, bytes: $1) }
    return (bestanden, schrijver.issues)
  }

  private func tekst(_ bestand: Tabelbestand) -> [String] {
    String(decoding: bestand.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  private let karel = PropertyGraph(
    id: "n1",
    ego: PropertyGraph.Node("k", label: "Karel", properties: [Property("leeftijd", .integer(65))]),
    nodes: [
      PropertyGraph.Node(
        "ria", label: "Ria", properties: [Property("steun", .list(["praktisch", "advies"]))]),
      PropertyGraph.Node("ton", label: "=Ton", properties: [Property("afstand", .number(1.5))]),
    ],
    edges: [PropertyGraph.Edge(0, 1, properties: [Property("sterkte", .text("zwak"))])])

  @Test func `a network is three files with the names of egor`() {
    let (bestanden, issues) = schrijf([karel], .egor)
    #expect(bestanden.map(\.naam) == ["egos.csv", "alters.csv", "edges.csv"])
    // What is said of the one and of the others has one schema; an empty column says nothing.
    #expect(tekst(bestanden[0])[1] == "n1,Karel,65,,")
    #expect(
      tekst(bestanden[1]) == [
        "egoID,alterID,naam,leeftijd,steun,afstand", "n1,ria,Ria,,praktisch|advies,",
        "n1,ton,'=Ton,,,1.5",
      ])
    #expect(tekst(bestanden[2]) == ["egoID,Source,Target,sterkte", "n1,ria,ton,zwak"])
    #expect(issues.isEmpty)
  }

  @Test(arguments: [Tabellenschrijver.Soort.egor, .networkCanvas], 0..<40)
  func `what is said of the network and of who starts the contact comes back`(
    soort: Tabellenschrijver.Soort, zaad: Int
  ) throws {
    let netwerk = try Netwerk(zaad: zaad)
    let eerst = netwerk.onderdelen
    let midden = eerst.hoofdpersonen[0].id
    // A tie that stands apart from the band has no row of its own in these tables.
    guard eerst.hoofdpersonen.count == 1,
      !eerst.relaties.contains(where: { $0.van == midden || $0.naar == midden })
    else { return }
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: netwerk, &verliezen)
    let bestanden = schrijf([graaf], soort, schema: Netwerkgraaf.schema).bestanden
    // Whoever is called by a NUL is no text for readers of tables.
    guard !bestanden.contains(where: { $0.bytes.contains(0) }) else { return }
    let lezing = Tabellenlezer().lees(bestanden).lezing
    let uitslag = Vertaling().netwerk(van: try #require(lezing.graphs.first, "\(lezing.issues)"))
    let terug = try #require(uitslag.netwerk, "\(uitslag.meldingen)").onderdelen
    #expect(terug.titel == eerst.titel)
    #expect(terug.peildatum == eerst.peildatum)
    #expect(terug.opsteller == eerst.opsteller)
    #expect(
      terug.personen.map(\.band?.contact?.initiatief)
        == eerst.personen.map(\.band?.contact?.initiatief))
  }

  @Test(arguments: ["Nan", "Null", "Ja"])
  func `somebody whose name is a word for nothing or yes is still somebody`(naam: String) throws {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon(naam)])
    onderdelen.personen = [Persoon("Ria")]
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf().graaf(van: try Netwerk(onderdelen), &verliezen)
    let bestanden = schrijf([graaf], .egor, schema: Netwerkgraaf.schema).bestanden
    let terug = try #require(Tabellenlezer().lees(bestanden).lezing.graphs.first)
    #expect(terug.ego?.label == naam && terug.nodes.map(\.label) == ["Ria"])
  }

  @Test func `whom the network is around beside the first is told`() throws {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara"), Persoon("Omar")])
    onderdelen.personen = [Persoon("Ria")]
    let netwerk = try Netwerk(onderdelen)
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: netwerk, &verliezen)
    let issues = schrijf([graaf], .egor).issues
    #expect(issues.contains(FormatIssue(table: .otherEgos(1))))
    #expect(!issues.contains(FormatIssue(.loss, .graph(.propertyLost("hoofdpersoon", count: 1)))))
  }

  @Test func `Dutch Excel gets semicolons, a decimal comma and a byte order mark`() {
    let (bestanden, _) = schrijf([karel], .egor, .nederlands)
    #expect(bestanden[1].bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(tekst(bestanden[1]).last == "n1;ton;'=Ton;;;1,5")
  }

  @Test func `who is a node with ties is taken out and the ties go with the others`() {
    let graaf = PropertyGraph(
      nodes: [
        PropertyGraph.Node(
          "k", label: "Karel", properties: [Property("hoofdpersoon", .boolean(true))]),
        PropertyGraph.Node("ria"), PropertyGraph.Node("ton"), PropertyGraph.Node("wim"),
      ],
      edges: [
        PropertyGraph.Edge(0, 1, properties: [Property("sterkte", .text("sterk"))]),
        PropertyGraph.Edge(2, 0), PropertyGraph.Edge(1, 2, isDirected: true),
      ])
    let (bestanden, issues) = schrijf([graaf], .egor)
    #expect(
      tekst(bestanden[1]) == [
        "egoID,alterID,naam,sterkte", "k,ria,,sterk", "k,ton,,", "k,wim,,",
      ])
    #expect(tekst(bestanden[2]) == ["egoID,Source,Target,sterkte", "k,ria,ton,"])
    #expect(issues == [FormatIssue(table: .impliedTies(1)), FormatIssue(table: .direction(1))])
  }

  @Test func `networks that are called the same stay apart`() {
    let (bestanden, _) = schrijf([karel, karel], .networkCanvas)
    #expect(Tabellenlezer().lees(bestanden).lezing.graphs.count == 2)
  }

  @Test(arguments: 0..<40)
  func `what is written reads back`(zaad: Int) {
    var toeval = Toeval(zaad)
    let grafen = (0..<Int.random(in: 1...4, using: &toeval)).map { Self.graaf("g\($0)", &toeval) }
    for soort in Tabellenschrijver.Soort.allCases {
      for opmaak in [CSVOpmaak.gewoon, .nederlands] {
        let (bestanden, issues) = schrijf(grafen, soort, opmaak)
        #expect(issues.isEmpty)
        let lezing = Tabellenlezer().lees(bestanden)
        #expect(lezing.indeling == (soort == .egor ? .lijsten : .networkCanvas))
        #expect(lezing.lezing.issues.allSatisfy { $0.severity != .error })
        #expect(lezing.lezing.graphs.map(kern) == grafen.map(kern))
      }
    }
  }

  /// What a graph says, whatever the order of properties, and without the kinds that Network Canvas
  /// gives everybody.
  private func kern(_ graaf: PropertyGraph) -> [String] {
    var graaf = graaf
    func kern(_ eigenschappen: [Property]) -> [Property] {
      eigenschappen.filter { $0.name != "networkCanvasType" }.sorted { $0.name < $1.name }
    }
    let vanEgo = kern(graaf.ego?.properties ?? [])
    graaf.ego?.properties = vanEgo
    for plaats in graaf.nodes.indices {
      let eigen = kern(graaf.nodes[plaats].properties)
      graaf.nodes[plaats].properties = eigen
    }
    for plaats in graaf.edges.indices {
      let eigen = kern(graaf.edges[plaats].properties)
      graaf.edges[plaats].properties = eigen
    }
    return [graaf.id ?? ""] + graaf.nodes.map(\.id) + graaf.beschrijving
  }

  /// A graph that tables can hold: texts without white space at their ends.
  private static func graaf(_ id: String, _ toeval: inout Toeval) -> PropertyGraph {
    let teksten = [
      "Ria", "é;ï", "a,b", "\"zo\"", "=1+1", "-x", "@y", "regel\r\neen", "王", "zwak", "12", "1.5",
    ]
    func eigenschappen(_ namen: [String]) -> [Property] {
      namen.filter { _ in Bool.random(using: &toeval) }.map {
        Property($0, .text(teksten.randomElement(using: &toeval) ?? ""))
      }
    }
    let aantal = Int.random(in: 0...5, using: &toeval)
    let knopen = (0..<aantal).map {
      PropertyGraph.Node(
        "p\($0)", label: Bool.random(using: &toeval) ? teksten.randomElement(using: &toeval) : nil,
        properties: eigenschappen(["rol", "steun", "eigen kolom"]))
    }
    let lijnen = (0..<(aantal > 1 ? Int.random(in: 0...4, using: &toeval) : 0)).map { _ in
      PropertyGraph.Edge(
        Int.random(in: 0..<aantal, using: &toeval), Int.random(in: 0..<aantal, using: &toeval),
        properties: eigenschappen(["sterkte", "sinds"]))
    }
    return PropertyGraph(
      id: id, ego: PropertyGraph.Node(id, label: "Ego", properties: eigenschappen(["titel"])),
      nodes: knopen, edges: lijnen)
  }
}
