/// What people do for each other (English: *kind of support*).
///
/// The first five follow the usual division of social support (House 1981: emotional,
/// instrumental, informational, appraisal) with companionship added; money is kept apart, because
/// giving it changes a tie in its own way.
public enum Steunsoort: String, CaseIterable, Hashable, Sendable, Comparable {
  case praktisch
  case emotioneel
  case advies
  case gezelschap
  case waardering
  case materieel

  public static func < (links: Steunsoort, rechts: Steunsoort) -> Bool {
    links.volgorde < rechts.volgorde
  }

  private var volgorde: Int {
    switch self {
    case .praktisch: 0
    case .emotioneel: 1
    case .advies: 2
    case .gezelschap: 3
    case .waardering: 4
    case .materieel: 5
    }
  }

  /// The letter that stands for it on a map: P, E, A, G, W or M.
  public var letter: Character {
    switch self {
    case .praktisch: "P"
    case .emotioneel: "E"
    case .advies: "A"
    case .gezelschap: "G"
    case .waardering: "W"
    case .materieel: "M"
    }
  }

  /// The letter on an English map: P, E, A, C, R or M.
  public func letter(in taal: Taal) -> Character {
    switch (self, taal) {
    case (.gezelschap, .engels): "C"
    case (.waardering, .engels): "R"
    default: letter
    }
  }
}

extension Steunsoort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.praktisch, .engels): "practical"
    case (.emotioneel, .engels): "emotional"
    case (.advies, .engels): "advice"
    case (.gezelschap, .engels): "company"
    case (.waardering, .engels): "recognition"
    case (.materieel, .engels): "material"
    }
  }
}
