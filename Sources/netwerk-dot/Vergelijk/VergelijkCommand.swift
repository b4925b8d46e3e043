import ArgumentParser
import Netwerk
import NetwerkAnalyse

struct VergelijkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vergelijk",
    abstract: "Vertelt wat er tussen twee momenten veranderd is, in woorden en getallen.",
    discussion: """
      Met twee bestanden van dezelfde hoofdpersoon, of met één bestand waarin oudere momenten onder \
      'eerder' staan. Alle maten van twee momenten geeft 'netwerk-dot analyse'.
      """)

  @Argument(
    help: "De netwerkbestanden; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: [String]

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: Leesvorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if bestand.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
  }

  func run() throws {
    let stappen = try reeks().map { Veranderstap(vroeger: $0, nu: $1) }
    let tekst =
      switch als {
      case .tabel: VergelijkTabel(stappen: stappen, taal: taal.taal).tekst
      case .json: try Gegevensvorm.json.tekst(van: VergelijkGegevens(stappen, taal.taal))
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }

  /// Every moment with the one before it, oldest first.
  private func reeks() throws -> [(Netwerk, Netwerk)] {
    let momenten = try bestand.map(Invoer.init).flatMap { invoer in
      let netwerk = try invoer.netwerk(taal)
      return (netwerk.eerder + [netwerk]).map {
        AnalyseMoment(bestand: invoer.naam(in: taal.taal), netwerk: $0)
      }
    }
    let reeksen = AnalyseReeks.reeksen(momenten)
    guard let reeks = reeksen.first, reeksen.count == 1 else {
      throw fout(
        taal.zin(
          "deze bestanden gaan niet over dezelfde hoofdpersoon",
          "these files are not about the same hoofdpersoon"))
    }
    guard reeks.momenten.count > 1 else {
      throw fout(
        taal.zin(
          "er is maar één moment; geef een tweede bestand, of zet het oudere onder 'eerder'",
          "there is only one moment; give a second file, or put the older one under 'eerder'"))
    }
    return zip(reeks.momenten, reeks.momenten.dropFirst()).map { ($0.netwerk, $1.netwerk) }
  }

  private func fout(_ zin: String) -> ExitCode {
    meld(zin)
    return .foutInBestand
  }
}

/// One step from a moment to the next.
struct Veranderstap {
  let vroeger: Netwerk
  let nu: Netwerk

  var verandering: Verandering { Verandering(van: vroeger, naar: nu) }
}
