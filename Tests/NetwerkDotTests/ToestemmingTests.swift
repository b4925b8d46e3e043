import ArgumentParser
import Foundation
import Testing

@testable import netwerk_dot

/// Every command, run on people who agreed to less than everything. A new command fails here until
/// it is in the table, with who reads what it makes and why that is right.
@Suite struct ToestemmingTests: ~Copyable {
  private let map: Proefmap

  init() throws {
    let map = try Proefmap()
    try map.schrijf(Toestemmingsproef.netwerk, "k.yaml")
    try map.schrijf(Toestemmingsproef.eerder, "eerder.yaml")
    try map.schrijf(Toestemmingsproef.buurt, "buurt.ndjson")
    try map.schrijf(String(repeating: "geheim sleutelwoord ", count: 3), "sleutel")
    self.map = map
  }

  /// Who reads what a command makes.
  enum Lezer {
    /// Others see it: nobody stands in it who may not be shown or named, and no reason.
    case anderen([Uitvoering])
    /// The professional who keeps the file reads it, and needs everybody: why that is so. What is
    /// checked is that no reason of safety stands in it, unless it says so.
    case eigenOgen(waarom: String, [Uitvoering])
    /// It reads no network of people, or writes what was typed.
    case geenNetwerk(waarom: String)
  }

  /// One way to run a command.
  struct Uitvoering {
    var woorden: [String]
    /// What is made beside standard output: files or a folder.
    var maakt: [String] = []
    /// Words that may stand in it all the same, and why.
    var mag: [String] = []
    var code: Int32 = 0

    init(
      _ woorden: String, maakt: [String] = [], mag: [String] = [], code: Int32 = 0
    ) {
      self.woorden = woorden.split(separator: " ").map(String.init)
      (self.maakt, self.mag, self.code) = (maakt, mag, code)
    }
  }

  /// By the words that call it.
  ///
  /// What is written for others, such as another format, an anonymised file or a report, belongs under
  /// `.anderen` in every form it can have; what opens on the screen of who keeps the file under
  /// `.eigenOgen`, with why.
  private static let tabel: [String: Lezer] = [
    "ecogram": .anderen([
      Uitvoering("k.yaml -o e.svg", maakt: ["e.svg"]),
      Uitvoering("k.yaml -o e.gv --taal en", maakt: ["e.gv"]),
      Uitvoering("k.yaml -o i.svg --anoniem initialen", maakt: ["i.svg"]),
    ]),
    "teken": .anderen(
      Tekenvorm.allCases.filter { $0 != .ecogram && !$0.isVanAlleBestanden }.map {
        Uitvoering("\($0.rawValue) k.yaml -o v.svg", maakt: ["v.svg"])
      } + [
        Uitvoering("verandering eerder.yaml k.yaml -o v.svg", maakt: ["v.svg"]),
        Uitvoering("verandering k.yaml eerder.yaml -o v.svg --strook", maakt: ["v.svg"]),
        Uitvoering(
          "sociogram k.yaml -o v.svg --brugpersonen --hiaten --uitgenodigd", maakt: ["v.svg"]),
      ]),
    "buurt": .anderen([
      Uitvoering("buurt.ndjson"), Uitvoering("buurt.ndjson --als json"),
      Uitvoering("buurt.ndjson --als csv --pseudoniemen"), Uitvoering("buurt.ndjson --kaart"),
      Uitvoering("buurt.ndjson -o b.svg", maakt: ["b.svg"]),
    ]),
    "batch": .anderen([
      Uitvoering("k.yaml"), Uitvoering("k.yaml --maat alles"),
      Uitvoering("k.yaml -o b.csv --maat alles", maakt: ["b.csv"]),
      Uitvoering("k.yaml --samenvatting s.html", maakt: ["s.html", "s.csv"]),
      // For research under pseudonyms; the tool warns when the kenmerken are names.
      Uitvoering(
        "k.yaml --wie", mag: Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd),
    ]),
    "rapport": .anderen([
      Uitvoering("k.yaml -o r.html", maakt: ["r.html"]),
      Uitvoering("k.yaml -o r.html --taal en", maakt: ["r.html"]),
      // For whoever keeps the file: who should not be asked, and why.
      Uitvoering(
        "k.yaml -o r.html --voor professional", maakt: ["r.html"],
        mag: Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd
          + ["rechterlijkverbod"]),
    ]),
    "zet-om": .anderen(
      ["graphml", "gexf", "net", "paj", "dot"].map {
        Uitvoering("k.yaml -o z.\($0)", maakt: ["z.\($0)"])
      } + [
        Uitvoering(
          "k.yaml -o e --naar egor", maakt: ["e/alters.csv", "e/edges.csv", "e/egos.csv"]),
        // A netwerk file stays with who keeps it, and keeps every fact.
        Uitvoering(
          "k.yaml -o z.json", maakt: ["z.json"],
          mag: Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd
            + Toestemmingsproef.redenen),
        // For one's own use, as the option says.
        Uitvoering(
          "k.yaml -o i.graphml --iedereen", maakt: ["i.graphml"],
          mag: Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd),
      ]),
    // Written, but with so few networks not to be called anonymous.
    "anonimiseer": .anderen([
      Uitvoering("k.yaml -o a.yaml --sleutel sleutel", maakt: ["a.yaml"], code: 1),
      Uitvoering(
        "k.yaml -o a.ndjson --sleutel sleutel --rapport a.txt", maakt: ["a.ndjson", "a.txt"],
        code: 1),
    ]),
    "conferentie uitnodigingen": .anderen([
      Uitvoering("k.yaml -o brieven/", maakt: ["brieven/uitnodiging-ria.html"]),
      // Somebody's own letter names them.
      Uitvoering(
        "k.yaml -o brieven/", maakt: ["brieven/uitnodiging-naamloosje.html"], mag: ["naamloosje"]),
    ]),
    "conferentie agenda": .anderen([
      // Who comes stands on the agenda, also who does not want to stand on a picture.
      Uitvoering("k.yaml -o s/", maakt: ["s/agenda.html"], mag: ["zwijgertje"]),
      Uitvoering("k.yaml -o s/", maakt: ["s/takenlijst.html", "s/overzicht.html"]),
    ]),
    "conferentie plan": .anderen([
      // The plan says who promised what: it belongs to the people in it, who know each other.
      Uitvoering("k.yaml -o s/", maakt: ["s/plan.html"], mag: ["naamloosje"])
    ]),
    "conferentie kalender": .anderen([
      Uitvoering("k.yaml"),
      // For a calendar that nobody else sees, as the option says.
      Uitvoering("k.yaml --met-namen", mag: ["naamloosje"]),
    ]),
    "analyse": eigen("wie meet moet zien wie meetelt", ["k.yaml", "k.yaml --als json"]),
    "kracht": eigen("de gronden zijn mensen", ["k.yaml", "k.yaml --als json"]),
    "hiaten": .eigenOgen(
      waarom: "wie zoekt wat er mist moet zien wie wat geeft; de tekening is voor anderen",
      [
        Uitvoering("k.yaml"), Uitvoering("k.yaml --als csv"),
        Uitvoering("k.yaml -o h.svg", maakt: ["h.svg"]),
      ]),
    "wat-als": eigen("wie gemist wordt is een mens", ["k.yaml", "k.yaml --als json"]),
    "vergelijk": eigen("wie erbij kwam is een mens", ["eerder.yaml k.yaml"]),
    "bakens": eigen("wie de regie heeft is een mens", ["k.yaml", "k.yaml --als json"]),
    "steunfiguren": eigen(
      "wie vraagt moet weten wie niet gevraagd wil worden, en waarom",
      ["k.yaml", "k.yaml --als json"], mag: ["rechterlijkverbod"]),
    "conferentie voorstel": eigen(
      "de coördinator moet weten wie niet gevraagd wordt, en waarom",
      ["k.yaml", "k.yaml --als json"], mag: ["rechterlijkverbod"]),
    "conferentie data": eigen("de coördinator moet weten wie kan", ["k.yaml"]),
    "conferentie controle": eigen("de coördinator moet weten wie wat beloofde", ["k.yaml"]),
    "controleer": eigen("wie het bestand schrijft leest wat erin staat", ["k.yaml"]),
    // It serves a page until it is stopped, so KijkCommandTests asks for its parts.
    "kijk": .geenNetwerk(waarom: "het tekent wat teken tekent, op het scherm van wie schrijft"),
    "nieuw": .geenNetwerk(waarom: "het schrijft in het bestand wat iemand zelf antwoordt"),
    "graaf": .geenNetwerk(waarom: "een lijst van banden zegt niets van toestemming"),
    "doctor": .geenNetwerk(waarom: "het kijkt naar de computer"),
    "conferentie sjablonen": .geenNetwerk(waarom: "het schrijft sjablonen zonder mensen"),
  ]

  private static func eigen(
    _ waarom: String, _ manieren: [String], mag: [String] = []
  ) -> Lezer {
    .eigenOgen(waarom: waarom, manieren.map { Uitvoering($0, mag: mag) })
  }

  /// The words of every command that does something.
  private static func opdrachten(
    van opdracht: any ParsableCommand.Type, _ eerder: [String] = []
  ) -> [String] {
    let onder = opdracht.configuration.subcommands
    guard !onder.isEmpty else { return [eerder.joined(separator: " ")] }
    return onder.flatMap { opdrachten(van: $0, eerder + [$0.configuration.commandName ?? "?"]) }
  }

  @Test func `elke opdracht staat in de tabel, en niets anders`() {
    #expect(Set(Self.opdrachten(van: NetwerkDot.self)) == Set(Self.tabel.keys))
  }

  @Test(arguments: Self.tabel.keys.sorted())
  func `wie niet genoemd of getoond wil worden staat niet in wat anderen lezen`(opdracht: String)
    throws
  {
    switch try #require(Self.tabel[opdracht]) {
    case .geenNetwerk(let waarom): #expect(!waarom.isEmpty)
    case .anderen(let manieren):
      for manier in manieren {
        try keur(
          opdracht, manier,
          verboden: Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd
            + Toestemmingsproef.redenen)
      }
    case .eigenOgen(let waarom, let manieren):
      #expect(!waarom.isEmpty)
      for manier in manieren { try keur(opdracht, manier, verboden: Toestemmingsproef.redenen) }
    }
  }

  private func keur(_ opdracht: String, _ manier: Uitvoering, verboden: [String]) throws {
    let woorden = opdracht.split(separator: " ").map(String.init) + manier.woorden
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad] + woorden, in: map.pad)
    let wat = woorden.joined(separator: " ")
    #expect(afloop.code == manier.code, "\(wat): \(afloop.meldingen)")
    // What is made must be there, or nothing was looked at.
    var teksten: [String] = []
    for naam in manier.maakt { teksten.append(try map.lees(naam)) }
    for tekst in teksten { #expect(!tekst.isEmpty, "\(wat)") }
    // A file that others read is theirs; what a person names beside it, on standard error, is not.
    let alles = (teksten + [manier.maakt.isEmpty ? afloop.uitvoer : ""]).joined().lowercased()
    // A tekening is checked as one for others, whoever asked for it.
    let isTekening = manier.maakt.contains { $0.hasSuffix(".svg") || $0.hasSuffix(".gv") }
    let streng =
      isTekening
      ? verboden + Toestemmingsproef.nietGetoond + Toestemmingsproef.nietGenoemd : verboden
    for woord in streng where !manier.mag.contains(woord) {
      #expect(!alles.contains(woord), "\(wat): \(woord)")
    }
  }
}
