import Netwerk

/// What is there to talk about in a plan before it goes out, and what is good about it? (English:
/// *check of the plan*)
///
/// Form is free: what is missing can still be added, and only what touches safety, or what every
/// plan must do, has to be settled first. What nobody said is unknown and never taken for a no.
///
/// ```swift
/// let controle = netwerk.plancontrole(op: vandaag)
/// controle?.bevindingen.filter { $0.gewicht == .moetEerst }
/// controle?.aandeel.mensen                 // what the own circle carries, computed
/// ```
public struct Plancontrole: Hashable, Sendable {
  /// By weight, then by point.
  public let bevindingen: [Planbevinding]
  /// What is good, in a fixed order.
  public let goed: [Plansterkte]
  /// How much of the agreements the own circle carries.
  public let aandeel: Kringaandeel
  /// What the plan asks of everybody who promised something, by kenmerk.
  public let lasten: [Planlast]

  /// Whether nothing has to be settled first.
  public var isKlaar: Bool { !bevindingen.contains { $0.gewicht == .moetEerst } }
}

extension Meetbaar {
  /// Is there something to settle in the plan, and what is good about it?
  ///
  /// - Parameter vandaag: The day by which an evaluation counts as past; `nil` for the date of the
  ///   network.
  /// - Returns: `nil` when there is no plan.
  ///
  /// Complexity: O(agreements · (people + relations)).
  public func plancontrole(op vandaag: Datum? = nil) -> Plancontrole? {
    guard let blik = Planblik(graaf, vandaag) else { return nil }
    let delen: [[Planbevinding.Soort]] = [
      blik.vragen, blik.hulpverzoeken, blik.voorwaarden, blik.afspraken, blik.instemming,
      blik.beletselen, blik.kinderen, blik.draagkracht, blik.banden, blik.coordinator,
      blik.kring, blik.vorm, blik.tegenspraken,
    ]
    return Plancontrole(
      bevindingen: Set(delen.joined()).map(Planbevinding.init).sorted(), goed: blik.goed,
      aandeel: blik.aandeel, lasten: blik.lasten)
  }
}
