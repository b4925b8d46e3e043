import Foundation
import NetwerkReeks

/// What somebody named as input (English: *batch input*).
struct Batchinvoer {
  let paden: [String]
  let egor: String?
  /// Whether every file has a network on each line, whatever its name.
  let isNDJSON: Bool
  /// How many bytes are read at a time.
  let portie: Int

  /// All of it as one source, in the order in which it was named.
  ///
  /// - Parameter stop: a sign to end early, since tables are looked at before they are read.
  func bron(_ stop: Stopteken = Stopteken()) throws(ReeksError) -> any Bron {
    if let egor { return try Driebestandenbron(map: egor, stop: stop) }
    var bronnen: [any Bron] = []
    for groep in groepen {
      switch groep.soort {
      case .regels: bronnen.append(try NDJSONBron(groep.paden, portiegrootte: portie))
      case .netwerkbestanden:
        // One that was named must be there; one that cannot be read is a network with a fout.
        for pad in groep.paden where !FileManager.default.fileExists(atPath: pad) {
          throw .geenBestand(pad)
        }
        bronnen.append(Bestandenbron(groep.paden))
      case .map: bronnen.append(try map(groep.paden[0], stop))
      }
    }
    return bronnen.count == 1 ? bronnen[0] : Bronketen(bronnen)
  }

  private func map(_ pad: String, _ stop: Stopteken) throws(ReeksError) -> any Bron {
    Driebestandenbron.isSet(map: pad)
      ? try Driebestandenbron(map: pad, stop: stop) : try Bestandenbron(map: pad)
  }

  private enum Soort { case regels, netwerkbestanden, map }

  /// Paths of one kind that stand together.
  private var groepen: [(soort: Soort, paden: [String])] {
    var groepen: [(soort: Soort, paden: [String])] = []
    for pad in paden {
      let soort = soort(van: pad)
      if soort != .map, groepen.last?.soort == soort {
        groepen[groepen.count - 1].paden.append(pad)
      } else {
        groepen.append((soort, [pad]))
      }
    }
    return groepen
  }

  private func soort(van pad: String) -> Soort {
    if pad == "-" || isNDJSON { return .regels }
    var isMap: ObjCBool = false
    if FileManager.default.fileExists(atPath: pad, isDirectory: &isMap), isMap.boolValue {
      return .map
    }
    return Bestandenbron.isNetwerkbestand(pad) ? .netwerkbestanden : .regels
  }
}
