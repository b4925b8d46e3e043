import Netwerk

/// How many people there are of each kind, and of how many the kind is unknown (English:
/// *distribution*).
///
/// Unknown is counted apart and is never a kind: shares and diversity are over those known.
public struct Verdeling<Soort: Hashable & Sendable>: Hashable, Sendable {
  /// The kinds that occur, in their usual order.
  public let soorten: [Soort]
  /// How many people are of each kind, in the same order; at least 1 each.
  public let aantallen: [Int]
  /// Of how many people the kind is unknown.
  public let onbekend: Int

  /// - Parameters:
  ///   - wie: the kind of every person; `nil` when unknown.
  ///   - voor: whether one kind is listed before another.
  init(_ wie: [Soort?], voor: (Soort, Soort) -> Bool) {
    var telling: [Soort: Int] = [:]
    for soort in wie { if let soort { telling[soort, default: 0] += 1 } }
    let geordend = telling.sorted { voor($0.key, $1.key) }
    soorten = geordend.map(\.key)
    aantallen = geordend.map(\.value)
    onbekend = wie.count { $0 == nil }
  }

  /// Of how many people the kind is known.
  @inlinable
  public var bekend: Int { aantallen.reduce(0, +) }

  /// How many people are of this kind; 0 for a kind that does not occur.
  public subscript(_ soort: Soort) -> Int {
    soorten.firstIndex(of: soort).map { aantallen[$0] } ?? 0
  }

  /// Which share of those known is of this kind? 0...1; `nil` when nobody is known.
  public func aandeel(van soort: Soort) -> Double? {
    Rekenen.aandeel(self[soort], van: bekend)
  }
}

extension Verdeling where Soort == Groep.Soort {
  /// Over the main groups.
  ///
  /// - Parameters:
  ///   - aantallen: how many there are in each of `Groep.Soort.hoofdgroepen`.
  ///   - onbekend: of how many the group is unknown.
  package init(aantallen: [Int], onbekend: Int) {
    let aanwezig = aantallen.indices.filter { aantallen[$0] > 0 }
    soorten = aanwezig.map { Groep.Soort.hoofdgroepen[$0] }
    self.aantallen = aanwezig.map { aantallen[$0] }
    self.onbekend = onbekend
  }
}
