import ArgumentParser
import Foundation
import NetwerkStukken

/// A folder with templates of one's own.
enum Sjabloonmap {
  /// The templates in a folder, the built-in ones for those that are not there; only the built-in
  /// ones without a folder.
  ///
  /// - Throws: `ExitCode.geenInvoer` when there is nothing to read, `ExitCode.foutInBestand` when a
  ///   template cannot be used, after saying why.
  static func sjablonen(uit map: String?, _ taal: Taalkeuze) throws -> Sjablonen {
    do {
      guard let map else { return try Sjablonen(taal.taal) }
      let namen = Sjablonen.bestanden(taal.taal).map(\.naam)
      return try Sjablonen(taal.taal, vervangen: lees(map, namen, taal), map: map + "/")
    } catch let fout as StukkenError {
      meld(fout.naam(in: taal.taal))
      throw ExitCode.foutInBestand
    }
  }

  /// The same for the templates of a report.
  static func rapportsjablonen(uit map: String?, _ taal: Taalkeuze) throws -> Rapportsjablonen {
    do {
      guard let map else { return try Rapportsjablonen() }
      let namen = Rapportsjablonen.bestanden.map(\.naam)
      return try Rapportsjablonen(vervangen: lees(map, namen, taal), map: map + "/")
    } catch let fout as StukkenError {
      meld(fout.naam(in: taal.taal))
      throw ExitCode.foutInBestand
    }
  }

  private static func lees(
    _ map: String, _ namen: [String], _ taal: Taalkeuze
  ) throws -> [String: String] {
    var gelezen: [String: String] = [:]
    for naam in namen where FileManager.default.fileExists(atPath: "\(map)/\(naam)") {
      guard let tekst = try? String(contentsOfFile: "\(map)/\(naam)", encoding: .utf8) else {
        meld(
          taal.zin(
            "\(map)/\(naam): dit is niet te lezen als tekst (UTF-8)",
            "\(map)/\(naam): this cannot be read as text (UTF-8)"))
        throw ExitCode.geenInvoer
      }
      gelezen[naam] = tekst
    }
    guard gelezen.isEmpty else { return gelezen }
    let lijst = namen.joined(separator: ", ")
    meld(
      taal.zin(
        "\(map): hier staan geen sjablonen; ze heten \(lijst)",
        "\(map): there are no templates here; they are called \(lijst)"))
    throw ExitCode.geenInvoer
  }
}
