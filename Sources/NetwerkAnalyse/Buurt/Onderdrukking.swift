/// A number in a table about people, or that it is not told (English: *cell*).
public enum Buurtcel: Hashable, Sendable {
  case aantal(Int)
  /// Too small, or needed to work out one that is too small.
  case onderdrukt

  /// `nil` when it is not told.
  public var aantal: Int? {
    if case .aantal(let aantal) = self { aantal } else { nil }
  }
}

/// Which numbers are too small to tell (English: *cell suppression*).
///
/// A number from 1 to the threshold is not told; 0 is, and says nothing of anybody in particular. In
/// a table with a total, one hidden number could be worked out from the rest, so then the smallest of
/// the others that is not 0 is hidden too, and another while the hidden ones together are still below
/// the threshold. When no others are left, the total is hidden. A hidden number looks the same
/// whatever the reason.
///
/// What it does not protect against: comparing two runs of which one has a network more.
///
/// - Reference: Hundepool e.a., *Statistical disclosure control*, 2012, DOI 10.1002/9781118348239,
///   chapter 4.
public struct Onderdrukking: Hashable, Sendable {
  /// The smallest number above 0 that is told.
  public let drempel: Int

  /// - Parameter drempel: 1 or more; 1 hides nothing.
  public init(drempel: Int = 5) { self.drempel = max(1, drempel) }

  /// A number that is in no sum with others.
  public func cel(_ aantal: Int) -> Buurtcel {
    aantal == 0 || aantal >= drempel ? .aantal(aantal) : .onderdrukt
  }

  /// Numbers that add up to a total that is told too.
  public func tabel(_ aantallen: [Int]) -> (cellen: [Buurtcel], totaal: Buurtcel) {
    let totaal = aantallen.reduce(0, +)
    var verborgen = Set(aantallen.indices.filter { isKlein(aantallen[$0]) })
    // The smallest first, so that as much as possible is still told; of equals the first.
    var over = aantallen.indices.filter { aantallen[$0] > 0 && !verborgen.contains($0) }
      .sorted { (aantallen[$0], $0) < (aantallen[$1], $1) }
    while !verborgen.isEmpty, kanHerleid(verborgen, aantallen), !over.isEmpty {
      verborgen.insert(over.removeFirst())
    }
    let cellen = aantallen.indices.map {
      verborgen.contains($0) ? Buurtcel.onderdrukt : .aantal(aantallen[$0])
    }
    let isHerleidbaar = !verborgen.isEmpty && kanHerleid(verborgen, aantallen)
    return (cellen, isHerleidbaar || isKlein(totaal) ? .onderdrukt : .aantal(totaal))
  }

  private func isKlein(_ aantal: Int) -> Bool { aantal > 0 && aantal < drempel }

  private func kanHerleid(_ verborgen: Set<Int>, _ aantallen: [Int]) -> Bool {
    verborgen.count < 2 || isKlein(verborgen.reduce(0) { $0 + aantallen[$1] })
  }
}
