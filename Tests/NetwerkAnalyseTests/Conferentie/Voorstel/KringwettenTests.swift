import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What holds for every network.
@Suite struct KringwettenTests {
  private static let zaden = Array(1...250)

  private func netwerken() throws -> [Netwerk] { try Self.zaden.map { try Netwerk(zaad: $0) } }

  @Test func `niemand met een veiligheidsbeletsel wordt door het voorstel in de ruimte gevraagd`()
    throws
  {
    var geteld = 0
    for netwerk in try netwerken() {
      let graaf = netwerk.graaf
      for genodigde in graaf.kringvoorstel().aanwezigen where !genodigde.isVastgelegd {
        #expect(!graaf.isOnveilig(genodigde.id))
        #expect(netwerk[genodigde.id]?.isOverleden == false)
        geteld += 1
      }
    }
    #expect(geteld > 50)
  }

  @Test func `wie in de ruimte gevraagd wordt, mag daar samen zijn`() throws {
    for netwerk in try netwerken() {
      let voorstel = netwerk.kringvoorstel()
      let vast = Set(voorstel.aanwezigen.filter(\.isVastgelegd).map(\.id) + voorstel.hoofdpersonen)
      let samen = Set(voorstel.aanwezigen.map(\.id) + voorstel.hoofdpersonen)
      for paar in netwerk.paarverboden()
      where !(vast.contains(paar.een) && vast.contains(paar.ander)) {
        #expect(!(samen.contains(paar.een) && samen.contains(paar.ander)))
      }
    }
  }

  @Test func `wat besloten of geantwoord is, staat zo in het voorstel`() throws {
    var geteld = 0
    for netwerk in try netwerken() {
      for genodigde in netwerk.kringvoorstel().mensen {
        guard let vast = netwerk.conferentie?.deelname(van: genodigde.id)?.vastgelegdePlek else {
          continue
        }
        #expect(genodigde.plek == vast)
        geteld += 1
      }
    }
    #expect(geteld > 20)
  }

  @Test func `een professional telt nooit als kring, en iedereen staat precies een keer ergens`()
    throws
  {
    for netwerk in try netwerken() {
      let voorstel = netwerk.kringvoorstel()
      let allen = voorstel.mensen.map(\.id) + voorstel.informanten.map(\.id)
      #expect(allen.sorted() == netwerk.personen.map(\.id).sorted())
      #expect(!voorstel.mensen.contains { netwerk[$0.id]?.isBeroepskracht == true })
    }
  }

  @Test func `iedereen die meedoet wordt door iemand gevraagd, en vragers zijn eerder gevraagd`()
    throws
  {
    for netwerk in try netwerken() {
      let voorstel = netwerk.kringvoorstel()
      #expect(voorstel.kring.allSatisfy { $0.vraagweg != nil })
      let rondes = Dictionary(
        uniqueKeysWithValues: voorstel.vraagstappen().map { ($0.wie, $0.ronde) })
      for stap in voorstel.vraagstappen() {
        guard case .via(let via) = stap.weg, let vrager = via.last else { continue }
        #expect((rondes[vrager] ?? 0) < stap.ronde)
        #expect(netwerk[vrager]?.isBeroepskracht == true || voorstel[vrager]?.doetMee == true)
      }
    }
  }

  @Test func `de volgorde van het bestand verandert niets`() throws {
    for netwerk in try netwerken() {
      var onderdelen = netwerk.onderdelen
      onderdelen.personen.reverse()
      onderdelen.relaties.reverse()
      onderdelen.hulpvragen.reverse()
      onderdelen.conferentie?.deelnemers.reverse()
      onderdelen.conferentie?.grenzen.reverse()
      onderdelen.conferentie?.tijdvakken.reverse()
      let ander = try Netwerk(onderdelen)
      // Two relations between the same two may name two family ties, of which the first counts.
      guard Set(netwerk.relaties.map { Paar($0.van, $0.naar) }).count == netwerk.relaties.count
      else {
        continue
      }
      #expect(netwerk.kringvoorstel() == ander.kringvoorstel())
      let (een, twee) = (try netwerk.kringkeuze(), try ander.kringkeuze())
      #expect(een?.uitkomst == twee?.uitkomst)
      #expect(een?.kosten == twee?.kosten)
      #expect(een?.botsing == twee?.botsing)
    }
  }

  @Test func `onder grenzen is wie gekozen wordt ook gevraagd, en mag een beslissing niet wijken`()
    throws
  {
    for netwerk in try netwerken() {
      guard let keuze = try netwerk.kringkeuze() else { continue }
      for kosten in keuze.kosten {
        let grens = keuze.grenzen.first { $0.grens == kosten.versoepeling.grens }
        guard case .gesteld? = grens?.bron else {
          Issue.record("een grens die niet gesteld is werd versoepeld")
          continue
        }
      }
      let paren = netwerk.veiligheidsparen()
      for gekozen in [keuze.keuze].compactMap({ $0 }) + keuze.andereMomenten + keuze.andereGroepen {
        let mensen = Set(gekozen.mensen)
        for paar in paren where mensen.contains(paar.een) && mensen.contains(paar.ander) {
          #expect(netwerk.isHoofdpersoon(paar.een) && netwerk.isHoofdpersoon(paar.ander))
        }
        #expect(mensen.isSuperset(of: keuze.voorstel.hoofdpersonen))
      }
    }
  }
}
