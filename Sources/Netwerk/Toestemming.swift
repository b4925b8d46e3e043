/// What somebody agreed to (English: *consent*). What was not asked is unknown, and is treated with
/// care by whoever draws, writes or invites.
public struct Toestemming: Hashable, Sendable {
  /// May be named to others than the hoofdpersoon.
  public var noemen: Antwoord?
  /// May be approached with a question for help.
  public var benaderen: Antwoord?
  /// May be shown on a map that others see.
  public var tonen: Antwoord?

  public init(noemen: Antwoord? = nil, benaderen: Antwoord? = nil, tonen: Antwoord? = nil) {
    self.noemen = noemen
    self.benaderen = benaderen
    self.tonen = tonen
  }
}

extension Persoon {
  /// Whether this person may stand on a picture that others see.
  package var magGetoondWorden: Bool {
    toestemming?.tonen != .nee && !veiligheid.contains { $0.soort == .nietTonen }
  }

  /// Whether this person may be named to others than the hoofdpersoon; whoever may not be shown may
  /// not be named either.
  package var magGenoemdWorden: Bool { toestemming?.noemen != .nee && magGetoondWorden }
}

/// Who said so, and when (English: *source*).
public struct Bron: Hashable, Sendable {
  public var wie: String
  public var wanneer: Datum?

  public init(_ wie: String, _ wanneer: Datum? = nil) {
    self.wie = wie
    self.wanneer = wanneer
  }
}

/// A reasoned restriction that keeps people safe (English: *safety measure*).
public struct Veiligheidsafspraak: Hashable, Sendable {
  public var soort: Soort
  /// Why. A restriction without a reason is no restriction.
  public var reden: String
  /// With whom not, for ``Soort/nietSamenMet``.
  public var met: [Kenmerk]
  public var tot: Datum?
  /// Who decided it.
  public var besluitVan: String?

  public init(
    _ soort: Soort, reden: String, met: [Kenmerk] = [], tot: Datum? = nil,
    besluitVan: String? = nil
  ) {
    self.soort = soort
    self.reden = reden
    self.met = met
    self.tot = tot
    self.besluitVan = besluitVan
  }

  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case nietUitnodigen = "niet uitnodigen"
    case nietBenaderen = "niet benaderen"
    case nietSamenMet = "niet samen met"
    case alleenBegeleid = "alleen begeleid"
    case nietTonen = "niet tonen"
  }
}

extension Veiligheidsafspraak.Soort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.nietUitnodigen, .engels): "do not invite"
    case (.nietBenaderen, .engels): "do not approach"
    case (.nietSamenMet, .engels): "not together with"
    case (.alleenBegeleid, .engels): "only accompanied"
    case (.nietTonen, .engels): "do not show"
    }
  }
}
