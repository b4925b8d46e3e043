import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct `De kring en de banden in een plan` {
  @Test func `spanning tussen wie samen iets doen is iets om te bespreken`() throws {
    for (aard, gewicht) in [
      (Band.Aard.conflict, Planbevinding.Gewicht.graag), (.verbroken, .graag),
      (.gespannen, .terOverweging), (.ambivalent, .terOverweging),
    ] {
      let bevindingen = try Proefplan.bevindingen(alles: {
        $0.relaties = [Relatie("fatima", "omar", band: Band(aard: aard))]
      })
      #expect(bevindingen.gronden(.gespannen) == ["eten", "fatima", "omar"])
      #expect(bevindingen.gewicht(.gespannen) == gewicht)
    }
    let goed = try Proefplan.bevindingen(alles: {
      $0.relaties = [Relatie("fatima", "lies", band: Band(aard: .conflict))]
    })
    #expect(goed.isEmpty)
  }

  @Test func `een belofte geldt de hoofdpersoon, tenzij er staat voor wie`() throws {
    func bevindingen(voor wie: [Persoon.ID]) throws -> [Planbevinding] {
      try Proefplan.bevindingen(
        mensen: { $0[0].band?.aard = .gespannen }, plan: { $0.afspraken[0].voorWie = wie })
    }
    #expect(try bevindingen(voor: []).gronden(.gespannen) == ["eten", "fatima", "sara"])
    #expect(try bevindingen(voor: ["lies"]).isEmpty)
    let onveilig = try Proefplan.bevindingen(mensen: {
      $0[0].band?.aard = .gespannen
      $0[0].band?.contactverbod = .ja
    })
    #expect(onveilig.punten == [.beletsel])
  }

  @Test func `wie niet samen mogen zijn staan niet bij één afspraak`() throws {
    let grens = try Proefplan.bevindingen(conferentie: {
      $0.grenzen = [Grens(.nietSamen(["omar", "fatima"]))]
    })
    #expect(grens.gronden(.magNietSamen) == ["eten", "fatima", "omar"])
    let veilig = try Proefplan.bevindingen(mensen: {
      $0[1].veiligheid = [Veiligheidsafspraak(.nietSamenMet, reden: "rust", met: ["fatima"])]
    })
    #expect(veilig.punten == [.magNietSamen])
    let verbod = try Proefplan.bevindingen(alles: {
      var band = Band()
      band.contactverbod = .ja
      $0.relaties = [Relatie("fatima", "omar", band: band)]
    })
    #expect(verbod.punten == [.magNietSamen])
  }

  @Test func `een coördinator staat buiten de kring en heeft geen belang`() throws {
    func punten(_ wijzig: (inout Coordinator) -> Void) throws -> [Planpunt] {
      var coordinator = Coordinator("Froukje", werktVoor: [.buiten("Eigen Kracht")])
      wijzig(&coordinator)
      return try Proefplan.bevindingen(conferentie: { $0.coordinator = coordinator }).punten
    }
    #expect(try punten { _ in }.isEmpty)
    #expect(try punten { $0.persoon = "lies" } == [.coordinatorInKring])
    #expect(try punten { $0.persoon = "sara" } == [.coordinatorInKring])
    #expect(try punten { $0.werktVoor = ["team"] } == [.coordinatorHeeftBelang])
    #expect(try punten { $0.werktVoor = [.buiten("wijkteam")] } == [.coordinatorHeeftBelang])
    #expect(try punten { $0.persoon = "farid" } == [.coordinatorHeeftBelang])
    #expect(try punten { $0.werktVoor = ["farid"] } == [.coordinatorHeeftBelang])
    #expect(try punten { $0.werktVoor = [] } == [.coordinatorWerkgeverOnbekend])
  }

  @Test func `professionals zijn niet bij de besloten tijd, tenzij de kring dat besloot`() throws {
    func punten(_ deelname: Deelname) throws -> [Planpunt] {
      try Proefplan.bevindingen(conferentie: { $0.deelnemers.append(deelname) }).punten
    }
    var farid = Deelname("farid", komt: .ja, als: .informant)
    farid.delen = [.informatie, .presentatie]
    #expect(try punten(farid).isEmpty)
    farid.delen = [.informatie, .beslotenTijd]
    #expect(try punten(farid) == [.nietBesloten])
    farid.besluit = Besluit(wie: ["sara"])
    #expect(try punten(farid).isEmpty)
    #expect(try punten(Deelname("farid", komt: .ja, als: .kring)) == [.nietBesloten])
    var tolk = Deelname("farid", komt: .ja, als: .tolk)
    tolk.delen = [.beslotenTijd]
    #expect(try punten(tolk).isEmpty)
  }

  @Test func `een grens aan het aantal en een uitsluiting hebben een reden`() throws {
    func punten(_ grens: Grens) throws -> [Planpunt] {
      try Proefplan.bevindingen(conferentie: { $0.grenzen = [grens] }).punten
    }
    #expect(try punten(Grens(.plaatsen(9))) == [.grensZonderReden])
    #expect(try punten(Grens(.plaatsen(9), reden: "De zaal is klein")).isEmpty)
    #expect(try punten(Grens(.uiterlijk(Datum("2026-12-31")!))).isEmpty)
    let uit = try Proefplan.bevindingen(conferentie: { $0.deelnemers[2].komt = .nietUitgenodigd })
    #expect(uit.gronden(.uitsluitingZonderReden) == ["lies"])
  }
}
