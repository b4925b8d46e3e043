import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct SteunrouteTests {
  private func route(
    naar id: Persoon.ID, _ personen: [Persoon], _ relaties: [Relatie] = []
  ) throws -> Steunroute? {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }])
    onderdelen.personen = personen
    onderdelen.relaties = relaties
    onderdelen.hulpvragen = [Hulpvraag("praten", steun: [.gezelschap])]
    let voorstel = try #require(try Netwerk(onderdelen).steunfiguren().first)
    return try #require(voorstel.mensen.first { $0.id == id }).route
  }

  private let annie = Persoon("Annie", .zus, .zeerSterk, aard: .steunend)
  private func vreemde(_ naam: String) -> Persoon { Persoon(naam).met { $0.band = nil } }

  @Test func `de kosten zijn een stap, de sterkte, de aard en het contact`() throws {
    // 4 a step, very strong 0, supportive 0, contact unknown 2
    #expect(try route(naar: "annie", [annie])?.kosten == 4 + 0 + 0 + 2)
    // 4 a step, nothing known: 4 + 1 + 2
    #expect(try route(naar: "bo", [Persoon("Bo")])?.kosten == 4 + 4 + 1 + 2)
    // weak 6, asleep 8, hardly contact 5
    let ver = Persoon("Ver", .vriend, .zwak, aard: .slapend).met {
      $0.band?.contact = Contact(.zelden)
    }
    #expect(try route(naar: "ver", [ver])?.kosten == 4 + 6 + 8 + 5)
  }

  @Test func `een warme omweg wint van een band die botst`() throws {
    let henk = Persoon("Henk", "zwager", .gewoon, aard: .ambivalent)
    let omweg = try route(naar: "henk", [annie, henk], [Relatie("Annie", "Henk", .zeerSterk)])
    #expect(omweg?.via == ["annie"])
    // Annie 6, then 4 + very strong 0 + unknown 1 + unknown 2; straight it is 4 + 3 + 8 + 2 = 17
    #expect(omweg?.kosten == 6 + 7)
    #expect(try route(naar: "henk", [annie, henk])?.via == [])
  }

  @Test(arguments: [Band.Aard.gespannen, .conflict, .verbroken])
  func `over een band met spanning gaat geen weg`(aard: Band.Aard) throws {
    let omar = vreemde("Omar")
    #expect(try route(naar: "omar", [annie, omar], [Relatie("Annie", "Omar", aard: aard)]) == nil)
    let verbod = Relatie("Annie", "Omar", band: Band(contactverbod: .ja))
    #expect(try route(naar: "omar", [annie, omar], [verbod]) == nil)
  }

  @Test func `via een kind of wie een beletsel heeft gaat geen weg`() throws {
    let relatie = [Relatie("Annie", "Omar")]
    for wijziging: (inout Persoon) -> Void in [
      { $0.leeftijd = .jaren(15) }, { $0.toestemming = Toestemming(benaderen: .nee) },
      { $0.belasting = Belasting(draagkracht: .op) },
      { $0.veiligheid = [Veiligheidsafspraak(.nietSamenMet, reden: "rust", met: ["omar"])] },
    ] {
      #expect(try route(naar: "omar", [annie.met(wijziging), vreemde("Omar")], relatie) == nil)
    }
    #expect(try route(naar: "omar", [annie, vreemde("Omar")], relatie)?.via == ["annie"])
  }

  @Test func `wie zelf spanning heeft met de hoofdpersoon vraagt niets door`() throws {
    let dennis = Persoon("Dennis", .zoon, .sterk, aard: .gespannen).met { $0.leeftijd = .jaren(40) }
    let relaties = [Relatie("Annie", "Dennis"), Relatie("Dennis", "Omar")]
    #expect(try route(naar: "omar", [annie, dennis, vreemde("Omar")], relaties) == nil)
    #expect(try route(naar: "dennis", [annie, dennis], [relaties[0]])?.via == ["annie"])
  }

  @Test func `van gelijke wegen wint de kortste, dan het eerste kenmerk`() throws {
    let anna = Persoon("Anna", .zus, .zeerSterk, aard: .steunend)
    let gelijk = try route(
      naar: "omar", [annie, anna, vreemde("Omar")],
      [Relatie("Annie", "Omar"), Relatie("Anna", "Omar")])
    #expect(gelijk?.via == ["anna"])
  }

  @Test func `de eigen kring vraagt het eerder door dan een professional`() throws {
    let coach = Persoon("Coach", .wijkcoach, .zeerSterk, aard: .steunend)
    let via = try route(
      naar: "omar", [annie, coach, vreemde("Omar")],
      [Relatie("Coach", "Omar", .sterk), Relatie("Annie", "Omar", .gewoon)])
    // By Annie 6 + 4 + 3 + 1 + 2 = 16, by the coach 6 + 4 + 1 + 1 + 2 + 4 = 18
    #expect(via == Steunroute(via: ["annie"], kosten: 16))
  }

  @Test func `geen andere weg is goedkoper`() throws {
    for netwerk in try Netwerk.willekeurig(0..<40) {
      let zoeker = Steunzoeker(netwerk.graaf, .standaard)
      let kosten = goedkoopste(netwerk, zoeker)
      for kandidaat in zoeker.kandidaten {
        #expect(kandidaat.route?.kosten == kosten[kandidaat.lid.id])
      }
    }
  }

  /// The slow and obvious way: improve every tie until nothing gets better (Bellman and Ford).
  private func goedkoopste(_ netwerk: Netwerk, _ zoeker: Steunzoeker) -> [Persoon.ID: Int] {
    let verboden = netwerk.gescheidenParen()
    var kosten: [Persoon.ID: Int] = [:]
    for kandidaat in zoeker.kandidaten {
      if let band = kandidaat.lid.band { kosten[kandidaat.lid.id] = Vertrouwen.kosten(band) }
    }
    for _ in zoeker.kandidaten {
      for van in zoeker.kandidaten where van.beletselen.isEmpty && van.isKind == false {
        if let band = van.lid.band, Vertrouwen.kosten(band) == nil { continue }
        for naar in zoeker.kandidaten where van.lid.id != naar.lid.id {
          guard let tot = kosten[van.lid.id], !verboden.contains(Paar(van.lid.id, naar.lid.id)),
            let stap = netwerk.band(tussen: van.lid.id, en: naar.lid.id)
              .flatMap(Vertrouwen.kosten)
          else { continue }
          let extra = van.lid.persoon.isBeroepskracht ? Vertrouwen.professional : 0
          kosten[naar.lid.id] = min(kosten[naar.lid.id] ?? .max, tot + stap + extra)
        }
      }
    }
    return kosten
  }
}
