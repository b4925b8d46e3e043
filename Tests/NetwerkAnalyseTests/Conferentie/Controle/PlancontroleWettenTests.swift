import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What holds for the check of every plan.
@Suite struct PlancontroleWettenTests {
  static let netwerken: [Netwerk] = {
    let willekeurig = (try? Netwerk.willekeurig(0..<150)) ?? []
    let karel = (try? Voorbeelden.bytes("karel")).flatMap {
      NetwerkDecoder().lees($0, bestand: "karel").netwerk
    }
    return (willekeurig + [karel].compactMap { $0 }).filter { $0.plan != nil }
  }()

  @Test func `er zijn genoeg plannen, met veel verschillende punten`() {
    let punten = Set(Self.netwerken.flatMap { $0.plancontrole()?.bevindingen ?? [] }.map(\.punt))
    #expect(Self.netwerken.count > 40)
    #expect(punten.count > 25, "\(Set(Planpunt.allCases).subtracting(punten))")
  }

  @Test func `alles waar een bevinding op rust staat in het netwerk`() {
    for netwerk in Self.netwerken {
      let mensen = Set((netwerk.hoofdpersonen + netwerk.personen).map(\.id))
      for bevinding in netwerk.plancontrole()?.bevindingen ?? [] {
        let gronden = bevinding.gronden
        #expect(gronden.personen.allSatisfy(mensen.contains), "\(bevinding)")
        #expect(gronden.organisaties.allSatisfy { netwerk.organisatie($0) != nil })
        #expect(gronden.afspraken.allSatisfy { netwerk.plan?.afspraak($0) != nil })
        #expect(gronden.voorwaarden.allSatisfy { netwerk.conferentie?.voorwaarde($0) != nil })
        #expect(gronden.hulpvragen.allSatisfy { id in netwerk.hulpvragen.contains { $0.id == id } })
      }
    }
  }

  @Test func `de volgorde van opschrijven verandert niets`() throws {
    for (zaad, netwerk) in Self.netwerken.enumerated() {
      var toeval = Toeval(zaad)
      var anders = try netwerk.door(elkaar: &toeval)
      try anders.wijzig {
        $0.plan?.afspraken.shuffle(using: &toeval)
        $0.plan?.akkoord.shuffle(using: &toeval)
        $0.plan?.voorwaarden.shuffle(using: &toeval)
        $0.conferentie?.deelnemers.shuffle(using: &toeval)
      }
      let (een, ander) = (netwerk.plancontrole(), anders.plancontrole())
      #expect(een?.bevindingen == ander?.bevindingen, "\(zaad)")
      #expect(een?.goed == ander?.goed && een?.aandeel == ander?.aandeel, "\(zaad)")
      #expect(een?.lasten == ander?.lasten, "\(zaad)")
    }
  }

  @Test func `bevindingen staan op gewicht, en geen twee zijn gelijk`() {
    for netwerk in Self.netwerken {
      let bevindingen = netwerk.plancontrole()?.bevindingen ?? []
      #expect(zip(bevindingen, bevindingen.dropFirst()).allSatisfy { $0.gewicht <= $1.gewicht })
      #expect(Set(bevindingen).count == bevindingen.count)
    }
  }

  @Test func `elke zin is af, in beide talen`() throws {
    for anders in Self.netwerken {
      var netwerk = anders
      // Names that end in a space would hide a space too many in a sentence.
      try netwerk.wijzig { delen in
        for plek in delen.hoofdpersonen.indices { delen.hoofdpersonen[plek].naam = "Hoofd \(plek)" }
        for plek in delen.personen.indices { delen.personen[plek].naam = "Mens \(plek)" }
        for plek in delen.organisaties.indices { delen.organisaties[plek].naam = "Plek \(plek)" }
      }
      for taal in Taal.allCases {
        let woorden = Verwoording([netwerk], in: taal)
        let controle = try #require(netwerk.plancontrole())
        let nazorg = try #require(netwerk.nazorg())
        let zinnen =
          controle.bevindingen.map { $0.zin(woorden) } + controle.goed.map { $0.zin(woorden) }
          + controle.aandeel.zinnen(woorden)
          + nazorg.vragen.flatMap { vraag in
            [vraag.zin(woorden)] + vraag.stappen(in: netwerk, woorden).map(\.zin)
          }
        for zin in zinnen {
          #expect(zin.hasSuffix(".") || zin.hasSuffix("?") || zin.hasSuffix("!"), "\(zin)")
          #expect(!zin.contains("  ") && !zin.hasSuffix(" .") && !zin.contains(": ."), "\(zin)")
          #expect(!zin.contains("‘’") && !zin.contains("Optional"), "\(zin)")
        }
      }
    }
  }

  @Test func `wie alles regelt wat eerst moet houdt niets over dat eerst moet`() throws {
    for netwerk in Self.netwerken {
      var geregeld = netwerk
      try geregeld.wijzig { $0.regel() }
      #expect(geregeld.plancontrole()?.isKlaar == true)
    }
  }

  @Test func `een stap na het nabellen noemt niemand met een beletsel`() throws {
    for netwerk in Self.netwerken {
      let nazorg = try #require(netwerk.nazorg())
      #expect(nazorg.vragen.map(\.hulpvraag.id) == netwerk.hulpvragen.map(\.id))
      #expect(nazorg.vragen.allSatisfy { $0.uitkomst != .geenNieuws || $0.gaat == nil })
    }
  }
}

extension Onderdelen {
  /// Meets every demand: each question and bottom line has an answer, and every agreement is taken
  /// over by a hoofdpersoon who agrees and can bear it.
  fileprivate mutating func regel() {
    let hoofd = hoofdpersonen[0].id
    hoofdpersonen[0].belasting = nil
    hoofdpersonen[0].veiligheid = []
    hoofdpersonen[0].overleden = nil
    situatie?.vragenlijsten = []
    conferentie?.coordinator = nil
    conferentie?.grenzen = []
    conferentie?.deelnemers = []
    plan?.planbewaker = []
    plan?.akkoord = [Akkoord(hoofd)]
    for nummer in (plan?.afspraken ?? []).indices {
      plan?.afspraken[nummer].wie = [hoofd]
      plan?.afspraken[nummer].voorWie = [hoofd]
      plan?.afspraken[nummer].bewaker = []
    }
    plan?.bewustOpen = hulpvragen.map { BewustOpen($0.id) }
    plan?.voorwaarden = (conferentie?.voorwaarden ?? []).map {
      var invulling = Invulling($0.id, hoe: "Zo")
      invulling.aanvaard = .ja
      return invulling
    }
  }
}
