import Netwerk

/// A limit, and what it would be with one unit less of it (English: *relaxation*).
public struct Versoepeling: Hashable, Sendable {
  public let grens: Keuzevraag.Grens
  /// The limit afterwards; `nil` when nothing of it is left.
  public let wordt: Keuzevraag.Grens?

  public init(_ grens: Keuzevraag.Grens, wordt: Keuzevraag.Grens?) {
    self.grens = grens
    self.wordt = wordt
  }
}

extension Keuzevraag {
  /// By how little could each limit give way? (English: *unit relaxations*)
  ///
  /// One place more, the next day with a moment, somebody not required, a pair that may meet, people
  /// who may come apart or alone, one fewer of a side, an interpreter for one more language. A
  /// recorded decision to leave somebody out is not put up for discussion.
  ///
  /// - Returns: in the order of `grenzen`; limits that cannot bind any further are left out.
  public func versoepelingen() -> [Versoepeling] {
    grenzen.flatMap { grens in
      versoepeld(grens).map { Versoepeling(grens, wordt: $0) }
    }
  }

  /// The same question with one limit given way.
  public func met(_ versoepeling: Versoepeling) -> Keuzevraag {
    guard let plek = grenzen.firstIndex(of: versoepeling.grens) else { return self }
    var ruimer = self
    ruimer.grenzen.replaceSubrange(plek...plek, with: versoepeling.wordt.map { [$0] } ?? [])
    return ruimer
  }

  private func versoepeld(_ grens: Grens) -> [Grens?] {
    switch grens {
    case .plaatsen(let aantal): aantal < kandidaten.count ? [.plaatsen(aantal + 1)] : []
    case .uiterlijk(let datum):
      momenten.map(\.datum).filter { $0 > datum }.min().map { [.uiterlijk($0)] } ?? []
    case .minimum(let aantal, let kant):
      aantal > 0 ? [aantal > 1 ? .minimum(aantal - 1, kant: kant) : nil] : []
    case .voertaal(let taal, let tolken):
      talenZonderTolk(taal, tolken).map { .voertaal(taal, tolken: tolken.union([$0])) }
    case .verplicht, .nietSamen, .samen, .begeleiding: [nil]
    case .uitgesloten: []
    }
  }

  /// The languages of people who do not speak that of the meeting and have no interpreter yet.
  private func talenZonderTolk(_ taal: Kenmerk, _ tolken: Set<Kenmerk>) -> [Kenmerk] {
    let talen = kandidaten.map(\.talen).filter {
      !$0.contains(taal) && $0.isDisjoint(with: tolken)
    }
    return talen.reduce(into: Set()) { $0.formUnion($1) }.sorted()
  }
}
