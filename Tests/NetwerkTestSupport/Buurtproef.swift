import Netwerk

/// The networks of a neighbourhood, some of which share people and organisations; the same for the
/// same seed.
public struct Buurtproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var huishoudens: Int
  /// How many people, and half as many organisations, some households share.
  public var gedeeld: Int

  public init(_ zaad: Int, huishoudens: Int, gedeeld: Int) {
    (self.zaad, self.huishoudens, self.gedeeld) = (zaad, huishoudens, gedeeld)
  }

  public var description: String {
    "Buurtproef(\(zaad), huishoudens: \(huishoudens), gedeeld: \(gedeeld))"
  }

  /// Neighbouring numbers share most; one household in six shares nothing.
  public func netwerken() throws -> [Netwerk] {
    var toeval = Toeval(zaad)
    return try (0..<huishoudens).map { nummer in
      var onderdelen = Onderdelen(
        hoofdpersonen: [Persoon("Hoofd \(nummer)", id: Kenmerk("h\(nummer)"))])
      onderdelen.hoofdpersonen[0].band = nil
      onderdelen.personen = [Persoon("Eigen", id: Kenmerk("eigen\(nummer)"), groep: .familie)]
      guard gedeeld > 0, !toeval.eenOp(6) else { return try Netwerk(onderdelen) }
      let midden = nummer * gedeeld / max(1, huishoudens)
      let mensen = Set(
        (0..<toeval.getal(1...2)).map { _ in (midden + toeval.getal(0...2)) % gedeeld })
      onderdelen.personen += mensen.sorted().map { wie in
        Persoon("Gedeeld \(wie)", id: Kenmerk("gedeeld\(wie)"), groep: Self.groepen[wie % 4])
      }
      if toeval.eenOp(3) {
        let plek = midden / 2
        onderdelen.organisaties = [
          Organisatie("Plek \(plek)", id: Kenmerk("plek\(plek)"), Self.soorten[plek % 3])
        ]
      }
      return try Netwerk(onderdelen)
    }
  }

  private static let groepen: [Groep] = [.vrijwilligers, .professionals, .buren, .vrienden]
  private static let soorten: [Organisatie.Soort] = [.wijkteam, .buurthuis, .school]
}
