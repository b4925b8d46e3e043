/// What there is between two people: how strong, of what nature, and what they do for each other
/// (English: *tie*).
///
/// Everything is optional: `nil` means that nobody said. A band has a direction only in its
/// support: `steun` goes from the first to the second, `krijgt` from the second to the first. In a
/// person's own `band` that person is the first and the hoofdpersoon the second.
public struct Band: Hashable, Sendable {
  public var sterkte: Sterkte?
  public var aard: Aard?
  /// What the first gives to the second.
  public var steun: Set<Steunsoort>
  /// What the first gets from the second.
  public var krijgt: Set<Steunsoort>
  /// Who supports whom, when the kinds of support are not known.
  public var richting: Richting?
  public var contact: Contact?
  /// Since when they know each other.
  public var sinds: Datum?
  /// What the first is of the second in the family.
  public var familieband: Familieband?
  /// A judge or mayor has forbidden contact.
  public var contactverbod: Antwoord?

  public init(
    _ sterkte: Sterkte? = nil, aard: Aard? = nil, steun: Set<Steunsoort> = [],
    krijgt: Set<Steunsoort> = [], richting: Richting? = nil, contact: Contact? = nil,
    sinds: Datum? = nil, familieband: Familieband? = nil, contactverbod: Antwoord? = nil
  ) {
    self.sterkte = sterkte
    self.aard = aard
    self.steun = steun
    self.krijgt = krijgt
    self.richting = richting
    self.contact = contact
    self.sinds = sinds
    self.familieband = familieband
    self.contactverbod = contactverbod
  }

  /// Weak to very strong; `gewoon` is what most ties are.
  public enum Sterkte: String, CaseIterable, Hashable, Sendable {
    case zwak
    case gewoon
    case sterk
    case zeerSterk = "zeer sterk"
  }

  /// What the tie is like for those in it.
  public enum Aard: String, CaseIterable, Hashable, Sendable {
    case steunend
    case neutraal
    /// Supporting and strained at once.
    case ambivalent
    case gespannen
    case conflict
    /// Not kept up, and could be woken.
    case slapend
    case verbroken
  }

  /// Who supports whom.
  public enum Richting: String, CaseIterable, Hashable, Sendable {
    /// The first supports the second.
    case heen
    /// The second supports the first.
    case terug
    case wederzijds
  }
}

extension Band {
  /// Who supports whom, from what was said of kinds and direction together; `nil` when nothing
  /// was.
  public var steunrichting: Richting? {
    let heen = !steun.isEmpty || richting == .heen || richting == .wederzijds
    let terug = !krijgt.isEmpty || richting == .terug || richting == .wederzijds
    switch (heen, terug) {
    case (true, true): return .wederzijds
    case (true, false): return .heen
    case (false, true): return .terug
    case (false, false): return nil
    }
  }

  /// Whether the people in it still have to do with each other: neither broken nor asleep.
  public var isLevend: Bool { aard != .verbroken && aard != .slapend }

  /// Whether there is tension in it.
  public var isGespannen: Bool {
    aard == .gespannen || aard == .conflict || aard == .ambivalent
  }

  /// The same tie seen from the other side.
  public var omgekeerd: Band {
    var ander = self
    ander.steun = krijgt
    ander.krijgt = steun
    switch richting {
    case .heen: ander.richting = .terug
    case .terug: ander.richting = .heen
    case .wederzijds, nil: break
    }
    ander.familieband = familieband?.omgekeerd
    ander.contact?.initiatief = contact?.initiatief?.omgekeerd
    return ander
  }
}

extension Band.Sterkte: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.zwak, .engels): "weak"
    case (.gewoon, .engels): "ordinary"
    case (.sterk, .engels): "strong"
    case (.zeerSterk, .engels): "very strong"
    }
  }
}

extension Band.Aard: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.steunend, .engels): "supportive"
    case (.neutraal, .engels): "neutral"
    case (.ambivalent, .engels): "ambivalent"
    case (.gespannen, .engels): "strained"
    case (.conflict, .engels): "in conflict"
    case (.slapend, .engels): "asleep"
    case (.verbroken, .engels): "broken off"
    }
  }
}
