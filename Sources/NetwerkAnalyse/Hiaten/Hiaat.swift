import Netwerk

/// Something that is missing or under pressure around the hoofdpersoon (English: *gap*).
///
/// A gap is something to talk about, never a mark for anybody. It holds facts; what is said of it
/// is made from them by ``zin(_:)`` and ``stappen(_:)``.
public struct Hiaat: Hashable, Sendable {
  /// What is missing, with its facts.
  public let soort: Soort

  /// How soon to talk about it (English: *severity*).
  public enum Ernst: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Somebody may come to harm, or urgent help is missing.
    case nu
    case binnenkort
    case inHetOog = "in het oog"
    /// Not known; asking comes first.
    case navragen

    public static func < (links: Ernst, rechts: Ernst) -> Bool { links.rang < rechts.rang }

    private var rang: Int {
      switch self {
      case .nu: 0
      case .binnenkort: 1
      case .inHetOog: 2
      case .navragen: 3
      }
    }
  }

  /// Who and what a gap rests on (English: *grounds*), each by kenmerk.
  public struct Gronden: Hashable, Sendable {
    public var personen: [Persoon.ID] = []
    public var organisaties: [Organisatie.ID] = []
    public var hulpvragen: [Hulpvraag.ID] = []
    public var paren: [Paar] = []
  }

  /// Something to do about it (English: *step*).
  public struct Stap: Hashable, Sendable {
    /// How far it goes into somebody's life.
    public let dosering: Dosering
    public let zin: String
  }
}

extension Hiaat {
  /// What it is about, in one sentence or two.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? soort.nederlands(woorden) : soort.english(woorden)
  }

  /// What practice suggests, from light to heavy; at least one.
  ///
  /// Nobody who must not be asked is named as somebody to ask (see ``Beletsel``).
  public func stappen(_ woorden: Verwoording) -> [Stap] {
    woorden.taal == .nederlands ? soort.stappenNederlands(woorden) : soort.stepsEnglish(woorden)
  }

  public var ernst: Ernst { soort.ernst }
  public var onderwerp: Onderwerp { soort.onderwerp }
  public var gronden: Gronden { soort.gronden }
}

extension Hiaat: Comparable {
  /// By severity, then by kind, then by kenmerk.
  public static func < (links: Hiaat, rechts: Hiaat) -> Bool {
    if links.ernst != rechts.ernst { return links.ernst < rechts.ernst }
    if links.onderwerp != rechts.onderwerp { return links.onderwerp < rechts.onderwerp }
    return links.gronden.volgorde.lexicographicallyPrecedes(rechts.gronden.volgorde)
  }
}

extension Hiaat.Gronden {
  /// Every kenmerk, questions first.
  fileprivate var volgorde: [Kenmerk] { hulpvragen + personen + organisaties }
}

extension Hiaat.Ernst: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}
