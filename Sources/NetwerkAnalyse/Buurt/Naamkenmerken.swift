import Netwerk

/// Whether people were joined by what is no more than their name (English: *name-like identifiers*).
///
/// Two networks that both name a Ria mean two women, more often than not. A kenmerk that nobody
/// wrote follows from the name; joined on it, a neighbourhood shows ties that are not there.
public struct Naamkenmerken: Hashable, Sendable {
  /// Of how many people who stand in two networks or more the kenmerk follows from the name.
  public let uitNaam: Int
  /// How many people stand in two networks or more.
  public let gedeeld: Int
  /// How many people there are.
  public let mensen: Int

  /// Whether the networks can be joined on these kenmerken.
  public var isBruikbaar: Bool { uitNaam == 0 }

  /// Whether so many people stand in two networks or more that the kenmerken are perhaps numbers
  /// which begin again in every file: more than half, of at least twenty.
  public var lijktOpNummering: Bool { mensen >= 20 && gedeeld * 2 > mensen }
}

extension Buurt {
  /// Complexity: O(people).
  public func naamkenmerken() -> Naamkenmerken {
    var (uitNaam, gedeeld, mensen) = (0, 0, 0)
    var hoofdUitNaam: Set<Int32> = []
    for huishouden in 0..<huishoudens where gezien(huishouden).uitNaam {
      hoofdUitNaam.formUnion(gezien(huishouden).hoofden)
    }
    for persoon in 0..<aantalPersonen {
      let leden = leden(van: persoon)
      let keren = leden.count + (hoofdVan[Int32(persoon)]?.count ?? 0)
      if keren > 0 { mensen += 1 }
      guard keren > 1 else { continue }
      gedeeld += 1
      if leden.contains(where: { $0.kanten.contains(.uitNaam) })
        || hoofdUitNaam.contains(Int32(persoon))
      {
        uitNaam += 1
      }
    }
    return Naamkenmerken(uitNaam: uitNaam, gedeeld: gedeeld, mensen: mensen)
  }
}
