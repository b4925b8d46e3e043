import ArgumentParser
import Foundation
import NetwerkStukken

struct SjablonenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sjablonen",
    abstract: "Schrijft de ingebouwde sjablonen in een map, om zelf aan te passen.",
    discussion: """
      Een sjabloon is gewone tekst (Markdown) met namen tussen dubbele haken, zoals {{naam}}; die van \
      het rapport zijn HTML. Pas \
      aan wat u wilt, gooi weg wat u niet aanpast, en geef de map mee met --sjablonen. Wat er al \
      staat, wordt niet overschreven.
      """)

  @Argument(help: "De map; die wordt gemaakt als zij er niet is.", completion: .directory)
  var map: String

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    let bestanden = (Sjablonen.bestanden(taal.taal) + Rapportsjablonen.bestanden)
      .map { ("\(map)/\($0.naam)", $0.tekst) }
    if let bestaand = bestanden.first(where: { FileManager.default.fileExists(atPath: $0.0) }) {
      meld(
        taal.zin(
          "\(bestaand.0) is er al; kies een lege map",
          "\(bestaand.0) is there already; choose an empty folder"))
      throw ExitCode.kanNietSchrijven
    }
    try Uitvoer(pad: map).maakMap(taal)
    for (pad, tekst) in bestanden { try Uitvoer(pad: pad).schrijf([UInt8](tekst.utf8), taal) }
    meld(taal.zin("De sjablonen staan in \(map)", "The templates are in \(map)"))
  }
}
