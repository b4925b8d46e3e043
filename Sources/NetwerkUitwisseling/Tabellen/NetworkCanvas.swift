import GraphFormats

/// What is particular to the tables of Network Canvas (English: *Network Canvas*).
///
/// Source: the exporter of Network Canvas, complexdatacollective/network-canvas-monorepo,
/// packages/network-exporters.
enum NetworkCanvas {
  static func isKolom(_ vorm: String) -> Bool { vorm.hasPrefix("networkcanvas") }

  /// Columns of the file of sessions that say something of the interview, not of the person.
  static func isSessiekolom(_ vorm: String) -> Bool {
    [
      "networkcanvascaseid", "networkcanvassessionid", "networkcanvasprotocolname", "sessionstart",
      "sessionfinish", "sessionexported", "appversion", "commithash",
    ].contains(vorm)
  }

  /// Numbers that hold in one file only, beside the identifiers that hold everywhere.
  static func isVolgnummer(_ vorm: String) -> Bool {
    ["nodeid", "edgeid", "from", "to", "networkcanvasuuid"].contains(vorm)
  }

  /// The columns that say where somebody stands on the screen: pairs of `_x` and `_y`.
  static func schermkolommen(_ kolommen: [CSVTabel.Kolom]) -> Set<Int> {
    var einden: [Substring: [String: Int]] = [:]
    for kolom in kolommen {
      for einde in ["_x", "_y", "_screenSpaceX", "_screenSpaceY"] where kolom.naam.hasSuffix(einde)
      {
        einden[kolom.naam.dropLast(einde.count), default: [:]][einde] = kolom.plaats
      }
    }
    var plaatsen: Set<Int> = []
    for eind in einden.values {
      for (x, y) in [("_x", "_y"), ("_screenSpaceX", "_screenSpaceY")] {
        if let x = eind[x], let y = eind[y] { plaatsen.formUnion([x, y]) }
      }
    }
    return plaatsen
  }

  /// The kind of people or ties in a file: `Person` in `K1_s1_attributeList_Person.csv`.
  static func soort(bestand naam: String) -> String? {
    for woord in ["_attributeList_", "_edgeList_", "_adjacencyMatrix_"] {
      if let begin = naam.bereik(van: woord) {
        let rest = naam[begin...]
        let soort = rest.hasSuffix(".csv") ? rest.dropLast(4) : rest
        return soort.isEmpty ? nil : String(soort)
      }
    }
    return nil
  }

  static func isMatrix(bestand naam: String) -> Bool { naam.bereik(van: "_adjacencyMatrix") != nil }

  /// Under what a node or an edge says of which kind it is, as in their GraphML.
  static let soortnaam = "networkCanvasType"
}

extension String {
  /// Where the text behind this word begins.
  fileprivate func bereik(van woord: String) -> String.Index? {
    guard utf8.count >= woord.utf8.count else { return nil }
    return indices.first { self[$0...].hasPrefix(woord) }
      .map { index($0, offsetBy: woord.count) }
  }
}
