extension Netwerk {
  /// A network around one person, written as it is told.
  /// - Throws: ``NetwerkError`` when two share a kenmerk or a relation leads nowhere.
  public init(
    rond naam: String, @NetwerkBuilder _ delen: () -> [NetwerkDeel] = { [] }
  ) throws(NetwerkError) {
    try self.init(rond: [Persoon(naam)], delen)
  }

  /// A network around one or several people, such as a household.
  public init(
    rond hoofdpersonen: [Persoon], @NetwerkBuilder _ delen: () -> [NetwerkDeel] = { [] }
  ) throws(NetwerkError) {
    var onderdelen = Onderdelen(hoofdpersonen: hoofdpersonen.map { $0.met { $0.band = nil } })
    for deel in delen() {
      switch deel {
      case .persoon(let persoon): onderdelen.personen.append(persoon)
      case .organisatie(let organisatie): onderdelen.organisaties.append(organisatie)
      case .relatie(let relatie): onderdelen.relaties.append(relatie)
      case .hulpvraag(let hulpvraag): onderdelen.hulpvragen.append(hulpvraag)
      }
    }
    try self.init(onderdelen)
  }
}

/// What can stand between the braces of a network.
public enum NetwerkDeel: Hashable, Sendable {
  case persoon(Persoon)
  case organisatie(Organisatie)
  case relatie(Relatie)
  case hulpvraag(Hulpvraag)
}

/// The people of one ring, written together.
public struct InKring: Hashable, Sendable {
  let personen: [Persoon]

  public init(_ kring: Kring, @PersonenBuilder _ personen: () -> [Persoon]) {
    self.personen = personen().map { $0.met { $0.kring = $0.kring ?? kring } }
  }
}

@resultBuilder
public enum PersonenBuilder {
  public static func buildBlock(_ delen: [Persoon]...) -> [Persoon] { delen.flatMap { $0 } }
  public static func buildExpression(_ persoon: Persoon) -> [Persoon] { [persoon] }
  public static func buildExpression(_ personen: [Persoon]) -> [Persoon] { personen }
  public static func buildOptional(_ deel: [Persoon]?) -> [Persoon] { deel ?? [] }
  public static func buildEither(first deel: [Persoon]) -> [Persoon] { deel }
  public static func buildEither(second deel: [Persoon]) -> [Persoon] { deel }
  public static func buildArray(_ delen: [[Persoon]]) -> [Persoon] { delen.flatMap { $0 } }
}

@resultBuilder
public enum NetwerkBuilder {
  public static func buildBlock(_ delen: [NetwerkDeel]...) -> [NetwerkDeel] {
    delen.flatMap { $0 }
  }
  public static func buildExpression(_ persoon: Persoon) -> [NetwerkDeel] { [.persoon(persoon)] }
  public static func buildExpression(_ kring: InKring) -> [NetwerkDeel] {
    kring.personen.map(NetwerkDeel.persoon)
  }
  public static func buildExpression(_ organisatie: Organisatie) -> [NetwerkDeel] {
    [.organisatie(organisatie)]
  }
  public static func buildExpression(_ relatie: Relatie) -> [NetwerkDeel] { [.relatie(relatie)] }
  public static func buildExpression(_ hulpvraag: Hulpvraag) -> [NetwerkDeel] {
    [.hulpvraag(hulpvraag)]
  }
  public static func buildOptional(_ deel: [NetwerkDeel]?) -> [NetwerkDeel] { deel ?? [] }
  public static func buildEither(first deel: [NetwerkDeel]) -> [NetwerkDeel] { deel }
  public static func buildEither(second deel: [NetwerkDeel]) -> [NetwerkDeel] { deel }
  public static func buildArray(_ delen: [[NetwerkDeel]]) -> [NetwerkDeel] {
    delen.flatMap { $0 }
  }
}
