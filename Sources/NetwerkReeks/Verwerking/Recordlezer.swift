import Netwerk
import NetwerkBestand

/// Reads one network of a portion, fast when it is ordinary (English: *record reader*).
///
/// Working memory of one thread.
struct Recordlezer {
  private let decoder = NetwerkDecoder()
  private var lezer = Regellezer()

  /// Why there is no network.
  enum Reden: Error {
    case bron(ReeksError)
    /// What is wrong with it, and its id when that can be seen.
    case fouten([Melding], id: String?)

    /// In one line for people, with the file and line.
    func zin(_ record: Portie.Record, nummer: Int, _ taal: Taal) -> String {
      switch self {
      case .bron(let fout): fout.zin(in: taal)
      case .fouten(let fouten, let id):
        Fouttekst(fouten, record, taal).voorMensen(id ?? record.naam ?? "#\(nummer)")
      }
    }
  }

  mutating func lees(_ portie: Portie, _ record: Portie.Record) -> Result<Netwerk, Reden> {
    if let fout = record.fout { return .failure(.bron(fout)) }
    if let netwerk = gewoon(portie, record) { return .success(netwerk) }
    let bytes = Array(portie.bytes[record.bereik])
    let lezing = decoder.lees(bytes, bestand: record.bestand)
    if let netwerk = lezing.netwerk { return .success(netwerk) }
    return .failure(.fouten(lezing.fouten, id: Netwerkid.zoek(in: bytes)))
  }

  /// What the fast reader makes of it; `nil` for what is out of the ordinary.
  private mutating func gewoon(_ portie: Portie, _ record: Portie.Record) -> Netwerk? {
    portie.bytes.withUnsafeBufferPointer { bytes in
      let regel = UnsafeBufferPointer(rebasing: bytes[record.bereik])
      return lezer.lees(regel) ? lezer.netwerk(van: regel) : nil
    }
  }
}

extension Portie.Record {
  /// Where it stands, for people.
  var plek: String { "\(bestand):\(regel)" }
}
