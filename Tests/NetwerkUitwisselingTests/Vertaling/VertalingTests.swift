import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkUitwisseling

@Suite struct VertalingTests {
  /// Ans knows Bo and Cor; Bo and Cor know each other.
  private func driehoek(_ eigenschappen: [Property] = []) -> PropertyGraph {
    PropertyGraph(
      nodes: [
        .init("a", label: "Ans", properties: [Property("ego", .boolean(true))]),
        .init("b", label: "Bo", properties: eigenschappen), .init("c", label: "Cor"),
        .init("d", label: "Dik"),
      ],
      edges: [.init(0, 1), .init(2, 0), .init(1, 2)])
  }

  private func vertaal(_ graaf: PropertyGraph) throws -> (Netwerk, Aantekeningen) {
    let uitslag = Vertaling().netwerk(van: graaf)
    return (try #require(uitslag.netwerk), uitslag.aantekeningen)
  }

  @Test func `a tie with the hoofdpersoon is a band, any other a relatie, none is band geen`()
    throws
  {
    let (netwerk, aantekeningen) = try vertaal(driehoek())
    #expect(netwerk.hoofdpersonen.map(\.naam) == ["Ans"])
    #expect(netwerk.personen.map { $0.band != nil } == [true, true, false])
    #expect(netwerk.relaties == [Relatie("b", "c", band: Band())])
    #expect(aantekeningen.isLeeg)
  }

  @Test func `names and words of other programs mean the fields of the netwerk file`() throws {
    let (netwerk, _) = try vertaal(
      driehoek([
        Property("Gender", .text("Female")), Property("AGE", .number(45)),
        Property("closeness", .text("Very close")),
        Property("languages", .text("Turks; Nederlands")),
        Property("deceased", .boolean(false)), Property("group", .text("friends")),
      ]))
    let bo = netwerk.personen[0]
    #expect(bo.geslacht == .vrouw && bo.leeftijd == .jaren(45) && bo.kring == .intiem)
    #expect(bo.talen == ["Turks", "Nederlands"] && bo.overleden == .nee && bo.groep == .vrienden)
  }

  @Test func `an unknown word is left out and counted, and fails the network only when strict`()
    throws
  {
    let graaf = driehoek([
      Property("groep", .text("voetbal"), position: Position(line: 2, column: 3)),
      Property("kleur", .text("rood")), Property("leeftijd", .text("131")),
    ])
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.personen[0].groep == nil && netwerk.personen[0].leeftijd == nil)
    #expect(aantekeningen.aantal(.waarde("groep")) == 1)
    #expect(aantekeningen.voorbeelden(.waarde("leeftijd")) == ["131"])
    #expect(aantekeningen.aantal(.eigenschap("kleur")) == 1)
    let streng = Vertaling(isStreng: true).netwerk(
      van: graaf, uit: [Bronbestand("g.csv", Array("id;groep\n1;voetbal\n".utf8))])
    #expect(streng.netwerk == nil)
    let eerste = try #require(streng.meldingen.last?.tekst(in: .nederlands))
    #expect(eerste.hasPrefix("g.csv:2:3: fout: onbekende groep 'voetbal'"))
    #expect(eerste.hasSuffix("1;voetbal\n  ^"))
  }

  @Test func `of a list only the words that are not known are left out`() throws {
    let (netwerk, aantekeningen) = try vertaal(
      driehoek([Property("steun", .list(["praktisch", "zingen", "advies"]))]))
    #expect(netwerk.personen[0].band?.steun == [.praktisch, .advies])
    #expect(aantekeningen.voorbeelden(.waarde("steun")) == ["zingen"])
  }

  @Test func `a weight is no strength`() throws {
    var graaf = driehoek()
    graaf.edges[2].properties = [Property("weight", .number(3))]
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.relaties[0].band.sterkte == nil)
    #expect(aantekeningen.aantal(.eigenschap("weight")) == 1)
  }

  @Test func `two rows of one tie are one tie, seen from the first, and a loop is none`() throws {
    var graaf = driehoek()
    graaf.edges[2].properties = [Property("steun", .text("advies"))]
    graaf.edges += [
      .init(2, 1, properties: [Property("steun", .text("praktisch"))]), .init(1, 2), .init(3, 3),
      .init(1, 0),
    ]
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.relaties == [Relatie("b", "c", steun: [.advies], krijgt: [.praktisch])])
    // c–b beside b–c, and b–a beside a–b.
    #expect(aantekeningen.aantal(.tweeRichtingen) == 2)
    #expect(aantekeningen.aantal(.dubbeleBand) == 1)
    #expect(aantekeningen.aantal(.lus) == 1)
  }

  @Test func `ids that cannot be a kenmerk or are taken get one that is, always the same`() throws {
    let graaf = PropertyGraph(
      ego: .init("1"),
      nodes: [
        .init("1", label: "Een"), .init("A b", label: "Twee"), .init("a-b", label: "Drie"),
        .init("☺", label: "Vier"),
        .init("8E88-5CE4", label: "Vijf"),
      ])
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.personen.map(\.id.tekst) == ["1", "a-b", "a-b-2", "p4", "8e88-5ce4"])
    #expect(netwerk.hoofdpersonen[0].id == "hoofdpersoon")
    #expect(aantekeningen.aantal(.kenmerk) == 4)
    #expect(netwerk.personen.allSatisfy { $0.band == Band() })
  }

  @Test func `an organisation is known by its type or kind`() throws {
    let graaf = PropertyGraph(
      ego: .init("ik"),
      nodes: [
        .init("t", label: "Team", properties: [Property("type", .text("Organization"))]),
        .init("s", label: "Club", properties: [Property("soort", .text("sports club"))]),
        .init("m", label: "Mo", properties: [Property("type", .text("person"))]),
      ])
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.organisaties.map(\.soort) == [nil, .sportclub])
    #expect(netwerk.organisaties.allSatisfy { $0.band == Band() })
    #expect(netwerk.personen.map(\.naam) == ["Mo"])
    #expect(aantekeningen.isLeeg)
  }

  @Test func `without a hoofdpersoon the best known are named, and one can be chosen`() throws {
    var graaf = driehoek()
    graaf.nodes[0].properties = []
    let fout = try #require(Vertaling().netwerk(van: graaf).fout)
    #expect(
      fout.zin(in: .nederlands)
        == "het bestand zegt niet om wie het gaat; kies iemand met --hoofdpersoon. De meeste banden "
        + "hebben a (Ans): 2, b (Bo): 2, c (Cor): 2, d (Dik): 0")
    for keuze in ["c", "Cor", "cor"] {
      let netwerk = Vertaling(hoofdpersoon: keuze).netwerk(van: graaf).netwerk
      #expect(netwerk?.hoofdpersonen.map(\.naam) == ["Cor"])
    }
    let onbekend = Vertaling(hoofdpersoon: "Wim").netwerk(van: graaf).fout?.zin(in: .engels)
    #expect(onbekend?.hasPrefix("nobody in the file is called 'Wim' or has that as id") ?? false)
  }

  @Test func `many values that are not known cost two readings, not one each`() throws {
    let graaf = PropertyGraph(
      ego: .init("ik"),
      nodes: (0..<2_000).map { .init("n\($0)", properties: [Property("groep", .text("g\($0)"))]) })
    let (netwerk, aantekeningen) = try vertaal(graaf)
    #expect(netwerk.personen.count == 2_000)
    #expect(aantekeningen.aantal(.waarde("groep")) == 2_000)
    #expect(aantekeningen.voorbeelden(.waarde("groep")).count == Aantekeningen.hoogstensVoorbeelden)
  }
}
