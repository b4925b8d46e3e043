import Netwerk

/// What somebody is sought for (English: *request for support*).
public enum Steunvraag: Hashable, Sendable {
  /// A question of the network, as the person put it.
  case hulpvraag(Hulpvraag)
  /// A kind of support that nobody or one person gives, where the network holds no questions.
  case soort(Steunsoort)
  /// Support of any kind, where nobody said what is asked and of nobody what they give.
  case open

  /// The kinds of support wanted, in order; empty when nobody said.
  public var soorten: [Steunsoort] {
    switch self {
    case .hulpvraag(let vraag): Steunsoort.allCases.filter(vraag.steun.contains)
    case .soort(let soort): [soort]
    case .open: []
    }
  }

  public var hulpvraag: Hulpvraag? {
    if case .hulpvraag(let vraag) = self { vraag } else { nil }
  }

  public var leefgebied: Leefgebied? { hulpvraag?.leefgebied }

  /// Whether it needs a professional, whatever the own circle does; `nil` when nobody said.
  public var professional: Antwoord? { hulpvraag?.professional }
}

extension Meetbaar {
  /// For what is somebody to be sought? (English: *requests for support*)
  ///
  /// - Returns: the questions of the network in its order; without any, each kind of support that
  ///   nobody or one person gives; and when of nobody is said what they give, one open question.
  ///   Empty when there are no questions and every kind has two givers.
  public func steunvragen() -> [Steunvraag] {
    let vragen = graaf.netwerk.hulpvragen
    guard vragen.isEmpty else { return vragen.map(Steunvraag.hulpvraag) }
    guard let ontbrekend = ontbrekendeSteun(), let kwetsbaar = kwetsbareSteun() else {
      return [.open]
    }
    return (ontbrekend + kwetsbaar).map(Steunvraag.soort)
  }
}
