import Netwerk

/// A household with so many professionals around it, made to be drawn, the same for the same seed.
public struct Hulpproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var professionals: Int
  public var hoofdpersonen: Int
  public var namen: Tekenproef.Namen

  public init(
    _ zaad: Int, professionals: Int, hoofdpersonen: Int = 3, namen: Tekenproef.Namen = .gewoon
  ) {
    (self.zaad, self.professionals) = (zaad, professionals)
    (self.hoofdpersonen, self.namen) = (hoofdpersonen, namen)
  }

  public var description: String {
    "Hulpproef(\(zaad), professionals: \(professionals), hoofdpersonen: \(hoofdpersonen), "
      + "namen: .\(namen))"
  }

  /// About four people for each organisation; some with no organisation, law or task.
  public func netwerk() throws -> Netwerk {
    var onderdelen = Tekenproef(
      zaad, mensen: professionals, hoofdpersonen: hoofdpersonen, namen: namen
    ).onderdelen()
    var toeval = Toeval(zaad + 7919)
    let plekken = max(1, professionals / 4)
    onderdelen.organisaties = (0..<plekken).map { nummer in
      Organisatie(
        namen == .gewoon
          ? "\(toeval.een(van: Self.plekken)) \(nummer + 1)"
          : onderdelen.personen.first?.naam ?? "Plek",
        id: Kenmerk("plek\(nummer)"), toeval.een(van: Self.soorten))
    }
    for nummer in onderdelen.personen.indices {
      onderdelen.personen[nummer].eigenGroep = .professionals
      onderdelen.personen[nummer].overleden = nil
      onderdelen.personen[nummer].inzet = Inzet(
        organisatie: toeval.eenOp(12) ? nil : Kenmerk("plek\(toeval.getal(0...plekken - 1))"),
        kader: toeval.eenOp(10) ? nil : toeval.een(van: Self.kaders),
        taak: toeval.eenOp(6) ? nil : toeval.een(van: Self.taken),
        regie: toeval.eenOp(12) ? .ja : toeval.misschien { _ in .nee })
    }
    return try Netwerk(onderdelen)
  }

  private static let soorten: [Organisatie.Soort] = [.wijkteam, .zorg, .jeugdhulp, .school, .ggz]
  private static let plekken = ["Wijkteam", "Zorg aan Huis", "Stichting De Brug", "School"]
  private static let kaders: [Kader] = [
    .wmo, .wmo, .jeugdwet, .jeugdwet, .jeugdwet, .zvw, .wlz, .participatiewet, .onderwijs, .anders,
  ]
  private static let taken = [
    "Opvoedgesprekken met de ouders", "Budget beheren", "Wekelijks gesprek over thuis",
    "Hulp bij het huishouden", "Lesgeven", "Een plek zoeken voor de middagen na school",
    "Medicijnen klaarzetten", "Gesprek over thuis", "Begeleiding naar werk of dagbesteding",
  ]
}
