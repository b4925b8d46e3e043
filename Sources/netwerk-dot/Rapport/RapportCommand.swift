import ArgumentParser
import Foundation
import Netwerk
import NetwerkStukken

struct RapportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Maakt een pagina over een netwerk, om samen te lezen of te printen.",
    discussion: """
      Alles in één bestand: de tekening, wie er zijn, wat er al is, wat er nog kan, wie kan helpen, de \
      bijeenkomst en het plan. De pagina haalt niets van internet en stuurt niets weg.

      --voor familie (zo gaat het vanzelf) is om mee te geven: gewone woorden, geen cijfers over \
      mensen, niemand die niet genoemd of getoond wil worden. --voor professional heeft alles, met \
      waar het op rust; die versie is niet om mee te geven.

      Voorbeelden:
        netwerk-dot rapport karel.netwerk.yaml -o karel.html
        netwerk-dot rapport karel.netwerk.yaml --voor professional -o karel.html --pdf karel.pdf

      Eigen sjablonen: 'conferentie sjablonen MAP' schrijft ook die van het rapport.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(
    name: .short, help: "Waar de pagina komt: een bestand, of - voor de uitvoer.",
    completion: .file(extensions: ["html"]))
  var o: String?

  @Option(help: "Voor wie: familie of professional.")
  var voor: Lezer = .familie

  @Option(
    help: "Maakt ook een pdf op A4, met een browser van deze computer.",
    completion: .file(extensions: ["pdf"]))
  var pdf: String?

  @Option(help: "Map met eigen sjablonen; zie 'conferentie sjablonen'.", completion: .directory)
  var sjablonen: String?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    for uitvoer in [o, pdf].compactMap({ $0 }) where uitvoer != "-" && isInvoer(uitvoer) {
      throw ValidationError(
        taal.zin(
          "\(uitvoer) is het netwerkbestand zelf; kies een andere naam",
          "\(uitvoer) is the netwerk file itself; choose another name"))
    }
    if pdf == "-" {
      throw ValidationError(taal.zin("noem een bestand na --pdf", "name a file after --pdf"))
    }
  }

  func run() throws {
    let doel = o ?? (pdf == nil ? "-" : nil)
    if doel == "-", isatty(STDOUT_FILENO) == 1 {
      meld(
        taal.zin(
          "een pagina hoort niet op het scherm; noem een bestand met -o",
          "a page is not for the screen; name a file with -o"))
      throw ExitCode.validationFailure
    }
    let netwerk = try Invoer(pad: bestand).netwerk(taal)
    let eigen = try Sjabloonmap.rapportsjablonen(uit: sjablonen, taal)
    let tekening = try Rapporttekening.tekening(van: netwerk, voor: voor, taal)
    let rapport = Rapport(
      netwerk, voor: voor, taal: taal.taal, tekening: tekening, vandaag: Klok.vandaag)
    let html = [UInt8](rapport.html(eigen).utf8)
    if let doel { try schrijf(html, naar: doel) }
    if let pdf { try schrijf(Drukker.pdf(van: html, taal), naar: pdf) }
  }

  private func schrijf(_ bytes: [UInt8], naar pad: String) throws {
    try Uitvoer(pad: pad).schrijf(bytes, taal)
    if pad != "-" { meld(taal.zin("\(pad) is klaar", "\(pad) is ready")) }
  }

  private func isInvoer(_ pad: String) -> Bool {
    func plek(_ pad: String) -> String {
      URL(fileURLWithPath: pad).resolvingSymlinksInPath().standardizedFileURL.path
    }
    return bestand != "-" && plek(pad) == plek(bestand)
  }
}

extension Lezer: ExpressibleByArgument {}
