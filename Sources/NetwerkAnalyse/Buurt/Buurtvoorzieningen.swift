import Netwerk

/// What many households ask, beside what the neighbourhood has for it (English: *demand for
/// collective provisions*).
public struct Leefgebiedvraag: Hashable, Sendable {
  public let leefgebied: Leefgebied
  /// Households that ask something here, ascending: the grounds.
  public let vragen: [Int]
  /// Those of `vragen` that have to do with a collective provision for this part of life.
  public let gebruiken: [Int]
  /// The collective provisions that any network knows for it, by kenmerk.
  public let voorzieningen: [Kenmerk]

  /// Those of `vragen` that do not.
  public var nogNiet: [Int] {
    let al = Set(gebruiken)
    return vragen.filter { !al.contains($0) }
  }
}

extension Buurt {
  /// For what do many households ask that a place for many could answer?
  ///
  /// **What counts:** a household asks when it has a hulpvraag in that leefgebied, however many. A
  /// provision is an organisation of a collective kind (``Organisatie/Soort/isCollectief``) that names
  /// the leefgebied in any network; a household uses it when it has a tie with it or somebody who
  /// works there. That a question needs a professional is not looked at: a place for many is never an
  /// answer to such a question by itself.
  ///
  /// - Returns: only what somebody asks; most households that do not use a provision yet first, then
  ///   in the order of `Leefgebied`.
  /// - Complexity: O(questions and organisations of all networks).
  public func voorzieningen() -> [Leefgebiedvraag] {
    var voor: [Leefgebied: Set<Int32>] = [:]
    var collectief: Set<Int32> = []
    for plek in plekken where plek.soort?.isCollectief == true {
      collectief.insert(plek.organisatie)
      for leefgebied in plek.leefgebieden { voor[leefgebied, default: []].insert(plek.organisatie) }
    }
    var gebruik: [Int32: Set<Int>] = [:]
    for plek in plekken where plek.isInGebruik && collectief.contains(plek.organisatie) {
      gebruik[plek.organisatie, default: []].insert(Int(plek.netwerk))
    }
    return Leefgebied.allCases.compactMap { leefgebied -> Leefgebiedvraag? in
      let vragen = (0..<huishoudens).filter { gezien($0).vragen.contains(leefgebied) }
      guard !vragen.isEmpty else { return nil }
      let plaatsen = voor[leefgebied] ?? []
      let gebruikers = plaatsen.reduce(into: Set<Int>()) { $0.formUnion(gebruik[$1] ?? []) }
      return Leefgebiedvraag(
        leefgebied: leefgebied, vragen: vragen, gebruiken: vragen.filter(gebruikers.contains),
        voorzieningen: plaatsen.map { opbouw.organisaties[$0] }.sorted())
    }.enumerated().sorted { een, ander in
      let (links, rechts) = (een.element.nogNiet.count, ander.element.nogNiet.count)
      return links == rechts ? een.offset < ander.offset : links > rechts
    }.map(\.element)
  }
}
