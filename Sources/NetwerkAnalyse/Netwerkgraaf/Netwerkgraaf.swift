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

  public var graaf: Netwerkgraaf { self }

  /// Who counts, by kenmerk.
  public var wieTelt: [Persoon.ID] { leden.map(\.id) }

  public init(_ netwerk: Netwerk) {
    let leden = netwerk.leden()
    self.netwerk = netwerk
    self.leden = leden
    onderling = GraphIndex(ids: leden.map(\.id), ties: netwerk.banden(tussen: leden))
    index = onderling
  }

  /// The same, with the hoofdpersoon in the structural questions.
  fileprivate init(_ graaf: Netwerkgraaf, met hoofdpersoon: Persoon.ID) {
    netwerk = graaf.netwerk
    leden = graaf.leden
    onderling = graaf.onderling
    index = onderling.adding(hoofdpersoon, tiesTo: leden.map(\.band))
  }
}

extension Meetbaar {
  /// The same people with the hoofdpersoon among them, in every question about who knows whom.
  ///
  /// A household stands there as one, under the kenmerk of the first. Questions about composition
  /// and support stay about the people around the hoofdpersoon.
  public var metHoofdpersoon: Netwerkgraaf {
    let graaf = graaf
    // A network has at least one.
    guard let hoofdpersoon = graaf.netwerk.hoofdpersonen.first?.id else { return graaf }
    return Netwerkgraaf(graaf, met: hoofdpersoon)
  }
}

extension Netwerk {
  /// The ties among these people that are not broken off, each pair once.
  fileprivate func banden(tussen leden: [Lid]) -> [(edge: Edge, band: Band)] {
    var nummers: [Persoon.ID: Int] = [:]
    for (nummer, lid) in leden.enumerated() { nummers[lid.id] = nummer }
    var banden: [Edge: Band] = [:]
    for relatie in relaties {
      guard let van = nummers[relatie.van], let naar = nummers[relatie.naar] else { continue }
      let paar = Edge(min(van, naar), max(van, naar))
      let band = van < naar ? relatie.band : relatie.band.omgekeerd
      banden[paar] = banden[paar]?.samen(met: band) ?? band
    }
    return banden.filter { $0.value.aard != .verbroken }.map { (edge: $0.key, band: $0.value) }
  }
}
