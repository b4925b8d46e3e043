import GraphFormats
import Netwerk
import NetwerkBestand

/// The rows of one network (English: *network rows*).
package struct Netwerkrijen: Sendable {
  /// What the files call the network.
  package let id: String
  /// The rows by ``Driebestandenset/Bestand``; one of `egos`.
  package var rijen: [[CSVRij]]

  package init(id: String, ego: CSVRij) {
    self.id = id
    rijen = [[ego], [], []]
  }
}

extension Driebestandenset {
  /// The networks that rows mean, in their order, without an `id`; a network that cannot be read is
  /// told of in its place.
  ///
  /// Many at a time cost less each, since columns are looked at once.
  package mutating func lees(_ delen: [Netwerkrijen]) -> [Result<Netwerk, Netwerkfout>] {
    defer { vorige = delen.last?.id ?? vorige }
    if delen.first?.id != vorige {
      let (grafen, fouten) = grafen(delen)
      if fouten.isEmpty { return grafen.map { netwerk(van: $0) } }
    }
    var eerder = vorige
    return delen.map { deel in
      defer { eerder = deel.id }
      return netwerk(van: deel, na: eerder)
    }
  }

  /// - Parameter eerder: the network before it, since one that stands there twice is an error.
  private mutating func netwerk(
    van deel: Netwerkrijen, na eerder: String?
  ) -> Result<Netwerk, Netwerkfout> {
    guard deel.id != eerder else {
      let plek = plaats(Position(line: deel.rijen[0][0].regel))
      return .failure(Netwerkfout(.table(.problem(.duplicateEgo(deel.id))), plek))
    }
    let (grafen, fouten) = grafen([deel])
    if let fout = fouten.first {
      let plek = fout.position ?? Position(line: deel.rijen[0][0].regel)
      return .failure(Netwerkfout(fout.cause, plaats(plek)))
    }
    return netwerk(van: grafen[0])
  }

  /// The graphs of these rows, or what is wrong with them.
  private mutating func grafen(
    _ delen: [Netwerkrijen]
  ) -> (grafen: [PropertyGraph], fouten: [FormatIssue]) {
    var lezer = lezer(delen)
    let grafen = lezer.lees()
    if lezer.meldingen.fouten.isEmpty { meldingen = lezer.meldingen }
    return (grafen, lezer.meldingen.fouten)
  }

  private func lezer(_ delen: [Netwerkrijen]) -> Lijstenlezer {
    var meldingen = meldingen
    let tabellen = overzichten.enumerated().map { nummer, overzicht in
      CSVTabel(overzicht, nummer: nummer, rijen: delen.flatMap { $0.rijen[nummer] }, &meldingen)
    }
    let stukken = zip(tabellen, sleutels).map { (tabel: $0, sleutels: $1) }
    return Lijstenlezer(indeling, stukken, matrices: [], meldingen)
  }

  private mutating func netwerk(van graaf: PropertyGraph) -> Result<Netwerk, Netwerkfout> {
    var eigen = graaf.metEigenIds(ids, &vertaald)
    eigen.id = nil
    let uitslag = Vertaling().netwerk(van: eigen)
    vertaald.voegToe(uitslag.aantekeningen)
    if let netwerk = uitslag.netwerk { return .success(netwerk) }
    let plek = plaats(uitslag.plek ?? graaf.ego?.position ?? Position(line: 1))
    return .failure(Netwerkfout(uitslag, plek))
  }

  private func plaats(_ plek: Position) -> (bestand: String, regel: Int) {
    (overzichten[overzichten.indices.contains(plek.file) ? plek.file : 0].naam, plek.line)
  }
}
