import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct BakensTests {
  private func netwerk(_ vragen: [Hulpvraag], plan: Familiegroepsplan? = nil) throws -> Netwerk {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .moeder, steun: [.praktisch], krijgt: [.gezelschap])
      Persoon("Jan", .huisarts, steun: [.advies])
    }
    try netwerk.wijzig {
      $0.hulpvragen = vragen
      $0.plan = plan
    }
    return netwerk
  }

  private func feiten(_ baken: Baken, _ netwerk: Netwerk) -> [Bakenfeit] {
    netwerk.bakens().first { $0.baken == baken }?.feiten ?? []
  }

  @Test func `de vraag achter de vraag staat er, of dat die nog niet gevraagd is`() throws {
    let netwerk = try netwerk([
      Hulpvraag("Koken", achter: "samen eten"), Hulpvraag("Slapen"),
    ])
    #expect(
      feiten(.vraagAchterDeVraag, netwerk) == [
        .achterGezegd(["koken"]), .achterOnbekend(["slapen"]),
      ])
  }

  @Test func `eigen kracht is wat iemand zelf doet, kan en voor een ander betekent`() throws {
    var netwerk = try netwerk(
      [Hulpvraag("Koken")],
      plan: Familiegroepsplan(afspraken: [
        Afspraak("koken", wie: ["fatima"]), Afspraak("bloeddruk", wie: ["jan"]),
      ]))
    try netwerk.wijzig { $0.hoofdpersonen[0].talenten = ["zingen"] }
    #expect(
      feiten(.eigenKracht, netwerk) == [
        .eigenKrachtOnbekend(["koken"]), .talenten(["zingen"]), .geeftAan(["fatima"]),
        .afsprakenVanKring(1, van: 2),
      ])
  }

  @Test func `een dringende vraag is opgepakt, open of niet bekend`() throws {
    let netwerk = try netwerk([
      Hulpvraag("Koken", steun: [.praktisch], belang: .dringend),
      Hulpvraag("Geld", steun: [.materieel], belang: .dringend),
      Hulpvraag("Iets", belang: .dringend), Hulpvraag("Fijn", belang: .fijn),
    ])
    #expect(
      feiten(.directEropAf, netwerk).prefix(3) == [
        .dringendOpgepakt(["koken"]), .dringendOpen(["geld"]), .dringendOnbekend(["iets"]),
      ])
  }

  @Test func `een vraag om een professional blijft zonder professional open staan`() throws {
    let netwerk = try netwerk([Hulpvraag("Koken", steun: [.praktisch], professional: .ja)])
    #expect(feiten(.formeelEnInformeel, netwerk).contains(.mistProfessional(["koken"])))
  }

  @Test func `zonder plan staat er dat het er nog niet bij staat`() throws {
    #expect(feiten(.resultaatgericht, try netwerk([])) == [.geenPlan])
    let plan = Familiegroepsplan(afspraken: [Afspraak("koken", wie: ["fatima"])])
    #expect(
      feiten(.resultaatgericht, try netwerk([Hulpvraag("Koken")], plan: plan)) == [
        .afspraken(1, metIemand: 1, metDatum: 0), .zonderAfspraak(["koken"]), .terugkijkenOnbekend,
      ])
  }

  @Test func `elk baken zegt in elk netwerk iets, in hele zinnen in beide talen`() throws {
    for netwerk in try Netwerk.willekeurig(0..<60) {
      let lezingen = netwerk.bakens()
      #expect(lezingen.map(\.baken) == Baken.allCases)
      let hulp = netwerk.hulpverlening()
      for taal in Taal.allCases {
        let woorden = Verwoording([netwerk], in: taal)
        let bakenzinnen = lezingen.flatMap { $0.feiten.map { $0.zin(woorden) } }
        let zinnen =
          bakenzinnen + hulp.zinnen(woorden) + hulp.overlap.map { $0.zin(woorden) }
          + hulp.voorstellen.map { $0.zin(woorden) }
        #expect(lezingen.allSatisfy { !$0.feiten.isEmpty })
        for zin in zinnen {
          #expect(zin.hasSuffix("."), "\(zin)")
          #expect(!zin.contains("nil") && !zin.contains("()"), "\(zin)")
        }
      }
    }
  }
}
