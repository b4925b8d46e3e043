import Netwerk

/// Who is family of whom, and in which generation: what a genogram draws (English: *family tree*).
///
/// Derived from everything that a network says of family: the role or `familieband` of people, which
/// hold for the first hoofdpersoon, and the `familieband` of relations. Several ways to the same fact
/// count once. Nothing is dropped in silence: what contradicts what was said before, or does not say
/// through whom somebody is family, is in ``nietGeplaatst``; what the network does not say and the
/// tree needs is in ``aannames``.
///
/// ```swift
/// let stamboom = Stamboom(netwerk)
/// for regel in stamboom.nietGeplaatst { print(regel.zin(in: .nederlands, namen: netwerk.naam)) }
/// ```
public struct Stamboom: Hashable, Sendable {
  /// Everybody in the tree: hoofdpersonen first, then people as in the network, then the unknown.
  public internal(set) var leden: [Lid] = []
  /// Couples, parents with children, and brothers and sisters without known parents.
  public internal(set) var gezinnen: [Gezin] = []
  public internal(set) var meerlingen: [Meerling] = []
  public internal(set) var nietGeplaatst: [NietGeplaatst] = []
  public internal(set) var aannames: [Aanname] = []

  /// Somebody in the tree (English: *member*).
  public struct Lid: Hashable, Sendable {
    /// `nil` for somebody who must have lived and of whom the network says nothing.
    public var kenmerk: Kenmerk?
    /// From 0, the oldest generation.
    public var generatie: Int
  }

  /// A couple or a parent with the children, by their place in ``Stamboom/leden`` (English: *family*).
  public struct Gezin: Hashable, Sendable {
    /// None, one or two. None for brothers and sisters whose parents are not known.
    public var ouders: [Int]
    /// What the two are or were of each other; `nil` when only their children join them.
    public var paar: Familieband?
    /// Oldest first where ages are known, else as in the network.
    public var kinderen: [Kind]
  }

  /// A child in a family.
  public struct Kind: Hashable, Sendable {
    public var lid: Int
    public var soort: Soort

    /// How a child came into the family.
    public enum Soort: String, CaseIterable, Hashable, Sendable { case eigen, adoptie, pleeg }
  }

  /// Twins or more, born together (English: *multiple birth*).
  public struct Meerling: Hashable, Sendable {
    public var leden: [Int]
    public var isEeneiig: Bool
  }

  /// Something said of two people that has no line in the tree.
  public struct NietGeplaatst: Hashable, Sendable {
    public var wie: Kenmerk
    /// Of whom it was said; `nil` when it was only said that somebody is family.
    public var van: Kenmerk?
    public var familieband: Familieband?
    public var reden: Reden

    public enum Reden: String, CaseIterable, Hashable, Sendable {
      /// Something said before puts them in other generations.
      case andereGeneratie
      /// There are two parents already.
      case alTweeOuders
      /// A parent or grandparent would be younger than the child.
      case teJong
      /// Something else was said before of the same couple.
      case anderPaar
      /// It can be in several ways, and nothing says which.
      case onbekendViaWie
      /// Nothing says what this member of the family is of whom.
      case geenFamilieband
    }
  }

  /// Something the network does not say and the tree takes to be so.
  public struct Aanname: Hashable, Sendable {
    public var soort: Soort
    public var wie: Kenmerk
    public var ander: Kenmerk?

    public enum Soort: String, CaseIterable, Hashable, Sendable {
      /// The only partner of a child's parent is the other parent.
      case tweedeOuder
      /// Somebody of whom nothing is known stands between the two.
      case onbekendeErtussen
      /// A stepparent is the partner of this parent.
      case partnerVanOuder
      /// The family of the only or present partner.
      case viaPartner
    }
  }
}

extension Stamboom {
  /// The tree of this network: everybody whom family ties join to a hoofdpersoon.
  ///
  /// Complexity: about O(p · s) for p people and s things said of family.
  public init(_ netwerk: Netwerk) {
    var bouwer = StamboomBouwer(netwerk)
    bouwer.verwerk()
    self = bouwer.stamboom()
  }
}
