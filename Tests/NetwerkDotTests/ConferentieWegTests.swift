import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

/// The road of the documentation page *Van netwerk naar conferentie*, command by command.
@Suite struct `Van netwerk naar conferentie` {
  @Test func `de hele weg van Karel gaat van tekening tot agenda, met elk werkwoord`() throws {
    let map = try Proefmap()
    let tekst = String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self)
    try map.schrijf(tekst, "karel.netwerk.yaml")
    func voer(_ woorden: String...) throws -> String {
      let afloop = try NetwerkDotProgramma.voer(
        programma: [NetwerkDotProgramma.pad] + woorden, in: map.pad)
      #expect(afloop.code == 0, "\(woorden): \(afloop.meldingen)")
      return afloop.uitvoer
    }
    let conferentie = "conferentie"
    let karel = "karel.netwerk.yaml"

    _ = try voer("controleer", karel)
    _ = try voer("ecogram", karel, "-o", "karel.gv")
    #expect(try voer("hiaten", karel).contains("De dagen duren te lang"))
    #expect(try voer("steunfiguren", karel).contains("Wim (jeugdvriend)"))
    // Kees is left out by Karel's own decision, and the proposal says so.
    let voorstel = try voer(conferentie, "voorstel", karel)
    #expect(voorstel.contains("Besloten door Karel"))
    #expect(try voer(conferentie, "data", karel).contains("donderdag 26 november 2026"))
    #expect(try voer(conferentie, "agenda", karel).contains("Froukje Postma"))
    _ = try voer(conferentie, "uitnodigingen", karel, "-o", "brieven")
    #expect(try map.lees("brieven/uitnodiging-wim.html").contains("Beste Wim"))
    let brieven = try FileManager.default.contentsOfDirectory(atPath: map.bestand("brieven"))
    #expect(!brieven.contains("uitnodiging-kees.html"))
    #expect(try voer(conferentie, "plan", karel).contains("Op dinsdag mee naar de biljartclub"))
    #expect(try voer(conferentie, "controle", karel).contains("WAT DE KRING DOET"))
    _ = try voer(conferentie, "kalender", karel, "--vandaag", "2026-10-12", "-o", "karel.ics")
    let kalender = try map.lees("karel.ics")
    #expect(kalender.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(kalender.contains("DTSTART;TZID=Europe/Amsterdam:20261126T180000\r\n"))
    // Who is there and what they need stay out of a calendar that others see.
    #expect(!kalender.contains("Annie"))
  }
}
