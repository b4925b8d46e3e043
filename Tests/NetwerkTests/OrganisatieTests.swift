import Netwerk
import Testing

struct OrganisatieTests {
  @Test func `een organisatie heeft geen band met de hoofdpersoon tenzij die geschreven is`() {
    #expect(Organisatie("Biljartclub De Keu").band == nil)
    #expect(Organisatie("Biljartclub De Keu").id == "biljartclub-de-keu")
  }

  @Test func `de woorden voor soorten organisaties staan vast`() {
    #expect(
      woorden(van: Organisatie.Soort.self) == [
        "wijkteam", "gemeente", "zorg", "jeugdhulp", "ggz", "school", "werk", "woningcorporatie",
        "justitie", "schuldhulp", "buurthuis", "eettafel", "sportclub", "vereniging",
        "geloofsgemeenschap", "vrijwilligersorganisatie", "lotgenotengroep", "voorziening",
      ])
  }

  @Test func `waar veel mensen tegelijk terechtkunnen is collectief`() {
    let collectief = Organisatie.Soort.allCases.filter(\.isCollectief)
    #expect(
      collectief == [
        .buurthuis, .eettafel, .sportclub, .vereniging, .geloofsgemeenschap,
        .vrijwilligersorganisatie, .lotgenotengroep, .voorziening,
      ])
  }

  @Test func `wat collectief is staat niet bij de professionals, hulp voor één wel`() {
    for soort in Organisatie.Soort.allCases where soort != .school && soort != .werk {
      #expect(soort.groep.soort.isFormeel == !soort.isCollectief, "\(soort)")
    }
    #expect(Organisatie.Soort.school.groep == .school)
    #expect(Organisatie.Soort.werk.groep == .collegas)
  }

  @Test func `elke soort organisatie heeft een Engels woord`() {
    #expect(
      namen(van: Organisatie.Soort.self, in: .engels) == [
        "neighbourhood team", "municipality", "care", "youth care", "mental health care",
        "school", "work", "housing association", "justice", "debt counselling",
        "community centre", "community meals", "sports club", "club", "faith community",
        "volunteer organisation", "peer support group", "provision",
      ])
  }
}
