import Foundation
import Netwerk
import NetwerkBestand

/// One CSV file of a set, read row by row with the next one in sight (English: *row stream*).
final class Rijenstroom {
  let naam: String
  /// The columns, each with its place.
  let kolommen: [String]
  /// The row whose turn it is; `nil` at the end.
  private(set) var rij: CSVRij?
  private(set) var gelezen = 0
  private let bron: Leesbron
  private var lezer = CSVLezer()
  private var isEinde = false

  /// Opens a file and reads its header and its first row.
  init(_ pad: String) throws(ReeksError) {
    naam = String(pad.split(separator: "/").last ?? "")
    bron = try Leesbron(pad, naam: pad)
    var eerste: CSVRij?
    let naam = naam
    // The header is an ordinary row.
    eerste = try Rijenstroom.lees(&lezer, bron, naam, &isEinde, &gelezen)
    guard let eerste else { throw .driebestanden(.leeg(naam)) }
    kolommen = eerste.velden
    let vormen = kolommen.map { Kenmerk($0) }
    for (index, kolom) in vormen.enumerated() where vormen[..<index].contains(kolom) {
      throw .driebestanden(.kolomDubbel(naam, kolom: kolommen[index]))
    }
    try verder()
  }

  /// Goes to the next row.
  func verder() throws(ReeksError) {
    rij = try Rijenstroom.lees(&lezer, bron, naam, &isEinde, &gelezen)
    if let rij, rij.velden.count != kolommen.count {
      throw .driebestanden(
        .breedte(naam, regel: rij.regel, velden: rij.velden.count, kolommen: kolommen.count))
    }
  }

  /// The place of a column that must be there.
  func plaats(van kolom: String) throws(ReeksError) -> Int {
    let gezocht = Kenmerk(kolom)
    guard let plaats = kolommen.firstIndex(where: { Kenmerk($0) == gezocht }) else {
      throw .driebestanden(.kolomOntbreekt(naam, kolom: kolom))
    }
    return plaats
  }

  private static func lees(
    _ lezer: inout CSVLezer, _ bron: Leesbron, _ naam: String, _ isEinde: inout Bool,
    _ gelezen: inout Int
  ) throws(ReeksError) -> CSVRij? {
    while true {
      do throws(CSVFout) {
        if let rij = try lezer.volgende(isEinde: isEinde) { return rij }
      } catch {
        throw .driebestanden(error.alsDriebestandsfout(naam))
      }
      if isEinde { return nil }
      var bytes: [UInt8] = []
      let aantal = try bron.lees(1 << 18, achter: &bytes, Stopteken()) ?? 0
      isEinde = aantal == 0
      gelezen += aantal
      lezer.voegToe(bytes)
    }
  }
}

extension CSVFout {
  fileprivate func alsDriebestandsfout(_ naam: String) -> ReeksError.Driebestandsfout {
    switch self {
    case .aanhalingstekensNietDicht(let regel): .aanhalingstekenNietDicht(naam, regel: regel)
    case .losAanhalingsteken(let regel): .naAanhalingsteken(naam, regel: regel)
    case .nietUTF8(let regel): .nietUTF8(naam, regel: regel)
    case .teLang(let regel): .veldTeLang(naam, regel: regel)
    }
  }
}
