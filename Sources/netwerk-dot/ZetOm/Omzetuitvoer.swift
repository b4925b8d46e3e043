import ArgumentParser
import Foundation
import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// Writes networks in one format into one file (English: *conversion output*).
struct Omzetuitvoer {
  let formaat: Uitwisselformaat
  private var schrijver: Formaatschrijver?
  private(set) var aantal = 0

  /// What can be written.
  static let formaten: [Uitwisselformaat] =
    [.yaml, .json, .ndjson] + Formaatschrijver.formaten + [.egor, .networkCanvas]

  init(_ formaat: Uitwisselformaat, _ schema: PropertySchema, pad: String) {
    self.formaat = formaat
    schrijver = Formaatschrijver(formaat, schema, pad: pad)
  }

  var begin: [UInt8] { schrijver?.begin ?? [] }
  var einde: [UInt8] { schrijver?.einde ?? [] }
  var issues: [FormatIssue] { schrijver?.issues ?? [] }

  mutating func schrijf(_ netwerk: Netwerk) -> [UInt8] {
    aantal += 1
    return switch formaat {
    case .yaml: Array(NetwerkEncoder().yaml(netwerk).utf8)
    case .json: Array(NetwerkEncoder().json(netwerk).utf8)
    default: Array((NetwerkEncoder().jsonregel(netwerk) + "\n").utf8)
    }
  }

  mutating func schrijf(_ graaf: PropertyGraph) -> [UInt8] {
    aantal += 1
    return schrijver?.schrijf(graaf) ?? []
  }
}

/// A folder with a file for each network that is there only when all of them are (English: *growing
/// folder*).
struct Groeimap {
  let pad: String
  let uitgang: String
  private let nieuw: URL
  private let afbreken: any DispatchSourceSignal
  private var namen: Set<String> = []

  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why.
  init(_ pad: String, uitgang: String, _ taal: Taalkeuze) throws {
    self.pad = pad
    self.uitgang = uitgang
    let doel = URL(fileURLWithPath: pad).standardizedFileURL
    nieuw = doel.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    let inhoud = (try? FileManager.default.contentsOfDirectory(atPath: pad)) ?? []
    guard inhoud.isEmpty, !Self.isBestand(pad) else {
      meld(
        taal.zin(
          "\(pad): hier staat al iets; kies een nieuwe of lege map",
          "\(pad): something stands here already; choose a new or empty folder"))
      throw ExitCode.kanNietSchrijven
    }
    do {
      try FileManager.default.createDirectory(at: nieuw, withIntermediateDirectories: false)
    } catch {
      throw Self.mislukt(pad, taal)
    }
    afbreken = Groeibestand.bijAfbreken { [nieuw] in
      // Files go on coming while the folder is being emptied.
      for _ in 0..<1_000 where FileManager.default.fileExists(atPath: nieuw.path) {
        try? FileManager.default.removeItem(at: nieuw)
      }
    }
  }

  mutating func schrijf(_ bytes: [UInt8], naam: String, _ taal: Taalkeuze) throws {
    do {
      try Data(bytes).write(to: nieuw.appendingPathComponent(vrij(naam) + uitgang))
    } catch {
      throw Self.mislukt(pad, taal)
    }
  }

  /// A file in the folder that is written bit by bit.
  func bestand(_ naam: String, _ taal: Taalkeuze) throws -> FileHandle {
    let plek = nieuw.appendingPathComponent(naam)
    guard FileManager.default.createFile(atPath: plek.path, contents: nil),
      let bestand = FileHandle(forWritingAtPath: plek.path)
    else { throw Self.mislukt(pad, taal) }
    return bestand
  }

  func schrijf(_ bytes: [UInt8], achter bestand: FileHandle, _ taal: Taalkeuze) throws {
    do {
      try bestand.write(contentsOf: Data(bytes))
    } catch {
      throw Self.mislukt(pad, taal)
    }
  }

  /// Puts the folder in its place.
  func sluit(_ taal: Taalkeuze) throws {
    defer { afbreken.cancel() }
    let doel = URL(fileURLWithPath: pad).standardizedFileURL
    rmdir(doel.path)
    guard rename(nieuw.path, doel.path) == 0 else {
      breekAf()
      throw Self.mislukt(pad, taal)
    }
  }

  func breekAf() {
    afbreken.cancel()
    try? FileManager.default.removeItem(at: nieuw)
  }

  private mutating func vrij(_ naam: String) -> String {
    let kenmerk = Kenmerk(naam).tekst
    let begin = kenmerk.isEmpty ? "netwerk" : String(kenmerk.prefix(100))
    var nummer = 1
    var vrij = begin
    while !namen.insert(vrij).inserted {
      nummer += 1
      vrij = "\(begin)-\(nummer)"
    }
    return vrij
  }

  private static func isBestand(_ pad: String) -> Bool {
    var isMap: ObjCBool = false
    return FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) && !isMap.boolValue
  }

  private static func mislukt(_ pad: String, _ taal: Taalkeuze) -> ExitCode {
    meld(
      taal.zin(
        "\(pad): schrijven is niet gelukt; bestaat de map erboven, mag u daar schrijven, en is de "
          + "schijf niet vol?",
        "\(pad): writing failed; does the folder above exist, may you write there, and is the disk "
          + "not full?"))
    return .kanNietSchrijven
  }
}
