import Netwerk

/// The score of a questionnaire, with the part scores it knows (English: *score*).
public struct Score: Hashable, Sendable {
  public let punten: Int
  /// What the instrument can give.
  public let bereik: ClosedRange<Int>
  /// What the instrument's authors call a score like this; `nil` where they name no limits.
  public let duiding: Duiding?
  /// The part scores, in the instrument's order.
  public let delen: [Deelscore]
  /// Whether the answers were given, or follow from the network.
  public let isAfgeleid: Bool

  /// What a score means according to who made the instrument (English: *interpretation*).
  public enum Duiding: String, CaseIterable, Hashable, Sendable {
    case kansOpIsolement = "kans op sociaal isolement"
    case geenKansOpIsolement = "geen verhoogde kans op sociaal isolement"
    case nietEenzaam = "niet eenzaam"
    case matigEenzaam = "matig eenzaam"
    case ernstigEenzaam = "ernstig eenzaam"
    case zeerErnstigEenzaam = "zeer ernstig eenzaam"
    case nietBelast = "niet belast"
    case lichtBelast = "licht belast"
    case matigBelast = "matig belast"
    case zwaarBelast = "zwaar belast"
  }

  /// The score of a part of an instrument (English: *subscale*).
  public struct Deelscore: Hashable, Sendable {
    public let deel: Deel
    public let punten: Int
  }

  public enum Deel: String, CaseIterable, Hashable, Sendable {
    case familie
    case vrienden
    case buren
    case emotioneel = "emotionele eenzaamheid"
    case sociaal = "sociale eenzaamheid"
  }
}

extension Score.Duiding: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.kansOpIsolement, .engels): "at risk of social isolation"
    case (.geenKansOpIsolement, .engels): "no raised risk of social isolation"
    case (.nietEenzaam, .engels): "not lonely"
    case (.matigEenzaam, .engels): "moderately lonely"
    case (.ernstigEenzaam, .engels): "severely lonely"
    case (.zeerErnstigEenzaam, .engels): "very severely lonely"
    case (.nietBelast, .engels): "no burden"
    case (.lichtBelast, .engels): "light burden"
    case (.matigBelast, .engels): "moderate burden"
    case (.zwaarBelast, .engels): "heavy burden"
    }
  }
}

extension Score.Deel: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.familie, .engels): "family"
    case (.vrienden, .engels): "friends"
    case (.buren, .engels): "neighbours"
    case (.emotioneel, .engels): "emotional loneliness"
    case (.sociaal, .engels): "social loneliness"
    }
  }
}
