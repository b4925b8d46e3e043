import ArgumentParser
import Foundation
import Netwerk

struct NieuwCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw",
    abstract: "Maakt een netwerkbestand, vraag voor vraag, of gaat daarmee verder.",
    discussion: """
      Elk antwoord wordt meteen bewaard; stop wanneer u wilt en ga later verder met hetzelfde \
      bestand. Zonder bestand volgt de naam uit de persoon: karel.netwerk.yaml. Antwoorden mogen \
      ook uit een bestand komen: netwerk-dot nieuw karel < antwoorden.txt

      Een bestaand bestand met eigen opmerkingen of indeling blijft ernaast bewaard, met ~ achter \
      de naam. Een bestand met fouten blijft zoals het is (uitgang 65).
      """)

  @Argument(
    help: "Het netwerkbestand dat begint of verdergaat.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String?

  @Flag(help: "Schrijft een bestand met uitleg om zelf in te vullen, zonder vragen te stellen.")
  var sjabloon = false

  @Option(
    name: .short, help: "Waar het sjabloon komt: een bestand, of - voor de uitvoer.",
    completion: .file())
  var o: String?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if o != nil, !sjabloon {
      throw ValidationError(
        taal.zin(
          "-o hoort bij --sjabloon; noem het bestand zonder -o: netwerk-dot nieuw \(o ?? "")",
          "-o belongs with --sjabloon; name the file without -o: netwerk-dot nieuw \(o ?? "")"))
    }
    if o != nil, bestand != nil {
      throw ValidationError(
        taal.zin("noem één bestand: met -o of zonder", "name one file: with -o or without"))
    }
    if bestand == "-", !sjabloon {
      throw ValidationError(
        taal.zin(
          "'-' kan hier niet; noem een bestand waarin de antwoorden komen",
          "'-' cannot be used here; name a file for the answers"))
    }
  }

  func run() throws {
    if sjabloon { return try schrijfSjabloon() }
    var dossier = bestand.map(Dossier.init(genoemd:))
    let netwerk = try dossier?.lees(taal)
    var gesprek = Gesprek(
      Interview(netwerk, taal: taal.taal, vandaag: .vandaag), in: dossier, taal)
    try gesprek.voer()
  }

  /// Writes the template; a file that is there stays.
  private func schrijfSjabloon() throws {
    let uitvoer = Uitvoer(pad: o ?? bestand ?? "-")
    if !uitvoer.isStandaard, FileManager.default.fileExists(atPath: uitvoer.pad) {
      meld(
        taal.zin(
          "\(uitvoer.pad): dit bestand is er al en blijft zoals het is; kies een andere naam",
          "\(uitvoer.pad): this file is there already and stays as it is; choose another name"))
      throw ExitCode.kanNietSchrijven
    }
    try uitvoer.schrijf(Array(Sjabloon.tekst(in: taal.taal).utf8), taal)
    if !uitvoer.isStandaard {
      meld(taal.zin("\(uitvoer.pad) is klaar", "\(uitvoer.pad) is ready"))
    }
  }
}

extension Datum {
  /// Today, on the calendar of this computer.
  fileprivate static var vandaag: Datum? {
    let nu = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return nu.year.flatMap { Datum(jaar: $0, maand: nu.month, dag: nu.day) }
  }
}
