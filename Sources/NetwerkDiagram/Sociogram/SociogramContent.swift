import Netwerk

/// Who is on a sociogram, which ties, groups and brugpersonen: everything but places and words.
struct SociogramContent: Sendable {
  /// By kenmerk, so that the order of the file does not matter.
  var members: [CircleContent.Member]
  /// The colour of each member's border.
  var hues: [Colour]
  /// The part of life in which each member stands.
  var kinds: [Groep?]
  var ties: [CircleContent.Tie]
  /// Of two members or more each, by their place in `members`; nobody is in two.
  var groups: [[Int]]
  /// What each member joins; `nil` for who is no brugpersoon.
  var bridges: [Sociogram.Brugpersoon.Soort?]
  /// Who has no tie with anybody else on the sheet, by part of life.
  var isolates: [Int]
  /// How many people are left out because they do not want to be, or must not be, shown.
  var hidden: Int
  /// How many people are left out because they have died.
  var deceased: Int
  /// The same people and ties as the shared parts of a legend read them.
  private(set) var circle: CircleContent

  init(_ sociogram: Sociogram, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let content = CircleContent(diagram, aanduidingen, Ecogram())
    let shown = content.members.indices
      .filter { !content.members[$0].isOrganisatie && !content.members[$0].isDeceased }
      .sorted { content.members[$0].kenmerk < content.members[$1].kenmerk }
    members = shown.map { place in
      var member = content.members[place]
      (member.badges, member.band, member.kind) = ([], nil, nil)
      // What the colour of a border says, a word says too: a known role, or the part of life.
      let isTold = diagram.netwerk[member.kenmerk]?.rol?.betekenis != nil
      if !isTold, diagram.aanduiding != .rol {
        member.details.append(content.sectors[member.sector].title)
      }
      return member
    }
    hues = members.map { content.sectors[$0.sector].hue }
    kinds = members.map { content.sectors[$0.sector].groep }
    ties = Self.ties(content.ties, at: shown)
    circle = content
    (circle.members, circle.ties) = (members, ties)
    hidden = content.hidden
    deceased = content.members.count(where: \.isDeceased)

    var places: [Kenmerk: Int] = [:]
    for (place, member) in members.enumerated() { places[member.kenmerk] = place }
    groups = Self.groups(sociogram.groepen, places)
    bridges = members.map { _ in nil }
    for brug in sociogram.brugpersonen {
      guard let place = places[brug.kenmerk], bridges[place] != .enigeSchakel else { continue }
      bridges[place] = brug.soort
    }
    let tied = Set(ties.flatMap { [$0.first, $0.second] } + groups.joined())
    isolates = []
    isolates = members.indices.filter { !tied.contains($0) }.sorted { one, other in
      if kinds[one] == kinds[other] { return one < other }
      return Self.precedes(kinds[one], kinds[other])
    }
  }

  /// The ties between those who are shown, by their new places.
  private static func ties(
    _ ties: [CircleContent.Tie], at shown: [Int]
  ) -> [CircleContent.Tie] {
    var places: [Int: Int] = [:]
    for (place, old) in shown.enumerated() { places[old] = place }
    return ties.compactMap { tie -> CircleContent.Tie? in
      guard let first = places[tie.first], let second = places[tie.second] else { return nil }
      return first < second
        ? .init(first: first, second: second, band: tie.band, kind: tie.kind)
        : .init(first: second, second: first, band: tie.band.omgekeerd, kind: tie.kind)
    }
    .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func groups(_ groups: [[Kenmerk]], _ places: [Kenmerk: Int]) -> [[Int]] {
    var taken: Set<Int> = []
    let known = groups.map { group in
      group.compactMap { places[$0] }.filter { taken.insert($0).inserted }.sorted()
    }
    return known.filter { $0.count > 1 }.sorted { one, other in
      one.count != other.count ? one.count > other.count : one[0] < other[0]
    }
  }
}

extension SociogramContent {
  /// The number of each member's group; `nil` for who is in none.
  var groupOfMember: [Int?] {
    var numbers = members.map { _ in Int?.none }
    for (number, group) in groups.enumerated() {
      for place in group { numbers[place] = number }
    }
    return numbers
  }

  /// The parts of life in use with their colours, in the order of a map.
  var kindsInUse: [(groep: Groep?, hue: Colour)] {
    var seen: [(groep: Groep?, hue: Colour)] = []
    for (groep, hue) in zip(kinds, hues) where !seen.contains(where: { $0.groep == groep }) {
      seen.append((groep, hue))
    }
    return seen.sorted { Self.precedes($0.groep, $1.groep) }
  }

  /// In the order of a map, groups of one's own after the group they belong to, none at all last.
  private static func precedes(_ one: Groep?, _ other: Groep?) -> Bool {
    func rank(_ groep: Groep?) -> Int {
      groep.flatMap { Groep.Soort.hoofdgroepen.firstIndex(of: $0.soort.hoofdgroep) } ?? .max
    }
    if rank(one) != rank(other) { return rank(one) < rank(other) }
    return (one?.eigenNaam ?? "") < (other?.eigenNaam ?? "")
  }

  /// Which parts of life the members of a group come from, most first, in the order of a map.
  func kinds(inGroup group: Int) -> [Groep?] {
    let here = groups[group].map { kinds[$0] }
    var seen: [Groep?] = []
    for kind in here where !seen.contains(kind) { seen.append(kind) }
    return seen.sorted { one, other in
      let (many, few) = (here.count { $0 == one }, here.count { $0 == other })
      if many != few { return many > few }
      return Self.precedes(one, other)
    }
  }
}
