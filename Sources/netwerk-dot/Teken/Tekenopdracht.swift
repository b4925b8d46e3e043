import ArgumentParser
import Foundation
import NetwerkGraphviz

/// One picture to draw, of one file or of several together.
struct Tekenopdracht {
  var invoer: [Invoer]
  var uitvoer: Uitvoer
  var soort: OutputFormat
}

extension Tekenopties {
  static func isMap(_ pad: String) -> Bool {
    var isMap: ObjCBool = false
    return pad.hasSuffix("/")
      || FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) && isMap.boolValue
  }

  /// What to draw and where, before anything is read.
  func opdrachten(_ vorm: Tekenvorm) throws -> [Tekenopdracht] {
    let invoer = bestand.map(Invoer.init)
    let soort = soort ?? o.flatMap { OutputFormat(bestandsnaam: $0) } ?? .png
    if vorm.isVanAlleBestanden, let laatste = invoer.last {
      return [
        Tekenopdracht(invoer: invoer, uitvoer: uitvoer(voor: laatste, vorm, soort), soort: soort)
      ]
    }
    if invoer.count > 1, let o, !Self.isMap(o) {
      throw ValidationError(
        taal.zin(
          "bij meer dan één bestand is -o een map; '\(o)' is dat niet",
          "with more than one file -o is a folder; '\(o)' is not"))
    }
    let opdrachten = invoer.map {
      Tekenopdracht(invoer: [$0], uitvoer: uitvoer(voor: $0, vorm, soort), soort: soort)
    }
    var bezet: Set<Uitvoer> = []
    for opdracht in opdrachten where !bezet.insert(opdracht.uitvoer).inserted {
      throw ValidationError(
        taal.zin(
          "twee bestanden zouden allebei \(opdracht.uitvoer.pad) worden; teken ze apart met -o",
          "two files would both become \(opdracht.uitvoer.pad); draw them separately with -o"))
    }
    return opdrachten
  }

  /// Beside the file, unless said otherwise; an ecogram has the name of the file, another form its own
  /// name behind it, and a neighbourhood only its own.
  private func uitvoer(
    voor invoer: Invoer, _ vorm: Tekenvorm, _ soort: OutputFormat
  ) -> Uitvoer {
    let stam =
      switch vorm {
      case .ecogram: invoer.stam
      case .buurtkaart: vorm.rawValue
      default: "\(invoer.stam)-\(vorm.rawValue)"
      }
    let naam = "\(stam).\(soort.rawValue)"
    if let o {
      return Uitvoer(
        pad: Self.isMap(o) ? URL(fileURLWithPath: o).appendingPathComponent(naam).path : o)
    }
    if invoer.isStandaard { return Uitvoer(pad: "-") }
    let map = URL(fileURLWithPath: invoer.pad).deletingLastPathComponent()
    return Uitvoer(pad: invoer.pad.contains("/") ? map.appendingPathComponent(naam).path : naam)
  }
}
