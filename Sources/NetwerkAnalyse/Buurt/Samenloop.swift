import Netwerk

/// How much professional help meets in one household (English: *service overlap*).
public struct Samenloop: Hashable, Sendable {
  /// By household.
  public let huishoudens: [Hulp]
  /// Organisations that meet in a household, most households first, then by kenmerk.
  public let paren: [Paar]

  /// The help in one household.
  public struct Hulp: Hashable, Sendable {
    public let professionals: Int
    /// Of professionals, and those that help people for a living and have a tie with the household.
    public let organisaties: Int
    public let kaders: Int
  }

  /// Two organisations, and the households in which both are: the grounds.
  public struct Paar: Hashable, Sendable {
    public let een: Kenmerk
    public let ander: Kenmerk
    public let huishoudens: [Int]
  }
}

extension Buurt {
  /// Which organisations, professionals and laws meet in one household?
  ///
  /// **Who counts:** professionals alive whose tie is not broken off and who may be named and shown;
  /// the organisations they work for; and organisations of another kind than collective ones
  /// (``Organisatie/Soort/isCollectief``) with a tie that is not broken off.
  ///
  /// - Complexity: O(people of all networks, and for each household the square of its organisations).
  public func samenloop() -> Samenloop {
    var professionals = [Int](repeating: 0, count: huishoudens)
    var kaders = [Set<UInt8>](repeating: [], count: huishoudens)
    var organisaties = [Set<Int32>](repeating: [], count: huishoudens)
    for persoon in 0..<aantalPersonen {
      let leden = leden(van: persoon)
      guard !leden.contains(where: { $0.kanten.contains(.ongenoemd) }) else { continue }
      for lid in leden where lid.kanten.contains(.beroepskracht) {
        professionals[Int(lid.netwerk)] += 1
        if lid.kader > 0 { kaders[Int(lid.netwerk)].insert(lid.kader) }
        if lid.organisatie >= 0 { organisaties[Int(lid.netwerk)].insert(lid.organisatie) }
      }
    }
    for plek in plekken where plek.isHulp {
      organisaties[Int(plek.netwerk)].insert(plek.organisatie)
    }
    let hulp = (0..<huishoudens).map {
      Samenloop.Hulp(
        professionals: professionals[$0], organisaties: organisaties[$0].count,
        kaders: kaders[$0].count)
    }
    return Samenloop(huishoudens: hulp, paren: paren(organisaties))
  }

  private func paren(_ organisaties: [Set<Int32>]) -> [Samenloop.Paar] {
    var samen: [[Int32]: [Int]] = [:]
    for (huishouden, hier) in organisaties.enumerated() where hier.count > 1 {
      let alle = hier.sorted()
      for (plaats, een) in alle.enumerated() {
        for ander in alle[(plaats + 1)...] { samen[[een, ander], default: []].append(huishouden) }
      }
    }
    return samen.map { nummers, huishoudens in
      let kenmerken = nummers.map { opbouw.organisaties[$0] }.sorted()
      return Samenloop.Paar(een: kenmerken[0], ander: kenmerken[1], huishoudens: huishoudens)
    }.sorted { een, ander in
      een.huishoudens.count == ander.huishoudens.count
        ? (een.een, een.ander) < (ander.een, ander.ander)
        : een.huishoudens.count > ander.huishoudens.count
    }
  }
}

extension Buurtopbouw.Plek {
  /// Whether it is help that a household has from an organisation, and no place open to many.
  fileprivate var isHulp: Bool { isInGebruik && soort.map { !$0.isCollectief } ?? false }
}
