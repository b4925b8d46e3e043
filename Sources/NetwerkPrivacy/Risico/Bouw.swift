import Netwerk

/// Who has to do with whom, without anything else (English: *bare structure*).
///
/// Number 0 is the hoofdpersoon, or all of them together; the others are people and organisations in
/// their order. A band with the hoofdpersoon and a relation are both a tie, whatever its nature;
/// several between the same two count once.
public struct Bouw: Hashable, Sendable {
  /// The neighbours of everybody, in order; each tie stands in two lists.
  public let buren: [[Int]]

  public init(_ netwerk: Netwerk) {
    let anderen =
      netwerk.personen.map { ($0.id, $0.band != nil) }
      + netwerk.organisaties.map { ($0.id, $0.band != nil) }
    var nummers: [Kenmerk: Int] = [:]
    for hoofd in netwerk.hoofdpersonen { nummers[hoofd.id] = 0 }
    for (nummer, (id, _)) in anderen.enumerated() { nummers[id] = nummer + 1 }
    var buren = [Set<Int>](repeating: [], count: anderen.count + 1)
    func verbind(_ een: Int, _ ander: Int) {
      guard een != ander else { return }
      buren[een].insert(ander)
      buren[ander].insert(een)
    }
    for (nummer, (_, heeftBand)) in anderen.enumerated() where heeftBand { verbind(0, nummer + 1) }
    for relatie in netwerk.relaties {
      if let van = nummers[relatie.van], let naar = nummers[relatie.naar] { verbind(van, naar) }
    }
    self.buren = buren.map { $0.sorted() }
  }

  /// How many ties everybody has.
  public var graden: [Int] { buren.map(\.count) }

  /// The whole, seen from nowhere, with the hoofdpersoon marked.
  public var code: UInt64 {
    Kleurverfijning.code(buren: buren, kleuren: buren.indices.map { $0 == 0 ? 1 : 0 })
  }

  /// Somebody with those they have a tie with and the ties among these: the 1-neighbourhood of Zhou
  /// and Pei (2008). Both they and the hoofdpersoon are marked.
  public func buurtcode(van nummer: Int) -> UInt64 {
    let mensen = [nummer] + buren[nummer]
    let plek = Dictionary(mensen.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
    let onderling = mensen.map { buren[$0].compactMap { plek[$0] } }
    let kleuren = mensen.indices.map { UInt64(($0 == 0 ? 2 : 0) + (mensen[$0] == 0 ? 1 : 0)) }
    return Kleurverfijning.code(buren: onderling, kleuren: kleuren)
  }
}
