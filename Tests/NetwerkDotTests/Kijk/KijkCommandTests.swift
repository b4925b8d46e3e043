import Foundation
import Testing

/// The built tool, asked for pages over a plain socket.
@Suite(.serialized) struct KijkCommandTests {
  private static let goed = """
    versie: 1
    peildatum: 2026-11-01
    hoofdpersoon: Sara
    personen:
      - { naam: Fatima, rol: moeder, kring: 1 }
      - { naam: Jeroen, rol: buurman, kring: 3 }
    eerder:
      - peildatum: 2025-11-01
        hoofdpersoon: Sara
        personen: [{ naam: Fatima, rol: moeder, kring: 1 }, { naam: Vroeger, groep: vrienden }]
    """

  @Test func `the page, its parts and the picture are there for who has the address`() throws {
    let kijk = try Kijkproef(Self.goed)
    let pagina = try kijk.vraag("kijk")
    #expect(pagina.code == 200)
    #expect(pagina.tekst.contains("<html lang=\"nl\">"))
    #expect(try kijk.vraag("kijk.css").code == 200)
    #expect(try kijk.vraag("kijk.js").code == 200)
    let beeld = try kijk.vraag("tekening.svg?vorm=kringen&zonder=jeroen&nadruk=uitgenodigd")
    #expect(beeld.code == 200)
    #expect(beeld.tekst.contains("Fatima"))
    #expect(beeld.tekst.contains("als die er niet is"))
    #expect(try kijk.vraag("tekening.png?bewaar=ja").kop.contains("filename*=UTF-8''sara.png"))
  }

  @Test func `an earlier moment shows who was there then`() throws {
    let kijk = try Kijkproef(Self.goed)
    #expect(try kijk.vraag("tekening.svg?vorm=ecogram&moment=0").tekst.contains("Vroeger"))
    #expect(try !kijk.vraag("tekening.svg?vorm=ecogram").tekst.contains("Vroeger"))
    #expect(try kijk.vraag("stand?na=0").tekst.contains("1 november 2025"))
  }

  @Test func `after a save with a mistake the page gets its line and keeps the last picture`()
    throws
  {
    let kijk = try Kijkproef(Self.goed)
    let eerst = try kijk.vraag("stand?na=0").tekst
    #expect(eerst.contains("\"versie\":1"))
    try kijk.bewaar(Self.goed.replacingOccurrences(of: "kring: 3", with: "kring: 9"))
    let fout = try kijk.vraag("stand?na=1").tekst
    #expect(fout.contains("regel 6, teken 42"))
    #expect(fout.contains("kring 9 kan niet"))
    #expect(fout.contains("\"heeftNetwerk\":true"))
    #expect(try kijk.vraag("tekening.svg").tekst.contains("Jeroen"))
    try kijk.bewaar(Self.goed.replacingOccurrences(of: "Jeroen", with: "Joris"))
    #expect(try kijk.vraag("stand?na=2").tekst.contains("Joris"))
    #expect(try kijk.vraag("tekening.svg").tekst.contains("Joris"))
  }

  @Test func `a file that goes away is told, and comes back by itself`() throws {
    let kijk = try Kijkproef(Self.goed)
    _ = try kijk.vraag("stand?na=0")
    try kijk.verwijder()
    #expect(try kijk.vraag("stand?na=1").tekst.contains("het bestand is er niet meer"))
    try kijk.bewaar(Self.goed)
    #expect(try kijk.vraag("stand?na=2").tekst.contains("\"meldingen\":[]"))
  }

  @Test func `nobody gets anything without the secret word, by another name or from elsewhere`()
    throws
  {
    let kijk = try Kijkproef(Self.goed)
    _ = try kijk.vraag("stand?na=0")
    let fout = String(kijk.geheim.reversed()) + "0"
    for pad in ["/", "/kijk", "/\(fout)/kijk", "/\(fout)/tekening.svg", "/\(kijk.geheim)"] {
      #expect(try kijk.haal(pad).code == 404, "\(pad)")
    }
    let pad = "/\(kijk.geheim)/tekening.svg"
    #expect(try kijk.haal(pad, gastheer: "kwaad.example").code == 403)
    #expect(try kijk.haal(pad, kop: "Sec-Fetch-Site: cross-site\r\n").code == 403)
    #expect(try kijk.haal(pad, werkwoord: "POST").code == 405)
    #expect(try kijk.haal("/\(kijk.geheim)/../../etc/passwd").code == 404)
  }

  @Test func `it listens on the loopback address only`() throws {
    let kijk = try Kijkproef(Self.goed)
    #expect(try kijk.luistert(op: "127.0.0.1"))
    // Another address of this same computer, which a server for everybody would answer on.
    #expect(try !kijk.luistert(op: "127.0.0.2"))
  }

  @Test func `what is sent forbids everything from elsewhere`() throws {
    let kop = try Kijkproef(Self.goed).vraag("kijk").kop
    #expect(kop.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"))
    #expect(kop.contains("Cache-Control: no-store"))
    #expect(kop.contains("Referrer-Policy: no-referrer"))
  }

  @Test func `it ends cleanly and tells the page`() throws {
    let kijk = try Kijkproef(Self.goed)
    _ = try kijk.vraag("stand?na=0")
    #expect(try kijk.stop() == 0)
  }

  @Test func `a name that is markup stays text`() throws {
    let naam = "<script>alert(1)</script>"
    let kijk = try Kijkproef(
      Self.goed.replacingOccurrences(of: "naam: Jeroen", with: "naam: \"\(naam)\""))
    #expect(try !kijk.vraag("kijk").tekst.contains(naam))
    #expect(try !kijk.vraag("tekening.svg").tekst.contains("<script"))
  }

  @Test func `who does not want to be shown or named is on no part of the page`() throws {
    let kijk = try Kijkproef(Toestemmingsproef.netwerk)
    let delen = ["stand?na=0", "tekening.svg", "tekening.svg?vorm=sociogram"]
    for deel in delen {
      let tekst = try kijk.vraag(deel).tekst.lowercased()
      let verboden =
        Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd + Toestemmingsproef.redenen
      for woord in verboden { #expect(!tekst.contains(woord), "\(deel): \(woord)") }
    }
  }

  @Test func `what cannot be looked at is said before anything is served`() throws {
    let map = try Proefmap()
    let weg = try NetwerkDotProgramma.voer("kijk", "weg.yaml", in: map.pad)
    #expect(weg.code == 66)
    #expect(weg.meldingen == "weg.yaml: dit bestand is er niet; kijk de naam en de map na\n")
    #expect(try NetwerkDotProgramma.voer("kijk", "-", in: map.pad).code == 64)
  }
}
