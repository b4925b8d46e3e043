import Netwerk
import Testing

@testable import NetwerkBestand

@Suite struct `Een woordenlijst` {
  @Test func `kijkt niet naar hoofdletters, tekens en streepjes`() {
    #expect(Woordenlijsten.leefgebieden.zoek("Financien") == .financien)
    #expect(Woordenlijsten.leefgebieden.zoek("werk-en-opleiding") == .werkEnOpleiding)
    #expect(Woordenlijsten.groepen.zoek("COLLEGAS") == .collegas)
    #expect(Woordenlijsten.sterkten.zoek("Zeer  Sterk") == .zeerSterk)
    #expect(Woordenlijsten.kaders.zoek("wmo") == .wmo)
  }

  @Test func `kent gangbare woorden voor hetzelfde`() {
    #expect(Woordenlijsten.sterkten.zoek("goed") == .sterk)
    #expect(Woordenlijsten.aarden.zoek("spanning") == .gespannen)
    #expect(Woordenlijsten.groepen.zoek("werk") == .collegas)
    #expect(Woordenlijsten.groepen.zoek("hulpverleners") == .professionals)
    #expect(Woordenlijsten.steunsoorten.zoek("informatief") == .advies)
    #expect(Woordenlijsten.steunsoorten.zoek("financieel") == .materieel)
  }

  @Test func `raadt bij een verschreven ander woord het eigen woord aan`() {
    #expect(Woordenlijsten.groepen.suggestie(voor: "buurr") == "buren")
    #expect(Woordenlijsten.groepen.suggestie(voor: "vreinden") == "vrienden")
    #expect(Woordenlijsten.leefgebieden.suggestie(voor: "tijdbesteding") == "tijdsbesteding")
  }

  @Test func `schrijft elk begrip met het woord waarmee het gelezen wordt`() {
    for soort in Groep.Soort.allCases {
      #expect(Woordenlijsten.groepen.zoek(Woordenlijsten.groepen.woord(voor: soort)) == soort)
    }
    for band in Familieband.allCases {
      #expect(
        Woordenlijsten.familiebanden.zoek(Woordenlijsten.familiebanden.woord(voor: band)) == band)
    }
    for initiatief in Contact.Initiatief.allCases {
      let lijst = Woordenlijsten.initiatiefVanPersoon
      #expect(lijst.zoek(lijst.woord(voor: initiatief)) == initiatief)
    }
  }

  @Test func `kent van een conferentie het woord en wat mensen ervoor zeggen`() {
    #expect(Woordenlijsten.komsten.zoek("uitgenodigd") == .gevraagd)
    #expect(Woordenlijsten.komsten.zoek("Misschien") == .weetNogNiet)
    #expect(Woordenlijsten.wijzen.zoek("bellen") == .telefoon)
    #expect(Woordenlijsten.hoedanigheden.zoek("coordinator") == .coordinator)
    #expect(Woordenlijsten.conferentiedelen.zoek("2") == .beslotenTijd)
    #expect(Woordenlijsten.standen.zoek("gedaan") == .nagekomen)
    #expect(Woordenlijsten.herhalingen.suggestie(voor: "wekeliks") == "wekelijks")
    #expect(Woordenlijsten.statussen.suggestie(voor: "gehoude") == "gehouden")
  }

  @Test func `van contact met een persoon noemt de hoofdpersoon de tweede`() {
    #expect(Woordenlijsten.initiatiefVanPersoon.zoek("hoofdpersoon") == .tweede)
    #expect(Woordenlijsten.initiatiefVanPersoon.zoek("zelf") == .eerste)
    #expect(Woordenlijsten.initiatiefVanPersoon.zoek("eerste") == nil)
    #expect(Woordenlijsten.initiatiefVanRelatie.zoek("eerste") == .eerste)
  }
}
