import Netwerk

/// How somebody is asked (English: *invitation route*).
public enum Vraagweg: Hashable, Sendable {
  /// As people agreed.
  case vastgelegd([Betrokkene])
  case hoofdpersoon
  /// Over trusted ties: who asks on, in order from the hoofdpersoon; the last one asks.
  case via([Persoon.ID])
  /// No trusted way is known: the coordinator goes and asks, when the hoofdpersoon agrees.
  case coordinator
}

/// One question on the way to a full circle (English: *step*).
public struct Vraagstap: Hashable, Sendable {
  /// From 1: whoever asks in a round was asked in an earlier one.
  public let ronde: Int
  public let wie: Persoon.ID
  public let weg: Vraagweg
}

extension Kringvoorstel {
  /// Who asks whom, in which order? (English: *order of asking*)
  ///
  /// - Returns: everybody who takes part and did not answer yet: by round, and in a round as in
  ///   ``mensen``. People who are to ask each other, because it was written down so, come in the round
  ///   in which the first of them can be asked.
  ///
  /// Complexity: O(people · length of the ways).
  public func vraagstappen() -> [Vraagstap] {
    let stappen = kring.compactMap { genodigde -> Vraagstap? in
      guard let weg = genodigde.vraagweg, !genodigde.heeftGeantwoord else { return nil }
      return Vraagstap(ronde: ronde(genodigde.id, []), wie: genodigde.id, weg: weg)
    }
    return stappen.enumerated().sorted {
      ($0.element.ronde, $0.offset) < ($1.element.ronde, $1.offset)
    }.map(\.element)
  }

  private func ronde(_ id: Persoon.ID, _ gezien: Set<Persoon.ID>) -> Int {
    guard let genodigde = self[id], !gezien.contains(id), !genodigde.heeftGeantwoord else {
      return 0
    }
    let vragers: [Persoon.ID] =
      switch genodigde.vraagweg {
      case .vastgelegd(let wie): wie.compactMap(\.kenmerk)
      case .via(let via): Array(via.suffix(1))
      case .hoofdpersoon, .coordinator, nil: []
      }
    return 1 + (vragers.map { ronde($0, gezien.union([id])) }.max() ?? 0)
  }
}

extension Genodigde {
  /// Whether they said yes or no.
  public var heeftGeantwoord: Bool { deelname?.komt == .ja || deelname?.komt == .nee }
}

/// The trusted ways to everybody, through people who take part.
struct Vraagwegen {
  private let routes: [Persoon.ID: Steunroute]
  let deelnemers: Set<Persoon.ID>

  init(_ maker: Kringmaker, deelnemers: Set<Persoon.ID>) {
    let leden = maker.graaf.leden
    self.deelnemers = deelnemers
    let kaart = Routekaart(
      maker.graaf,
      vraagtDoor: leden.map { lid in
        guard let kandidaat = maker.kandidaten[lid.id], kandidaat.beletselen.isEmpty,
          kandidaat.isKind == false
        else { return false }
        let isBevriend = lid.band.map { Vertrouwen.kosten($0) != nil } ?? true
        return isBevriend && (lid.persoon.isBeroepskracht || deelnemers.contains(lid.id))
      },
      isVerboden: { een, ander in
        max(een, ander) < leden.count && maker.paren.contains(Paar(leden[een].id, leden[ander].id))
      })
    let paren = zip(leden, kaart.routes()).compactMap { lid, route in route.map { (lid.id, $0) } }
    routes = Dictionary(uniqueKeysWithValues: paren)
  }

  subscript(_ id: Persoon.ID) -> Steunroute? { routes[id] }
}
