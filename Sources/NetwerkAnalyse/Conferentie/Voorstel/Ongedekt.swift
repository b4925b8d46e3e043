import Netwerk

/// A hulpvraag that none of the people asked could do something for, and who could (English:
/// *uncovered need*).
public struct Ongedekt: Hashable, Sendable {
  public let hulpvraag: Hulpvraag.ID
  /// Whether nobody said yet which support is wanted: that comes first.
  public let isSteunOnbekend: Bool
  /// Outside the circle, the one to whom the most trusted way leads; of equal ones the first
  /// kenmerk. `nil` when nobody is known.
  public let naaste: Persoon.ID?
  /// Whether `naaste` is here because it is their work.
  public let isProfessional: Bool
  /// The places in the neighbourhood that fit, by kenmerk.
  public let voorzieningen: [Organisatie.ID]
}

extension Kringmaker {
  /// - Parameter kring: who takes part.
  func ongedekt(_ kring: [Genodigde]) -> [Ongedekt] {
    let gedekt = Set(kring.flatMap { $0.bijdragen.map(\.hulpvraag) })
    let open = graaf.netwerk.hulpvragen.filter { !gedekt.contains($0.id) }
    let inKring = Set(kring.map(\.id))
    return open.sorted {
      ($1.belang?.rawValue ?? 0, $0.id) < ($0.belang?.rawValue ?? 0, $1.id)
    }.map { ongedekt($0, inKring) }
  }

  private func ongedekt(_ vraag: Hulpvraag, _ inKring: Set<Persoon.ID>) -> Ongedekt {
    let voorstel = zoeker.voorstel(.hulpvraag(vraag))
    let naaste = (voorstel.mensen + voorstel.professionals)
      .filter { !inKring.contains($0.id) && $0.kan(bij: vraag) }
      .min { ($0.route?.kosten ?? .max, $0.id) < ($1.route?.kosten ?? .max, $1.id) }
    return Ongedekt(
      hulpvraag: vraag.id, isSteunOnbekend: vraag.steun.isEmpty, naaste: naaste?.id,
      isProfessional: naaste.map { kandidaten[$0.id]?.lid.persoon.isBeroepskracht == true }
        ?? false,
      voorzieningen: voorstel.voorzieningen.filter { $0.past == true }.map(\.id).sorted())
  }
}

extension Steunfiguur {
  /// Whether something is known that they could do for it.
  fileprivate func kan(bij vraag: Hulpvraag) -> Bool {
    feiten.contains {
      switch $0 {
      case .beloofd, .geeftDit, .passendTalent, .passendeOrganisatie: true
      default: false
      }
    }
  }
}
