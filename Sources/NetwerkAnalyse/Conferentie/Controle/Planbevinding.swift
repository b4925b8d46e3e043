import Netwerk

/// One thing to talk about before a plan goes to whoever gets it (English: *finding*).
///
/// It holds facts; what is said of it is made from them by ``zin(_:)``. It is never a mark for a
/// plan or for anybody: the circle decides, and may leave anything as it is.
public struct Planbevinding: Hashable, Sendable {
  /// What it is about, with its facts.
  public let soort: Soort

  /// How much it matters (English: *weight*). In words, since a plan gets no marks.
  public enum Gewicht: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Somebody may come to harm, or a demand on every plan is not met.
    case moetEerst = "moet eerst"
    /// The plan holds better with it. Its form is free, so it is no mistake.
    case graag
    case terOverweging = "ter overweging"

    public static func < (links: Gewicht, rechts: Gewicht) -> Bool { links.rang < rechts.rang }

    private var rang: Int {
      switch self {
      case .moetEerst: 0
      case .graag: 1
      case .terOverweging: 2
      }
    }
  }

  /// Who and what a finding rests on (English: *grounds*), each by kenmerk.
  public struct Gronden: Hashable, Sendable {
    public var afspraken: [Afspraak.ID] = []
    public var personen: [Persoon.ID] = []
    public var organisaties: [Organisatie.ID] = []
    public var hulpvragen: [Hulpvraag.ID] = []
    public var voorwaarden: [Voorwaarde.ID] = []

    /// Every kenmerk: questions, bottom lines, agreements, people, organisations.
    public var alle: [Kenmerk] { hulpvragen + voorwaarden + afspraken + personen + organisaties }
  }
}

extension Planbevinding {
  /// What there is to talk about, in a sentence or two.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? soort.nederlands(woorden) : soort.english(woorden)
  }

  public var gewicht: Gewicht { soort.gewicht }
  public var punt: Planpunt { soort.punt }
  public var gronden: Gronden { soort.gronden }
}

extension Planbevinding: Comparable {
  /// By weight, then by point, then by kenmerk.
  public static func < (links: Planbevinding, rechts: Planbevinding) -> Bool {
    if links.gewicht != rechts.gewicht { return links.gewicht < rechts.gewicht }
    if links.punt != rechts.punt { return links.punt < rechts.punt }
    return links.gronden.alle.lexicographicallyPrecedes(rechts.gronden.alle)
  }
}

extension Planbevinding.Gewicht: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.moetEerst, .engels): "to be settled first"
    case (.graag, .engels): "if possible"
    case (.terOverweging, .engels): "to consider"
    }
  }
}
