import Graphs
import Netwerk

/// Anything of which the measures can be asked: a network, or one made ready for many questions
/// (English: *measurable*).
///
/// ```swift
/// netwerk.dichtheid()                     // one question
/// let graaf = netwerk.graaf               // many questions: who knows whom is worked out once
/// graaf.dichtheid()
/// graaf.metHoofdpersoon.dichtheid()       // with the hoofdpersoon among the people
/// netwerk.zonderProfessionals().dichtheid()
/// ```
public protocol Meetbaar: Sendable {
  /// Who counts and who knows whom.
  var graaf: Netwerkgraaf { get }
}

extension Netwerk: Meetbaar {
  /// This network made ready for many questions.
  ///
  /// Complexity: O(people + relations), and sorting them.
  public var graaf: Netwerkgraaf { Netwerkgraaf(self) }
}

/// A network made ready for many questions: who counts, what their tie with the hoofdpersoon is,
/// and who knows whom (English: *network graph*).
///
/// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon. Organisations do
/// not count. Two people know each other when a relation between them says so that is not broken
/// off; several relations between the same two are one. The hoofdpersoon is left out, unless asked
/// for with ``Meetbaar/metHoofdpersoon``.
public struct Netwerkgraaf: Meetbaar {
  /// The network it was made from.
  public let netwerk: Netwerk
  /// Who counts, by kenmerk.
  let leden: [Lid]
  /// Who knows whom among those who count: node `v` is `leden[v]`.
  let onderling: GraphIndex
  /// Who knows whom, among those the structural questions are about: as `onderling`, or with the
  /// hoofdpersoon.
  let index: GraphIndex
  /// Who knows whom with the hoofdpersoon among them. Many questions ask for it.
  private let indexMetHoofdpersoon: GraphIndex

  public var graaf: Netwerkgraaf { self }

  /// Who counts, by kenmerk.
  public var wieTelt: [Persoon.ID] { leden.map(\.id) }

  public init(_ netwerk: Netwerk) {
    leden = netwerk.leden()
    self.netwerk = netwerk
    onderling = netwerk.onderling(leden.map(\.id))
    index = onderling
    // A network has at least one hoofdpersoon.
    indexMetHoofdpersoon =
      netwerk.hoofdpersonen.first.map { [leden, onderling] in
        onderling.adding($0.id, tiesTo: leden.map(\.band))
      } ?? onderling
  }

  /// The same, with the hoofdpersoon in the structural questions.
  fileprivate init(metHoofdpersoon graaf: Netwerkgraaf) {
    netwerk = graaf.netwerk
    leden = graaf.leden
    onderling = graaf.onderling
    indexMetHoofdpersoon = graaf.indexMetHoofdpersoon
    index = indexMetHoofdpersoon
  }
}

extension Meetbaar {
  /// The same people with the hoofdpersoon among them, in every question about who knows whom.
  ///
  /// A household stands there as one, under the kenmerk of the first. Questions about composition
  /// and support stay about the people around the hoofdpersoon.
  public var metHoofdpersoon: Netwerkgraaf { Netwerkgraaf(metHoofdpersoon: graaf) }
}

extension Netwerk {
  /// The ties among these people that are not broken off, each pair once.
  ///
  /// - Parameter ids: the people, ascending.
  fileprivate func onderling(_ ids: [Persoon.ID]) -> GraphIndex {
    let nummers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let relaties = relaties
    var paren: [Edge] = []
    var bron: [Int] = []
    for nummer in relaties.indices {
      guard let van = nummers[relaties[nummer].van], let naar = nummers[relaties[nummer].naar]
      else { continue }
      paren.append(Edge(min(van, naar), max(van, naar)))
      bron.append(nummer)
    }
    var edges: [Edge] = []
    var bands: [Band] = []
    for plaats in paren.ascending() {
      let relatie = relaties[bron[plaats]]
      let isOpVolgorde = nummers[relatie.van] == paren[plaats].source
      let band = isOpVolgorde ? relatie.band : relatie.band.omgekeerd
      if edges.last == paren[plaats] {
        bands[bands.count - 1] = bands[bands.count - 1].samen(met: band)
      } else {
        edges.append(paren[plaats])
        bands.append(band)
      }
    }
    let levend = bands.indices.filter { bands[$0].aard != .verbroken }
    return GraphIndex(ids: ids, edges: levend.map { edges[$0] }, bands: levend.map { bands[$0] })
  }
}
