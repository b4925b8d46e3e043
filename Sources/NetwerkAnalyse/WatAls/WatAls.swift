import Netwerk

/// What is tried out on a network (English: *intervention*).
public struct Ingreep: Hashable, Sendable {
  /// People and organisations who would not be there. With an organisation go those who come from it.
  public var zonder: Set<Kenmerk>
  /// The hours of care a week that somebody would give instead of what they give now.
  public var uren: [Persoon.ID: Double]

  public init(zonder: Set<Kenmerk> = [], uren: [Persoon.ID: Double] = [:]) {
    self.zonder = zonder
    self.uren = uren
  }
}

/// What would be different (English: *what if*).
public struct WatAls: Sendable {
  public let ingreep: Ingreep
  /// From the network as it is to what it would be: who and which ties would be gone, and every
  /// measure before and after (see ``Vergelijking``).
  public let verandering: Verandering
  public let verlies: Verlies
  /// Of whom the hours would be others, by kenmerk.
  public let uren: [Urenwijziging]

  /// The hours of care a week of one person.
  public struct Urenwijziging: Hashable, Sendable {
    public let wie: Persoon.ID
    /// What they give now; `nil` when nobody said.
    public let van: Double?
    public let naar: Double
  }

  /// The profile as it is.
  public func krachtNu(_ gewichten: Gewichten = .standaard) -> Netwerkkracht {
    verandering.vroeger.netwerkkracht(gewichten)
  }

  /// The profile as it would be.
  public func krachtDan(_ gewichten: Gewichten = .standaard) -> Netwerkkracht {
    verandering.nu.netwerkkracht(gewichten)
  }
}

extension Meetbaar {
  /// What if these people were not there, or could do less? (English: *what if*)
  ///
  /// ```swift
  /// let alsRiaWegvalt = try netwerk.watAls(Ingreep(zonder: ["ria"]))
  /// alsRiaWegvalt.verlies.soorten        // [.advies]
  /// ```
  ///
  /// The hoofdpersoon stays. Hours say how much somebody carries and change only measures of that:
  /// which support somebody with fewer hours would stop giving only they can say.
  ///
  /// - Throws: `NetwerkError` when hours are not within 0...168.
  ///
  /// Complexity: O(size of the network).
  public func watAls(_ ingreep: Ingreep) throws(NetwerkError) -> WatAls {
    let graaf = graaf
    let weg = graaf.netwerk.metMensen(van: ingreep.zonder)
    var anders = graaf.netwerk
    try anders.wijzig { onderdelen in
      for (wie, uren) in ingreep.uren { onderdelen.zet(uren, van: wie) }
    }
    let uren = ingreep.uren.keys.sorted().compactMap { wie in
      ingreep.uren[wie].map {
        WatAls.Urenwijziging(wie: wie, van: graaf.netwerk[wie]?.belasting?.uren, naar: $0)
      }
    }
    return WatAls(
      ingreep: ingreep, verandering: Verandering(van: graaf, naar: anders.zonder(weg)),
      verlies: graaf.verlies(zonder: weg), uren: uren)
  }
}

extension Netwerk {
  /// These and, of the organisations among them, everybody who comes from there; no hoofdpersoon.
  public func metMensen(van weg: Set<Kenmerk>) -> Set<Kenmerk> {
    let vanDaar = personen.filter { $0.inzet?.organisatie.map(weg.contains) ?? false }.map(\.id)
    return weg.union(vanDaar).subtracting(hoofdpersonen.map(\.id))
  }
}

extension Onderdelen {
  fileprivate mutating func zet(_ uren: Double, van wie: Persoon.ID) {
    func zet(_ mensen: inout [Persoon]) {
      for nummer in mensen.indices where mensen[nummer].id == wie {
        mensen[nummer].belasting = mensen[nummer].belasting ?? Belasting()
        mensen[nummer].belasting?.uren = uren
      }
    }
    zet(&hoofdpersonen)
    zet(&personen)
  }
}
