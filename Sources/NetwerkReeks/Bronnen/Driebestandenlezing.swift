import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// The three files of a set, each at its own row, and what their columns mean (English: *reading of
/// three files*). Used by one thread at a time.
final class Driebestandenlezing: @unchecked Sendable {
  /// One network of the set.
  struct Deel {
    let id: String
    /// The line of `egos.csv` on which it stands.
    let regel: Int
    let uitkomst: Result<Netwerk, Netwerkfout>
  }

  private var betekenis: Driebestandenset
  private let stromen: [Rijenstroom]
  private var isAf: Bool

  /// - Parameter paden: those of `egos.csv`, `alters.csv` and `edges.csv`.
  init(_ paden: [String], _ stop: Stopteken) throws(ReeksError) {
    var stromen: [Rijenstroom] = []
    var overzichten: [Tabeloverzicht] = []
    for (nummer, pad) in paden.enumerated() {
      let (stroom, overzicht) = try Rijenstroom.overzien(pad, teltIds: nummer == 1, stop)
      stromen.append(stroom)
      overzichten.append(overzicht)
    }
    self.stromen = stromen
    isAf = stop.isGegeven
    do throws(Driebestandenset.Fout) {
      betekenis = try Driebestandenset(
        egos: overzichten[0], alters: overzichten[1], edges: overzichten[2])
    } catch {
      throw .driebestanden(error.alsDriebestandsfout(stromen.map(\.naam)))
    }
  }

  var gelezen: Int { stromen.reduce(0) { $0 + $1.gelezen } }
  var aantekeningen: Aantekeningen { betekenis.aantekeningen }

  /// The next networks, in the order of `egos.csv`; none at the end.
  func volgende() throws(ReeksError) -> [Deel] {
    guard !isAf else { return [] }
    let delen = try neem()
    guard !delen.isEmpty else {
      isAf = true
      try keurEinde()
      return []
    }
    let regels = delen.map { $0.rijen[0][0].regel }
    return zip(zip(delen, regels), betekenis.lees(delen)).map {
      Deel(id: $0.0.id, regel: $0.1, uitkomst: $1)
    }
  }

  /// Takes the rows of some networks, so that columns are looked at once for all of them.
  private func neem() throws(ReeksError) -> [Netwerkrijen] {
    var delen: [Netwerkrijen] = []
    var aantalRijen = 0
    while delen.count < 64, aantalRijen < 4_096, let ego = stromen[0].rij {
      try stromen[0].verder()
      guard let id = betekenis.netwerk(van: ego, in: .egos) else {
        betekenis.telZonderNetwerk()
        continue
      }
      var deel = Netwerkrijen(id: id, ego: ego)
      deel.rijen[1] = try rijen(van: id, in: .alters)
      deel.rijen[2] = try rijen(van: id, in: .edges)
      aantalRijen += deel.rijen[1].count + deel.rijen[2].count
      delen.append(deel)
    }
    return delen
  }

  private func rijen(
    van id: String, in bestand: Driebestandenset.Bestand
  ) throws(ReeksError) -> [CSVRij] {
    let stroom = stromen[bestand.rawValue]
    var rijen: [CSVRij] = []
    while let rij = stroom.rij {
      if let netwerk = betekenis.netwerk(van: rij, in: bestand) {
        guard netwerk == id else { break }
        rijen.append(rij)
      } else {
        betekenis.telZonderNetwerk()
      }
      try stroom.verder()
    }
    return rijen
  }

  /// All rows must have found their network.
  private func keurEinde() throws(ReeksError) {
    for bestand in [Driebestandenset.Bestand.alters, .edges] {
      let stroom = stromen[bestand.rawValue]
      if let rij = stroom.rij, let ego = betekenis.netwerk(van: rij, in: bestand) {
        throw .driebestanden(.nietGegroepeerd(stroom.naam, regel: rij.regel, ego: ego))
      }
    }
  }
}

extension Driebestandenset.Fout {
  /// - Parameter namen: what the files are called.
  fileprivate func alsDriebestandsfout(_ namen: [String]) -> ReeksError.Driebestandsfout {
    switch self {
    case .kolomOntbreekt(let bestand, let kolom):
      .kolomOntbreekt(namen[bestand.rawValue], kolom: kolom)
    case .andereIndeling: .andereIndeling
    }
  }
}
