import Netwerk

/// What a service map shows, in words: the household, and lanes with organisations with people.
struct ZorgspaghettiContent: Sendable {
  var family: [Member]
  var lanes: [Lane] = []
  var overlaps: [Overlap] = []
  var lead: Lead?
  /// People who are in the data and not on the picture.
  var hidden: Int

  /// Somebody of the household, with the letter that stands for them; none in a household of one.
  struct Member: Hashable, Sendable {
    var kenmerk: Persoon.ID
    var name: String
    var letter: String?
  }

  struct Lane: Hashable, Sendable {
    var kader: Kader?
    var title: String
    var cards: [Card]
    var people: Int { cards.reduce(0) { $0 + $1.people.count } }
  }

  struct Card: Hashable, Sendable {
    var title: String
    /// Whether it is known from where its people come.
    var isKnown: Bool
    var isStressed: Bool
    var overlaps: [Int]
    var people: [Person]
  }

  struct Person: Hashable, Sendable {
    var name: String
    var details: String
    var letters: [String]
    var overlaps: [Int]
    var holdsLead: Bool
    var isStressed: Bool
  }

  struct Overlap: Hashable, Sendable {
    var number: Int
    var text: String
    /// Whether organisations carry the number, and not people.
    var isOfOrganisations: Bool
  }

  /// Who holds the lead, in words.
  struct Lead: Hashable, Sendable {
    var text: String
    var state: State
    enum State: Hashable, Sendable { case clear, missing, several, unknown }
  }

  var people: Int { lanes.reduce(0) { $0 + $1.people } }
  var organisations = 0
}

extension ZorgspaghettiContent {
  init(_ kaart: Zorgspaghetti, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let netwerk = diagram.netwerk
    let known = Dictionary(
      netwerk.personen.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let everybody = kaart.mensen.compactMap { mens in known[mens.kenmerk].map { (mens, $0) } }
    let shown = everybody.filter { $0.1.magGetoondWorden }
    hidden = everybody.count - shown.count
    let served = Set(shown.flatMap(\.0.voor))
    family = Self.family(netwerk, aanduidingen, isLettered: !served.isEmpty)
    let words = ZorgspaghettiNaming(
      netwerk: netwerk, aanduidingen: aanduidingen, taal: diagram.taal)
    let visible = Set(shown.map(\.0.kenmerk))
    var numbers = OverlapNumbers()
    for overlap in kaart.overlap {
      let wie = overlap.wie.filter(visible.contains)
      let places = Set(wie.compactMap { known[$0]?.inzet?.organisatie })
      guard wie.count > 1, overlap.isOfTask || places.count > 1 else { continue }
      let number = overlaps.count + 1
      overlaps.append(
        Overlap(
          number: number, text: words.text(overlap.wat, people: wie.count, places: places.count),
          isOfOrganisations: !overlap.isOfTask))
      numbers.add(number, to: wie, ofTask: overlap.isOfTask)
    }
    lead = words.lead(kaart.regie, visible: visible)
    let builder = LaneBuilder(
      words: words, numbers: numbers, family: family, diagram: diagram,
      holders: Set(kaart.regie.houders))
    lanes = builder.lanes(shown)
    organisations = Set(shown.compactMap(\.1.inzet?.organisatie)).count
  }

  private static func family(
    _ netwerk: Netwerk, _ aanduidingen: Aanduidingen, isLettered: Bool
  ) -> [Member] {
    let names = netwerk.hoofdpersonen.map { aanduidingen.naam(van: $0.id) }
    let firsts = names.map { name in
      name.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "?"
    }
    return zip(netwerk.hoofdpersonen, names).enumerated().map { place, pair in
      let same = firsts.indices.filter { firsts[$0] == firsts[place] }
      let rank = (same.firstIndex(of: place) ?? 0) + 1
      let letter = same.count > 1 ? "\(firsts[place])\(rank)" : firsts[place]
      return Member(
        kenmerk: pair.0.id, name: pair.1, letter: isLettered && names.count > 1 ? letter : nil)
    }
  }
}

/// Which numbers people carry, and which their organisations.
private struct OverlapNumbers {
  var ofPeople: [Persoon.ID: [Int]] = [:]
  var ofPlaces: [Persoon.ID: [Int]] = [:]

  mutating func add(_ number: Int, to people: [Persoon.ID], ofTask: Bool) {
    for id in people {
      if ofTask {
        ofPeople[id, default: []].append(number)
      } else {
        ofPlaces[id, default: []].append(number)
      }
    }
  }
}

/// Puts people with their organisations in lanes.
private struct LaneBuilder {
  let words: ZorgspaghettiNaming
  let numbers: OverlapNumbers
  let family: [ZorgspaghettiContent.Member]
  let diagram: Diagram
  let holders: Set<Persoon.ID>

  typealias Shown = (mens: Zorgspaghetti.Hulpverlener, persoon: Persoon)

  /// The laws in their order, and last the people of whom none is known.
  func lanes(_ shown: [Shown]) -> [ZorgspaghettiContent.Lane] {
    let byKader = Dictionary(grouping: shown) { $0.persoon.inzet?.kader }
    return (Kader.allCases.map(Optional.some) + [nil]).compactMap { kader in
      byKader[kader].map {
        ZorgspaghettiContent.Lane(kader: kader, title: words.title(kader), cards: cards($0))
      }
    }
  }

  /// The organisations with most people first, and last those of whom none is known.
  private func cards(_ shown: [Shown]) -> [ZorgspaghettiContent.Card] {
    var order: [Organisatie.ID?] = []
    var people: [Organisatie.ID?: [Shown]] = [:]
    for each in shown {
      let place = each.persoon.inzet?.organisatie
      if people[place] == nil { order.append(place) }
      people[place, default: []].append(each)
    }
    let sorted = order.enumerated().sorted { one, other in
      let counts = (people[one.element]?.count ?? 0, people[other.element]?.count ?? 0)
      if (one.element == nil) != (other.element == nil) { return other.element == nil }
      return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
    }
    return sorted.map { card($0.element, people[$0.element] ?? []) }
  }

  private func card(_ place: Organisatie.ID?, _ shown: [Shown]) -> ZorgspaghettiContent.Card {
    ZorgspaghettiContent.Card(
      title: words.title(place), isKnown: place != nil,
      isStressed: place.map(isStressed) ?? false,
      overlaps: Set(shown.flatMap { numbers.ofPlaces[$0.mens.kenmerk] ?? [] }).sorted(),
      people: shown.map(person))
  }

  private func person(_ shown: Shown) -> ZorgspaghettiContent.Person {
    let id = shown.persoon.id
    let served = Set(shown.mens.voor)
    return ZorgspaghettiContent.Person(
      name: words.name(id), details: words.details(shown.persoon, overlays: overlays(of: id)),
      letters: family.filter { served.contains($0.kenmerk) }.compactMap(\.letter),
      overlaps: numbers.ofPeople[id] ?? [], holdsLead: holders.contains(id),
      isStressed: isStressed(id))
  }

  private func isStressed(_ kenmerk: Kenmerk) -> Bool {
    diagram.overlays(of: kenmerk).contains(.eigen)
  }

  /// As what somebody is stressed: words, that need no legend.
  private func overlays(of kenmerk: Kenmerk) -> [String] {
    let overlays = diagram.overlays(of: kenmerk)
    return Nadruk.Soort.allCases.filter { $0 != .eigen && overlays.contains($0) }
      .map(diagram.naam)
  }
}

extension Zorgspaghetti.Overlap {
  var isOfTask: Bool {
    if case .taak = wat { true } else { false }
  }
}

extension Zorgspaghetti.Regie {
  /// Who is said to hold it.
  var houders: [Persoon.ID] {
    switch self {
    case .nietNodig, .niemand, .onbekend: []
    case .houders(let ids), .iedereen(let ids): ids
    }
  }
}
