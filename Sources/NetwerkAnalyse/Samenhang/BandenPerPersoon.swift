import Graphs
import Netwerk

extension Meetbaar {
  /// How many of the others does each person know? (English: *degree*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; ties that are not
  /// broken off. The hoofdpersoon is not counted.
  public func bandenPerPersoon() -> PerPersoon<Int> {
    graaf.index.scores(graaf.index.graph.degrees())
  }

  /// How many of the others does somebody know on average? (English: *mean degree*)
  ///
  /// 2t / n. Who counts: as ``bandenPerPersoon()``.
  ///
  /// - Returns: 0...n − 1; `nil` when there is nobody.
  public func gemiddeldAantalBanden() -> Double? {
    Rekenen.gemiddelde(bandenPerPersoon().waarden.map(Double.init))
  }

  /// How unequal are people in how many others they know? (English: *standard deviation of degree*)
  ///
  /// The standard deviation of ``bandenPerPersoon()`` over all people (the population's: divided by
  /// n); 0 when everybody knows as many.
  ///
  /// - Returns: 0 or more; `nil` when there is nobody.
  public func spreidingAantalBanden() -> Double? {
    Rekenen.spreiding(bandenPerPersoon().waarden.map(Double.init))
  }
}
