import Netwerk

/// Who is on a genogram, as which symbol and with which words: everything but places.
struct GenogramContent: Sendable {
  var people: [Person] = []
  var families: [Family] = []
  var twins: [Stamboom.Meerling] = []
  var ties: [Tie] = []
  /// The members of each household of two or more, by their place in `people`.
  var households: [[Int]] = []
  /// How many do not want to be, or must not be, shown.
  var hidden = 0
  var stamboom: Stamboom

  struct Person: Hashable, Sendable {
    var kenmerk: Kenmerk?
    /// Empty for who is not named.
    var name: String
    /// Age or year of birth.
    var inside: Inside?
    var symbol: Symbol
    var standing: Standing
    var generation: Int
    var isFocal: Bool
    var isDeceased: Bool
    /// How this person is stressed, and the words by which that is told.
    var overlays: Set<Nadruk.Soort> = []
    var badges: [CircleContent.Badge] = []

    var number: String? {
      switch inside {
      case .age(let number), .born(let number): "\(number)"
      case .nothingKnown: "?"
      case nil: nil
      }
    }
  }

  enum Inside: Hashable, Sendable {
    case age(Int)
    case born(Int)
    case nothingKnown
  }

  /// Man, woman, and other or unknown.
  enum Symbol: Int, CaseIterable, Hashable, Sendable { case square, circle, diamond }

  enum Standing: Hashable, Sendable {
    case known
    /// Somebody who must have lived and of whom nothing is known.
    case unknown
    /// Somebody who does not want to be shown, and without whom others would not be joined.
    case unnamed
  }

  typealias Family = Stamboom.Gezin

  /// Parents and children of every family, for who only wants to place them.
  var lines: [GenogramOrder.Family] {
    families.map { .init(parents: $0.ouders, children: $0.kinderen.map(\.lid)) }
  }

  /// How two of them get on.
  struct Tie: Hashable, Sendable {
    var first: Int
    var second: Int
    var band: Band
  }
}

extension GenogramContent {
  init(_ diagram: Diagram, _ banden: Diagram.GenogramBanden, _ aanduidingen: Aanduidingen) {
    let netwerk = diagram.netwerk
    let boom = Stamboom(netwerk)
    stamboom = boom
    let shown = Self.shown(boom, netwerk)
    let places = Self.places(shown.map { $0 != .leftOut })
    for (lid, state) in zip(boom.leden, shown) where state != .leftOut {
      people.append(Person(lid, isUnnamed: state == .unnamed, diagram, aanduidingen))
    }
    let top = people.map(\.generation).min() ?? 0
    for index in people.indices { people[index].generation -= top }
    families = boom.gezinnen.compactMap { gezin in
      var gezin = gezin
      gezin.ouders = gezin.ouders.compactMap { places[$0] }
      gezin.kinderen = gezin.kinderen.compactMap { kind in
        places[kind.lid].map { .init(lid: $0, soort: kind.soort) }
      }
      if gezin.ouders.count < 2 { gezin.paar = nil }
      return gezin.ouders.count + gezin.kinderen.count > 1 ? gezin : nil
    }
    twins = boom.meerlingen.compactMap { meerling in
      let leden = meerling.leden.compactMap { places[$0] }
      return leden.count > 1 ? .init(leden: leden, isEeneiig: meerling.isEeneiig) : nil
    }
    hidden = netwerk.personen.count { persoon in
      !persoon.magGetoondWorden && boom.leden.contains { $0.kenmerk == persoon.id }
    }
    households = Self.households(people, netwerk)
    ties = banden == .geen ? [] : Self.ties(people, netwerk, banden)
  }

  private enum Shown { case named, unnamed, leftOut }

  /// Who is drawn: who does not want to be shown only when others would lose their place.
  private static func shown(_ boom: Stamboom, _ netwerk: Netwerk) -> [Shown] {
    let isSecret = boom.leden.map { lid in
      lid.kenmerk.flatMap { netwerk[$0] }.map {
        !$0.magGetoondWorden && !netwerk.isHoofdpersoon($0.id)
      } ?? false
    }
    var shown = isSecret.map { $0 ? Shown.unnamed : .named }
    guard isSecret.contains(true) else { return shown }
    // Leave out one at a time whoever can go without cutting the others apart, and then the unknown
    // who joined nobody else.
    var changed = true
    while changed {
      changed = false
      for lid in boom.leden.indices where shown[lid] != .leftOut {
        guard isSecret[lid] || boom.leden[lid].kenmerk == nil else { continue }
        let isOnlyFiller = !isSecret[lid]
        let before = pieces(boom, shown)
        var without = shown
        without[lid] = .leftOut
        let neighbours = boom.gezinnen.filter {
          ($0.ouders + $0.kinderen.map(\.lid)).contains(lid)
        }.flatMap { $0.ouders + $0.kinderen.map(\.lid) }.filter {
          $0 != lid && shown[$0] != .leftOut
        }
        if pieces(boom, without) == before, !isOnlyFiller || Set(neighbours).count < 2 {
          shown = without
          changed = true
        }
      }
    }
    return shown
  }

  /// In how many pieces those who are drawn fall apart.
  private static func pieces(_ boom: Stamboom, _ shown: [Shown]) -> Int {
    var root = Array(boom.leden.indices)
    func find(_ lid: Int) -> Int {
      var lid = lid
      while root[lid] != lid { lid = root[lid] }
      return lid
    }
    for gezin in boom.gezinnen {
      let here = (gezin.ouders + gezin.kinderen.map(\.lid)).filter { shown[$0] != .leftOut }
      for (een, ander) in zip(here, here.dropFirst()) { root[find(een)] = find(ander) }
    }
    return Set(boom.leden.indices.filter { shown[$0] != .leftOut }.map(find)).count
  }

  private static func places(_ kept: [Bool]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (old, isKept) in kept.enumerated() where isKept { places[old] = places.count }
    return places
  }

  private static func households(_ people: [Person], _ netwerk: Netwerk) -> [[Int]] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (place, person) in people.enumerated() where person.standing == .known {
      guard let huis = person.kenmerk.flatMap({ netwerk[$0]?.huishouden }), !person.isDeceased
      else { continue }
      if members[huis] == nil { order.append(huis) }
      members[huis, default: []].append(place)
    }
    return order.compactMap { members[$0] }.filter { $0.count > 1 }
  }

  private static func ties(
    _ people: [Person], _ netwerk: Netwerk, _ banden: Diagram.GenogramBanden
  ) -> [Tie] {
    var places: [Kenmerk: Int] = [:]
    for (place, person) in people.enumerated() where person.standing == .known {
      if let kenmerk = person.kenmerk { places[kenmerk] = place }
    }
    var pairs: [[Int]] = []
    func add(_ een: Kenmerk, _ ander: Kenmerk) {
      guard let een = places[een], let ander = places[ander], een != ander else { return }
      let pair = [min(een, ander), max(een, ander)]
      if !pairs.contains(pair) { pairs.append(pair) }
    }
    if let hoofd = netwerk.hoofdpersonen.first {
      for persoon in netwerk.personen where persoon.band != nil { add(hoofd.id, persoon.id) }
    }
    for relatie in netwerk.relaties { add(relatie.van, relatie.naar) }
    return pairs.compactMap { pair in
      guard let een = people[pair[0]].kenmerk, let ander = people[pair[1]].kenmerk,
        let band = netwerk.band(tussen: een, en: ander), banden.toont(band)
      else { return nil }
      return Tie(first: pair[0], second: pair[1], band: band)
    }
  }
}

extension GenogramContent.Person {
  fileprivate init(
    _ lid: Stamboom.Lid, isUnnamed: Bool, _ diagram: Diagram, _ aanduidingen: Aanduidingen
  ) {
    let persoon = lid.kenmerk.flatMap { diagram.netwerk[$0] }
    kenmerk = lid.kenmerk
    generation = lid.generatie
    guard let persoon, !isUnnamed else {
      name = ""
      inside = persoon == nil ? .nothingKnown : nil
      symbol = .diamond
      standing = persoon == nil ? .unknown : .unnamed
      (isFocal, isDeceased) = (false, false)
      return
    }
    name = aanduidingen.naam(van: persoon.id)
    symbol =
      switch persoon.bekendGeslacht {
      case .man: .square
      case .vrouw: .circle
      case .anders, .onbekend, nil: .diamond
      }
    standing = .known
    isFocal = diagram.netwerk.isHoofdpersoon(persoon.id)
    isDeceased = persoon.isOverleden
    let overlays = diagram.overlays(of: persoon.id)
    self.overlays = overlays
    badges = Nadruk.Soort.allCases.filter(overlays.contains).compactMap { soort in
      soort.badge(in: diagram.taal).map { .init(text: $0, kind: .overlay(soort)) }
    }
    inside =
      switch persoon.leeftijd {
      case .geboren(let jaar) where persoon.isOverleden: .born(jaar)
      case .geboren(let jaar):
        persoon.leeftijd?.jaren(op: diagram.netwerk.peildatum).map { .age($0) } ?? .born(jaar)
      case .jaren(let jaren): .age(jaren)
      case nil: nil
      }
  }
}
