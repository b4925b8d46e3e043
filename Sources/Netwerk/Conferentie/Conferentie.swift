/// An Eigen Kracht-conferentie for the people of a network (English: *family group conference*).
///
/// Nothing in it is needed, and what is left out is unknown. What stands here is what people said
/// and decided; what the software proposes is reckoned anew and stands nowhere.
public struct Conferentie: Hashable, Sendable {
  /// The question the circle meets about.
  public var vraag: String?
  /// What the hoofdpersoon wants from it, in their own words.
  public var wens: String?
  /// The steps so far, oldest first.
  public var verloop: [Stap] = []

  /// The independent coordinator: not of the circle, without a stake.
  public var coordinator: Coordinator?
  /// Who proposed a conference (English: *referrer*).
  public var verwijzer: Betrokkene?
  /// Bottom lines that the plan must meet.
  public var voorwaarden: [Voorwaarde]

  /// The day that was chosen.
  public var datum: Datum?
  /// From when to when on that day.
  public var tijd: Tijdspanne?
  /// The times to choose from (English: *candidate slots*).
  public var tijdvakken: [Tijdvak] = []
  public var locatie: Locatie?
  /// What limits the choice of people and of a date; there need be none.
  public var grenzen: [Grens] = []

  /// Who takes part, who does not, and how.
  public var deelnemers: [Deelname] = []
  /// What the circle wants to hear in the first part.
  public var informatie: [Informatie] = []
  /// The languages that are spoken.
  public var talen: [String] = []
  public var tolken: [Tolk] = []

  /// Who cooks or brings what to eat.
  public var eten: String?
  /// Who looks after the children meanwhile.
  public var kinderopvang: String?
  /// How it begins: a prayer, a song, a candle (English: *opening ritual*).
  public var opening: String?

  /// What was decided about it: the day, the place, who comes.
  public var besluiten: [Besluit] = []
  public var notitie: String?

  public init(
    over vraag: String? = nil, datum: Datum? = nil, coordinator: Coordinator? = nil,
    voorwaarden: [Voorwaarde] = []
  ) {
    self.vraag = vraag
    self.datum = datum
    self.coordinator = coordinator
    self.voorwaarden = voorwaarden
  }
}

extension Conferentie {
  /// How far is it? The last step; `nil` when none is known.
  public var status: Status? { verloop.last?.status }

  /// What is known of somebody's taking part; `nil` when nothing is.
  public func deelname(van wie: Persoon.ID) -> Deelname? { deelnemers.first { $0.wie == wie } }

  /// Whom somebody accompanies or stands by (English: *support person of*).
  public func begeleiden(door wie: Kenmerk) -> [Persoon.ID] {
    deelnemers.filter { $0.begeleidDoor.contains(.inNetwerk(wie)) }.map(\.wie)
  }

  /// The bottom line with this kenmerk; `nil` when there is none.
  public func voorwaarde(_ id: Voorwaarde.ID) -> Voorwaarde? {
    voorwaarden.first { $0.id == id }
  }

  /// The three parts of a conference, in order.
  public enum Deel: String, CaseIterable, Hashable, Sendable {
    /// Professionals inform; everybody hears the same.
    case informatie
    /// The circle among themselves (English: *private family time*).
    case beslotenTijd = "besloten tijd"
    /// The plan is made clear and written down.
    case presentatie
  }
}

extension Conferentie.Deel: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.informatie, .engels): "information"
    case (.beslotenTijd, .engels): "private family time"
    case (.presentatie, .engels): "presentation"
    }
  }
}

extension Netwerk {
  public var conferentie: Conferentie? { onderdelen.conferentie }
  /// The plan that came out of the conference.
  public var plan: Familiegroepsplan? { onderdelen.plan }
}
