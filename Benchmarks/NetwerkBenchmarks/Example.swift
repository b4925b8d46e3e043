import Foundation
import Netwerk
import NetwerkBestand

/// A network file of this repository, to measure with.
struct Example {
  let people: Int
  let file: String

  static let twentyFive = Example(people: 25, file: "Benchmarks/mensen-25.netwerk.yaml")
  static let sixty = Example(people: 60, file: "examples/groot.netwerk.yaml")
  static let eighty = Example(people: 80, file: "examples/spaghetti.netwerk.yaml")

  var yaml: [UInt8] {
    get throws {
      let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      return [UInt8](try Data(contentsOf: root.appendingPathComponent(file)))
    }
  }

  var json: [UInt8] {
    get throws { Array(NetwerkEncoder().json(try netwerk).utf8) }
  }

  var netwerk: Netwerk {
    get throws {
      let lezing = NetwerkDecoder().lees(try yaml, bestand: file)
      guard let netwerk = lezing.netwerk else { throw Unreadable(meldingen: lezing.meldingen) }
      return netwerk
    }
  }

  struct Unreadable: Error {
    let meldingen: [Melding]
  }
}
