import GraphFormats
import Netwerk
import NetwerkBestand

/// Why no network came of rows in a set of three files (English: *network error*).
public struct Netwerkfout: Error, Hashable, Sendable {
  /// The name of the file.
  public let bestand: String
  /// The line in it, from 1.
  public let regel: Int
  private let oorzaak: Oorzaak

  private enum Oorzaak: Hashable {
    case tabel(FormatIssue.Cause)
    case vertaling(Vertaalfout)
    case melding(Melding)
  }

  init(_ oorzaak: FormatIssue.Cause, _ plek: (bestand: String, regel: Int)) {
    (self.oorzaak, bestand, regel) = (.tabel(oorzaak), plek.bestand, plek.regel)
  }

  /// - Parameter uitslag: one without a network.
  init(_ uitslag: Vertaaluitslag, _ plek: (bestand: String, regel: Int)) {
    oorzaak =
      uitslag.meldingen.first.map { .melding($0) }
      ?? .vertaling(uitslag.fout ?? .geenHoofdpersoon([]))
    (bestand, regel) = plek
  }

  /// What is the matter, without the place.
  public func zin(in taal: Taal) -> String {
    switch oorzaak {
    case .tabel(let oorzaak): FormatIssue(.error, oorzaak).sentence(in: taal)
    case .vertaling(let fout): fout.zin(in: taal)
    case .melding(let melding): melding.zin(in: taal)
    }
  }
}
