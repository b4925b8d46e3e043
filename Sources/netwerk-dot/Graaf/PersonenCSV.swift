import Foundation
import NetwerkAnalyse
import NetwerkBestand

/// One row for each person, in the order in which the list of ties first names them: their id and
/// their own value of every measure that has one (English: *people table*).
struct PersonenCSV {
  private let personen: Personenlijst
  private let kolommen: [(kop: String, waarden: Graafuitkomst.Persoonswaarden)]

  /// - Returns: `nil` when none of the answers has a value for each person.
  init?(_ personen: Personenlijst, _ antwoorden: [GraafVerslag.Antwoord]) {
    self.personen = personen
    kolommen = antwoorden.compactMap { antwoord in
      antwoord.uitkomst.perPersoon.map { (antwoord.maat.id, $0) }
    }
    guard !kolommen.isEmpty else { return nil }
  }

  /// Gives the rows in pieces of about a megabyte.
  func schrijf(_ geef: ([UInt8]) throws -> Void) rethrows {
    var bytes = Array(CSV.regel(["id"] + kolommen.map(\.kop)).utf8)
    for nummer in 0..<personen.count {
      schrijfID(nummer, in: &bytes)
      for kolom in kolommen {
        bytes.append(UInt8(ascii: ","))
        Self.schrijf(kolom.waarden, nummer, in: &bytes)
      }
      bytes.append(UInt8(ascii: "\r"))
      bytes.append(UInt8(ascii: "\n"))
      if bytes.count > 1 << 20 {
        try geef(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try geef(bytes)
  }

  private func schrijfID(_ nummer: Int, in bytes: inout [UInt8]) {
    let begin = bytes.count
    personen.schrijf(nummer, in: &bytes)
    let bijzonder: Set<UInt8> = [
      UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"),
    ]
    guard !personen.zijnGetallen, bytes[begin...].contains(where: bijzonder.contains) else {
      return
    }
    let id = String(decoding: bytes[begin...], as: UTF8.self)
    bytes.replaceSubrange(begin..., with: CSV.regel([id]).utf8.dropLast(2))
  }

  /// A value as programs read it; nothing where somebody has none.
  private static func schrijf(
    _ waarden: Graafuitkomst.Persoonswaarden, _ nummer: Int, in bytes: inout [UInt8]
  ) {
    switch waarden {
    case .aantallen(let aantallen): schrijf(aantallen[nummer], in: &bytes)
    case .janee(let antwoorden): bytes.append(UInt8(ascii: antwoorden[nummer] ? "1" : "0"))
    case .getallen(let getallen): bytes += "\(getallen[nummer])".utf8
    case .misschien(let getallen):
      if let getal = getallen[nummer] { bytes += "\(getal)".utf8 }
    }
  }

  private static func schrijf(_ aantal: Int, in bytes: inout [UInt8]) {
    bytes += String(aantal).utf8
  }
}
