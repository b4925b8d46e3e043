import Netwerk

/// What may be told of a neighbourhood: tables in which no small number stands (English:
/// *neighbourhood report*).
///
/// The exact results, with the households they rest on, are in ``Buurt``; those are for a program
/// that handles pseudonyms with care.
public struct Buurtverslag: Hashable, Sendable {
  public let instelling: Buurtinstelling
  public let huishoudens: Int
  /// How many different people stand in the networks.
  public let mensen: Int
  /// How many older networks of the same hoofdpersonen do not count.
  public let ouderMomenten: Int
  /// How many people in two households or more are left out, as one network says that they may not
  /// be shown or named.
  public let nietGenoemd: Int
  public let onderdelen: [Onderdeel]

  /// The answer to one question.
  public struct Onderdeel: Hashable, Sendable {
    public let vraag: Buurtvraag
    /// How many it rests on.
    public let n: Buurtcel
    /// What `n` counts.
    public let eenheid: Tekst
    /// Of how many something is unknown that would change the answer; `nil` where nothing can be.
    public var onbekend: Buurtcel?
    public let kolommen: [Kolom]
    public let rijen: [Rij]
    /// How many rows are left out, as there are too many or fewer households than the threshold.
    public var weggelaten = 0
    /// How it was worked out, when that depends on the size.
    public var werkwijze: Tekst?
  }

  public struct Kolom: Hashable, Sendable {
    /// The same in every language.
    public let sleutel: String
    public let naam: Tekst
  }

  public struct Rij: Hashable, Sendable {
    /// The same in every language.
    public let sleutel: String
    public let naam: Tekst
    /// As many as there are columns.
    public let waarden: [Waarde]
  }

  public enum Waarde: Hashable, Sendable {
    case cel(Buurtcel)
    /// 0 to 1; `nil` where it cannot be worked out.
    case aandeel(Double?)
    case getal(Double?)
    case woorden([String])
  }
}

extension Buurtverslag {
  /// - Returns: `nil` with fewer households than the threshold: nothing can be told of so few.
  /// - Complexity: see ``Buurt/verbinding(exactTot:bronnen:)``, which takes most of the time.
  public init?(_ buurt: Buurt, _ instelling: Buurtinstelling = .init()) {
    guard buurt.huishoudens >= instelling.drempel else { return nil }
    self.instelling = instelling
    (huishoudens, mensen) = (buurt.huishoudens, buurt.mensen)
    ouderMomenten = buurt.ouderMomenten
    let verbinding = buurt.verbinding(exactTot: instelling.exactTot, bronnen: instelling.bronnen)
    nietGenoemd = verbinding.nietGenoemd
    let pen = Verslagpen(instelling)
    let draaglast = buurt.draaglast(instelling.grenzen)
    let samenloop = buurt.samenloop()
    var delen = [
      pen.isolement(buurt.isolement(weinig: instelling.weinigContacten)),
      pen.verbinding(verbinding, huishoudens), pen.gedeeld(verbinding),
      pen.sleutelfiguren(verbinding), pen.draaglast(draaglast),
    ]
    if instelling.metPseudoniemen { delen.append(pen.dragers(draaglast)) }
    onderdelen =
      delen + [
        pen.samenloop(samenloop), pen.organisatieparen(samenloop),
        pen.voorzieningen(buurt.voorzieningen(), huishoudens),
      ]
  }
}
