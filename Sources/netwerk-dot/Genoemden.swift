import ArgumentParser
import Foundation
import Netwerk

/// People and organisations as somebody types them (English: *those named*).
enum Genoemden {
  /// The people and organisations meant by what was typed: an id or a name, several with commas.
  ///
  /// - Throws: `ExitCode.foutInBestand` when somebody is not there, after saying who are.
  static func kenmerken(
    van woorden: [String], in netwerk: Netwerk, _ invoer: Invoer, _ taal: Taalkeuze
  ) throws -> [Kenmerk] {
    try woorden.flatMap { $0.split(separator: ",") }.map { woord in
      let woord = woord.trimmingCharacters(in: .whitespaces)
      if netwerk.naam(van: Kenmerk(woord)) != nil { return Kenmerk(woord) }
      let mensen = (netwerk.hoofdpersonen + netwerk.personen).map { ($0.id, $0.naam) }
      let allen = mensen + netwerk.organisaties.map { ($0.id, $0.naam) }
      let gevonden = allen.filter { $0.1.lowercased() == woord.lowercased() }
      if gevonden.count == 1 { return gevonden[0].0 }
      let bekend = allen.map(\.0.tekst).joined(separator: ", ")
      meld(
        taal.zin(
          "\(invoer.naam(in: .nederlands)): '\(woord)' staat niet in dit netwerk; wel: \(bekend)",
          "\(invoer.naam(in: .engels)): '\(woord)' is not in this network; there are: \(bekend)"))
      throw ExitCode.foutInBestand
    }
  }
}
