import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand

/// The file in which the interview keeps its network (English: *dossier*). Each time it is written
/// whole, in place of what was there, so that it is never half a file.
///
/// What stands in the file and would not be written so, such as comments, somebody's own layout or
/// what another program wrote meanwhile, is first kept in a copy beside it: `karel.netwerk.yaml~`.
struct Dossier: Hashable {
  let pad: String
  /// What is known to be in the file, as it would be written here.
  private var bekend: [UInt8]?
  /// Where an editor finds the schema, when the file says so in its first line.
  private var schema: String?

  init(pad: String) { self.pad = pad }

  /// Reads what is in the file: `nil` when there is no file, or one without anything in it.
  ///
  /// - Throws: `ExitCode` when it cannot be read or is no network, after saying why.
  mutating func lees(_ taal: Taalkeuze) throws -> Netwerk? {
    guard FileManager.default.fileExists(atPath: pad) else { return nil }
    let lezing = try Invoer(pad: pad).lees(taal)
    let bytes = inhoud ?? []
    if bytes.allSatisfy({ [0x20, 0x0A, 0x0D].contains($0) }) { return nil }
    guard let netwerk = lezing.netwerk else {
      for melding in lezing.fouten { meld(melding.tekst(in: taal.taal)) }
      throw ExitCode.foutInBestand
    }
    schema = Dossier.schema(in: bytes)
    bekend = geschreven(netwerk)
    return netwerk
  }

  /// Writes the network.
  ///
  /// - Returns: The name of the copy, when what was there is kept in one.
  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why.
  mutating func bewaar(_ netwerk: Netwerk, _ taal: Taalkeuze) throws -> String? {
    var kopie: String?
    if let inhoud, !inhoud.isEmpty, inhoud != bekend {
      let naam = vrijeKopienaam
      try kopieer(naar: naam, taal)
      kopie = naam
    }
    let nieuw = geschreven(netwerk)
    try Uitvoer(pad: pad).schrijf(nieuw, taal)
    bekend = nieuw
    return kopie
  }

  /// Keeps what is in the file now, for whoever may read it.
  private func kopieer(naar kopie: String, _ taal: Taalkeuze) throws {
    let echt = URL(fileURLWithPath: pad).resolvingSymlinksInPath().path
    do {
      try FileManager.default.copyItem(atPath: echt, toPath: kopie)
    } catch {
      meld(
        taal.zin(
          "\(kopie): bewaren van wat er stond is niet gelukt; er is niets veranderd",
          "\(kopie): keeping what was there failed; nothing has changed"))
      throw ExitCode.kanNietSchrijven
    }
  }

  private var inhoud: [UInt8]? { FileManager.default.contents(atPath: pad).map { [UInt8]($0) } }

  private func geschreven(_ netwerk: Netwerk) -> [UInt8] {
    let encoder = NetwerkEncoder(schema: schema)
    return Array((pad.hasSuffix(".json") ? encoder.json(netwerk) : encoder.yaml(netwerk)).utf8)
  }

  private var vrijeKopienaam: String {
    var naam = pad + "~"
    var nummer = 2
    while FileManager.default.fileExists(atPath: naam) {
      naam = "\(pad)~\(nummer)"
      nummer += 1
    }
    return naam
  }

  private static func schema(in bytes: [UInt8]) -> String? {
    let regel = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    let begin = "# yaml-language-server: $schema="
    return regel.hasPrefix(begin) ? String(regel.dropFirst(begin.count)) : nil
  }
}

extension Dossier {
  /// The file that somebody means: as typed when it is there or ends like a netwerk file, else with
  /// `.netwerk.yaml` behind it.
  init(genoemd naam: String) {
    let isHeel = [".yaml", ".yml", ".json"].contains { naam.lowercased().hasSuffix($0) }
    let bestaat = FileManager.default.fileExists(atPath: naam)
    self.init(pad: isHeel || bestaat ? naam : naam + ".netwerk.yaml")
  }

  /// A file in this folder that is not there yet, called after whom the network is about; and the
  /// file that already had the name, if there was one.
  static func nieuw(voor netwerk: Netwerk) -> (Dossier, bestondAl: String?) {
    let stam = netwerk.hoofdpersonen.first?.id.tekst ?? "netwerk"
    let eerste = "\(stam.prefix(60)).netwerk.yaml"
    var naam = eerste
    var nummer = 2
    while FileManager.default.fileExists(atPath: naam) {
      naam = "\(stam.prefix(60))-\(nummer).netwerk.yaml"
      nummer += 1
    }
    return (Dossier(pad: naam), naam == eerste ? nil : eerste)
  }
}
