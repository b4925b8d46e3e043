import Foundation
import GraphFormats
import NetwerkBestand

@testable import NetwerkUitwisseling

/// Invented files in the shape of other programs'.
enum Voorbeeldtabellen {
  static func bestanden(_ namen: String...) throws -> [Tabelbestand] {
    try namen.map { naam in
      let pad = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Bestanden/\(naam)")
      return Tabelbestand(naam: naam, bytes: Array(try Data(contentsOf: pad)))
    }
  }

  static func tabellen(_ teksten: String...) -> [Tabelbestand] {
    teksten.enumerated().map { Tabelbestand(naam: "\($0).csv", bytes: Array($1.utf8)) }
  }
}

extension PropertyGraph {
  /// Who there is, with what is said of them, without positions.
  var beschrijving: [String] {
    let hoofd = ego.map { ["[\($0.label ?? $0.id)] " + $0.properties.beschrijving] } ?? []
    return hoofd
      + nodes.map { "\($0.label ?? $0.id) " + $0.properties.beschrijving }
      + edges.map {
        "\(nodes[$0.source].label ?? nodes[$0.source].id)–\(nodes[$0.target].label ?? nodes[$0.target].id) "
          + $0.properties.beschrijving
      }
  }
}

extension [Property] {
  var beschrijving: String { map { "\($0.name)=\($0.value.text)" }.joined(separator: " ") }
}

extension FormatReading {
  var vermoedens: [TableGuess] {
    issues.compactMap {
      if case .table(.guess(let vermoeden)) = $0.cause { vermoeden } else { nil }
    }
  }
  var verliezen: [TableLoss] {
    issues.compactMap { if case .table(.loss(let verlies)) = $0.cause { verlies } else { nil } }
  }
  var problemen: [TableProblem] {
    issues.compactMap {
      if case .table(.problem(let probleem)) = $0.cause { probleem } else { nil }
    }
  }
}
