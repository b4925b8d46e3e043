import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkDiagram
import NetwerkGraphviz

struct HiatenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hiaten",
    abstract: "Zegt wie wat geeft, wat er nog ontbreekt en wat een eerste stap kan zijn.",
    discussion: """
      Eerst een overzicht: de mensen met wat zij geven bij elke hulpvraag. Dan wat er ontbreekt of \
      onder druk staat, met stappen van licht naar zwaar. Wat niet gezegd is, telt nooit als nee.

      Met -o komt het overzicht als tekening in een bestand: .png, .svg, .pdf of .gv.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(help: "Vorm van het antwoord: tabel, json of csv (csv is alleen het overzicht).")
  var als: HiatenVorm = .tabel

  @Option(name: .short, help: "Tekent het overzicht in dit bestand.", completion: .file())
  var o: String?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if let o, OutputFormat(bestandsnaam: o) == nil {
      throw ValidationError(
        taal.zin(
          "van '\(o)' is niet te zien wat voor tekening het wordt; laat de naam eindigen op .png, "
            + ".svg, .pdf of .gv",
          "'\(o)' does not say what kind of picture to make; end it in .png, .svg, .pdf or .gv"))
    }
  }

  func run() throws {
    let verslag = HiatenVerslag(try Invoer(pad: bestand).netwerk(taal), taal.taal)
    if let o, let soort = OutputFormat(bestandsnaam: o) {
      try teken(verslag, naar: Uitvoer(pad: o), soort)
    } else {
      try Uitvoer(pad: "-").schrijf([UInt8](try als.tekst(van: verslag).utf8), taal)
    }
  }

  private func teken(_ verslag: HiatenVerslag, naar uitvoer: Uitvoer, _ soort: OutputFormat) throws
  {
    let diagram = Diagram.steunkaart(Steunkaart(verslag.matrix), van: verslag.netwerk)
      .taal(taal.taal)
    try uitvoer.schrijf(try Tekenaar.bytes(van: diagram, als: soort, taal), taal)
    meld(taal.zin("\(uitvoer.pad) is klaar", "\(uitvoer.pad) is ready"))
    for regel in Lettertypen.ontbrekend(voor: verslag.netwerk, taal) { meld(regel) }
  }
}
