/// Something people promised each other (English: *agreement*).
public struct Afspraak: Hashable, Sendable, Identifiable {
  public var id: Kenmerk
  public var wat: String
  /// Who does it.
  public var wie: [Persoon.ID]
  /// For whom; empty for the hoofdpersoon.
  public var voorWie: [Persoon.ID] = []
  /// By when.
  public var voor: Datum?
  /// From when.
  public var vanaf: Datum?
  public var hoeVaak: Herhaling?
  /// Hours a week it asks of everyone who does it, 0 to 168.
  public var uren: Double?
  public var hulpvraag: Hulpvraag.ID?
  /// Who checks that it happens.
  public var bewaker: [Betrokkene] = []
  /// What to do when it does not work out.
  public var planB: String?
  /// What is needed for it, such as a car or money.
  public var nodig: [String] = []
  /// For the circle itself; not for others who see the plan.
  public var notitie: String?

  /// An agreement; its kenmerk follows from its words unless given.
  public init(
    _ wat: String, id: Kenmerk? = nil, wie: [Persoon.ID] = [], voor: Datum? = nil,
    hulpvraag: Hulpvraag.ID? = nil
  ) {
    self.wat = wat
    self.id = id ?? Kenmerk(wat)
    self.wie = wie
    self.voor = voor
    self.hulpvraag = hulpvraag
  }

  /// How often (English: *recurrence*), from most to least; `zo nodig` last.
  public enum Herhaling: String, CaseIterable, Hashable, Sendable {
    case dagelijks
    case paarKeerPerWeek = "paar keer per week"
    case wekelijks
    case omDeWeek = "om de week"
    case maandelijks
    case paarKeerPerJaar = "paar keer per jaar"
    case jaarlijks
    case eenmalig
    case zoNodig = "zo nodig"
  }
}

extension Afspraak.Herhaling: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.dagelijks, .engels): "daily"
    case (.paarKeerPerWeek, .engels): "a few times a week"
    case (.wekelijks, .engels): "weekly"
    case (.omDeWeek, .engels): "every other week"
    case (.maandelijks, .engels): "monthly"
    case (.paarKeerPerJaar, .engels): "a few times a year"
    case (.jaarlijks, .engels): "yearly"
    case (.eenmalig, .engels): "once"
    case (.zoNodig, .engels): "when needed"
    }
  }
}
