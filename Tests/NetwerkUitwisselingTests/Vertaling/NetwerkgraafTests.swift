import GraphFormats
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkUitwisseling

@Suite struct NetwerkgraafTests {
  @Test(arguments: 0..<300)
  func `a network comes back from its graph as it was, but for what is counted as left out`(
    zaad: Int
  ) throws {
    let netwerk = try Netwerk(zaad: zaad)
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: netwerk, &verliezen)
    let uitslag = Vertaling().netwerk(van: graaf)
    #expect(uitslag.aantekeningen.isLeeg)
    let terug = try #require(
      uitslag.netwerk, "\(uitslag.meldingen) \(String(describing: uitslag.fout))")
    var verwacht = netwerk.onderdelen
    #expect(verliezen.aantal(.onderdeel(.hulpvraag)) == verwacht.hulpvragen.count)
    #expect(verliezen.aantal(.onderdeel(.eerder)) == verwacht.eerder.count)
    verwacht.laatWegWatNietPast()
    let isGelijk = terug.onderdelen.zonderLegeDelen == verwacht.zonderLegeDelen
    #expect(isGelijk)
  }

  @Test(arguments: 0..<100)
  func `whatever a network holds is in the schema, in the kind that it declares`(zaad: Int) throws {
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: try Netwerk(zaad: zaad), &verliezen)
    let schema = PropertySchema(of: [graaf])
    for (delen, bekend) in [
      (schema.graph, Netwerkgraaf.schema.graph), (schema.node, Netwerkgraaf.schema.node),
      (schema.edge, Netwerkgraaf.schema.edge),
    ] {
      for deel in delen { #expect(bekend.contains(deel), "\(deel)") }
    }
  }

  @Test(arguments: 0..<100)
  func `swapping the ends of every edge changes nothing`(zaad: Int) throws {
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: try Netwerk(zaad: zaad), &verliezen)
    var omgekeerd = graaf
    for plaats in graaf.edges.indices {
      omgekeerd.edges[plaats].source = graaf.edges[plaats].target
      omgekeerd.edges[plaats].target = graaf.edges[plaats].source
    }
    // A band with the hoofdpersoon is always told from the other's side.
    let recht = try #require(Vertaling().netwerk(van: graaf).netwerk)
    let terug = try #require(Vertaling().netwerk(van: omgekeerd).netwerk)
    let isGelijk = terug == recht
    #expect(isGelijk)
  }

  @Test(arguments: 0..<100)
  func `a format without lists and kinds, as tables are, changes nothing`(zaad: Int) throws {
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf(iedereen: true).graaf(van: try Netwerk(zaad: zaad), &verliezen)
    let plat = graaf.alleenTeksten
    // A list with `|` in a part cannot be told from another.
    guard let plat else { return }
    let isGelijk = Vertaling().netwerk(van: plat).netwerk == Vertaling().netwerk(van: graaf).netwerk
    #expect(isGelijk)
  }

  @Test func `people and questions of which only the words are known are no fields`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima")
      Hulpvraag("Iets te doen hebben")
    }
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf().graaf(van: netwerk, &verliezen)
    #expect(graaf.properties.isEmpty)
    #expect(verliezen.alle.map(\.telling.aantal) == [1])
  }

  private static let schuw = try? Netwerk(rond: "Sara") {
    Persoon("Fatima", .moeder, steun: [.advies]).met {
      $0.toestemming = Toestemming(noemen: .nee)
      $0.notitie = "Fatima Yilmaz"
    }
    Persoon("Omar", .broer).met { $0.toestemming = Toestemming(tonen: .nee) }
    Persoon("Lies").met { $0.veiligheid = [Veiligheidsafspraak(.nietTonen, reden: "stalker")] }
    Relatie("Fatima", "Omar", .sterk)
    Relatie("Fatima", "Lies", .zwak)
  }

  @Test
  func `who does not want to be shown is left out, who does not want to be named has no name`()
    throws
  {
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf().graaf(van: try #require(Self.schuw), &verliezen)
    #expect(graaf.nodes.map(\.label) == ["Sara", "moeder"])
    #expect(graaf.nodes.map(\.id) == ["sara", "naamloos-1"])
    #expect(graaf.edges.count == 1)
    #expect(verliezen.aantal(.nietGetoond) == 2 && verliezen.aantal(.nietGenoemd) == 1)
    #expect(!"\(graaf)".contains("Yilmaz") && !"\(graaf)".contains("stalker"))
    let alle = Netwerkgraaf(iedereen: true).graaf(van: try #require(Self.schuw), &verliezen)
    #expect(alle.nodes.count == 4)
  }

  @Test func `an edge to the hoofdpersoon carries what there is between the two`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Jeroen", .buurman, .zwak, krijgt: [.advies])
    }
    var verliezen = Aantekeningen()
    let graaf = Netwerkgraaf().graaf(van: netwerk, &verliezen)
    #expect(
      graaf.edges == [
        .init(
          1, 0,
          properties: [
            Property("lijn", .text("band")), Property("sterkte", .text("zwak")),
            Property("krijgt", .list(["advies"])),
          ])
      ])
    #expect(graaf.nodes[0].properties.contains(Property("hoofdpersoon", .boolean(true))))
    #expect(verliezen.isLeeg)
  }
}

extension PropertyGraph {
  /// The same with every value as text; `nil` when a part of a list holds what joins parts.
  fileprivate var alleenTeksten: PropertyGraph? {
    var kan = true
    func plat(_ eigenschappen: [Property]) -> [Property] {
      eigenschappen.map { eigenschap in
        if case .list(let delen) = eigenschap.value, delen.contains(where: { $0.contains("|") }) {
          kan = false
        }
        return Property(eigenschap.name, .text(eigenschap.value.text))
      }
    }
    var graaf = self
    graaf.properties = plat(properties)
    for plaats in nodes.indices { graaf.nodes[plaats].properties = plat(nodes[plaats].properties) }
    for plaats in edges.indices { graaf.edges[plaats].properties = plat(edges[plaats].properties) }
    return kan ? graaf : nil
  }
}

extension Onderdelen {
  /// Leaves out what a graph has no place for.
  fileprivate mutating func laatWegWatNietPast() {
    (hulpvragen, conferentie, plan, eerder) = ([], nil, nil, [])
    situatie?.vragenlijsten = []
    for plaats in hoofdpersonen.indices { hoofdpersonen[plaats].veiligheid = [] }
    for plaats in personen.indices { personen[plaats].veiligheid = [] }
  }

  /// Without parts in which nothing is said, which read as parts that are not there.
  fileprivate var zonderLegeDelen: Onderdelen {
    var delen = self
    if delen.situatie == Situatie() { delen.situatie = nil }
    for plaats in delen.hoofdpersonen.indices { delen.hoofdpersonen[plaats].laatLegeDelenWeg() }
    for plaats in delen.personen.indices { delen.personen[plaats].laatLegeDelenWeg() }
    for plaats in delen.relaties.indices {
      if delen.relaties[plaats].band.contact == Contact() {
        delen.relaties[plaats].band.contact = nil
      }
    }
    for plaats in delen.organisaties.indices {
      if delen.organisaties[plaats].band?.contact == Contact() {
        delen.organisaties[plaats].band?.contact = nil
      }
    }
    return delen
  }
}

extension Persoon {
  fileprivate mutating func laatLegeDelenWeg() {
    if band?.contact == Contact() { band?.contact = nil }
    if belasting == Belasting() { belasting = nil }
    if toestemming == Toestemming() { toestemming = nil }
    if inzet == Inzet() { inzet = nil }
  }
}
