import GraphFormats
import Netwerk
import NetwerkBestand

/// What the columns of `egos.csv`, `alters.csv` and `edges.csv` of R's egor mean, for who reads these
/// files network by network (English: *set of three files*).
///
/// The same columns, words, weights and missing values as ``Tabellenlezer`` and ``Vertaling`` know,
/// and the same networks come of it; only the rows of the networks that are asked are held.
///
/// ```swift
/// var set = try Driebestandenset(egos: egos, alters: alters, edges: edges)
/// let netwerken = set.lees(rijen)
/// ```
package struct Driebestandenset: Sendable {
  package enum Bestand: Int, CaseIterable, Sendable { case egos, alters, edges }

  /// Why three tables are no such set.
  package enum Fout: Error, Hashable, Sendable {
    case kolomOntbreekt(Bestand, String)
    /// It is laid out as some other set of tables.
    case andereIndeling
  }

  let indeling: Tabelindeling
  let overzichten: [Tabeloverzicht]
  let sleutels: [Sleutels]
  /// Tables without rows, to look in rows with.
  private let tabellen: [CSVTabel]
  var ids: Idtelling
  var meldingen = Tabelmeldingen()
  var vertaald = Aantekeningen()
  var vorige: String?

  /// - Parameter alters: with ids that were counted.
  /// - Throws: when a column is missing, or the tables belong to another program.
  package init(
    egos: Tabeloverzicht, alters: Tabeloverzicht, edges: Tabeloverzicht
  ) throws(Fout) {
    overzichten = [egos, alters, edges]
    ids = alters.ids
    var alvast = Tabelmeldingen()
    let tabellen = overzichten.enumerated().map {
      CSVTabel($1, nummer: $0, rijen: [], &alvast)
    }
    let sleutels = tabellen.map { Sleutels($0, nil, zwak: false) }
    self.tabellen = tabellen
    self.sleutels = sleutels
    for bestand in Bestand.allCases {
      if let kolom = sleutels[bestand.rawValue].ontbrekend(in: bestand) {
        throw .kolomOntbreekt(bestand, kolom)
      }
    }
    let soorten: [Sleutels.Soort] = [.netwerken, .personen, .banden]
    guard sleutels.map(\.soort) == soorten else { throw .andereIndeling }
    do throws(Herkenning.Onherkend) {
      let uitslag = try Herkenning(tabellen: tabellen, kaart: nil).uitslag()
      indeling = uitslag.indeling
      meldingen.raad(.layout(uitslag.indeling.rawValue, score: uitslag.punten))
    } catch {
      throw .andereIndeling
    }
    guard [.lijsten, .egoWeb, .openeddi].contains(indeling) else { throw .andereIndeling }
  }

  /// Whose network a row belongs to; `nil` when it does not say so.
  package func netwerk(van rij: CSVRij, in bestand: Bestand) -> String? {
    tabellen[bestand.rawValue].sleutel(rij, sleutels[bestand.rawValue].netwerk)
  }

  /// A row that belongs to no network.
  package mutating func telZonderNetwerk() { meldingen.telZonderKenmerk() }

  /// Everything there is to tell of what was read, as ``Vertaling`` tells it.
  package var aantekeningen: Aantekeningen {
    var alle = Aantekeningen()
    for melding in meldingen.alles() where melding.severity != .error {
      alle.noteer(.formaat(melding.cause, melding.severity))
    }
    alle.voegToe(vertaald)
    return alle
  }
}

extension Sleutels {
  /// The first column that a file of a set must have and has not, by the name that egor gives it.
  fileprivate func ontbrekend(in bestand: Driebestandenset.Bestand) -> String? {
    if netwerk == nil { return "egoID" }
    switch bestand {
    case .egos: return nil
    case .alters: return kenmerk == nil ? "alterID" : nil
    case .edges: return van == nil ? "Source" : naar == nil ? "Target" : nil
    }
  }
}
