import Foundation
import Testing

@testable import netwerk_dot

/// The built tool on a neighbourhood.
@Suite struct BuurtCommandTests: ~Copyable {
  private let map: Proefmap

  init() throws {
    let map = try Proefmap()
    try map.schrijf(Self.wijk, "wijk.ndjson")
    self.map = map
  }

  /// Seven households that a volunteer joins, and one alone; six of them ask for something to do.
  private static let wijk = (1...8).map { nummer in
    let gedeeld =
      nummer < 8
      ? #"{"naam":"v1","groep":"vrijwilligers","steun":["praktisch"],"belasting":{"uren":2}}"# : ""
    let vraag =
      nummer < 7
      ? #","hulpvragen":[{"leefgebied":"tijdsbesteding","vraag":"overdag"}]"# : ""
    return
      #"{"versie":1,"hoofdpersoon":{"naam":"h\#(nummer)"},"personen":[\#(gedeeld)]\#(vraag)}"#
      + "\n"
  }.joined()

  private func voer(_ argumenten: String..., typ: String = "") throws -> NetwerkDotProgramma.Afloop
  {
    try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "buurt"] + argumenten, typ: typ, in: map.pad)
  }

  @Test func `de tabel telt huishoudens en noemt niemand`() throws {
    let afloop = try voer("wijk.ndjson")
    #expect(afloop.code == 0)
    #expect(afloop.meldingen.isEmpty)
    #expect(afloop.uitvoer.hasPrefix("De buurt: 8 huishoudens, 9 mensen\n"))
    // In 7 households; without her all but one come apart: 7 − 1 = 6.
    #expect(afloop.uitvoer.contains("iemand (vrijwilligers)"))
    #expect(!afloop.uitvoer.contains("v1"))
  }

  @Test func `csv heeft een waarde per regel, en een reden waar die ontbreekt`() throws {
    let regels = try voer("wijk.ndjson", "--als", "csv").uitvoer.split(separator: "\r\n")
    #expect(regels[0] == "vraag,wat,kolom,waarde,reden,n,onbekend")
    // One household without contacts is too few, so the seven with one are hidden too.
    #expect(regels[1] == "isolement,geen,huishoudens,,onderdrukt,8,0")
    #expect(regels[2] == "isolement,weinig,huishoudens,,onderdrukt,8,0")
    #expect(regels.contains("sleutelfiguren,persoon-1,los-zonder,6,,9,"))
    #expect(regels.contains("voorzieningen,tijdsbesteding,nog-niet,6,,8,"))
  }

  @Test func `json zegt null met een reden, dezelfde getallen als csv`() throws {
    let json = try voer("wijk.ndjson", "--als", "json").uitvoer
    let alles = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(alles["huishoudens"] as? Int == 8 && alles["drempel"] as? Int == 5)
    let delen = try #require(alles["onderdelen"] as? [[String: Any]])
    let rijen = try #require(delen[0]["rijen"] as? [[String: Any]])
    let waarden = try #require(rijen[0]["waarden"] as? [String: [String: Any]])
    #expect(waarden["huishoudens"]?["reden"] as? String == "onderdrukt")
    #expect(waarden["huishoudens"]?["aantal"] is NSNull)
  }

  @Test func `pseudoniemen alleen als erom gevraagd wordt, met een waarschuwing`() throws {
    let afloop = try voer("wijk.ndjson", "--pseudoniemen")
    #expect(afloop.uitvoer.contains("v1 (iemand (vrijwilligers))"))
    #expect(afloop.meldingen.contains("blijven dit persoonsgegevens"))
  }

  @Test func `via de invoer, in het Engels`() throws {
    let afloop = try voer("-", "--taal", "en", typ: Self.wijk)
    #expect(afloop.uitvoer.hasPrefix("The neighbourhood: 8 households, 9 people\n"))
  }

  @Test func `netwerken die op voornamen samenkomen worden geweigerd, zonder een naam te noemen`()
    throws
  {
    let ria = #"{"versie":1,"hoofdpersoon":{"naam":"h1"},"personen":["Ria"]}"# + "\n"
    let ook = ria.replacingOccurrences(of: "h1", with: "h2")
    let afloop = try voer("-", typ: ria + ook)
    #expect(afloop.code == 65 && afloop.uitvoer.isEmpty)
    #expect(afloop.meldingen.contains("van 1 van de 1 mensen"))
    #expect(afloop.meldingen.contains("netwerk-dot anonimiseer"))
    #expect(!afloop.meldingen.contains("Ria,") && !afloop.meldingen.contains("ria "))
  }

  @Test func `over te weinig huishoudens wordt niets verteld`() throws {
    let afloop = try voer("-", typ: #"{"versie":1,"hoofdpersoon":{"naam":"h1"}}"#)
    #expect(afloop.code == 65 && afloop.uitvoer.isEmpty)
    #expect(afloop.meldingen.contains("er is 1 huishouden"))
  }

  @Test func `een netwerk met een fout telt niet mee en geeft uitgang 65`() throws {
    let afloop = try voer("-", typ: Self.wijk + #"{"versie":1,"hoofdpersoon":"H","x":1}"# + "\n")
    #expect(afloop.code == 65)
    #expect(afloop.uitvoer.hasPrefix("De buurt: 8 huishoudens"))
    #expect(afloop.meldingen.contains("1 netwerk met een fout; de rest telt wel"))
  }

  @Test func `de kaart als tekening en als gegevens`() throws {
    let tekening = try voer("wijk.ndjson", "-o", "kaart.svg")
    #expect(tekening.code == 0 && tekening.uitvoer.isEmpty)
    #expect(try map.lees("kaart.svg").contains("<svg"))
    let kaart = try voer("wijk.ndjson", "--kaart").uitvoer
    #expect(kaart.contains(#""huishoudens" : 8"#))
  }

  @Test(arguments: [
    ["wijk.ndjson", "--drempel", "1"], ["wijk.ndjson", "-o", "x.doc"], ["-", "-"],
    ["wijk.ndjson", "--kaart", "--als", "csv"], ["wijk.ndjson", "--pseudoniemen", "--op-naam"],
    ["wijk.ndjson", "-o", "wijk.ndjson"],
  ])
  func `wat niet kan wordt gezegd voor er iets gelezen is`(argumenten: [String]) throws {
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "buurt"] + argumenten, in: map.pad)
    #expect(afloop.code == 64)
  }

  @Test func `een bestand dat er niet is geeft 66`() throws {
    #expect(try voer("weg.ndjson").code == 66)
  }
}
