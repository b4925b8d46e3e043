/// One moment at which somebody asked how it goes with the plan (English: *check-in*).
public struct Opvolging: Hashable, Sendable {
  public var wanneer: Datum?
  /// Who asked.
  public var door: Betrokkene?
  /// Who answered.
  public var met: [Betrokkene] = []
  public var afspraken: [Afspraakstand]
  public var hulpvragen: [Hulpvraagstand]
  public var volgendeStap: String?
  public var notitie: String?

  public init(
    _ wanneer: Datum? = nil, door: Betrokkene? = nil, afspraken: [Afspraakstand] = [],
    hulpvragen: [Hulpvraagstand] = []
  ) {
    self.wanneer = wanneer
    self.door = door
    self.afspraken = afspraken
    self.hulpvragen = hulpvragen
  }
}

/// How it stands with an agreement (English: *state of an agreement*).
public struct Afspraakstand: Hashable, Sendable {
  public var afspraak: Afspraak.ID
  public var stand: Stand?
  public var notitie: String?

  public init(_ afspraak: Afspraak.ID, _ stand: Stand? = nil, notitie: String? = nil) {
    self.afspraak = afspraak
    self.stand = stand
    self.notitie = notitie
  }

  public enum Stand: String, CaseIterable, Hashable, Sendable {
    case nagekomen
    case deels
    case niet
    case gewijzigd
    /// Its time has not come.
    case nogNiet = "nog niet"
  }
}

/// How it is with a question for help now (English: *state of a need*).
public struct Hulpvraagstand: Hashable, Sendable {
  public var hulpvraag: Hulpvraag.ID
  public var gaat: Verloop?
  /// How it is now, in the person's own words.
  public var nu: String?

  public init(_ hulpvraag: Hulpvraag.ID, _ gaat: Verloop? = nil, nu: String? = nil) {
    self.hulpvraag = hulpvraag
    self.gaat = gaat
    self.nu = nu
  }

  public enum Verloop: String, CaseIterable, Hashable, Sendable {
    case opgelost
    case beter
    case hetzelfde
    case slechter
  }
}

extension Afspraakstand.Stand: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.nagekomen, .engels): "kept"
    case (.deels, .engels): "partly kept"
    case (.niet, .engels): "not kept"
    case (.gewijzigd, .engels): "changed"
    case (.nogNiet, .engels): "not yet"
    }
  }
}

extension Hulpvraagstand.Verloop: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.opgelost, .engels): "solved"
    case (.beter, .engels): "better"
    case (.hetzelfde, .engels): "the same"
    case (.slechter, .engels): "worse"
    }
  }
}
