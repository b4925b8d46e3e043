import Foundation
import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// Networks in the three files of R's egor: `egos.csv` with a row for each network, `alters.csv` with
/// one for each person and `edges.csv` (or `aaties.csv`) with one for each tie among them.
///
/// What columns, words, weights and missing values mean is what `NetwerkUitwisseling` says of them, so
/// the same numbers come of the files as of the netwerk files that they can be made into. What was
/// assumed and what is left out is in ``aantekeningen``.
///
/// The files are read twice: once to see what their columns hold, and then side by side. For that they
/// must be grouped by `egoID` in the same order, and then no more than some networks are held, however
/// many there are; beside them only the different ids that are no numbers and no pseudonyms.
public struct Driebestandenbron: Bron {
  private let paden: [String]
  private let lezing: Driebestandenlezing

  /// What was assumed and what was left out in the networks that were read so far.
  public var aantekeningen: Aantekeningen { lezing.aantekeningen }

  /// Whether a folder holds such a set.
  public static func isSet(map: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(map)/egos.csv")
  }

  /// Reads all three files once.
  ///
  /// - Parameter stop: a sign to end early.
  /// - Throws: when a file is not there, is no CSV, or misses a column.
  public init(map: String, stop: Stopteken = Stopteken()) throws(ReeksError) {
    let bestaat = FileManager.default.fileExists(atPath:)
    guard bestaat(map) else { throw .geenMap(map) }
    let banden =
      !bestaat("\(map)/edges.csv") && bestaat("\(map)/aaties.csv") ? "aaties.csv" : "edges.csv"
    paden = ["egos.csv", "alters.csv", banden].map { "\(map)/\($0)" }
    for pad in paden where !bestaat(pad) { throw .driebestanden(.ontbreekt(pad)) }
    lezing = try Driebestandenlezing(paden, stop)
  }

  public var omvang: Int? { kenmerken.reduce(0) { $0 + ($1.bytes ?? 0) } }
  public var kenmerken: [Invoerkenmerk] { paden.map(Invoerkenmerk.init(pad:)) }

  public mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie? {
    var portie = Portie(bytes: [], records: [])
    let begin = lezing.gelezen
    while portie.bytes.count < NDJSONBron.standaardPortie, !stop.isGegeven {
      let delen = try lezing.volgende()
      if delen.isEmpty { break }
      for deel in delen { voegToe(deel, aan: &portie) }
    }
    portie.gelezen = lezing.gelezen - begin
    return portie.records.isEmpty ? nil : portie
  }

  private func voegToe(_ deel: Driebestandenlezing.Deel, aan portie: inout Portie) {
    let begin = portie.bytes.count
    var record = Portie.Record(
      begin..<begin, bestand: paden[0], regel: deel.regel, naam: deel.id)
    switch deel.uitkomst {
    case .success(let netwerk):
      // It keeps the name that the files give it, also where that is no kenmerk.
      let regel = NetwerkEncoder().jsonregel(netwerk)
      if Kenmerk(deel.id).isLeeg {
        portie.bytes += regel.utf8
      } else {
        var buffer = Schrijfbuffer()
        buffer.voegToe("{\"id\":")
        buffer.voegToe(json: deel.id)
        portie.bytes += buffer.bytes
        portie.bytes.append(UInt8(ascii: ","))
        portie.bytes += regel.utf8.dropFirst()
      }
      portie.bytes.append(0x0A)
    case .failure(let fout): record.fout = .driebestanden(.netwerk(fout))
    }
    record.bereik = begin..<portie.bytes.count
    portie.records.append(record)
  }
}
