import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What must hold of the profile of any network.
struct KrachtWettenTests {
  let netwerken = try! Netwerk.willekeurig(0..<80)

  @Test func `elke waarde en het getal liggen in hun bereik`() {
    for netwerk in netwerken {
      let kracht = netwerk.netwerkkracht()
      for meting in kracht.metingen {
        #expect(meting.bereik.lowerBound >= 0 && meting.bereik.upperBound <= 1)
        if let waarde = meting.waarde { #expect(meting.bereik.contains(waarde)) }
      }
      #expect(kracht.bereik.lowerBound >= 0 && kracht.bereik.upperBound <= 100)
      if let getal = kracht.getal { #expect(kracht.bereik.contains(getal)) }
    }
  }

  @Test func `iemand erbij die steunt verlaagt de steundekking nooit`() throws {
    for (zaad, netwerk) in netwerken.enumerated() {
      var toeval = Toeval(zaad)
      var meer = netwerk
      try meer.voegToe(
        Persoon("Iemand Nieuw", .vriend, steun: [toeval.een(Steunsoort.self)]))
      let (toen, nu) = (netwerk.netwerkkracht(), meer.netwerkkracht())
      #expect(nu[.steundekking].waarde ?? 0 >= toen[.steundekking].waarde ?? 0)
      #expect(nu[.veerkracht].waarde ?? 0 >= toen[.veerkracht].waarde ?? 0)
    }
  }

  @Test func `iemand minder verhoogt de veerkracht nooit`() {
    for netwerk in netwerken {
      let toen = netwerk.netwerkkracht()[.veerkracht].waarde ?? 0
      for persoon in netwerk.personen {
        let nu = netwerk.zonder(persoon.id).netwerkkracht()[.veerkracht].waarde ?? 0
        #expect(nu <= toen)
      }
    }
  }

  @Test func `de volgorde van opschrijven maakt niets uit`() throws {
    for (zaad, netwerk) in netwerken.enumerated() {
      var toeval = Toeval(zaad)
      #expect(try netwerk.door(elkaar: &toeval).netwerkkracht() == netwerk.netwerkkracht())
    }
  }

  @Test func `hoe mensen heten maakt geen getal uit`() throws {
    for netwerk in netwerken {
      let (kracht, anders) = (netwerk.netwerkkracht(), try netwerk.hernoemd().netwerkkracht())
      for dimensie in Dimensie.allCases {
        #expect(
          isGelijk(kracht[dimensie].waarde ?? -1, anders[dimensie].waarde ?? -1), "\(dimensie)")
        #expect(isGelijk(kracht[dimensie].bereik.upperBound, anders[dimensie].bereik.upperBound))
        #expect(isGelijk(kracht[dimensie].bereik.lowerBound, anders[dimensie].bereik.lowerBound))
      }
    }
  }

  @Test func `minder weten maakt elk bereik even wijd of wijder`() throws {
    for (zaad, netwerk) in netwerken.enumerated() where !netwerk.personen.isEmpty {
      var toeval = Toeval(zaad)
      let meer = try netwerk.zonderBandenMetHoofdpersoon()
      let minder = try meer.vergeet(&toeval)
      let (weet, weetMinder) = (meer.netwerkkracht(), minder.netwerkkracht())
      for dimensie in Dimensie.allCases {
        #expect(weetMinder[dimensie].bereik.omvat(weet[dimensie].bereik), "\(zaad) \(dimensie)")
      }
      #expect(weetMinder.bereik.omvat(weet.bereik))
    }
  }
}

extension ClosedRange<Double> {
  fileprivate func omvat(_ ander: ClosedRange) -> Bool {
    lowerBound <= ander.lowerBound + 1e-9 && ander.upperBound <= upperBound + 1e-9
  }
}

extension Netwerk {
  /// Everything about a tie with the hoofdpersoon in one place, so that it can be forgotten whole.
  fileprivate func zonderBandenMetHoofdpersoon() throws -> Netwerk {
    var anders = onderdelen
    anders.relaties.removeAll { isHoofdpersoon($0.van) || isHoofdpersoon($0.naar) }
    anders.situatie = nil
    return try Netwerk(anders)
  }

  /// One fact less of one person.
  fileprivate func vergeet(_ toeval: inout Toeval) throws -> Netwerk {
    var anders = onderdelen
    let wie = toeval.getal(0...(anders.personen.count - 1))
    switch toeval.een(van: Onbekende.Wat.allCases) {
    case .groep:
      anders.personen[wie].eigenGroep = nil
      anders.personen[wie].rol = nil
    case .kring: anders.personen[wie].kring = nil
    case .contact: anders.personen[wie].band?.contact = nil
    case .steun:
      anders.personen[wie].band?.steun = []
      anders.personen[wie].band?.krijgt = []
      anders.personen[wie].band?.richting = nil
    case .belasting: anders.personen[wie].belasting = nil
    }
    return try Netwerk(anders)
  }

  /// The same network in which everybody around the hoofdpersoon has another kenmerk, in another order.
  func hernoemd() throws -> Netwerk {
    var nieuw: [Kenmerk: Kenmerk] = [:]
    for (nummer, id) in personen.map(\.id).sorted().enumerated() {
      nieuw[id] = Kenmerk("ander-\(900 - nummer)")
    }
    func noem(_ id: Kenmerk) -> Kenmerk { nieuw[id] ?? id }
    var anders = onderdelen
    anders.eerder = []
    // It names people in many places, and no dimension reads it.
    anders.conferentie = nil
    for nummer in anders.personen.indices {
      anders.personen[nummer].id = noem(anders.personen[nummer].id)
      for afspraak in anders.personen[nummer].veiligheid.indices {
        anders.personen[nummer].veiligheid[afspraak].met =
          anders.personen[nummer].veiligheid[afspraak].met.map(noem)
      }
    }
    for nummer in anders.hoofdpersonen.indices {
      for afspraak in anders.hoofdpersonen[nummer].veiligheid.indices {
        anders.hoofdpersonen[nummer].veiligheid[afspraak].met =
          anders.hoofdpersonen[nummer].veiligheid[afspraak].met.map(noem)
      }
    }
    anders.relaties = anders.relaties.map { Relatie(noem($0.van), noem($0.naar), band: $0.band) }
    for nummer in anders.hulpvragen.indices {
      anders.hulpvragen[nummer].van = anders.hulpvragen[nummer].van.map(noem)
    }
    anders.plan = anders.plan.map { plan in
      Familiegroepsplan(
        afspraken: plan.afspraken.map {
          Afspraak($0.wat, id: $0.id, wie: $0.wie.map(noem), hulpvraag: $0.hulpvraag)
        })
    }
    if var situatie = anders.situatie {
      for nummer in situatie.vragenlijsten.indices {
        situatie.vragenlijsten[nummer].van = situatie.vragenlijsten[nummer].van.map(noem)
      }
      anders.situatie = situatie
    }
    return try Netwerk(anders)
  }
}
