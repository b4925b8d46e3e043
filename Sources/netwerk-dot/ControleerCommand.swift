import ArgumentParser
import Netwerk
import NetwerkBestand

struct ControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Kijkt netwerkbestanden na en zegt wat er niet klopt, met regel en kolom.",
    discussion: "Uitgang 0 als alle bestanden goed zijn, 1 als er een fout in staat.")

  @Argument(
    help: "De netwerkbestanden; - is de standaardinvoer.", completion: .file(extensions: bestanden))
  var bestand: [String]

  @OptionGroup var taal: Taalkeuze

  static let bestanden = ["yaml", "yml", "json"]

  func run() throws {
    var isGoed = true
    for invoer in bestand.map(Invoer.init) {
      guard let lezing = try? invoer.lees(taal) else {
        isGoed = false
        continue
      }
      for melding in lezing.meldingen { print(melding.tekst(in: taal.taal)) }
      print(uitkomst(lezing, invoer.naam(in: taal.taal)))
      isGoed = isGoed && lezing.fouten.isEmpty
    }
    if !isGoed { throw ExitCode(1) }
  }

  private func uitkomst(_ lezing: Lezing, _ naam: String) -> String {
    let (fouten, vragen) = (lezing.fouten.count, lezing.waarschuwingen.count)
    if fouten > 0 {
      return taal.zin(
        "\(naam): \(fouten) \(fouten == 1 ? "fout" : "fouten")",
        "\(naam): \(fouten) \(fouten == 1 ? "error" : "errors")")
    }
    if vragen > 0 {
      return taal.zin(
        "\(naam): goed, met \(vragen) \(vragen == 1 ? "waarschuwing" : "waarschuwingen")",
        "\(naam): good, with \(vragen) \(vragen == 1 ? "warning" : "warnings")")
    }
    return taal.zin("\(naam): goed", "\(naam): good")
  }
}
