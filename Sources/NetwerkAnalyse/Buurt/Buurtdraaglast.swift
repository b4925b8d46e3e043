import Netwerk

/// Somebody who is not there for their work, in several households, and what they carry together
/// (English: *carer across networks*).
public struct Drager: Hashable, Sendable {
  public let wie: Kenmerk
  public let hoofdgroep: Groep.Soort?
  /// In which households, ascending, two or more: the grounds.
  public let huishoudens: [Int]
  /// In how many of them something is given: support, tasks or hours.
  public let steunt: Int
  /// How many tasks the networks name together.
  public let taken: Int
  /// Hours a week: the highest that one network says, and all of them added up; `nil` when none
  /// says.
  public let uren: Uren?
  /// Why there is something to ask; empty when there is not.
  public let redenen: [Reden]

  /// What is said of hours a week in several networks.
  public struct Uren: Hashable, Sendable {
    public let hoogste: Double
    /// When every network wrote down only what is done there.
    public let samen: Double
    /// In how many households nothing is said of hours.
    public let onbekend: Int
  }

  public enum Reden: String, CaseIterable, Hashable, Sendable {
    /// One network says that their capacity is gone, or gives a high score on the EDIZ.
    case overbelast
    /// More hours a week than the limit, all networks added up.
    case uren
    /// Something given in as many households as the limit, or more.
    case huishoudens
  }
}

/// Who carries much across households (English: *burden in the neighbourhood*).
public struct Buurtdraaglast: Hashable, Sendable {
  /// Who has a reason, most reasons first, then most households, then by kenmerk.
  public let dragers: [Drager]
  /// How many people in two households or more were looked at: those who are not there for their
  /// work and may be named.
  public let n: Int
  /// Of how many of them nothing is known of hours or capacity.
  public let onbekend: Int
  public let grenzen: Grenzen

  public struct Grenzen: Hashable, Sendable {
    /// More than eight hours a week is intensive informal care, as the SCP counts.
    public var uren = 8.0
    /// Our convention.
    public var huishoudens = 4

    public init() {}
  }
}

extension Buurt {
  /// Who carries too much, all networks together?
  ///
  /// **Who counts:** whoever stands in two households or more, is not there for their work in any of
  /// them, and may be named and shown in all of them. The own household of a hoofdpersoon who helps
  /// elsewhere is not counted.
  ///
  /// - Complexity: O(people of all networks).
  /// - Reference: A. de Boer, I. Plaisier, M. de Klerk, *Mantelzorgers in het vizier*, SCP 2019 (more
  ///   than eight hours a week); for the EDIZ see ``Meetbaar/overbelasten()``.
  public func draaglast(_ grenzen: Buurtdraaglast.Grenzen = .init()) -> Buurtdraaglast {
    var (dragers, n, onbekend): ([Drager], Int, Int) = ([], 0, 0)
    for persoon in 0..<aantalPersonen {
      let leden = leden(van: persoon)
      guard leden.count > 1,
        !leden.contains(where: { !$0.kanten.isDisjoint(with: [.ongenoemd, .beroepskracht]) })
      else { continue }
      n += 1
      if leden.allSatisfy({ $0.uren == nil && !$0.kanten.contains(.oordeelBekend) }) {
        onbekend += 1
      }
      let drager = drager(persoon, leden, grenzen)
      if !drager.redenen.isEmpty { dragers.append(drager) }
    }
    dragers.sort { een, ander in
      if een.redenen.count != ander.redenen.count { return een.redenen.count > ander.redenen.count }
      return een.huishoudens.count == ander.huishoudens.count
        ? een.wie < ander.wie : een.huishoudens.count > ander.huishoudens.count
    }
    return Buurtdraaglast(dragers: dragers, n: n, onbekend: onbekend, grenzen: grenzen)
  }

  private func drager(
    _ persoon: Int, _ leden: ArraySlice<Buurtopbouw.Lid>, _ grenzen: Buurtdraaglast.Grenzen
  ) -> Drager {
    let gezegd = leden.compactMap { $0.uren.map(Double.init) }.sorted()
    let uren = gezegd.last.map {
      Drager.Uren(
        hoogste: $0, samen: gezegd.reduce(0, +), onbekend: leden.count - gezegd.count)
    }
    let steunt = leden.count { $0.kanten.contains(.steunt) }
    var redenen: [Drager.Reden] = []
    if leden.contains(where: { $0.kanten.contains(.overbelast) }) { redenen.append(.overbelast) }
    if let uren, uren.samen > grenzen.uren { redenen.append(.uren) }
    if steunt >= grenzen.huishoudens { redenen.append(.huishoudens) }
    return Drager(
      wie: opbouw.personen[Int32(persoon)], hoofdgroep: hoofdgroep(leden),
      huishoudens: leden.map { Int($0.netwerk) }, steunt: steunt,
      taken: leden.reduce(0) { $0 + Int($1.taken) }, uren: uren, redenen: redenen)
  }
}
