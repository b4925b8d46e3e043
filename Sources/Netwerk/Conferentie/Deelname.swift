/// How one person takes part in the conference, or why not (English: *participation*).
///
/// Nobody is left out by deleting them: who does not come in the room is here as well, with how
/// they take part otherwise, or with the decision and its reason.
public struct Deelname: Hashable, Sendable {
  public var wie: Persoon.ID
  /// What came of asking; `nil` when nobody spoke about it.
  public var komt: Komst?
  public var hoe: Wijze?
  /// Who speaks or reads for them.
  public var vertegenwoordiger: Betrokkene?
  public var als: Hoedanigheid?
  /// The parts in which they are there; empty when that was not said.
  public var delen: Set<Conferentie.Deel> = []

  /// Who asks them (English: *route*).
  public var via: [Betrokkene] = []
  /// Who named them, when people were asked who else cares (English: *snowball source*).
  public var genoemdDoor: [Betrokkene] = []
  /// Who is at their side.
  public var begeleidDoor: [Betrokkene] = []
  /// Whether they feel safe to come.
  public var veilig: Antwoord?
  /// What they need to take part, such as a lift or a break.
  public var nodig: [String] = []
  /// What they bring along to tell or show.
  public var brengt: [String] = []
  /// When they can come; empty when nobody asked.
  public var kan: [Tijdvak] = []

  /// Who decided that it is so, and why; it overrides every proposal.
  public var besluit: Besluit?
  /// Who wrote this down, and when.
  public var bron: Bron?
  public var notitie: String?

  public init(
    _ wie: Persoon.ID, komt: Komst? = nil, hoe: Wijze? = nil, als: Hoedanigheid? = nil
  ) {
    self.wie = wie
    self.komt = komt
    self.hoe = hoe
    self.als = als
  }
}

extension Deelname {
  /// What came of asking somebody (English: *response*).
  public enum Komst: String, CaseIterable, Hashable, Sendable {
    /// Proposed, and not asked yet.
    case voorgesteld
    case gevraagd
    case ja
    case nee
    case weetNogNiet = "weet nog niet"
    /// Somebody decided not to ask them; the decision says who and why.
    case nietUitgenodigd = "niet uitgenodigd"
  }

  /// In what way somebody takes part (English: *mode of attendance*).
  public enum Wijze: String, CaseIterable, Hashable, Sendable {
    case aanwezig
    case telefoon
    case beeldbellen
    case brief
    case opname
    case vertegenwoordiger
  }

  /// As what somebody takes part (English: *capacity*).
  public enum Hoedanigheid: String, CaseIterable, Hashable, Sendable {
    /// One of the circle.
    case kring
    /// A professional who informs in the first part and leaves for the private time.
    case informant
    /// At somebody's side; at whose says ``Deelname/begeleidDoor`` with that person.
    case steunpersoon
    case tolk
    case coordinator = "coördinator"
    case verwijzer
  }
}

extension Deelname.Komst: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.ja, .nederlands): "komt"
    case (.nee, .nederlands): "komt niet"
    case (_, .nederlands): rawValue
    case (.voorgesteld, .engels): "proposed"
    case (.gevraagd, .engels): "asked"
    case (.ja, .engels): "comes"
    case (.nee, .engels): "does not come"
    case (.weetNogNiet, .engels): "does not know yet"
    case (.nietUitgenodigd, .engels): "not invited"
    }
  }
}

extension Deelname.Wijze: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.aanwezig, .engels): "present"
    case (.telefoon, .engels): "telephone"
    case (.beeldbellen, .engels): "video call"
    case (.brief, .engels): "letter"
    case (.opname, .engels): "recording"
    case (.vertegenwoordiger, .engels): "representative"
    }
  }
}

extension Deelname.Hoedanigheid: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.kring, .engels): "circle"
    case (.informant, .engels): "informant"
    case (.steunpersoon, .engels): "support person"
    case (.tolk, .engels): "interpreter"
    case (.coordinator, .engels): "coordinator"
    case (.verwijzer, .engels): "referrer"
    }
  }
}
