import Foundation
import Testing

@testable import GraphFormats

@Suite struct `GEDCOM beside other readers` {
  /// What `scripts/check-gedcom` compares with other programs.
  @Test func `The table for other readers is what the library reads`() throws {
    let files = [
      "ansel.ged", "familie.ged", "kapot.ged", "utf16.ged", "windows.ged", "zeven.ged",
    ]
    var table = ""
    for file in files {
      let reading = GEDCOMReader().read(try TestFiles.bytes(file))
      let graph = try #require(reading.graphs.first)
      for node in graph.nodes {
        let year = node.properties["birth year"]?.text ?? ""
        table += "\(file)\tperson\t\(node.id)\t\(node.label ?? "")\t\(year)\n"
      }
      for edge in graph.edges {
        guard let kinship = edge.properties["kinship"]?.text, kinship != "brother or sister" else {
          continue
        }
        let kind = edge.isDirected == true ? "parent" : "couple"
        table +=
          "\(file)\t\(kind)\t\(graph.nodes[edge.source].id)\t\(graph.nodes[edge.target].id)\n"
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(table.utf8).write(to: TestFiles.url("gedcom.tsv"))
    }
    #expect(table == String(decoding: try TestFiles.bytes("gedcom.tsv"), as: UTF8.self))
  }
}
