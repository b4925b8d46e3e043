import Foundation
import NetwerkReeks
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

/// The built tool, with files and through a pipe.
@Suite struct BatchCommandTests: ~Copyable {
  private let map: Proefmap
  init() throws { map = try Proefmap() }

  private static let drie = """
    {"versie":1,"id":"een","hoofdpersoon":"H","personen":["Ria"]}
    {"versie":1,"id":"twee","hoofdpersoon":"H","x":1}
    {"versie":1,"hoofdpersoon":"H","personen":["Ria","Bob"]}

    """

  private func voer(_ argumenten: [String], typ: String = "") throws -> NetwerkDotProgramma.Afloop {
    try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "batch"] + argumenten, typ: typ, in: map.pad)
  }

  @Test func `als onderdeel van een ander programma: regel erin, regel eruit, uitgang nul`() throws
  {
    let afloop = try voer(["--ndjson", "-", "--maat", "omvang"], typ: Self.drie)
    let regels = afloop.uitvoer.split(separator: "\n")
    #expect(afloop.code == 0)
    #expect(afloop.meldingen.isEmpty)
    #expect(regels.count == 3)
    #expect(regels[0] == #"{"id":"een","fout":null,"omvang":1,"redenen":null}"#)
    #expect(regels[1].hasPrefix(#"{"id":"twee","fout":"1:44: onbekende sleutel 'x'"#))
    #expect(regels[2] == ##"{"id":"#3","fout":null,"omvang":2,"redenen":null}"##)
  }

  @Test func `voor mensen: een samenvatting, en uitgang 65 na een fout`() throws {
    try map.schrijf(Self.drie, "in.ndjson")
    let afloop = try voer(["in.ndjson", "-o", "uit.csv", "--maat", "omvang"])
    #expect(afloop.code == 65)
    #expect(
      afloop.meldingen.hasPrefix("2 goed, 1 met een fout:\n  in.ndjson:2:44: twee: onbekende"))
    let uit = try map.lees("uit.csv")
    #expect(uit.hasPrefix("id,fout,omvang,redenen\r\neen,,1,\r\ntwee,"))
    #expect(try map.lees("uit.csv.codeboek.csv").contains("omvang,geheel,omvang,size,"))
    #expect(try map.namen == ["in.ndjson", "uit.csv", "uit.csv.codeboek.csv"])
  }

  @Test func `een database heeft de uitkomsten en het codeboek`() throws {
    try map.schrijf(Self.drie, "in.ndjson")
    let afloop = try voer(["in.ndjson", "-o", "uit.sqlite", "--maat", "omvang", "--stil"])
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.isEmpty)
    #expect(try map.namen == ["in.ndjson", "uit.sqlite"])
  }

  @Test func `wat niet af is wordt niet overschreven, en met --hervat afgemaakt`() throws {
    try map.schrijf(Self.drie, "in.ndjson")
    _ = try voer(["in.ndjson", "-o", "uit.ndjson", "--maat", "omvang"])
    let heel = try map.lees("uit.ndjson")
    let onderbroken = try voer(["in.ndjson", "-o", "uit.ndjson", "--maat", "nee"])
    #expect(onderbroken.code == 64)
    try map.schrijf("", "uit.ndjson.deel")
    let geweigerd = try voer(["in.ndjson", "-o", "uit.ndjson", "--maat", "omvang"])
    #expect(geweigerd.code == 73)
    #expect(geweigerd.meldingen.contains("Ga verder met --hervat"))
    let vreemd = try voer(["in.ndjson", "-o", "uit.ndjson", "--maat", "omvang", "--hervat"])
    #expect(vreemd.code == 73)
    #expect(vreemd.meldingen.contains("hoort bij een andere opdracht"))
    #expect(try map.lees("uit.ndjson") == heel)
  }

  @Test(arguments: [
    (["weg.ndjson"], 66, "dit bestand is er niet"),
    (["--draden", "0"], 64, "--draden is 1 of meer"),
    (["--hervat"], 64, "--hervat hoort bij een bestand"),
    (["--decimaal", ","], 64, "--scheiding is"),
    (["--als", "sqlite"], 64, "noem het SQLite-bestand"),
    (["-", "-o", "/dev/full", "--maat", "omvang"], 74, "de schijf is vol"),
    (["-", "-o", "/weg/uit.csv"], 73, "deze map is er niet"),
  ])
  func `wie het verkeerd vraagt hoort waarom`(_ geval: (vraag: [String], code: Int32, zin: String))
    throws
  {
    let afloop = try voer(geval.vraag, typ: Self.drie)
    #expect(afloop.code == geval.code)
    #expect(afloop.meldingen.contains(geval.zin), "\(afloop.meldingen)")
  }

  @Test func `alleen het codeboek schrijven meet niets`() throws {
    let afloop = try voer(["--codeboek", "wat.csv", "--maat", "omvang", "--taal", "en"])
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.isEmpty)
    #expect(try map.lees("wat.csv").contains("How many people are there?"))
  }

  @Test func `de voortgang zegt hoe ver het is, hoe snel en hoe lang nog`() {
    var melder = Voortgangsmelder(.nederlands, omvang: 1000, isTerminal: false, omgeving: [:])
    #expect(melder.regel(na: .seconds(2)).hasSuffix("0 netwerken  0/s"))
    let deel = Reeksdeel.telling(netwerken: 1500, gelezen: 250)
    melder.meld(deel)
    // A quarter in 2 s: 6 s to go, 1,500 / 2 a second.
    #expect(
      melder.regel(na: .seconds(2))
        == "[#####···············] 25%  1.500 netwerken  750/s  nog 6 s")
    #expect(Telwoord.tekst(1_234_567, .engels) == "1,234,567")
    #expect(Telwoord.tijd(61) == "2 min")
    #expect(Telwoord.tijd(7500) == "2:05 h")
  }
}

private enum Reeksdeel {
  static func telling(netwerken: Int, gelezen: Int) -> Reekstelling {
    var telling = Reekstelling()
    telling.goed = netwerken
    telling.gelezen = gelezen
    return telling
  }
}
