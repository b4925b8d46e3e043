import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct VraagdekkingTests {
  private func netwerk(_ hulpvraag: Hulpvraag, _ afspraken: [Afspraak] = []) throws -> Netwerk {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .moeder, steun: [.praktisch])
      Persoon("Jan", .huisarts, steun: [.advies])
      Persoon("Lies", .vriendin)
    }
    try netwerk.wijzig {
      $0.hulpvragen = [hulpvraag]
      if !afspraken.isEmpty { $0.plan = Familiegroepsplan(afspraken: afspraken) }
    }
    return netwerk
  }

  private func dekking(_ netwerk: Netwerk) throws -> Vraagdekking {
    try #require(netwerk.vraagdekkingen().first)
  }

  @Test func `elke gevraagde soort met een gever is gedekt`() throws {
    let dekking = try dekking(netwerk(Hulpvraag("koken", steun: [.praktisch, .advies])))
    #expect(dekking.stand == .gedekt)
    #expect(dekking.giften.map(\.soort) == [.praktisch, .advies])
    #expect(dekking.helpers == ["fatima", "jan"])
    #expect(dekking.isGedekt)
  }

  @Test func `een deel van de soorten is deels, geen enkele is ongedekt`() throws {
    let deels = try dekking(netwerk(Hulpvraag("koken", steun: [.praktisch, .gezelschap])))
    #expect(deels.stand == .deels)
    #expect(deels.ontbrekend == [.gezelschap])
    #expect(try dekking(netwerk(Hulpvraag("koken", steun: [.gezelschap]))).stand == .ongedekt)
  }

  @Test func `zonder gezegde soorten is de stand onbekend, en met een belofte deels`() throws {
    let vraag = Hulpvraag("koken", id: "koken")
    #expect(try dekking(netwerk(vraag)).stand == .onbekend)
    let beloofd = try netwerk(
      vraag, [Afspraak("samen eten", wie: ["lies"], hulpvraag: "koken")])
    #expect(try dekking(beloofd).stand == .deels)
    #expect(try dekking(beloofd).helpers == ["lies"])
  }

  @Test func `waar van niemand steun bekend is, is de stand onbekend en niet ongedekt`() throws {
    let netwerk = try netwerk(Hulpvraag("koken", steun: [.praktisch]))
      .met("Fatima", "Jan") { $0.band?.steun = [] }
    #expect(try dekking(netwerk).stand == .onbekend)
  }

  @Test func `een vraag om een professional sluit niet met hulp uit eigen kring`() throws {
    let vraag = Hulpvraag("slapen", steun: [.praktisch], professional: .ja)
    let dekking = try dekking(netwerk(vraag))
    #expect(dekking.stand == .gedekt)
    #expect(dekking.mistProfessional)
    #expect(!dekking.isGedekt)
    let metArts = Hulpvraag("slapen", steun: [.praktisch, .advies], professional: .ja)
    #expect(try self.dekking(netwerk(metArts)).isGedekt)
  }

  @Test func `wie niet veilig is telt niet als gever`() throws {
    let netwerk = try netwerk(Hulpvraag("koken", steun: [.praktisch]))
      .met("Fatima") { $0.band?.contactverbod = .ja }
    #expect(try dekking(netwerk).stand == .ongedekt)
  }

  @Test func `in elk netwerk is een vraag naar een professional zonder professional niet gedekt`()
    throws
  {
    for netwerk in try Netwerk.willekeurig() {
      for dekking in netwerk.vraagdekkingen() where dekking.hulpvraag.professional == .ja {
        let formeel = dekking.helpers.contains { netwerk[$0]?.isBeroepskracht == true }
        #expect(formeel || !dekking.isGedekt)
      }
    }
  }
}
