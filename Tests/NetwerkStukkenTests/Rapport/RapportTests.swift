import Foundation
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkStukken

@Suite struct RapportTests {
  private static let sjablonen = Result { try Rapportsjablonen() }

  private func html(_ netwerk: Netwerk, _ lezer: Lezer, _ taal: Taal = .nederlands) throws -> String
  {
    // Only the body: the look and the script are the same for everybody.
    let heel = Rapport(netwerk, voor: lezer, taal: taal, tekening: .proef(netwerk, lezer)).html(
      try Self.sjablonen.get())
    let romp = try #require(heel.range(of: "<body>"))
    let script = try #require(heel.range(of: "<script>"))
    return String(heel[romp.lowerBound..<script.lowerBound])
  }

  @Test(arguments: Lezer.allCases, Taal.allCases)
  func `the report of Karel is letter for letter as before`(lezer: Lezer, taal: Taal) throws {
    let pagina = try html(.karel(), lezer, taal)
    let naam = "karel-rapport-\(lezer.rawValue).\(taal.rawValue).html"
    #expect(Snapshot.difference(of: pagina, to: naam) == nil)
  }

  @Test func `the family sees nobody without consent, no note and no reason`() throws {
    var verborgen = 0
    for zaad in 0..<12 {
      let netwerk = try geheimzinnig(zaad)
      let stil = (netwerk.eerder + [netwerk]).flatMap(\.personen)
        .filter { $0.toestemming?.noemen == .nee || !$0.magGetoondWorden }
      for taal in Taal.allCases {
        let pagina = try html(netwerk, .familie, taal)
        #expect(!pagina.contains("geheim"), "zaad \(zaad)")
        for persoon in stil { #expect(!pagina.contains(persoon.naam), "zaad \(zaad)") }
        let getekend = "\(Rapport.teTekenen(netwerk, voor: .familie, taal: taal))"
        for persoon in stil { #expect(!getekend.contains(persoon.naam), "zaad \(zaad)") }
      }
      verborgen += stil.count
    }
    #expect(verborgen > 40)
  }

  @Test func `what the family does not see the professional does`() throws {
    let netwerk = try geheimzinnig(1)
    let pagina = try html(netwerk, .professional)
    for persoon in netwerk.personen { #expect(pagina.contains(persoon.naam)) }
    #expect(!pagina.contains("geheim-notitie"))
  }

  @Test func `the family sees no number of anybody and no strain`() throws {
    let rapport = Rapport(try .karel(), voor: .familie)
    #expect(rapport.kracht == nil && rapport.berekening.isEmpty && rapport.verderKijken.isEmpty)
    let pagina = try html(.karel(), .familie)
    for woord in [
      "van de 100", "gespannen", "ruzie", "conflict", "spanning", "draagt", "Let op", "Greet",
    ] {
      #expect(!pagina.contains(woord), "\(woord)")
    }
    let helpers = rapport.steun.flatMap { $0.mensen + $0.professionals }
    #expect(!helpers.isEmpty && helpers.allSatisfy { $0.letOp.isEmpty && $0.navragen.isEmpty })
    // Dennis and Henk have strain with Karel; a list of who could help does not tell so.
    #expect(!helpers.contains { ["Dennis", "Henk"].contains($0.naam) })
  }

  @Test func `who said yes to being shown is shown with how the tie is`() throws {
    let karel = try Netwerk.karel()
    #expect(Rapport.teTekenen(karel, voor: .familie)["mevrouw-bakker"]?.band?.aard == nil)
    let open = try karel.gewijzigd { delen in
      for nummer in delen.personen.indices {
        delen.personen[nummer].toestemming = Toestemming(tonen: .ja)
      }
    }
    let getekend = Rapport.teTekenen(open, voor: .familie)
    #expect(getekend["mevrouw-bakker"]?.band?.aard == .conflict)
    #expect(getekend["greet"] != nil)
    #expect(Rapport.teTekenen(karel, voor: .professional) == karel)
  }

  @Test(arguments: Lezer.allCases, Taal.allCases)
  func `a page is sound XML in which every id that is named is there once`(
    lezer: Lezer, taal: Taal
  ) throws {
    for zaad in 0..<20 {
      let netwerk = try Netwerk(zaad: zaad)
      let pagina = Rapport(netwerk, voor: lezer, taal: taal, tekening: .proef(netwerk, lezer))
        .html(try Self.sjablonen.get())
      let verwijzingen = try #require(Verwijzingen(pagina), "zaad \(zaad)")
      #expect(Set(verwijzingen.ids).count == verwijzingen.ids.count, "zaad \(zaad)")
      #expect(verwijzingen.genoemd.isSubset(of: verwijzingen.ids), "zaad \(zaad)")
      #expect(!pagina.contains("Optional(") && !pagina.contains("nil"), "zaad \(zaad)")
    }
  }

  @Test func `names are text and never markup`() throws {
    let naam = "<script>\"'{{titel}}</style>&amp;"
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      for nummer in delen.personen.indices { delen.personen[nummer].naam = naam }
      delen.titel = naam
    }
    for lezer in Lezer.allCases {
      let pagina = try html(netwerk, lezer)
      #expect(!pagina.contains("<script>") && !pagina.contains("</style>"))
      #expect(pagina.contains("&lt;script&gt;&quot;&#39;{{titel}}&lt;/style&gt;&amp;amp;"))
    }
  }

  @Test func `people are in the list by group and by ring, with their element`() throws {
    let karel = try Netwerk.karel()
    let rapport = Rapport(karel, voor: .professional, tekening: .proef(karel, .professional))
    #expect(rapport.mensen.first?.naam == "Familie")
    let familie = try #require(rapport.mensen.first?.mensen)
    #expect(familie.map(\.naam) == ["Annie", "Mila", "Dina", "Henk", "Dennis", "Greet"])
    let annie = familie[0]
    #expect(annie.rol == "zus" && annie.plek == "heel dichtbij" && annie.element == "p0")
    #expect(annie.lijnen == ["l0"] && annie.buren == ["hart"])
    #expect(annie.regels.first == "Geeft praktische hulp en een luisterend oor.")
    #expect(annie.redenen.contains("Afspraak in het plan: ‘Elke zondag samen eten’."))
  }

  @Test func `strength is drawn for a professional, and not of an almost empty network`() throws {
    let kracht = try #require(Rapport(try .karel(), voor: .professional).kracht)
    #expect(kracht.rijen.count == 10)
    #expect(kracht.rijen.allSatisfy { rij in rij.waarde.map(rij.bereik.contains) ?? true })
    let leeg = try Netwerk(Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }]))
    #expect(Rapport(leeg, voor: .professional).kracht?.rijen.isEmpty == true)
    #expect(Rapport(leeg, voor: .familie).delen == [.begrippen])
  }
}

extension RapportTests {
  /// Karel's network with other names, secrets wherever somebody can write one, and people who do not
  /// want to be named, who are named in texts nevertheless.
  private func geheimzinnig(_ zaad: Int) throws -> Netwerk {
    var toeval = Toeval(zaad)
    var netwerk = try Netwerk.karel()
    try netwerk.wijzig { delen in
      for nummer in delen.personen.indices {
        var persoon = delen.personen[nummer]
        persoon.naam = "Naam\(nummer)x"
        persoon.notitie = "geheim-notitie"
        persoon.bron = Bron("geheim")
        persoon.belasting = Belasting(taken: ["geheim"])
        if toeval.eenOp(4) {
          persoon.toestemming =
            toeval.eenOp(2) ? Toestemming(noemen: .nee) : Toestemming(tonen: .nee)
        } else if toeval.eenOp(4) {
          persoon.veiligheid = [Veiligheidsafspraak(.nietTonen, reden: "geheim")]
        }
        persoon.rol = toeval.eenOp(3) ? Rol("kent Naam\((nummer + 1) % 16)x") : persoon.rol
        persoon.talenten = ["lijkt op Naam\((nummer + 3) % 16)x"]
        delen.personen[nummer] = persoon
      }
      delen.titel = "Van Naam0x en Naam5x"
      delen.opsteller = "Naam2x"
      delen.notitie = "geheim-notitie"
      delen.situatie?.uitspraak = "Ik mis Naam3x"
      for nummer in delen.hulpvragen.indices {
        delen.hulpvragen[nummer].achter = "Meer Naam\(nummer + 4)x"
        delen.hulpvragen[nummer].notitie = "geheim-notitie"
      }
      for nummer in delen.organisaties.indices {
        delen.organisaties[nummer].naam += " Naam\(nummer)x"
      }
      delen.conferentie?.vraag = "Hoe kan Naam6x helpen?"
      delen.conferentie?.notitie = "geheim-notitie"
      delen.conferentie?.locatie?.adres = "Bij Naam1x"
      delen.plan?.afspraken[0].wat = "Naam7x belt"
      delen.plan?.afspraken[1].planB = "Naam8x belt"
      delen.plan?.bewustOpen = [BewustOpen("overdag", reden: "geheim")]
      var vroeger = Onderdelen(hoofdpersonen: delen.hoofdpersonen)
      vroeger.peildatum = Datum(jaar: 2026, maand: 1)
      vroeger.personen = Array(delen.personen.prefix(6))
      vroeger.personen.append(
        Persoon("Toen1x", .vriend).met { $0.toestemming = Toestemming(tonen: .nee) })
      vroeger.hulpvragen = [Hulpvraag("Toen1x weer zien")]
      delen.eerder = [vroeger].compactMap { try? Netwerk($0) }
    }
    return netwerk
  }
}

extension Tekening {
  /// A picture in which everybody has a box and a line to the middle.
  static func proef(_ netwerk: Netwerk, _ lezer: Lezer) -> Tekening {
    let getekend = Rapport.teTekenen(netwerk, voor: lezer)
    let mensen = getekend.personen.filter(\.magGetoondWorden).map(\.id)
    let nummers = mensen.indices
    return Tekening(
      svg: "<?xml version=\"1.0\"?>\n<svg role=\"img\" aria-label=\"proef\"><g id=\"hart\"/>"
        + nummers.map { "<g id=\"p\($0)\" class=\"node\"/><g id=\"l\($0)\" class=\"edge\"/>" }
        .joined()
        + "</svg>\n",
      elementen: Dictionary(uniqueKeysWithValues: nummers.map { (mensen[$0], "p\($0)") }),
      lijnen: nummers.map { Lijn("l\($0)", van: "hart", naar: "p\($0)") })
  }
}
