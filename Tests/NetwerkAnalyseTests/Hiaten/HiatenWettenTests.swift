import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What holds for the gaps of every network.
@Suite struct HiatenWettenTests {
  /// Random networks, the examples, and one in which nobody holds the lead.
  static let netwerken: [Netwerk] = {
    let voorbeelden = Voorbeelden.namen.compactMap { naam in
      (try? Voorbeelden.bytes(naam)).flatMap {
        NetwerkDecoder().lees($0, bestand: naam).netwerk
      }
    }
    let zonderRegie = try? Netwerk(rond: "Sara") {
      for naam in ["Fatima", "Omar", "Lies"] { Persoon(naam, .vriend, kring: .intiem) }
      for naam in ["Farid", "Ans"] {
        Persoon(naam, .wijkcoach, kring: .deelname).met { $0.inzet = Inzet(regie: .nee) }
      }
    }
    return ((try? Netwerk.willekeurig(0..<50)) ?? []) + voorbeelden
      + [zonderRegie].compactMap { $0 }
  }()

  @Test func `er zijn netwerken met elk onderwerp om aan te toetsen`() {
    let gezien = Set(Self.netwerken.flatMap { $0.hiaten() }.map(\.onderwerp))
    #expect(Set(Onderwerp.allCases).subtracting(gezien).isEmpty)
  }

  @Test func `de volgorde van opschrijven verandert niets`() throws {
    for (zaad, netwerk) in Self.netwerken.enumerated() {
      var toeval = Toeval(zaad)
      let anders = try netwerk.door(elkaar: &toeval)
      #expect(anders.hiaten() == netwerk.hiaten(), "\(zaad)")
      #expect(anders.verkenning() == netwerk.verkenning(), "\(zaad)")
      #expect(anders.steunmatrix() == netwerk.steunmatrix(), "\(zaad)")
    }
  }

  @Test func `hiaten staan op ernst, dan op onderwerp, en geen twee zijn gelijk`() {
    for netwerk in Self.netwerken {
      let hiaten = netwerk.hiaten()
      let volgorde = hiaten.map {
        [$0.ernst.rang, Onderwerp.allCases.firstIndex(of: $0.onderwerp)!]
      }
      #expect(
        zip(volgorde, volgorde.dropFirst()).allSatisfy {
          $0.lexicographicallyPrecedes($1) || $0 == $1
        })
      #expect(Set(hiaten).count == hiaten.count)
    }
  }

  @Test func `niemand met een beletsel en geen kind wordt voorgesteld`() {
    for netwerk in Self.netwerken {
      let woorden = netwerk.hiaten().flatMap(\.soort.voorgesteld)
      let gevraagd = netwerk.verkenning()?.vragen.flatMap(\.voorgesteld) ?? []
      for id in woorden + gevraagd {
        #expect(netwerk.beletselen(van: id).isEmpty)
      }
      for id in woorden {
        #expect(netwerk[id]?.leeftijd?.jaren(op: netwerk.peildatum).map { $0 >= 18 } ?? true)
      }
    }
  }

  @Test func `een vraag naar een professional zonder professional is altijd een hiaat`() {
    for netwerk in Self.netwerken {
      let open = netwerk.vraagdekkingen().filter(\.mistProfessional).map(\.hulpvraag.id)
      let gemeld = netwerk.hiaten().filter { $0.onderwerp == .mistProfessional }
      #expect(Set(gemeld.flatMap(\.gronden.hulpvragen)) == Set(open))
    }
  }

  @Test func `zonder bekende steun wordt van niemand gezegd dat hij niet geeft`() throws {
    for netwerk in Self.netwerken {
      var delen = netwerk.onderdelen
      for nummer in delen.personen.indices {
        delen.personen[nummer].band?.steun = []
        delen.personen[nummer].band?.krijgt = []
        delen.personen[nummer].band?.richting = nil
      }
      for nummer in delen.relaties.indices {
        delen.relaties[nummer].band.steun = []
        delen.relaties[nummer].band.krijgt = []
        delen.relaties[nummer].band.richting = nil
      }
      let onderwerpen = Set(try Netwerk(delen).hiaten().map(\.onderwerp))
      #expect(onderwerpen.isDisjoint(with: [.geenGever, .eenGever, .eenrichting]))
    }
  }

  @Test func `een bijna leeg netwerk krijgt geen lijst van gebreken`() {
    for netwerk in Self.netwerken where netwerk.verkenning() != nil {
      #expect(netwerk.hiaten().allSatisfy { $0.onderwerp.isVeiligheid })
    }
  }
}

extension Hiaat.Ernst {
  fileprivate var rang: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Hiaat.Soort {
  /// Everybody who is named as somebody to ask.
  fileprivate var voorgesteld: [Persoon.ID] {
    switch self {
    case .geenGever(_, _, let hulp), .eenGever(_, _, _, _, let hulp): hulp.meedenkers
    case .losseKanten(_, let verbinders): verbinders
    case .spanning(let spanning): spanning.vraagbaar + [spanning.tussenpersoon].compactMap { $0 }
    default: []
    }
  }
}

extension Verkenning.Vraag {
  fileprivate var voorgesteld: [Persoon.ID] {
    switch self {
    case .slapend(let wie), .viaAnderen(let wie), .wieNogMeer(let wie): wie
    default: []
    }
  }
}
