import Foundation
import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// Networks in the three files of R's egor: `egos.csv` with a row for each network, `alters.csv` with
/// one for each person and `edges.csv` (or `aaties.csv`) with one for each tie among them.
///
/// The files are read side by side, so they must be grouped by `egoID` in the same order; then no
/// more than one network is held, however many there are. Columns besides `egoID`, `alterID`,
/// `Source` and `Target` mean what their name says, in Dutch as in a netwerk file or in English;
/// others are left out (``overgeslagenKolommen``). An empty value and `NA` say nothing.
public struct Driebestandenbron: Bron {
  private let map: String
  private let paden: [String]
  private let stromen: Stromen

  /// The columns of which the name means nothing here, as `bestand:kolom`.
  public var overgeslagenKolommen: [String] {
    stromen.egos.overgeslagen + stromen.alters.overgeslagen + stromen.edges.overgeslagen
  }

  /// Whether a folder holds such a set.
  public static func isSet(map: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(map)/egos.csv")
  }

  public init(map: String) throws(ReeksError) {
    self.map = map
    let bestaat = FileManager.default.fileExists(atPath:)
    guard bestaat(map) else { throw .geenMap(map) }
    let banden =
      !bestaat("\(map)/edges.csv") && bestaat("\(map)/aaties.csv") ? "aaties.csv" : "edges.csv"
    paden = ["egos.csv", "alters.csv", banden].map { "\(map)/\($0)" }
    for pad in paden where !bestaat(pad) { throw .driebestanden(.ontbreekt(pad)) }
    stromen = Stromen(
      egos: try Tabelstroom(paden[0], sleutels: ["egoID"], Veldnamen.hoofdpersoon),
      alters: try Tabelstroom(paden[1], sleutels: ["egoID", "alterID"], Veldnamen.persoon),
      edges: try Tabelstroom(paden[2], sleutels: ["egoID", "Source", "Target"], Veldnamen.band))
  }

  public var omvang: Int? { kenmerken.reduce(0) { $0 + ($1.bytes ?? 0) } }
  public var kenmerken: [Invoerkenmerk] { paden.map(Invoerkenmerk.init(pad:)) }

  public mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie? {
    var buffer = Schrijfbuffer()
    var records: [Portie.Record] = []
    let begin = stromen.gelezen
    while buffer.count < NDJSONBron.standaardPortie, !stop.isGegeven,
      let ego = stromen.egos.stroom.rij
    {
      var record = Portie.Record(
        buffer.count..<buffer.count, bestand: paden[0], regel: ego.regel)
      record.naam = ego.velden[stromen.egos.sleutels[0]]
      record.herkomst = try stromen.schrijfNetwerk(&buffer)
      record.bereik = record.bereik.lowerBound..<buffer.count
      records.append(record)
    }
    if stromen.egos.stroom.rij == nil { try stromen.keurEinde() }
    guard !records.isEmpty else { return nil }
    return Portie(bytes: buffer.bytes, records: records, gelezen: stromen.gelezen - begin)
  }
}

/// The three files, each at its own row. Used by one thread at a time.
private final class Stromen: @unchecked Sendable {
  let egos: Tabelstroom
  let alters: Tabelstroom
  let edges: Tabelstroom

  init(egos: Tabelstroom, alters: Tabelstroom, edges: Tabelstroom) {
    (self.egos, self.alters, self.edges) = (egos, alters, edges)
  }

  var gelezen: Int { egos.stroom.gelezen + alters.stroom.gelezen + edges.stroom.gelezen }

  /// Writes the next network as JSON with a line for each row.
  ///
  /// - Returns: where each line comes from.
  func schrijfNetwerk(_ buffer: inout Schrijfbuffer) throws(ReeksError) -> [String] {
    guard let ego = egos.stroom.rij else { return [] }
    let id = ego.velden[egos.sleutels[0]]
    var herkomst = ["\(egos.stroom.naam):\(ego.regel)"]
    buffer.voegToe("{\"versie\":1,\"id\":")
    buffer.voegToe(json: id)
    egos.schrijfVelden(ego, .netwerk, &buffer)
    buffer.voegToe(",\"hoofdpersoon\":{\"id\":\"hoofdpersoon\"")
    egos.schrijfVelden(ego, .deel, &buffer, naam: "hoofdpersoon")
    buffer.voegToe("},\"personen\":[")
    try egos.stroom.verder()
    try schrijfRijen(alters, van: id, &herkomst, &buffer) { alters, rij, buffer in
      let wie = rij.velden[alters.sleutels[1]]
      buffer.voegToe("{\"id\":")
      buffer.voegToe(json: wie)
      alters.schrijfVelden(rij, .deel, &buffer, naam: wie)
    }
    buffer.voegToe("],\"relaties\":[")
    try schrijfRijen(edges, van: id, &herkomst, &buffer) { edges, rij, buffer in
      buffer.voegToe("{\"tussen\":[")
      buffer.voegToe(json: rij.velden[edges.sleutels[1]])
      buffer.voegToe(",")
      buffer.voegToe(json: rij.velden[edges.sleutels[2]])
      buffer.voegToe("]")
      edges.schrijfVelden(rij, .deel, &buffer)
    }
    buffer.voegToe("]}\n")
    return herkomst
  }

  /// Writes the rows of one network, each on a line of its own.
  private func schrijfRijen(
    _ tabel: Tabelstroom, van id: String, _ herkomst: inout [String],
    _ buffer: inout Schrijfbuffer, _ schrijf: (Tabelstroom, CSVRij, inout Schrijfbuffer) -> Void
  ) throws(ReeksError) {
    var isEerste = true
    while let rij = tabel.stroom.rij, rij.velden[tabel.sleutels[0]] == id {
      buffer.voegToe(isEerste ? "\n" : ",\n")
      isEerste = false
      schrijf(tabel, rij, &buffer)
      buffer.voegToe("}")
      herkomst.append("\(tabel.stroom.naam):\(rij.regel)")
      try tabel.stroom.verder()
    }
  }

  /// All rows must have found their network.
  func keurEinde() throws(ReeksError) {
    for tabel in [alters, edges] {
      if let rij = tabel.stroom.rij {
        throw .driebestanden(
          .nietGegroepeerd(
            tabel.stroom.naam, regel: rij.regel, ego: rij.velden[tabel.sleutels[0]]))
      }
    }
  }
}
