import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What `hiaten()` finds, and what it must never say.
@Suite("Meetbaar+HiatenTests") struct HiatenTests {
  /// Five people of the own circle, so that it is not almost empty, of whom everything is known.
  private func netwerk(_ wijziging: (inout Onderdelen) -> Void = { _ in }) throws -> Netwerk {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .moeder, kring: .intiem, steun: [.praktisch, .emotioneel])
      Persoon("Omar", .broer, kring: .vriendschap, steun: [.praktisch])
      Persoon("Lies", .vriendin, kring: .vriendschap, steun: [.gezelschap], krijgt: [.gezelschap])
      Persoon("Jeroen", .buurman, kring: .deelname, steun: [.gezelschap])
      Persoon("Ine", .collega, kring: .deelname, steun: [.emotioneel])
      Persoon("Bo", .kennis, kring: .deelname, steun: [.waardering])
      Relatie("Fatima", "Omar")
      Relatie("Lies", "Jeroen")
    }
    try netwerk.wijzig(wijziging)
    return netwerk
  }

  private func vraag(
    _ steun: Set<Steunsoort>, professional: Antwoord = .nee, belang: Hulpvraag.Belang? = nil
  ) -> Hulpvraag {
    Hulpvraag("koken", id: "koken", steun: steun, belang: belang, professional: professional)
  }

  private func soorten(_ netwerk: Netwerk, _ onderwerp: Onderwerp) -> [Hiaat.Soort] {
    netwerk.hiaten().filter { $0.onderwerp == onderwerp }.map(\.soort)
  }

  @Test func `een soort die niemand geeft is een hiaat, dringend als de vraag dat is`() throws {
    let gewoon = try netwerk { $0.hulpvragen = [vraag([.advies, .praktisch])] }
    let hiaat = try #require(
      gewoon.hiaten().first { $0.onderwerp == .geenGever && !$0.gronden.hulpvragen.isEmpty })
    guard case .geenGever(_, let soorten, let hulp) = hiaat.soort else { return }
    #expect(soorten == [.advies])
    #expect(hiaat.ernst == .binnenkort)
    // The nearest who do not help with it already: Fatima and Omar do.
    #expect(hulp.meedenkers == ["lies", "bo", "ine"])
    let dringend = try netwerk { $0.hulpvragen = [vraag([.advies], belang: .dringend)] }
    #expect(dringend.hiaten().first?.ernst == .nu)
  }

  @Test func `waar van niemand steun bekend is ontbreekt er geen gever maar kennis`() throws {
    let netwerk = try netwerk { delen in
      delen.hulpvragen = [vraag([.advies])]
      for nummer in delen.personen.indices {
        delen.personen[nummer].band?.steun = []
        delen.personen[nummer].band?.krijgt = []
      }
    }
    #expect(soorten(netwerk, .geenGever).isEmpty && soorten(netwerk, .eenGever).isEmpty)
    let alle: [Kenmerk] = ["bo", "fatima", "ine", "jeroen", "lies", "omar"]
    #expect(soorten(netwerk, .ontbreekt).contains(.ontbreekt(.steun(alle))))
  }

  @Test func `steun van één persoon is een hiaat, zwaarder als die persoon weinig aankan`() throws {
    let netwerk = try netwerk { delen in
      delen.hulpvragen = [vraag([.waardering])]
      delen.personen[5].belasting = Belasting(draagkracht: .beperkt)
      delen.personen[5].band?.aard = .gespannen
    }
    let hiaat = try #require(netwerk.hiaten().first { $0.onderwerp == .eenGever })
    guard case .eenGever(_, let soorten, let gever, let kwetsbaar, let hulp) = hiaat.soort else {
      return
    }
    #expect(soorten == [.waardering] && gever == "bo")
    #expect(kwetsbaar == [.beperkt, .gespannen])
    #expect(hiaat.ernst == .binnenkort)
    #expect(!hulp.meedenkers.contains("bo"))
  }

  @Test func `een vraag om een professional blijft open, hoeveel de eigen kring ook doet`() throws {
    let netwerk = try netwerk { $0.hulpvragen = [vraag([.praktisch], professional: .ja)] }
    #expect(
      soorten(netwerk, .mistProfessional)
        == [.mistProfessional(netwerk.hulpvragen[0], helpers: ["fatima", "omar"])])
  }

  @Test func `wie jong is en zorgt is een kind met zorg, hoofdpersoon of niet`() throws {
    let netwerk = try netwerk { delen in
      delen.personen[2].leeftijd = .jaren(17)
      delen.personen[2].belasting = Belasting(uren: 6)
      delen.hoofdpersonen[0].leeftijd = .jaren(16)
      delen.hoofdpersonen[0].belasting = Belasting(taken: ["koken"], draagkracht: .op)
    }
    #expect(soorten(netwerk, .kindDraagtZorg).count == 2)
    #expect(soorten(netwerk, .hoofdpersoonOverbelast).isEmpty)
    let volwassen = try netwerk.met("Lies") { $0.leeftijd = .jaren(18) }
    #expect(soorten(volwassen, .kindDraagtZorg).count == 1)
  }

  @Test func `wie te veel draagt en als enige geeft komt vooraan`() throws {
    let netwerk = try netwerk { $0.personen[5].belasting = Belasting(draagkracht: .op) }
    let hiaat = try #require(netwerk.hiaten().first)
    guard case .geverOverbelast(let last, let geeft, let enige) = hiaat.soort else {
      Issue.record("\(hiaat)")
      return
    }
    #expect(last.wie == "bo" && geeft == [.waardering] && enige == [.waardering])
    #expect(hiaat.ernst == .nu)
    let gedeeld = try self.netwerk { $0.personen[1].belasting = Belasting(draagkracht: .op) }
    #expect(gedeeld.hiaten().first { $0.onderwerp == .geverOverbelast }?.ernst == .binnenkort)
  }

  @Test func `spanning telt tussen twee die ertoe doen, met wie met beiden goed is`() throws {
    let netwerk = try netwerk { delen in
      delen.relaties.append(Relatie("Fatima", "Jeroen", aard: .conflict))
      delen.relaties += [Relatie("Lies", "Fatima", aard: .steunend)]
    }
    #expect(
      soorten(netwerk, .spanning)
        == [
          .spanning(
            .init(
              paar: Paar("fatima", "jeroen"), aard: .conflict, isGescheiden: false,
              vraagbaar: ["fatima", "jeroen"],
              tussenpersoon: "lies"))
        ])
    let zonder = try netwerk.met("Jeroen") { $0.band?.steun = [] }
    #expect(soorten(zonder, .spanning).isEmpty)
  }

  @Test func `wie niet bij elkaar mogen komen worden nooit bij elkaar gebracht`() throws {
    let netwerk = try netwerk { delen in
      delen.relaties.append(Relatie("Fatima", "Jeroen", aard: .gespannen))
      delen.personen[0].veiligheid = [
        Veiligheidsafspraak(.nietSamenMet, reden: "rust", met: ["jeroen"])
      ]
    }
    let hiaat = try #require(netwerk.hiaten().first { $0.onderwerp == .spanning })
    let stappen = hiaat.stappen(Verwoording([netwerk], in: .nederlands))
    #expect(stappen.map(\.dosering) == [.faciliteren, .beschermen])
  }

  @Test func `een kring is leeg zonder eigen kring, en onbekend als van iemand de kring ontbreekt`()
    throws
  {
    let leeg = try netwerk { $0.personen[0].kring = .vriendschap }
    #expect(soorten(leeg, .legeKring) == [.legeKring(.intiem, eigenNaam: nil, professionals: [])])
    let onbekend = try netwerk { $0.personen[0].kring = nil }
    #expect(soorten(onbekend, .legeKring).isEmpty)
    #expect(soorten(onbekend, .ontbreekt).contains(.ontbreekt(.kring(["fatima"]))))
  }

  @Test func `delen van twee en meer kennen elkaar alleen via de hoofdpersoon`() throws {
    #expect(
      soorten(try netwerk(), .losseKanten)
        == [
          .losseKanten([["fatima", "omar"], ["jeroen", "lies"]], verbinders: ["fatima", "lies"])
        ])
    let verbonden = try netwerk { $0.relaties.append(Relatie("Omar", "Lies")) }
    #expect(soorten(verbonden, .losseKanten).isEmpty)
    let onbekend = try netwerk { $0.relaties = [] }
    #expect(soorten(onbekend, .losseKanten).isEmpty)
    #expect(soorten(onbekend, .ontbreekt).contains { $0.gronden.personen.count == 6 })
  }

  @Test func `niemand heeft de regie alleen als ieder dat ontkent`() throws {
    func met(_ antwoorden: [Antwoord?]) throws -> Netwerk {
      try netwerk { delen in
        for (nummer, antwoord) in antwoorden.enumerated() {
          delen.personen.append(
            Persoon("Pro \(nummer)", .wijkcoach, kring: .deelname).met {
              $0.inzet = Inzet(regie: antwoord)
            })
        }
      }
    }
    #expect(soorten(try met([.nee]), .regie).isEmpty)
    #expect(soorten(try met([.nee, .nee]), .regie) == [.geenRegie(["pro-0", "pro-1"])])
    #expect(soorten(try met([.nee, nil]), .regie).isEmpty)
    #expect(
      soorten(try met([.nee, nil]), .ontbreekt).contains(.ontbreekt(.regie(["pro-1"]))))
    #expect(soorten(try met([.ja, .ja]), .regie) == [.meerdereRegie(["pro-0", "pro-1"])])
    #expect(soorten(try met([.ja, nil]), .regie).isEmpty)
  }

  @Test func `veel hulp is vijf professionals van drie organisaties, of werk dat dubbel kan zijn`()
    throws
  {
    func met(_ aantal: Int, _ organisaties: Int, kader: Kader?) throws -> Netwerk {
      try netwerk { delen in
        delen.organisaties = (0..<organisaties).map { Organisatie("Org \($0)", .ggz) }
        delen.personen += (0..<aantal).map { nummer in
          Persoon("Pro \(nummer)", .wijkcoach, kring: .deelname).met {
            $0.inzet = Inzet(
              organisatie: Kenmerk("org-\(nummer % organisaties)"), kader: kader, regie: .ja)
          }
        }
      }
    }
    #expect(soorten(try met(5, 3, kader: nil), .spaghetti).count == 1)
    #expect(soorten(try met(4, 3, kader: nil), .spaghetti).isEmpty)
    #expect(soorten(try met(5, 2, kader: nil), .spaghetti).isEmpty)
    #expect(soorten(try met(3, 2, kader: .wmo), .spaghetti).count == 1)
    #expect(soorten(try met(3, 1, kader: .wmo), .spaghetti).isEmpty)
    #expect(soorten(try met(3, 2, kader: .anders), .spaghetti).isEmpty)
  }

  @Test func `een slapende band wordt genoemd, behalve bij een beletsel`() throws {
    let slapend = try netwerk { $0.personen[3].band?.aard = .slapend }
    #expect(soorten(slapend, .slapend) == [.slapend(["jeroen"], [])])
    let wilNiet = try slapend.met("Jeroen") { $0.toestemming = Toestemming(benaderen: .nee) }
    #expect(soorten(wilNiet, .slapend).isEmpty)
  }

  @Test func `steun die één kant op gaat wordt als vraag gebracht`() throws {
    // Lies gives and receives; the other five are only said to give: 5 > 1 + 0.
    let gewoon: [Kenmerk] = ["bo", "fatima", "ine", "jeroen", "omar"]
    #expect(soorten(try netwerk(), .eenrichting) == [.eenrichting(.krijgtVan, gewoon)])
    let alleen = try netwerk { $0.personen[2].band?.krijgt = [] }
    #expect(
      soorten(alleen, .eenrichting)
        == [.eenrichting(.krijgtAlleen, ["bo", "fatima", "ine", "jeroen", "lies", "omar"])])
  }

  @Test func `van een kind, of van wie te veel draagt, wordt niets terug gevraagd`() throws {
    let kind = try netwerk { $0.hoofdpersonen[0].leeftijd = .jaren(16) }
    #expect(soorten(kind, .eenrichting).isEmpty)
    let moe = try netwerk { $0.hoofdpersonen[0].belasting = Belasting(draagkracht: .op) }
    #expect(soorten(moe, .eenrichting).isEmpty)
  }

  @Test func `alles uit één groep of alleen van professionals wordt één keer gezegd`() throws {
    let familie = try netwerk { delen in
      delen.hulpvragen = [vraag([.praktisch])]
      for nummer in 2..<6 { delen.personen[nummer].band?.steun = [] }
    }
    #expect(
      soorten(familie, .eenGroep) == [.eenGroep(.steun, .familie, ["fatima", "omar"])])
    let pro = try netwerk { delen in
      delen.hulpvragen = [vraag([.advies])]
      delen.personen.append(Persoon("Jan", .huisarts, kring: .deelname, steun: [.advies]))
    }
    #expect(
      soorten(pro, .alleenProfessionals)
        == [.alleenProfessionals(.hulpvraag(pro.hulpvragen[0]), ["jan"])])
    #expect(!soorten(pro, .eenGever).contains { $0.gronden.personen == ["jan"] })
  }

  @Test
  func `een groep waaruit niemand genoemd is wordt gevraagd, ook een overledene telt als genoemd`()
    throws
  {
    let zonder = try netwerk { $0.personen.remove(at: 4) }
    #expect(soorten(zonder, .groepNietGenoemd) == [.groepNietGenoemd([.collegas])])
    let overleden = try netwerk { $0.personen[4].overleden = .ja }
    #expect(soorten(overleden, .groepNietGenoemd).isEmpty)
  }

  @Test func `een bijna leeg netwerk krijgt vragen, en alleen wat de veiligheid raakt`() throws {
    var leeg = try Netwerk(rond: "Theo") {
      Persoon("Mia", .nicht, kring: .deelname, aard: .slapend)
      Persoon("Farid", .wijkcoach, kring: .deelname, steun: [.advies])
    }
    try leeg.wijzig { $0.hulpvragen = [Hulpvraag("weet niet", id: "weet-niet")] }
    #expect(leeg.hiaten().isEmpty)
    let verkenning = try #require(leeg.verkenning())
    #expect(verkenning.eigenKring == ["mia"])
    #expect(
      verkenning.vragen
        == [
          .slapend(["mia"]), .wieNogMeer(aan: ["farid", "mia"]), .buitensteKring,
          .groepen([.vrienden, .buren, .kennissen, .collegas]), .vroeger, .plekken([]),
          .hulpvragen(leeg.hulpvragen),
        ])
    try leeg.wijzig { $0.hulpvragen = [vraag([.praktisch], professional: .ja)] }
    #expect(leeg.hiaten().map(\.onderwerp) == [.mistProfessional])
    #expect(try netwerk().verkenning() == nil)
  }
}
