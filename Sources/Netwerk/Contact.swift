/// How people keep in touch (English: *contact*).
public struct Contact: Hashable, Sendable {
  public var frequentie: Frequentie?
  public var manieren: Set<Manier>
  public var initiatief: Initiatief?

  public init(
    _ frequentie: Frequentie? = nil, manieren: Set<Manier> = [], initiatief: Initiatief? = nil
  ) {
    self.frequentie = frequentie
    self.manieren = manieren
    self.initiatief = initiatief
  }

  /// Two things said of one contact, as one: the most frequent, in every way named; who takes the
  /// initiative is both where the two differ.
  func samen(met ander: Contact) -> Contact {
    let frequenties = [frequentie, ander.frequentie]
    let initiatieven = Set([initiatief, ander.initiatief].compactMap { $0 })
    return Contact(
      Frequentie.allCases.first { frequenties.contains($0) },
      manieren: manieren.union(ander.manieren),
      initiatief: initiatieven.count > 1 ? .beiden : initiatieven.first)
  }

  /// How often, from most to least.
  public enum Frequentie: String, CaseIterable, Hashable, Sendable {
    case dagelijks
    case paarKeerPerWeek = "paar keer per week"
    case wekelijks
    case paarKeerPerMaand = "paar keer per maand"
    case maandelijks
    case paarKeerPerJaar = "paar keer per jaar"
    case jaarlijks
    case zelden
    case nooit
  }

  public enum Manier: String, CaseIterable, Hashable, Sendable {
    case persoonlijk
    case telefoon
    case online
    case brief
  }

  /// Who starts it. In a person's own band: `eerste` is that person, `tweede` the hoofdpersoon.
  public enum Initiatief: String, CaseIterable, Hashable, Sendable {
    case eerste
    case tweede
    case beiden

    var omgekeerd: Initiatief {
      switch self {
      case .eerste: .tweede
      case .tweede: .eerste
      case .beiden: .beiden
      }
    }
  }
}

extension Contact.Frequentie: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.dagelijks, .engels): "daily"
    case (.paarKeerPerWeek, .engels): "a few times a week"
    case (.wekelijks, .engels): "weekly"
    case (.paarKeerPerMaand, .engels): "a few times a month"
    case (.maandelijks, .engels): "monthly"
    case (.paarKeerPerJaar, .engels): "a few times a year"
    case (.jaarlijks, .engels): "yearly"
    case (.zelden, .engels): "seldom"
    case (.nooit, .engels): "never"
    }
  }
}

extension Contact.Manier: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.persoonlijk, .engels): "in person"
    case (.telefoon, .engels): "telephone"
    case (.online, .engels): "online"
    case (.brief, .engels): "letter"
    }
  }
}
