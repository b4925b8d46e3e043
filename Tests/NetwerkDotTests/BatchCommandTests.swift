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
    (["-", "-o", "/weg/uit.csv"], 73, "/weg/uit.csv: deze map is er niet"),
    (["-", "-o", "."], 73, ".: dit is een map; noem een bestand"),
    (["-", "--samenvatting", "/weg/uit.html"], 73, "/weg/uit.html: deze map is er niet"),
    (["weg.netwerk.yaml"], 66, "weg.netwerk.yaml: dit bestand is er niet"),
    (
      ["-", "--samenvatting", "uit.html", "--groep-op", "geslacht"], 64,
      "vraag --groep-op hoofdpersoon_geslacht met --achtergrond geslacht erbij"
    ),
  ])
  func `wie het verkeerd vraagt hoort waarom`(_ geval: (vraag: [String], code: Int32, zin: String))
    throws
  {
    let afloop = try voer(geval.vraag, typ: Self.drie)
    #expect(afloop.code == geval.code)
    #expect(afloop.meldingen.contains(geval.zin), "\(afloop.meldingen)")
  }

  @Test(arguments: [
    ["in.ndjson", "-o", "in.ndjson"], ["in.ndjson", "-o", "./in.ndjson"],
    ["in.ndjson", "-o", "koppeling.ndjson"], ["in.ndjson", "--codeboek", "in.ndjson"],
    ["in.ndjson.csv", "in.ndjson", "--samenvatting", "in.ndjson.csv"],
    [".", "-o", "nieuw.json"],
  ])
  func `wat gelezen wordt kan niet ook geschreven worden`(_ vraag: [String]) throws {
    try map.schrijf(Self.drie, "in.ndjson")
    try map.schrijf(Self.drie, "in.ndjson.csv")
    symlink("in.ndjson", "\(map.pad)/koppeling.ndjson")
    let afloop = try voer(vraag)
    #expect(afloop.code == 64)
    #expect(afloop.meldingen.contains("hoort bij de invoer"), "\(afloop.meldingen)")
    #expect(try map.lees("in.ndjson") == Self.drie)
    #expect(try map.namen == ["in.ndjson", "in.ndjson.csv", "koppeling.ndjson"])
  }

  @Test func `een samenvatting overschrijft de uitkomsten niet`() throws {
    try map.schrijf(Self.drie, "in.ndjson")
    let afloop = try voer(["in.ndjson", "-o", "uit.csv", "--samenvatting", "uit.html"])
    #expect(afloop.code == 64)
    #expect(afloop.meldingen.contains("uit.csv zou twee keer geschreven worden"))
    #expect(try map.namen == ["in.ndjson"])
  }

  @Test func `wie verder ging hoort wat er al was`() throws {
    var telling = Reeksdeel.telling(netwerken: 1500, gelezen: 0)
    telling.overgeslagen = 2000
    let verslag = Batchverslag(
      telling: telling, taal: try Taalkeuze.parse(["--taal", "nl"]), hervatbaar: "uit.csv")
    #expect(verslag.tekst == "1.500 netwerken gemeten; 2.000 waren al klaar")
    // 2,000 of before and 1,500 now.
    #expect(
      verslag.onderbroken.hasPrefix("onderbroken na 3.500 netwerken; ze staan in uit.csv.deel"))
  }

  @Test(arguments: ["kolom", "naam;score\nRia;3\n", ""])
  func `de tabel naast een samenvatting vervangt geen bestand van een ander`(
    _ inhoud: String
  ) throws {
    try map.schrijf(Self.drie, "in.ndjson")
    try map.schrijf(inhoud, "uit.csv")
    let afloop = try voer(["in.ndjson", "--samenvatting", "uit.html"])
    #expect(afloop.code == 73)
    #expect(afloop.meldingen.hasPrefix("uit.csv: dit bestand is er al en is geen samenvatting"))
    #expect(try map.lees("uit.csv") == inhoud)
    #expect(try map.namen == ["in.ndjson", "uit.csv"])
  }

  @Test(arguments: [[], ["--scheiding", ";", "--decimaal", ","]])
  func `een eerdere samenvatting wordt wel vervangen`(_ opmaak: [String]) throws {
    try map.schrijf(Self.drie, "in.ndjson")
    let vraag = ["in.ndjson", "--maat", "omvang", "--samenvatting", "uit.html"] + opmaak
    #expect(try voer(vraag).code == 65)
    let eerste = try map.lees("uit.csv")
    try map.schrijf(Self.drie + Self.drie, "in.ndjson")
    #expect(try voer(vraag).code == 65)
    #expect(try map.lees("uit.csv") != eerste)
  }

  @Test func `van drie bestanden wordt een onbekend woord weggelaten en geteld`() throws {
    try map.schrijf("egoID\n1\n", "egos.csv")
    try map.schrijf("egoID,alterID,strength,income\n1,a,5,high\n", "alters.csv")
    try map.schrijf("egoID,Source,Target\n", "edges.csv")
    let afloop = try voer([".", "--maat", "omvang"])
    #expect(afloop.code == 0)
    #expect(
      afloop.meldingen.contains("weggelaten: 1× een waarde van 'strength' is hier niet bekend: '5'")
    )
    #expect(afloop.meldingen.contains("geen veld in een netwerkbestand: income (1×)"))
    #expect(try voer([".", "--maat", "omvang", "--stil"]).meldingen.isEmpty)
  }

  @Test(arguments: ["egor", "gemaakt", "windows"])
  func `drie bestanden geven dezelfde getallen als wanneer ze eerst zijn omgezet`(
    _ welke: String
  ) throws {
    try zetDriebestanden(welke)
    let om = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "zet-om", "set", "-o", "om.ndjson"], in: map.pad)
    #expect(om.code == 0, "\(om.meldingen)")
    let vraag = ["--maat", "alles", "--wie", "--grondslag", "--achtergrond", "geslacht,leeftijd"]
    #expect(try voer(["set", "-o", "een.csv"] + vraag).code == 0)
    #expect(try voer(["om.ndjson", "-o", "ander.csv"] + vraag).code == 0)
    let (een, ander) = (try map.lees("een.csv"), try map.lees("ander.csv"))
    #expect(een.count > 1_000)
    #expect(een == ander)
  }

  private func zetDriebestanden(_ welke: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(map.pad)/set", withIntermediateDirectories: true)
    let voorbeeld = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../NetwerkUitwisselingTests/Bestanden/egor")
    if welke == "egor" {
      for naam in ["egos.csv", "alters.csv", "aaties.csv"] {
        let tekst = try String(contentsOf: voorbeeld.appending(path: naam), encoding: .utf8)
        try map.schrijf(tekst, "set/\(naam)")
      }
      return
    }
    var (egos, alters, edges) = (
      "egoID;ego.age;ego.sex\n",
      "egoID;alterID;name;alter.sex;alter.age;kin;closeness;hulp_geld;hulp_raad\n",
      "egoID;Source;Target;weight;type\n"
    )
    for ego in 1...30 {
      egos += "\(ego);\(20 + ego);\(ego % 2 == 0 ? "female" : "M")\n"
      for mens in 1...(1 + ego % 7) {
        let geslacht = ["w", "m", "female", "NA", "onzin"][(ego + mens) % 5]
        alters += "\(ego);\(mens == 3 ? "ria" : "\(mens)");Café \(mens);\(geslacht);"
        alters +=
          "\(mens == 2 ? "-99" : "\(30 + mens)");;\(mens == 1 ? "very close" : "3");ja;nee\n"
        for ander in 1..<mens where ander != 3 && mens != 3 {
          edges += "\(ego);\(ander);\(mens);\((ego + ander) % 3 == 0 ? "0" : "0,5");undirected\n"
        }
      }
    }
    let codering: String.Encoding = welke == "windows" ? .windowsCP1252 : .utf8
    for (naam, tekst) in [("egos", egos), ("alters", alters), ("edges", edges)] {
      let bytes = try #require(tekst.data(using: codering))
      try bytes.write(to: URL(filePath: "\(map.pad)/set/\(naam).csv"))
    }
  }

  @Test func `alleen het codeboek schrijven meet niets`() throws {
    let afloop = try voer(["--codeboek", "wat.csv", "--maat", "omvang", "--taal", "en"])
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.isEmpty)
    #expect(try map.lees("wat.csv").contains("How many people are there?"))
  }

  @Test func `de voortgang zegt hoe ver het is, hoe snel en hoe lang nog`() {
    var melder = Voortgangsmelder(
      .nederlands, omvang: 1000, naar: Statusstroom(isTerminal: false, omgeving: [:]))
    #expect(melder.regel(na: .seconds(2)).hasSuffix("0 netwerken  0/s"))
    let deel = Reeksdeel.telling(netwerken: 1500, gelezen: 250)
    melder.meld(deel)
    // A quarter in 2 s: 6 s to go, 1,500 / 2 a second.
    #expect(
      melder.regel(na: .seconds(2))
        == "[#####···············] 25%  1.500 netwerken  750/s  nog 6 s")
    #expect(Tijdsduur.tekst(61) == "2 min")
    #expect(Tijdsduur.tekst(7500) == "2:05 h")
  }
}

@Suite struct StatusstroomTests {
  @Test func `alleen een terminal die het kan wordt overgetekend, en niet in CI`() {
    #expect(Statusstroom(isTerminal: true, omgeving: ["TERM": "xterm"]).kanHertekenen)
    #expect(!Statusstroom(isTerminal: false, omgeving: [:]).kanHertekenen)
    #expect(!Statusstroom(isTerminal: true, omgeving: ["TERM": "dumb"]).kanHertekenen)
    #expect(!Statusstroom(isTerminal: true, omgeving: ["CI": "true"]).kanHertekenen)
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
