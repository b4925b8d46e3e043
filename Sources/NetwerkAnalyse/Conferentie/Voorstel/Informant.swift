import Netwerk

/// Somebody who comes for their work or with a task, apart from the circle (English: *informant*).
///
/// Professionals are there in the first part only, and leave for the private time.
public struct Informant: Hashable, Sendable, Identifiable {
  public let id: Persoon.ID
  public let rol: Rol?
  public let plek: Plek
  public let deelname: Deelname?
  /// As what they come: informant unless something else was said.
  public let als: Deelname.Hoedanigheid
  /// What the circle wants to hear from them or from the organisation they work for.
  public let brengt: [String]
  /// Whether they hold the lead over all help.
  public let heeftRegie: Bool
  /// The hulpvragen that their work touches, by kenmerk.
  public let raakt: [Hulpvraag.ID]

  public enum Plek: Hashable, Sendable {
    /// Asked for the first part.
    case gevraagd
    /// Could inform; asked when the circle wants to hear it.
    case mogelijk
    case niet(Kringplek.Waaromniet)
  }
}

extension Kringmaker {
  /// Whether somebody stands apart from the circle.
  func staatApart(_ persoon: Persoon) -> Bool {
    if persoon.isBeroepskracht || persoon.id == conferentie?.coordinator?.persoon { return true }
    return switch deelnamen[persoon.id]?.als {
    case .informant, .tolk, .coordinator, .verwijzer: true
    case .kring, .steunpersoon, nil: false
    }
  }

  func informant(_ persoon: Persoon) -> Informant {
    let deelname = deelnamen[persoon.id]
    let brengt = informatie(van: persoon) + (deelname?.brengt ?? [])
    let heeftRegie = persoon.inzet?.regie == .ja
    let isCoordinator = persoon.id == conferentie?.coordinator?.persoon
    return Informant(
      id: persoon.id, rol: persoon.rol,
      plek: plek(persoon, isGewenst: !brengt.isEmpty || heeftRegie || isCoordinator),
      deelname: deelname,
      als: deelname?.als.flatMap { $0 == .kring ? nil : $0 }
        ?? (isCoordinator ? .coordinator : .informant),
      brengt: brengt, heeftRegie: heeftRegie,
      raakt: zoeken.filter { raakt(persoon, $0.zoeken) }.map(\.vraag.id).sorted())
  }

  private func plek(_ persoon: Persoon, isGewenst: Bool) -> Informant.Plek {
    switch deelnamen[persoon.id]?.vastgelegdePlek {
    case .niet(let reden)?: return .niet(reden)
    case .aanwezig?, .anders?: return .gevraagd
    case .overleg?, nil: break
    }
    let redenen = graaf.beletselen(van: persoon.id).filter { $0 != .overbelast }
    if !redenen.isEmpty { return .niet(.beletselen(redenen)) }
    return isGewenst ? .gevraagd : .mogelijk
  }

  private func informatie(van persoon: Persoon) -> [String] {
    (conferentie?.informatie ?? []).filter { informatie in
      informatie.door.contains {
        $0.kenmerk == persoon.id
          || ($0.kenmerk != nil && $0.kenmerk == persoon.inzet?.organisatie)
      }
    }.map(\.wat)
  }

  private func raakt(_ persoon: Persoon, _ zoeken: Vraagzoeken) -> Bool {
    guard let kandidaat = kandidaten[persoon.id] else { return false }
    return zoeken.feiten(kandidaat).contains {
      switch $0 {
      case .beloofd, .geeftDit, .passendeOrganisatie: true
      default: false
      }
    }
  }
}
