import Netwerk
import Testing

struct ConferentieTests {
  @Test func `van een conferentie en een plan kan alles onbekend zijn`() {
    let conferentie = Conferentie()
    #expect(conferentie.vraag == nil && conferentie.datum == nil)
    #expect(conferentie.coordinator == nil && conferentie.voorwaarden.isEmpty)
    #expect(Familiegroepsplan().afspraken.isEmpty && Familiegroepsplan().evaluatie == nil)
  }

  @Test func `een afspraak heeft alleen woorden nodig`() {
    let afspraak = Afspraak("Samen eten")
    #expect(afspraak.wat == "Samen eten")
    #expect(afspraak.wie.isEmpty && afspraak.voor == nil && afspraak.hulpvraag == nil)
  }
}
