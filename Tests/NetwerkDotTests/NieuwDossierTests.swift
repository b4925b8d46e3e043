import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import Testing

@testable import netwerk_dot

@Suite struct NieuwDossierTests {
  private let taal = (try? Taalkeuze.parse(["--taal", "nl"])) ?? Taalkeuze()

  @Test func `a file that is not there, or has nothing in it, is a beginning`() throws {
    let map = try Proefmap()
    try map.schrijf("\n  \n", "leeg.yaml")
    var nergens = Dossier(pad: map.bestand("nergens.yaml"))
    var leeg = Dossier(pad: map.bestand("leeg.yaml"))
    #expect(try nergens.lees(taal) == nil)
    #expect(try leeg.lees(taal) == nil)
  }

  @Test func `what is saved can be read, and nothing is left beside it`() throws {
    let map = try Proefmap()
    let netwerk = try Netwerk(rond: "Karel") { Persoon("Ria", .zus) }
    var dossier = Dossier(pad: map.bestand("k.netwerk.yaml"))
    #expect(try dossier.bewaar(netwerk, taal) == nil)
    var later = Dossier(pad: dossier.pad)
    #expect(try later.lees(taal) == netwerk)
    #expect(try map.namen == ["k.netwerk.yaml"])
  }

  @Test func `comments and layout of somebody's own are kept in a copy, once`() throws {
    let map = try Proefmap()
    let eigen = "# van oma\nversie: 1\nhoofdpersoon: Karel\n"
    try map.schrijf(eigen, "k.yaml")
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    var netwerk = try #require(try dossier.lees(taal))
    try netwerk.voegToe(Persoon("Ria"))
    #expect(try dossier.bewaar(netwerk, taal) == map.bestand("k.yaml~"))
    try netwerk.voegToe(Persoon("Ton"))
    #expect(try dossier.bewaar(netwerk, taal) == nil)
    #expect(try map.lees("k.yaml~") == eigen)
    #expect(try map.namen == ["k.yaml", "k.yaml~"])
  }

  @Test func `an earlier copy is never overwritten`() throws {
    let map = try Proefmap()
    try map.schrijf("de eerste", "k.yaml~")
    try map.schrijf("hoofdpersoon: Karel # ja\nversie: 1\n", "k.yaml")
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    let netwerk = try #require(try dossier.lees(taal))
    #expect(try dossier.bewaar(netwerk, taal) == map.bestand("k.yaml~2"))
    #expect(try map.lees("k.yaml~") == "de eerste")
  }

  @Test func `what another program wrote meanwhile is kept too`() throws {
    let map = try Proefmap()
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    let netwerk = try Netwerk(rond: "Karel")
    _ = try dossier.bewaar(netwerk, taal)
    try map.schrijf("versie: 1\nhoofdpersoon: Anders\n", "k.yaml")
    #expect(try dossier.bewaar(netwerk, taal) == map.bestand("k.yaml~"))
    #expect(try map.lees("k.yaml~").contains("Anders"))
  }

  @Test func `a file as this tool writes it needs no copy`() throws {
    let map = try Proefmap()
    let netwerk = try Netwerk(rond: "Karel") { Persoon("Ria") }
    try map.schrijf(NetwerkEncoder(schema: "../s.json").yaml(netwerk), "k.yaml")
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    #expect(try dossier.lees(taal) == netwerk)
    #expect(try dossier.bewaar(netwerk, taal) == nil)
    #expect(try map.lees("k.yaml").hasPrefix("# yaml-language-server: $schema=../s.json\n"))
  }

  @Test func `a file in JSON stays JSON`() throws {
    let map = try Proefmap()
    let netwerk = try Netwerk(rond: "Karel")
    try map.schrijf(NetwerkEncoder().json(netwerk), "k.json")
    var dossier = Dossier(pad: map.bestand("k.json"))
    #expect(try dossier.lees(taal) == netwerk)
    #expect(try dossier.bewaar(netwerk, taal) == nil)
    #expect(try map.lees("k.json").hasPrefix("{"))
  }

  @Test func `a file with errors is left alone`() throws {
    let map = try Proefmap()
    try map.schrijf("versie: 1\nhoofdpersoon: Karel\nvrienden: ja\n", "k.yaml")
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    #expect(throws: ExitCode(65)) { try dossier.lees(taal) }
  }

  @Test func `a link keeps pointing and permissions stay`() throws {
    let map = try Proefmap()
    try map.schrijf("", "echt.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: map.bestand("echt.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: map.bestand("k.yaml"), withDestinationPath: map.bestand("echt.yaml"))
    var dossier = Dossier(pad: map.bestand("k.yaml"))
    _ = try dossier.bewaar(try Netwerk(rond: "Karel"), taal)
    #expect(try map.lees("echt.yaml").contains("Karel"))
    let kenmerken = try FileManager.default.attributesOfItem(atPath: map.bestand("echt.yaml"))
    #expect(kenmerken[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a name without an ending becomes a netwerk file`() {
    #expect(Dossier(genoemd: "karel").pad == "karel.netwerk.yaml")
    #expect(Dossier(genoemd: "mw. de Vries").pad == "mw. de Vries.netwerk.yaml")
    #expect(Dossier(genoemd: "karel.YML").pad == "karel.YML")
    #expect(Dossier(genoemd: "karel.netwerk.json").pad == "karel.netwerk.json")
  }

  @Test func `a name with spaces or signs stands between quotation marks on a command line`() {
    #expect("karel.netwerk.yaml".voorOpdrachtregel == "karel.netwerk.yaml")
    #expect("mw de Wit's.yaml".voorOpdrachtregel == "'mw de Wit'\\''s.yaml'")
    #expect("-k.yaml".voorOpdrachtregel == "'./-k.yaml'")
  }
}
