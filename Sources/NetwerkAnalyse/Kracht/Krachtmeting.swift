import Netwerk

/// One dimension of one network: how much, what it rests on, and what it could be (English: *dimension
/// score*).
public struct Krachtmeting: Hashable, Sendable {
  public let dimensie: Dimensie
  /// A number from 0 to 1 or the reason why there is none, how many it rests on, and of how many it
  /// was unknown.
  public let uitkomst: Uitkomst
  /// The lowest and the highest it can be, whatever the unknown turns out to be; 0...1 when it cannot
  /// be computed. The value itself always lies in it.
  public let bereik: ClosedRange<Double>
  /// The people and ties that make it so.
  public let grond: Krachtgrond

  /// 0...1; `nil` when it cannot be computed.
  public var waarde: Double? { uitkomst.waarde?.getal }

  /// - Parameters:
  ///   - aantal: how many it rests on, and of how many it was unknown.
  ///   - bereik: over everything unknown; not used without a value.
  init(
    _ dimensie: Dimensie, _ waarde: Double?, anders reden: Reden,
    van aantal: (n: Int, eenheid: Eenheid, onbekend: Int), bereik: ClosedRange<Double>,
    grond: Krachtgrond
  ) {
    self.dimensie = dimensie
    uitkomst = .getal(
      waarde, anders: reden, van: aantal.n, aantal.eenheid, onbekend: aantal.onbekend)
    self.grond = waarde == nil ? .geen(reden) : grond
    self.bereik =
      waarde.map { min($0, bereik.lowerBound)...max($0, bereik.upperBound) } ?? 0...1
  }
}

/// What made a dimension so, as facts about people and ties (English: *grounds*).
public enum Krachtgrond: Hashable, Sendable {
  /// With whom of their own there is contact at least every month.
  case contact([Persoon.ID])
  /// Who stands in the innermost ring.
  case dichtbij([Persoon.ID])
  /// The parts that do not know each other, and the ties that are the only thread between two.
  case delen([[Persoon.ID]], enigeVerbindingen: [Paar])
  /// How many people come from each part of life.
  case groepen([Groepstelling])
  case steun(gegeven: [Steunsoort], ontbreekt: [Steunsoort], gevers: [Persoon.ID])
  /// With whom support goes both ways, and with whom one way.
  case heenEnWeer([Persoon.ID], eenKant: [Persoon.ID])
  /// Contacts who do not belong to the largest group of people who know each other; everybody when no
  /// two know each other and there is no group.
  case wegen(buiten: [Persoon.ID], isGroep: Bool)
  /// Whose loss would cost most kinds of support, and which.
  case zonder([Persoon.ID], [Steunsoort])
  /// How many of their own and how many professionals, and the questions that want a professional
  /// and have none.
  case verhouding(eigen: [Persoon.ID], professionals: [Persoon.ID], mist: [String])
  /// Who carries too much, of how many it is known.
  case draagt(teVeel: [Persoon.ID], bekend: Int)
  /// It cannot be computed.
  case geen(Reden)

  /// How many people come from one part of life.
  public struct Groepstelling: Hashable, Sendable {
    public let soort: Groep.Soort
    public let aantal: Int
  }

  /// The people it rests on, by kenmerk.
  public var personen: [Persoon.ID] {
    switch self {
    case .contact(let wie), .dichtbij(let wie), .wegen(let wie, _), .zonder(let wie, _): wie
    case .delen(let delen, _): delen.flatMap { $0 }.sorted()
    case .steun(_, _, let gevers): gevers
    case .heenEnWeer(let wie, let eenKant): (wie + eenKant).sorted()
    case .verhouding(let eigen, let professionals, _): (eigen + professionals).sorted()
    case .draagt(let teVeel, _): teVeel
    case .groepen, .geen: []
    }
  }

  /// The ties between people it rests on.
  public var banden: [Paar] {
    if case .delen(_, let paren) = self { paren } else { [] }
  }

  /// What made it so, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}
