import Graphs
import Netwerk

/// Many networks joined on who and what they share (English: *neighbourhood network*).
///
/// A network is one household. Somebody, or an organisation, is shared when two networks or more
/// have the same kenmerk for them: so the files must use stable pseudonyms, and a kenmerk that
/// follows from a common first name joins people who are not the same.
///
/// Nothing in it names anybody: households are numbers, in the order of the networks.
public struct Buurtnetwerk: Hashable, Sendable {
  /// How many households there are.
  public let huishoudens: Int
  /// Who and what stands in two networks or more, those in most networks first.
  public let gedeeld: [Gedeeld]
  /// Households of which one stands in the network of the other, lowest number first.
  public let onderling: [Huishoudpaar]
  /// How many shared people are left out because they do not want to be shown, or must not be.
  public let nietGetoond: Int

  /// Somebody, or an organisation, in several networks.
  public struct Gedeeld: Hashable, Sendable {
    public let wat: Wat
    /// Ascending, two or more.
    public let huishoudens: [Int]

    /// What it is, as far as all networks that say so agree.
    public enum Wat: Hashable, Sendable {
      case persoon(Groep.Soort?)
      case organisatie(Organisatie.Soort?)
    }
  }

  public struct Huishoudpaar: Hashable, Sendable {
    public let een: Int
    public let ander: Int
  }
}

extension Buurtnetwerk {
  /// Joins these networks. **Who counts:** everybody alive whose tie with the hoofdpersoon is not
  /// broken off, and organisations with which it is not. Of several moments of one household the
  /// last counts, see ``Buurt``.
  ///
  /// Complexity: O(people and organisations of all networks), and sorting what is shared.
  public init(_ netwerken: [Netwerk]) {
    var opbouw = Buurtopbouw()
    for netwerk in netwerken { opbouw.voegToe(Buurtuittreksel(netwerk)) }
    self.init(opbouw.buurt())
  }

  public init(_ buurt: Buurt) {
    let alle = buurt.gedeelden { $0.kanten.contains(.verborgen) }
    self.init(
      huishoudens: buurt.huishoudens,
      gedeeld: alle.zichtbaar.map {
        Gedeeld(wat: $0.wat.zonderKenmerk, huishoudens: $0.huishoudens)
      },
      onderling: buurt.onderling(), nietGetoond: alle.verborgen)
  }

  /// Households that share nobody and nothing and do not know each other, ascending (English:
  /// *isolated households*).
  public var zonderVerbinding: [Int] {
    var verbonden = Set(gedeeld.flatMap(\.huishoudens))
    for paar in onderling { verbonden.formUnion([paar.een, paar.ander]) }
    return (0..<huishoudens).filter { !verbonden.contains($0) }
  }

  /// Which households have more to do with each other than with the rest? (English: *communities*)
  ///
  /// The Leiden method with a fixed seed, on households and all that they share; see
  /// ``Meetbaar/gemeenschappen()``.
  ///
  /// - Returns: the households of each group ascending, the largest group first; households without
  ///   any connection are in none.
  public func groepen() -> [[Int]] {
    var banden = onderling.map { Edge($0.een, $0.ander) }
    for (nummer, gedeeld) in gedeeld.enumerated() {
      banden += gedeeld.huishoudens.map { Edge($0, huishoudens + nummer) }
    }
    guard !banden.isEmpty else { return [] }
    let graph = Graph(nodeCount: huishoudens + gedeeld.count, edges: banden)
    let los = Set(zonderVerbinding)
    return graph.leiden().groups()
      .map { groep in groep.filter { $0 < huishoudens && !los.contains($0) }.sorted() }
      .filter { !$0.isEmpty }
      .sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }
}
