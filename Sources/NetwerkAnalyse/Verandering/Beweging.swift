import Netwerk

/// A kind of support that somebody gives to the hoofdpersoon (English: *gift of support*).
public struct Steungift: Hashable, Sendable, Comparable {
  public let van: Persoon.ID
  public let soort: Steunsoort

  public init(van: Persoon.ID, _ soort: Steunsoort) {
    self.van = van
    self.soort = soort
  }

  public static func < (links: Steungift, rechts: Steungift) -> Bool {
    (links.van, links.soort) < (rechts.van, rechts.soort)
  }
}

extension Verandering {
  private func kringen(_ graaf: Netwerkgraaf) -> [Persoon.ID: Kring] {
    var kringen: [Persoon.ID: Kring] = [:]
    for lid in graaf.leden { kringen[lid.id] = lid.persoon.kring }
    return kringen
  }

  private func verplaatst(_ klopt: (Kring, Kring) -> Bool) -> [Persoon.ID] {
    let (toen, nu) = (kringen(vroeger), kringen(nu))
    return gebleven.filter { id in
      guard let kring = toen[id], let nieuw = nu[id] else { return false }
      return klopt(kring, nieuw)
    }
  }

  /// Who came to stand nearer? (English: *moved inwards*)
  ///
  /// Of whoever stayed and of whom the ring is known at both moments; by kenmerk.
  public var naarBinnen: [Persoon.ID] { verplaatst { $1 < $0 } }

  /// Who came to stand farther away? (English: *moved outwards*) As ``naarBinnen``.
  public var naarBuiten: [Persoon.ID] { verplaatst { $0 < $1 } }

  private func giften(_ graaf: Netwerkgraaf) -> Set<Steungift> {
    Set(graaf.leden.flatMap { lid in lid.steun.map { Steungift(van: lid.id, $0) } })
  }

  /// Which support came, of whoever? (English: *support gained*)
  ///
  /// By kenmerk. **Who counts.** Everybody alive who has not broken off with the hoofdpersoon.
  public var gewonnenSteun: [Steungift] { giften(nu).subtracting(giften(vroeger)).sorted() }

  /// Which support went, of whoever? (English: *support lost*) As ``gewonnenSteun``.
  public var verlorenSteun: [Steungift] { giften(vroeger).subtracting(giften(nu)).sorted() }
}
