import Foundation
import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// One CSV file of a set, read row by row with the next one in sight (English: *row stream*).
final class Rijenstroom {
  let naam: String
  /// The names of the columns.
  private(set) var kop = CSVRij(velden: [], regel: 1)
  /// What separates fields.
  var scheiding: UInt8 { lezer.scheiding ?? UInt8(ascii: ",") }
  /// The row whose turn it is; `nil` at the end.
  private(set) var rij: CSVRij?
  private(set) var gelezen = 0
  private let bron: Leesbron
  private let isWindows1252: Bool
  /// Whether lines end in CR alone, as on an old Mac.
  private let isOudeMac: Bool
  private var lezer: CSVLezer
  private var isEinde: Bool

  /// Opens a file and reads its header and its first row.
  ///
  /// - Parameter isWindows1252: whether its bytes are Windows-1252 instead of UTF-8.
  init(_ pad: String, isWindows1252: Bool = false) throws(ReeksError) {
    let naam = String(pad.split(separator: "/").last ?? "")
    (self.naam, self.isWindows1252) = (naam, isWindows1252)
    bron = try Leesbron(pad, naam: pad)
    guard bron.isGewoonBestand else { throw .nietLeesbaar(pad) }
    var begin: [UInt8] = []
    gelezen = try bron.lees(Self.hoogstens, achter: &begin, Stopteken()) ?? 0
    isEinde = gelezen == 0
    guard !begin.starts(with: [0xFF, 0xFE]), !begin.starts(with: [0xFE, 0xFF]),
      !begin.contains(0)
    else { throw .driebestanden(.nietUTF8(naam, regel: 1)) }
    isOudeMac = !begin.contains(0x0A) && begin.contains(0x0D)
    if begin.starts(with: [0xEF, 0xBB, 0xBF]) { begin.removeFirst(3) }
    let tekst = Self.tekst(begin, isWindows1252: isWindows1252, isOudeMac: isOudeMac)
    let (vervolg, scheiding) = Scheidingsregel.zonder(tekst)
    lezer = CSVLezer(scheiding: scheiding, vanafRegel: scheiding == nil ? 1 : 2)
    lezer.voegToe(vervolg)
    guard let kop = try volgende() else { throw .driebestanden(.leeg(naam)) }
    self.kop = kop
    try verder()
  }

  /// Goes to the next row that holds something.
  func verder() throws(ReeksError) {
    repeat { rij = try volgende() } while rij?.isLeeg == true
  }

  private func volgende() throws(ReeksError) -> CSVRij? {
    while true {
      do throws(CSVFout) {
        if let rij = try lezer.volgende(isEinde: isEinde) { return rij.geschoond }
      } catch {
        throw .driebestanden(error.alsDriebestandsfout(naam))
      }
      if isEinde { return nil }
      var bytes: [UInt8] = []
      let aantal = try bron.lees(Self.hoogstens, achter: &bytes, Stopteken()) ?? 0
      isEinde = aantal == 0
      gelezen += aantal
      lezer.voegToe(Self.tekst(bytes, isWindows1252: isWindows1252, isOudeMac: isOudeMac))
    }
  }

  private static let hoogstens = 1 << 18

  /// The bytes as UTF-8 with line ends that are LF or CR LF.
  private static func tekst(
    _ bytes: [UInt8], isWindows1252: Bool, isOudeMac: Bool
  ) -> [UInt8] {
    let tekst = isWindows1252 ? Array(Tekencodering.windows1252(bytes[...]).utf8) : bytes
    return isOudeMac ? tekst.map { $0 == 0x0D ? 0x0A : $0 } : tekst
  }
}

extension Rijenstroom {
  /// Looks at a whole file, and opens it at its first row.
  ///
  /// What is no UTF-8 is read as Windows-1252, as a table that is read whole is.
  ///
  /// - Parameter teltIds: whether it is the file of people, of which the ids are counted.
  /// - Throws: what is wrong with one of its rows.
  static func overzien(
    _ pad: String, teltIds: Bool, _ stop: Stopteken
  ) throws(ReeksError) -> (Rijenstroom, Tabeloverzicht) {
    do throws(ReeksError) {
      return try overzien(pad, isWindows1252: false, teltIds: teltIds, stop)
    } catch {
      guard case .driebestanden(.nietUTF8) = error else { throw error }
      return try overzien(pad, isWindows1252: true, teltIds: teltIds, stop)
    }
  }

  private static func overzien(
    _ pad: String, isWindows1252: Bool, teltIds: Bool, _ stop: Stopteken
  ) throws(ReeksError) -> (Rijenstroom, Tabeloverzicht) {
    let stroom = try Rijenstroom(pad, isWindows1252: isWindows1252)
    var overzicht = Tabeloverzicht(
      naam: stroom.naam, kop: stroom.kop, scheiding: stroom.scheiding,
      isWindows1252: isWindows1252, teltIds: teltIds)
    while let rij = stroom.rij, !stop.isGegeven {
      guard !overzicht.isTeBreed(rij) else {
        throw .driebestanden(
          .breedte(
            stroom.naam, regel: rij.regel, velden: rij.velden.count, kolommen: overzicht.breedte))
      }
      overzicht.tel(rij)
      try stroom.verder()
    }
    return (try Rijenstroom(pad, isWindows1252: isWindows1252), overzicht)
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
