import Foundation
import Netwerk
import NetwerkBestand
import Testing

@testable import netwerk_dot

extension Interview {
  /// An interview after these answers.
  static func na(
    _ antwoorden: String..., over netwerk: Netwerk? = nil, taal: Taal = .nederlands
  ) -> Interview {
    var interview = Interview(netwerk, taal: taal, vandaag: Datum("2026-11-21"))
    for antwoord in antwoorden { _ = interview.beantwoord(antwoord) }
    return interview
  }

  /// The network that a file of what was answered gives back.
  func teruggelezen() throws -> Netwerk {
    let netwerk = try #require(netwerk)
    let lezing = NetwerkDecoder().lees(NetwerkEncoder().yaml(netwerk), bestand: "proef.yaml")
    #expect(lezing.fouten.map { $0.tekst(in: .nederlands) } == [])
    return try #require(lezing.netwerk)
  }
}

/// A folder that is there for one test.
struct Proefmap: ~Copyable {
  let pad: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "netwerk-dot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    pad = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: pad) }

  func bestand(_ naam: String) -> String { "\(pad)/\(naam)" }

  func lees(_ naam: String) throws -> String {
    try String(contentsOfFile: bestand(naam), encoding: .utf8)
  }

  func schrijf(_ tekst: String, _ naam: String) throws {
    try tekst.write(toFile: bestand(naam), atomically: false, encoding: .utf8)
  }

  var namen: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: pad).sorted() }
  }
}

/// The built tool, run in a folder.
enum NetwerkDotProgramma {
  struct Afloop {
    let code: Int32
    let uitvoer: String
    let meldingen: String
  }

  /// It stands beside the bundle with the tests.
  static let pad: String = {
    let proeven = CommandLine.arguments.first.map { URL(fileURLWithPath: $0) }
    let kandidaten = [Bundle.main.executableURL, proeven].compactMap { $0 }
      .map { $0.deletingLastPathComponent().appendingPathComponent("netwerk-dot").path }
    return kandidaten.first { FileManager.default.isExecutableFile(atPath: $0) } ?? kandidaten[0]
  }()

  /// A process that has not started, with plain surroundings.
  static func proces(_ argumenten: [String], in map: String) -> Process {
    let proces = Process()
    proces.executableURL = URL(fileURLWithPath: argumenten[0])
    proces.arguments = Array(argumenten.dropFirst())
    proces.currentDirectoryURL = URL(fileURLWithPath: map)
    proces.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"]
    return proces
  }

  /// Runs it to its end, with everything that is typed in one go.
  static func voer(
    _ argumenten: String..., programma: [String]? = nil, typ: String = "", in map: String
  ) throws -> Afloop {
    // Files rather than pipes: however much is said, nothing has to wait for a reader.
    let tijdelijk = try Proefmap()
    try typ.write(toFile: tijdelijk.bestand("in"), atomically: false, encoding: .utf8)
    for naam in ["uit", "fout"] { try tijdelijk.schrijf("", naam) }
    let proces = proces((programma ?? [pad]) + argumenten, in: map)
    let invoer = try #require(FileHandle(forReadingAtPath: tijdelijk.bestand("in")))
    let uitvoer = try #require(FileHandle(forWritingAtPath: tijdelijk.bestand("uit")))
    let meldingen = try #require(FileHandle(forWritingAtPath: tijdelijk.bestand("fout")))
    proces.standardInput = invoer
    proces.standardOutput = uitvoer
    proces.standardError = meldingen
    try proces.run()
    proces.waitUntilExit()
    return Afloop(
      code: proces.terminationStatus, uitvoer: try tijdelijk.lees("uit"),
      meldingen: try tijdelijk.lees("fout"))
  }
}
