import Foundation
import NetwerkAnalyse
import NetwerkTestSupport

@testable import NetwerkReeks

/// Runs small series in a folder of their own (English: *series test*).
final class Reeksproef {
  let map: URL

  init() throws {
    map = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: map) }

  func pad(_ naam: String) -> String { map.appendingPathComponent(naam).path }

  @discardableResult
  func schrijf(_ naam: String, _ tekst: String) throws -> String {
    try Data(tekst.utf8).write(to: map.appendingPathComponent(naam))
    return pad(naam)
  }

  func bytes(_ naam: String) -> [UInt8]? {
    FileManager.default.contents(atPath: pad(naam)).map { [UInt8]($0) }
  }

  func tekst(_ naam: String) -> String? { bytes(naam).map { String(decoding: $0, as: UTF8.self) } }

  func bestaat(_ naam: String) -> Bool { FileManager.default.fileExists(atPath: pad(naam)) }

  /// A network of a few people as a line of JSON.
  static func regel(_ nummer: Int, _ mensen: Int = 3) -> String {
    let personen = (0..<mensen).map { #"{"naam":"p\#($0)","groep":"buren"}"# }
    let relaties = (1..<max(1, mensen)).map { #"{"tussen":["p\#($0 - 1)","p\#($0)"]}"# }
    return #"{"versie":1,"id":"n\#(nummer)","hoofdpersoon":{"naam":"H"},"personen":["#
      + personen.joined(separator: ",") + #"],"relaties":["# + relaties.joined(separator: ",")
      + "]}"
  }

  static func regels(_ aantal: Int) -> String {
    (1...aantal).map { regel($0, $0 % 5) + "\n" }.joined()
  }
}

extension Reeks {
  /// All rows as one text.
  func tekst(_ bron: any Bron, als vorm: Vorm = .ndjson) throws -> (String, Reekstelling) {
    let bytes = Verzameling()
    let telling = try verwerk(bron, als: vorm) { deel, _ throws(ReeksError) in bytes.alle += deel }
    return (String(decoding: vorm.kop(kolommen) + bytes.alle, as: UTF8.self), telling)
  }
}

final class Verzameling: @unchecked Sendable {
  var alle: [UInt8] = []
}
