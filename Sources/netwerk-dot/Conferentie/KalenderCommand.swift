import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

struct KalenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kalender",
    abstract: "Zet de dagen van de conferentie en het plan in een bestand voor een agenda.",
    discussion: """
      Elk agendaprogramma leest een .ics-bestand. Er staan geen namen in, tenzij u --met-namen \
      geeft: doe dat alleen voor een agenda die niemand anders ziet. Een nieuw bestand vervangt wat er \
      van een ouder bestand in de agenda staat.

      Heeft u meer conferenties in één agenda, geef er dan elk een eigen --dossier bij.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(name: .short, help: "Het agendabestand; - is de standaarduitvoer.", completion: .file())
  var o: String = "-"

  @Option(help: "De dag van vandaag, zoals 2026-10-12; anders die van de klok.")
  var vandaag: Datum?

  @Option(help: "Een bestand met schoolvakanties.", completion: .file())
  var schoolvakanties: String?

  @Option(help: "De regio van de schoolvakanties: noord, midden of zuid.")
  var regio: Schoolregio?

  @Flag(help: "Zet namen, de vraag en de plaats erin.")
  var metNamen = false

  @Option(help: "Een eigen nummer of woord voor deze conferentie.")
  var dossier = ""

  @Option(help: "Het hoeveelste bestand dit is; anders zorgt de klok dat het nieuwste wint.")
  var volgnummer: Int?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if let vandaag, !vandaag.isDag {
      throw ValidationError(
        taal.zin("--vandaag is één dag, zoals 2026-10-12", "--vandaag is one day, as 2026-10-12"))
    }
    if bestand == "-", schoolvakanties == "-" {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    if volgnummer.map({ $0 < 0 }) ?? false {
      throw ValidationError(
        taal.zin("--volgnummer is 0 of meer", "--volgnummer is 0 or more"))
    }
  }

  func run() throws {
    let netwerk = try Invoer(pad: bestand).netwerk(taal)
    let werkkalender = Werkkalender(
      schoolvakanties: try vakanties(), regio: regio)
    guard let nu = Klok.nu,
      let kalender = netwerk.conferentiekalender(
        keuze(netwerk), vandaag: vandaag ?? Klok.vandaag, werkkalender: werkkalender)
    else {
      meld(
        taal.zin(
          "\(Invoer(pad: bestand).naam(in: .nederlands)): er is nog geen dag voor de conferentie; zet "
            + "die onder 'conferentie' bij 'datum'",
          "\(Invoer(pad: bestand).naam(in: .engels)): there is no day for the conference yet; put it "
            + "under 'conferentie' at 'datum'"))
      throw ExitCode.foutInBestand
    }
    let encoder = KalenderEncoder(geschreven: nu, volgnummer: volgnummer)
    try Uitvoer(pad: o).schrijf([UInt8](encoder.ics(kalender).utf8), taal)
    if o != "-" { meld(taal.zin("\(o) is klaar", "\(o) is ready")) }
  }

  private func keuze(_ netwerk: Netwerk) -> Kalenderkeuze {
    var keuze = Kalenderkeuze(voor: netwerk, dossier: dossier)
    keuze.taal = taal.taal
    keuze.van = netwerk.conferentie?.tijd?.van
    keuze.tot = netwerk.conferentie?.tijd?.tot
    if metNamen { keuze.openheid = .metNamen(.init(van: netwerk, in: taal.taal)) }
    return keuze
  }

  private func vakanties() throws -> Schoolvakanties {
    guard let schoolvakanties else { return Schoolvakanties() }
    let invoer = Invoer(pad: schoolvakanties)
    let lezing = SchoolvakantiesDecoder().lees(
      try invoer.bytes(taal), bestand: invoer.naam(in: taal.taal))
    guard let vakanties = lezing.schoolvakanties else {
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      throw ExitCode.foutInBestand
    }
    return vakanties
  }
}

extension Schoolregio: ExpressibleByArgument {}
