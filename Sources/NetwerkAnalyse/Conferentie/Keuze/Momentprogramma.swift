import Netwerk

/// A keuzevraag at one moment as a 0–1 program: the border between people and variables (English:
/// *model of one slot*).
///
/// One variable for each person who can or may come, then for each question whether somebody sure
/// serves it, whether anybody does, and whether two do.
struct Momentprogramma: Sendable {
  let moment: Moment
  private(set) var program: ZeroOneProgram
  private let mensen: [Kandidaat]
  private let zeker: [Bool]
  private let nummers: [Kenmerk: Int]

  /// `nil` when a required person cannot come then, or the moment is too late.
  init?(_ vraag: Keuzevraag, op moment: Moment) {
    self.moment = moment
    let uitgesloten = Set(vraag.grenzen.compactMap(\.uitgesloten))
    mensen = vraag.kandidaten.sorted { $0.id < $1.id }.filter {
      $0.kan(op: moment.id) != .nee && !uitgesloten.contains($0.id)
    }
    zeker = mensen.map { $0.kan(op: moment.id) == .ja }
    nummers = Dictionary(
      zip(mensen.map(\.id), mensen.indices), uniquingKeysWith: { eerste, _ in eerste })
    program = ZeroOneProgram(variableCount: 0)
    var bouw = Bouw(aantal: mensen.count)
    for grens in vraag.grenzen {
      guard let rijen = rijen(voor: grens) else { return nil }
      bouw.rijen += rijen
    }
    let doelen = Criterium.allCases.map { doel($0, vraag, &bouw) }
    program = ZeroOneProgram(
      variableCount: bouw.aantal, rows: bouw.rijen, objectives: doelen,
      tieBreak: Array(mensen.indices))
  }

  /// Forbids exactly these people together.
  mutating func verbied(_ groep: [Kenmerk]) {
    let gekozen = Set(groep)
    let termen = mensen.indices.map { Term($0, gekozen.contains(mensen[$0].id) ? -1 : 1) }
    program.rows.append(LinearRow(termen, atLeast: 1 - gekozen.count))
  }

  /// The people of a solution, in the words of the question.
  func keuze(_ oplossing: [Bool], waarde: Keuzewaarde, bovengrens: Keuzewaarde) -> Keuze {
    let gekozen = mensen.indices.filter { oplossing[$0] }
    return Keuze(
      moment: moment.id, mensen: gekozen.map { mensen[$0].id },
      onzeker: gekozen.filter { !zeker[$0] }.map { mensen[$0].id },
      gedekt: gekozen.reduce(into: Set()) { $0.formUnion(mensen[$1].helptBij) }.sorted(),
      waarde: waarde, bovengrens: bovengrens)
  }

  private struct Bouw {
    var aantal: Int
    var rijen: [LinearRow] = []
    /// The variables that say that somebody sure, or anybody, serves a question.
    var zekerGedekt: [Kenmerk: Int] = [:]
    var gedekt: [Kenmerk: Int] = [:]

    mutating func nieuw() -> Int {
      aantal += 1
      return aantal - 1
    }
  }
}

// MARK: - Limits as rows

extension Grens {
  fileprivate var uitgesloten: Kenmerk? {
    if case .uitgesloten(let wie) = self { wie } else { nil }
  }
}

extension Momentprogramma {
  /// `nil` when the limit rules out the moment.
  private func rijen(voor grens: Grens) -> [LinearRow]? {
    switch grens {
    case .plaatsen(let aantal):
      return [LinearRow(mensen.indices.map { Term($0) }, atMost: aantal)]
    case .uiterlijk(let datum): return moment.datum <= datum ? [] : nil
    case .verplicht(let wie): return nummers[wie].map { [LinearRow([Term($0)], atLeast: 1)] }
    case .uitgesloten: return []
    case .nietSamen(let een, let ander): return nietSamen(een, ander)
    case .samen(let groep): return samen(groep)
    case .begeleiding(let wie, let door):
      return nummers[wie].map { [alleenMet(door.compactMap { nummers[$0] }, $0)] } ?? []
    case .minimum(let aantal, let kant):
      let leden = mensen.indices.filter { mensen[$0].kanten.contains(kant) }
      return [LinearRow(leden.map { Term($0) }, atLeast: aantal)]
    case .voertaal(let taal, let tolken): return verstaanbaar(in: taal, tolken)
    }
  }

  private func nietSamen(_ een: Kenmerk, _ ander: Kenmerk) -> [LinearRow] {
    guard let een = nummers[een], let ander = nummers[ander] else { return [] }
    return [LinearRow([Term(een), Term(ander)], atMost: 1)]
  }

  private func samen(_ groep: [Kenmerk]) -> [LinearRow] {
    let leden = Set(groep).sorted().map { nummers[$0] }
    let aanwezig = leden.compactMap { $0 }
    guard aanwezig.count == leden.count, let eerste = aanwezig.first else {
      return aanwezig.map { LinearRow([Term($0)], atMost: 0) }
    }
    return aanwezig.dropFirst().flatMap { lid in
      [
        LinearRow([Term(eerste), Term(lid, -1)], atLeast: 0),
        LinearRow([Term(lid), Term(eerste, -1)], atLeast: 0),
      ]
    }
  }

  private func alleenMet(_ anderen: [Int], _ wie: Int) -> LinearRow {
    LinearRow(Set(anderen).sorted().map { Term($0) } + [Term(wie, -1)], atLeast: 0)
  }

  private func verstaanbaar(in taal: Kenmerk, _ tolken: Set<Kenmerk>) -> [LinearRow] {
    mensen.indices.compactMap { wie in
      let talen = mensen[wie].talen
      guard !talen.isEmpty, !talen.contains(taal), talen.isDisjoint(with: tolken) else { return nil }
      return alleenMet(
        mensen.indices.filter {
          mensen[$0].talen.contains(taal) && !mensen[$0].talen.isDisjoint(with: talen)
        }, wie)
    }
  }
}

// MARK: - Criteria as objectives

extension Momentprogramma {
  private func doel(
    _ criterium: Criterium, _ vraag: Keuzevraag, _ bouw: inout Bouw
  ) -> [Term] {
    switch criterium {
    case .verplichtZeker: verplicht(vraag).filter { zeker[$0] }.map { Term($0) }
    case .dringendZeker: vraag.vragen(.dringend).compactMap { zekerGedekt($0, &bouw) }
    case .dringendMogelijk: vraag.vragen(.dringend).compactMap { gedekt($0, &bouw) }
    case .belangrijkZeker: vraag.vragen(.belangrijk).compactMap { zekerGedekt($0, &bouw) }
    case .belangrijkMogelijk: vraag.vragen(.belangrijk).compactMap { gedekt($0, &bouw) }
    case .fijnZeker: vraag.vragen(.fijn).compactMap { zekerGedekt($0, &bouw) }
    case .fijnMogelijk: vraag.vragen(.fijn).compactMap { gedekt($0, &bouw) }
    case .mensenZeker: mensen.indices.filter { zeker[$0] }.map { Term($0) }
    case .mensen: mensen.indices.map { Term($0) }
    case .dubbel: vraag.hulpvragen.keys.sorted().compactMap { dubbelGedekt($0, &bouw) }
    case .voorkeur:
      mensen.indices.filter { mensen[$0].voorkeur > 0 }.map { Term($0, mensen[$0].voorkeur) }
    }
  }

  private func verplicht(_ vraag: Keuzevraag) -> [Int] {
    Set(
      vraag.grenzen.compactMap { grens in
        if case .verplicht(let wie) = grens { nummers[wie] } else { nil }
      }
    ).sorted()
  }

  private func helpers(bij hulpvraag: Kenmerk) -> [Int] {
    mensen.indices.filter { mensen[$0].helptBij.contains(hulpvraag) }
  }

  /// Each cover variable is 1 only when its row lets it, and objectives make it 1 when they can.
  private func zekerGedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag).filter { zeker[$0] }
    guard !helpers.isEmpty else { return nil }
    let gedekt = bouw.nieuw()
    bouw.zekerGedekt[hulpvraag] = gedekt
    bouw.rijen.append(LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1)], atLeast: 0))
    return Term(gedekt)
  }

  private func gedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag)
    guard !helpers.isEmpty else { return nil }
    let zekerGedekt = bouw.zekerGedekt[hulpvraag]
    if let zekerGedekt, helpers.allSatisfy({ zeker[$0] }) {
      bouw.gedekt[hulpvraag] = zekerGedekt
      return Term(zekerGedekt)
    }
    let gedekt = bouw.nieuw()
    bouw.gedekt[hulpvraag] = gedekt
    bouw.rijen.append(LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1)], atLeast: 0))
    if let zekerGedekt {
      bouw.rijen.append(LinearRow([Term(gedekt), Term(zekerGedekt, -1)], atLeast: 0))
    }
    return Term(gedekt)
  }

  /// Counted on top of the first helper: half of two people then covers nothing in the bound, which
  /// keeps it close to the truth.
  private func dubbelGedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag)
    guard helpers.count >= 2, let gedekt = bouw.gedekt[hulpvraag] else { return nil }
    let dubbel = bouw.nieuw()
    bouw.rijen.append(
      LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1), Term(dubbel, -1)], atLeast: 0))
    bouw.rijen.append(LinearRow([Term(gedekt), Term(dubbel, -1)], atLeast: 0))
    return Term(dubbel)
  }
}

extension Keuzevraag {
  fileprivate func vragen(_ belang: Hulpvraag.Belang) -> [Kenmerk] {
    hulpvragen.filter { $0.value == belang }.keys.sorted()
  }
}
