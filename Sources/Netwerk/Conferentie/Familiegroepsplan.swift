/// The plan that comes out of the conference (English: *family group plan*). Its form is free, so
/// nothing in it is needed.
public struct Familiegroepsplan: Hashable, Sendable {
  /// The day it was made.
  public var datum: Datum?
  public var afspraken: [Afspraak]
  /// How each bottom line is met.
  public var voorwaarden: [Invulling] = []
  /// What is asked of professionals.
  public var hulp: [Hulpverzoek] = []
  /// What was left open on purpose.
  public var bewustOpen: [BewustOpen] = []

  /// Who watches over the plan as a whole (English: *plan monitor*).
  public var planbewaker: [Betrokkene] = []
  /// When the circle looks back.
  public var evaluaties: [Datum]
  public var akkoord: [Akkoord] = []
  /// Who decided that this is the plan.
  public var besluit: Besluit?
  /// How it went afterwards.
  public var opvolging: [Opvolging] = []
  public var notitie: String?

  public init(afspraken: [Afspraak] = [], evaluaties: [Datum] = []) {
    self.afspraken = afspraken
    self.evaluaties = evaluaties
  }

  /// The agreement with this kenmerk; `nil` when there is none.
  public func afspraak(_ id: Afspraak.ID) -> Afspraak? { afspraken.first { $0.id == id } }
}

/// How a bottom line is met (English: *answer to a bottom line*).
public struct Invulling: Hashable, Sendable {
  public var voorwaarde: Voorwaarde.ID
  /// The agreements that meet it.
  public var afspraken: [Afspraak.ID]
  /// How else, in words.
  public var hoe: String?
  /// Whether who set it is content with that.
  public var aanvaard: Antwoord?
  public var aanvaardDoor: [Betrokkene] = []
  public var wanneer: Datum?

  public init(_ voorwaarde: Voorwaarde.ID, afspraken: [Afspraak.ID] = [], hoe: String? = nil) {
    self.voorwaarde = voorwaarde
    self.afspraken = afspraken
    self.hoe = hoe
  }
}

/// A need that people chose not to answer now (English: *need left open*).
public struct BewustOpen: Hashable, Sendable {
  public var hulpvraag: Hulpvraag.ID
  public var reden: String?
  public var besluit: Besluit?

  public init(_ hulpvraag: Hulpvraag.ID, reden: String? = nil) {
    self.hulpvraag = hulpvraag
    self.reden = reden
  }
}

/// Whether somebody agrees with the plan (English: *consent to the plan*).
public struct Akkoord: Hashable, Sendable {
  public var wie: Persoon.ID
  public var antwoord: Antwoord
  public var wanneer: Datum?
  public var notitie: String?

  public init(_ wie: Persoon.ID, _ antwoord: Antwoord = .ja, wanneer: Datum? = nil) {
    self.wie = wie
    self.antwoord = antwoord
    self.wanneer = wanneer
  }
}
