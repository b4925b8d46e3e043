import Netwerk

/// How likely it is that somebody drops out (English: *drop-out probabilities*).
///
/// They are the caller's; nothing in a network tells them. Everybody drops out or not independently of
/// the others. In life that is not so: who falls ill takes a partner along. So an expected loss is a
/// way to compare, not a forecast.
public struct Uitvalkansen: Hashable, Sendable {
  /// Of everybody for whom none is given apart.
  public let gewoon: Double
  public let eigen: [Persoon.ID: Double]

  /// - Throws: ``AnalyseError/kansBuitenBereik(_:_:)`` unless all lie within 0...1.
  public init(_ gewoon: Double, _ eigen: [Persoon.ID: Double] = [:]) throws(AnalyseError) {
    guard (0...1).contains(gewoon) else { throw .kansBuitenBereik(nil, gewoon) }
    for (wie, kans) in eigen.sorted(by: { $0.key < $1.key }) where !(0...1).contains(kans) {
      throw .kansBuitenBereik(wie, kans)
    }
    self.gewoon = gewoon
    self.eigen = eigen
  }

  public subscript(_ wie: Persoon.ID) -> Double { eigen[wie] ?? gewoon }

  /// How likely it is that all of them drop out.
  ///
  /// Smallest first, so that the product does not depend on what they are called.
  func allen(_ wie: some Sequence<Persoon.ID>) -> Double {
    wie.map { self[$0] }.sorted().reduce(1, *)
  }
}

/// What is lost on average when everybody drops out with a stated probability (English: *expected
/// loss*).
public struct VerwachtVerlies: Hashable, Sendable {
  public let kansen: Uitvalkansen
  /// For every kind of support that is given, how likely it is that nobody is left who gives it.
  public let steun: [Steunkans]
  /// For every question that somebody gives something for, how likely it is that it loses something:
  /// a wanted kind its last giver, the professional it wants, or the last who promised help.
  public let vragen: [Vraagkans]

  public struct Steunkans: Hashable, Sendable {
    public let soort: Steunsoort
    public let kans: Double
  }

  public struct Vraagkans: Hashable, Sendable {
    public let hulpvraag: Hulpvraag.ID
    public let kans: Double
  }

  /// How many kinds of support are lost on average, 0...6.
  public var soorten: Double { steun.map(\.kans).sorted().reduce(0, +) }

  /// How many questions lose something on average.
  public var aantalVragen: Double { vragen.map(\.kans).sorted().reduce(0, +) }
}

extension Meetbaar {
  /// What is lost on average when everybody drops out with these probabilities? (English: *expected
  /// loss*)
  ///
  /// Exact, not sampled: what hangs on certain people is lost with the product of their probabilities,
  /// and a question that several such groups hold up loses something with the probability that at least
  /// one of them is gone (inclusion and exclusion over at most seven groups).
  ///
  /// - Reference: as a network of parts that fail independently, R. E. Barlow, F. Proschan,
  ///   *Statistical theory of reliability and life testing*, 1975.
  ///
  /// Complexity: O(people · relations + questions · 2⁷ · people).
  public func verwachtVerlies(_ kansen: Uitvalkansen) -> VerwachtVerlies {
    let graaf = graaf
    let alles = graaf.afhankelijkheden()
    let steun = alles.compactMap { iets -> VerwachtVerlies.Steunkans? in
      guard case .steun(let soort) = iets.wat else { return nil }
      return VerwachtVerlies.Steunkans(soort: soort, kans: kansen.allen(iets.van))
    }
    let vragen = graaf.netwerk.hulpvragen.compactMap { vraag -> VerwachtVerlies.Vraagkans? in
      let groepen = Set(alles.filter { $0.wat.hulpvraag == vraag.id }.map(\.van))
      guard !groepen.isEmpty else { return nil }
      let kans = kansen.minstensEen(groepen.map(Set.init))
      return VerwachtVerlies.Vraagkans(hulpvraag: vraag.id, kans: kans)
    }
    return VerwachtVerlies(kansen: kansen, steun: steun, vragen: vragen)
  }
}

extension Uitvalkansen {
  /// How likely it is that of at least one of these groups everybody drops out.
  func minstensEen(_ groepen: [Set<Persoon.ID>]) -> Double {
    var termen: [Double] = []
    for keuze in 1..<(1 << groepen.count) {
      let gekozen = groepen.indices.filter { keuze & (1 << $0) != 0 }
      let samen = gekozen.reduce(into: Set<Persoon.ID>()) { $0.formUnion(groepen[$1]) }
      termen.append(gekozen.count % 2 == 1 ? allen(samen) : -allen(samen))
    }
    // Small ones first, so that neither order nor rounding shows.
    let som = termen.sorted { abs($0) == abs($1) ? $0 < $1 : abs($0) < abs($1) }.reduce(0, +)
    return min(max(som, 0), 1)
  }
}
