import Netwerk

/// How households of a neighbourhood hang together through who and what they share, as data for a
/// picture (English: *neighbourhood map*).
///
/// It is worked out elsewhere and drawn here. It names nobody: households are numbers from 0.
public struct Buurtkaart: Hashable, Sendable {
  /// How many households there are.
  public var huishoudens: Int
  /// Who and what several households share, the most important first.
  public var gedeeld: [Gedeeld]
  /// Households that know each other directly.
  public var onderling: [Paar]
  /// Households that have much to do with each other, for when there are too many to draw each.
  public var groepen: [[Int]]
  /// How many shared people are not in the data because they do not want to be shown.
  public var nietGetoond: Int
  /// Fewer households than this are never told apart by anything on the picture.
  public var drempel = 5

  public init(
    huishoudens: Int, gedeeld: [Gedeeld], onderling: [Paar] = [], groepen: [[Int]] = [],
    nietGetoond: Int = 0
  ) {
    (self.huishoudens, self.gedeeld, self.onderling) = (huishoudens, gedeeld, onderling)
    (self.groepen, self.nietGetoond) = (groepen, nietGetoond)
  }

  /// Somebody, or an organisation, in several households.
  public struct Gedeeld: Hashable, Sendable {
    public var soort: Soort
    public var huishoudens: [Int]

    public init(_ soort: Soort, _ huishoudens: [Int]) {
      self.soort = soort
      self.huishoudens = huishoudens
    }

    public enum Soort: Hashable, Sendable {
      case persoon(Groep.Soort?)
      case organisatie(Organisatie.Soort?)
    }
  }

  public struct Paar: Hashable, Sendable {
    public var een: Int
    public var ander: Int

    public init(_ een: Int, _ ander: Int) {
      self.een = een
      self.ander = ander
    }
  }
}

extension Diagram {
  /// A neighbourhood: a mark for each household, boxes for the people and organisations that several
  /// of them share, and apart from those the households that share nobody.
  ///
  /// **No names, and no small cells.** Households carry nothing by which they could be known. Of
  /// shared people and organisations only the kind is said, and not even that when fewer than
  /// `Buurtkaart.drempel` households have one of that kind; fewer households than that without
  /// anything shared are not drawn. With more than 300 marks, groups of households are drawn as
  /// bubbles with their number, none smaller than the threshold, and the sheet says so.
  public static func buurtkaart(_ kaart: Buurtkaart) -> Diagram {
    Diagram(netwerk: .buurt, vorm: .buurtkaart(kaart))
  }
}

extension Netwerk {
  /// What stands for many networks where a picture asks for one; nothing of it is drawn.
  fileprivate static var buurt: Netwerk {
    guard let netwerk = try? Netwerk(Onderdelen(hoofdpersonen: [Persoon("Buurt")])) else {
      preconditionFailure("one hoofdpersoon with a name is a sound network")
    }
    return netwerk
  }
}
