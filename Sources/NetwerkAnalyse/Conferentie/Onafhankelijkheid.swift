import Netwerk

/// Has the coordinator a stake in what comes out? (English: *independence of the coordinator*)
///
/// Whoever prepares a conference is not one of the circle and is not employed by anybody who helps
/// or decides. These are facts; what they mean for this coordinator people say themselves.
public struct Onafhankelijkheid: Hashable, Sendable {
  /// What ties the coordinator to this network, each once; empty when nothing does, as far as known.
  public let feiten: [Feit]
  /// Whether there is a coordinator by name or on the map.
  public let isGekozen: Bool
  /// Whether it was said for whom the coordinator works; without that nothing is sure.
  public let isWerkgeverBekend: Bool

  /// Whether nothing speaks against it; `nil` when there is no coordinator yet, or nobody said for
  /// whom they work.
  public var isOnafhankelijk: Bool? {
    if !feiten.isEmpty { return false }
    return isGekozen && isWerkgeverBekend ? true : nil
  }

  /// Something that ties a coordinator to the network (English: *stake*).
  public enum Feit: Hashable, Sendable {
    /// Is one of the hoofdpersonen.
    case isHoofdpersoon(Persoon.ID)
    /// Stands among the people around the hoofdpersoon.
    case inKring(Persoon.ID)
    /// Helps already, as a professional on the map.
    case helptAl(Persoon.ID)
    /// Bears the name of somebody on the map; it may be the same person.
    case naamgenoot(Persoon.ID)
    /// Works for somebody of the network.
    case werktVoorPersoon(Persoon.ID)
    /// Works for an organisation for which these professionals help.
    case werktVoorHelper(Organisatie.ID, [Persoon.ID])
    /// Works for an organisation of the network of which no professional is known.
    case werktVoorOrganisatie(Organisatie.ID)
    /// Works for whoever proposed the conference.
    case werktVoorVerwijzer(Betrokkene)
    /// Works for somebody who sets a bottom line that the plan must meet.
    case werktVoorVoorwaarde(Betrokkene)
  }
}

extension Onafhankelijkheid.Feit {
  /// Whom of the network it is about, beside the coordinator's employer.
  var personen: [Persoon.ID] {
    switch self {
    case .isHoofdpersoon(let wie), .inKring(let wie), .helptAl(let wie), .naamgenoot(let wie),
      .werktVoorPersoon(let wie):
      [wie]
    case .werktVoorHelper(_, let wie): wie
    case .werktVoorOrganisatie, .werktVoorVerwijzer, .werktVoorVoorwaarde: []
    }
  }

  /// The organisation of the network that the coordinator works for.
  var organisatie: Organisatie.ID? {
    switch self {
    case .werktVoorHelper(let waar, _), .werktVoorOrganisatie(let waar): waar
    default: nil
    }
  }
}

extension Netwerk {
  /// Has the coordinator of the conference a stake?
  ///
  /// Whoever is outside the network is recognised by their name, written the same but for capitals
  /// and marks.
  ///
  /// - Returns: `nil` when there is no conference.
  ///
  /// Complexity: O(people + organisations), for each employer.
  public func onafhankelijkheid() -> Onafhankelijkheid? {
    guard let conferentie else { return nil }
    guard let coordinator = conferentie.coordinator else {
      return Onafhankelijkheid(feiten: [], isGekozen: false, isWerkgeverBekend: false)
    }
    var feiten = feiten(over: coordinator)
    for werkgever in coordinator.werktVoor {
      for feit in self.feiten(over: werkgever, conferentie) where !feiten.contains(feit) {
        feiten.append(feit)
      }
    }
    return Onafhankelijkheid(
      feiten: feiten, isGekozen: coordinator.naam != nil || coordinator.persoon != nil,
      isWerkgeverBekend: !coordinator.werktVoor.isEmpty)
  }

  /// Who the coordinator is on the map.
  private func feiten(over coordinator: Coordinator) -> [Onafhankelijkheid.Feit] {
    if let id = coordinator.persoon, let persoon = self[id] {
      if isHoofdpersoon(id) { return [.isHoofdpersoon(id)] }
      return [persoon.isBeroepskracht ? .helptAl(id) : .inKring(id)]
    }
    guard let naam = coordinator.naam.map({ Kenmerk($0) }), !naam.isLeeg else { return [] }
    return (hoofdpersonen + personen).filter { Kenmerk($0.naam) == naam }.map(\.id).sorted()
      .map { .naamgenoot($0) }
  }

  /// What an employer of the coordinator is to this network.
  private func feiten(
    over werkgever: Betrokkene, _ conferentie: Conferentie
  ) -> [Onafhankelijkheid.Feit] {
    var feiten: [Onafhankelijkheid.Feit] = []
    let wie = kenmerk(van: werkgever)
    if let wie, self[wie] != nil { feiten.append(.werktVoorPersoon(wie)) }
    if let wie, organisatie(wie) != nil {
      let helpers = personen.filter { $0.inzet?.organisatie == wie && $0.isBeroepskracht }
      feiten.append(
        helpers.isEmpty
          ? .werktVoorOrganisatie(wie) : .werktVoorHelper(wie, helpers.map(\.id).sorted()))
    }
    if let verwijzer = conferentie.verwijzer, isDezelfde(werkgever, verwijzer) {
      feiten.append(.werktVoorVerwijzer(verwijzer))
    }
    for steller in conferentie.voorwaarden.flatMap(\.van) where isDezelfde(werkgever, steller) {
      feiten.append(.werktVoorVoorwaarde(steller))
    }
    return feiten
  }

  /// Who of the network is meant; somebody outside it by a name that is the same.
  private func kenmerk(van betrokkene: Betrokkene) -> Kenmerk? {
    if let kenmerk = betrokkene.kenmerk { return kenmerk }
    let naam = Kenmerk(betrokkene.naam(in: self))
    guard !naam.isLeeg else { return nil }
    return organisaties.first { Kenmerk($0.naam) == naam }?.id
  }

  /// Whether two are the same, or one is the organisation for which the other works.
  private func isDezelfde(_ werkgever: Betrokkene, _ ander: Betrokkene) -> Bool {
    let namen = [werkgever, ander].map { Kenmerk($0.naam(in: self)) }
    if werkgever == ander || (!namen[0].isLeeg && namen[0] == namen[1]) { return true }
    guard let wie = kenmerk(van: werkgever), let persoon = ander.kenmerk else { return false }
    return self[persoon]?.inzet?.organisatie == wie
  }
}
