import Netwerk

/// What one picture shows: one moment, and what became of everybody since another.
struct VeranderingStep: Hashable, Sendable {
  /// The moment that is shown, and from which it is told what changed.
  var netwerk: Netwerk
  var vroeger: Netwerk?
  var people: [Person]
  var ties: [Tie]

  struct Person: Hashable, Sendable {
    var kenmerk: Kenmerk
    var isOrganisatie: Bool
    /// Their place in the content of all moments.
    var place: Int
    var stand: Veranderkaart.Stand?
    /// Where they stood.
    var former: Int?
    var band: Band?
    /// What became of their tie with the hoofdpersoon.
    var change: Change?
  }

  /// A tie between two people, by their place in `people`.
  struct Tie: Hashable, Sendable {
    var first: Int
    var second: Int
    var band: Band
    var change: Change?
  }

  /// What became of a tie between people who stayed, or of one with who went.
  enum Change: Hashable, Sendable {
    case new, gone, changed
    /// Gone with one of its people; their sign says so.
    case goneAlong
  }

  /// The pictures: the step from the first moment to the last, or a strip of all moments.
  static func all(
    _ kaart: Veranderkaart, moments: [Netwerk], slots: VeranderingSlots, content: CircleContent,
    placeOf: [Kenmerk: Int], isStrook: Bool
  ) -> [VeranderingStep] {
    func step(_ from: Int?, _ to: Int, _ standen: Veranderkaart.Standen) -> VeranderingStep {
      VeranderingStep(
        from: from.map { (moments[$0], slots.slots[$0]) }, to: (moments[to], slots.slots[to]),
        standen, content, placeOf)
    }
    guard isStrook else { return [step(0, moments.count - 1, kaart.geheel)] }
    return moments.indices.map { moment in
      guard moment > 0 else { return step(nil, 0, [:]) }
      let standen = kaart.stappen.indices.contains(moment - 1) ? kaart.stappen[moment - 1] : [:]
      return step(moment - 1, moment, standen)
    }
  }

  typealias Moment = (netwerk: Netwerk, slots: [Kenmerk: Kenmerk])

  init(
    from: Moment?, to: Moment, _ standen: Veranderkaart.Standen, _ content: CircleContent,
    _ placeOf: [Kenmerk: Int]
  ) {
    netwerk = to.netwerk
    vroeger = from?.netwerk
    people = []
    ties = []
    func place(_ kenmerk: Kenmerk, in moment: Moment?) -> Int? {
      moment.flatMap { $0.slots[kenmerk] }.flatMap { placeOf[$0] }
    }
    let kenmerken = Set(to.slots.keys).union(from.map { Set($0.slots.keys) } ?? [])
    for kenmerk in kenmerken.sorted() {
      let (now, then) = (place(kenmerk, in: to), place(kenmerk, in: from))
      guard let place = now ?? then else { continue }
      let isOrganisatie = content.members[place].isOrganisatie
      var stand = standen[kenmerk]
      if now == nil { stand = .weg }
      if from != nil, then == nil, isOrganisatie { stand = .nieuw }
      let bands = (
        from?.netwerk.band(metHoofdpersoonVan: kenmerk),
        now == nil ? nil : to.netwerk.band(metHoofdpersoonVan: kenmerk)
      )
      people.append(
        Person(
          kenmerk: kenmerk, isOrganisatie: isOrganisatie, place: place, stand: stand,
          former: stand == .dichterbij || stand == .verderWeg ? then : nil,
          band: bands.1 ?? bands.0,
          change: from == nil ? nil : Self.change(bands.0, bands.1, [stand])))
    }
    people.sort { $0.place < $1.place }
    ties = Self.ties(people, from?.netwerk, to.netwerk)
  }

  private static func ties(_ people: [Person], _ from: Netwerk?, _ to: Netwerk) -> [Tie] {
    var rank: [Kenmerk: Int] = [:]
    for (number, person) in people.enumerated() { rank[person.kenmerk] = number }
    func pairs(_ netwerk: Netwerk?) -> [[Int]: Band] {
      var pairs: [[Int]: Band] = [:]
      for relatie in netwerk?.relaties ?? [] {
        guard let one = rank[relatie.van], let other = rank[relatie.naar], one != other
        else { continue }
        let band = one < other ? relatie.band : relatie.band.omgekeerd
        let pair = [min(one, other), max(one, other)]
        pairs[pair] = pairs[pair]?.samen(met: band) ?? band
      }
      return pairs
    }
    let (then, now) = (pairs(from), pairs(to))
    return Set(then.keys).union(now.keys).sorted { $0.lexicographicallyPrecedes($1) }
      .compactMap { pair in
        guard let band = now[pair] ?? then[pair] else { return nil }
        let standen = pair.map { people[$0].stand }
        return Tie(
          first: pair[0], second: pair[1], band: band,
          change: from == nil ? nil : change(then[pair], now[pair], standen))
      }
  }

  private static func change(
    _ then: Band?, _ now: Band?, _ standen: [Veranderkaart.Stand?]
  ) -> Change? {
    if standen.contains(.weg) { return .goneAlong }
    if standen.contains(.nieuw) { return nil }
    switch (then, now) {
    case (nil, nil): return nil
    case (nil, .some): return .new
    case (.some, nil): return .gone
    case (let then?, let now?): return TieKind(then) == TieKind(now) ? nil : .changed
    }
  }
}
