/// What somebody wants to be different, in their own words (English: *question for help*, *need*).
public struct Hulpvraag: Hashable, Sendable, Identifiable {
  public var id: Kenmerk
  /// The question as the person says it.
  public var vraag: String
  public var leefgebied: Leefgebied?
  /// The question behind the question.
  public var achter: String?
  /// Whose question it is when there are several hoofdpersonen; `nil` for everyone's.
  public var van: Persoon.ID?
  /// The kinds of support wanted.
  public var steun: Set<Steunsoort>
  public var belang: Belang?
  /// Whether this needs a professional, whatever the own circle does.
  public var professional: Antwoord?
  /// What the person does about it already.
  public var eigenKracht: String?
  public var notitie: String?

  /// A question; its kenmerk follows from its words unless given.
  public init(
    _ vraag: String, id: Kenmerk? = nil, _ leefgebied: Leefgebied? = nil, achter: String? = nil,
    steun: Set<Steunsoort> = [], belang: Belang? = nil, professional: Antwoord? = nil
  ) {
    self.vraag = vraag
    self.id = id ?? Kenmerk(vraag)
    self.leefgebied = leefgebied
    self.achter = achter
    self.steun = steun
    self.belang = belang
    self.professional = professional
  }

  /// How much it matters to the person now.
  public enum Belang: Int, CaseIterable, Hashable, Sendable {
    case fijn = 1
    case belangrijk = 2
    case dringend = 3
  }
}

/// An answer that may be missing (English: *answer*). Never a boolean: not knowing is an answer.
public enum Antwoord: String, CaseIterable, Hashable, Sendable {
  case ja
  case nee
  case onbekend
}

extension Antwoord: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.ja, .engels): "yes"
    case (.nee, .engels): "no"
    case (.onbekend, .engels): "unknown"
    }
  }
}
