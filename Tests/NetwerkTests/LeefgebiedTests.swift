import Netwerk
import Testing

struct LeefgebiedTests {
  @Test func `er zijn dertien leefgebieden met een woord in beide talen`() {
    #expect(Leefgebied.allCases.count == 13)
    #expect(
      namen(van: Leefgebied.self, in: .nederlands) == [
        "financiën", "werk en opleiding", "tijdsbesteding", "huisvesting", "huiselijke relaties",
        "geestelijke gezondheid", "lichamelijke gezondheid", "middelengebruik", "basale ADL",
        "instrumentele ADL", "sociaal netwerk", "maatschappelijke participatie", "justitie",
      ])
    #expect(namen(van: Leefgebied.self, in: .nederlands) == woorden(van: Leefgebied.self))
    #expect(
      namen(van: Leefgebied.self, in: .engels) == [
        "finances", "work and education", "daytime activities", "housing", "relations at home",
        "mental health", "physical health", "substance use", "basic activities of daily life",
        "instrumental activities of daily life", "social network", "taking part in society",
        "justice",
      ])
  }
}
