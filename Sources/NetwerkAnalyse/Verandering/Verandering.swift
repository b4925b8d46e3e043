import Netwerk

/// What is different between two moments of one network (English: *change*).
///
/// ```swift
/// let verandering = Verandering(van: vorigJaar, naar: nu)
/// verandering.nieuw                  // who came
/// verandering.stabiliteit()          // kept / (kept + lost + new)
/// Verandering(van: vorigJaar.alleen(.intiem), naar: nu.alleen(.intiem))   // of one ring
/// ```
///
/// Somebody is the same when their kenmerk is, whatever they are called.
///
/// **Who counts.** At each moment everybody alive who has not broken off with the hoofdpersoon, so
/// that who died or broke off is lost.
public struct Verandering: Sendable {
  public let vroeger: Netwerkgraaf
  public let nu: Netwerkgraaf

  public init(van vroeger: some Meetbaar, naar nu: some Meetbaar) {
    self.vroeger = vroeger.graaf
    self.nu = nu.graaf
  }
}

extension Verandering {
  private func mensen(_ graaf: Netwerkgraaf) -> Set<Persoon.ID> { Set(graaf.leden.map(\.id)) }

  /// Who was there and still is? (English: *kept*) By kenmerk.
  public var gebleven: [Persoon.ID] { mensen(vroeger).intersection(mensen(nu)).sorted() }

  /// Who was there and no longer is? (English: *lost*) By kenmerk.
  public var verdwenen: [Persoon.ID] { mensen(vroeger).subtracting(mensen(nu)).sorted() }

  /// Who is there and was not? (English: *new*) By kenmerk.
  public var nieuw: [Persoon.ID] { mensen(nu).subtracting(mensen(vroeger)).sorted() }

  /// Which share of everybody who was or is there stayed? (English: *stability*)
  ///
  /// Kept / (kept + lost + new), the Jaccard index.
  ///
  /// - Returns: 0...1; `nil` when there was and is nobody.
  /// - Reference: P. Jaccard, *The distribution of the flora in the alpine zone*, 1912,
  ///   DOI 10.1111/j.1469-8137.1912.tb05611.x.
  public func stabiliteit() -> Double? {
    Rekenen.aandeel(gebleven.count, van: gebleven.count + verdwenen.count + nieuw.count)
  }
}

extension Verandering {
  private func banden(_ graaf: Netwerkgraaf) -> Set<Paar> {
    Set(graaf.onderling.graph.edges().map(graaf.onderling.pair))
  }

  /// Which two know each other still? (English: *kept ties*) By kenmerk.
  public var geblevenBanden: [Paar] { banden(vroeger).intersection(banden(nu)).sorted() }

  /// Which two no longer know each other, or are no longer both there? (English: *lost ties*) By
  /// kenmerk.
  public var verdwenenBanden: [Paar] { banden(vroeger).subtracting(banden(nu)).sorted() }

  /// Which two know each other now? (English: *new ties*) By kenmerk.
  public var nieuweBanden: [Paar] { banden(nu).subtracting(banden(vroeger)).sorted() }

  /// Which share of all ties that were or are there stayed? (English: *stability of ties*)
  ///
  /// Kept / (kept + lost + new), over ties among the people, not those with the hoofdpersoon.
  ///
  /// - Returns: 0...1; `nil` when there was and is no tie.
  /// - Reference: as ``stabiliteit()``.
  public func bandstabiliteit() -> Double? {
    let gebleven = geblevenBanden.count
    return Rekenen.aandeel(
      gebleven, van: gebleven + verdwenenBanden.count + nieuweBanden.count)
  }
}
