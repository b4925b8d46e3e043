import ArgumentParser
import Netwerk
import NetwerkAnalyse

struct ConferentieVoorstelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voorstel",
    abstract: "Wie er bij de conferentie gevraagd wordt, hoe, en door wie.",
    discussion: """
      Iedereen uit het eigen netwerk wordt gevraagd, als dat veilig kan. Apart staat wie op een \
      andere manier meedoet, over wie eerst overleg nodig is, wie niet gevraagd wordt en waarom, en \
      welke professionals in het eerste deel iets vertellen.

      Staan er grenzen in het bestand, dan staat er ook wie er onder die grenzen het beste bij zijn.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: Conferentievorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    let verslag = try Kringverslag(Invoer(pad: bestand), vanaf: nil, taal)
    let tekst =
      switch als {
      case .tabel: VoorstelTabel(verslag).tekst
      case .json: try Gegevensvorm.json.tekst(van: VoorstelGegevens(verslag))
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}

struct ConferentieDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Welk moment het beste past, met wie, en wat elke grens kost.",
    discussion: """
      Vergelijkt de tijdvakken van de conferentie met wanneer mensen kunnen. Is er al een dag \
      gekozen, dan blijft die staan.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(
    help: ArgumentHelp(
      "Eerste dag die kan, zoals 2026-11-01; anders de peildatum.", valueName: "dag"))
  var vanaf: String?

  @Option(help: "Vorm van het antwoord: tabel of json.")
  var als: Conferentievorm = .tabel

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    guard let vanaf, Datum(vanaf)?.isDag != true else { return }
    throw ValidationError(
      taal.zin(
        "--vanaf is een dag, zoals 2026-11-01", "--vanaf is a day, such as 2026-11-01"))
  }

  func run() throws {
    let verslag = try Kringverslag(Invoer(pad: bestand), vanaf: vanaf.flatMap { Datum($0) }, taal)
    let tekst =
      switch als {
      case .tabel: DataTabel(verslag).tekst
      case .json: try Gegevensvorm.json.tekst(van: DataGegevens(verslag))
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}

/// In what form the answer is given.
enum Conferentievorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json
}
