import Netwerk
import Testing

struct ContactTests {
  @Test func `hoe vaak gaat van het meeste naar het minste`() {
    #expect(
      woorden(van: Contact.Frequentie.self) == [
        "dagelijks", "paar keer per week", "wekelijks", "paar keer per maand", "maandelijks",
        "paar keer per jaar", "jaarlijks", "zelden", "nooit",
      ])
  }

  @Test func `de woorden voor manieren en initiatief staan vast`() {
    #expect(woorden(van: Contact.Manier.self) == ["persoonlijk", "telefoon", "online", "brief"])
    #expect(woorden(van: Contact.Initiatief.self) == ["eerste", "tweede", "beiden"])
  }

  @Test func `van contact kan alles onbekend zijn`() {
    let contact = Contact()
    #expect(contact.frequentie == nil && contact.manieren.isEmpty && contact.initiatief == nil)
  }

  @Test func `frequenties en manieren hebben een Engels woord`() {
    #expect(
      namen(van: Contact.Frequentie.self, in: .engels) == [
        "daily", "a few times a week", "weekly", "a few times a month", "monthly",
        "a few times a year", "yearly", "seldom", "never",
      ])
    #expect(
      namen(van: Contact.Manier.self, in: .engels) == [
        "in person", "telephone", "online", "letter",
      ])
    #expect(namen(van: Contact.Manier.self, in: .nederlands) == woorden(van: Contact.Manier.self))
  }
}
