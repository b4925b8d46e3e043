import Graphs

extension Verdeling {
  @inlinable
  var aandelen: [Double] {
    let geheel = bekend
    return aantallen.map { Double($0) / Double(geheel) }
  }

  /// How likely are two people picked at random to be of different kinds? (English: *Blau's index*)
  ///
  /// 1 − Σ p² over the kinds, p being a kind's share; drawn with replacement. 0 when all are of one
  /// kind; with k kinds at most 1 − 1/k.
  ///
  /// - Returns: 0 or more and below 1; `nil` when no kind is known.
  /// - Reference: P. M. Blau, *Inequality and heterogeneity*, 1977.
  @inlinable
  public func blau() -> Double? {
    bekend == 0 ? nil : 1 - aandelen.reduce(0) { $0 + $1 * $1 }
  }

  /// How varied is it, compared with as varied as it could be? (English: *index of qualitative
  /// variation*, k possible kinds)
  ///
  /// ``blau()`` over its maximum 1 − 1/k, k being how many kinds there could be. For the kinds that
  /// do occur see ``variatieTenOpzichteVanWaargenomen()``.
  ///
  /// - Returns: 0...1; `nil` when no kind is known, k is 1, or more than k kinds occur.
  /// - Reference: J. H. Mueller, K. F. Schuessler, *Statistical reasoning in sociology*, 1961.
  public func variatie(tenOpzichteVan mogelijk: Int) -> Double? {
    guard mogelijk > 1, soorten.count <= mogelijk else { return nil }
    return blau().map { min(1, $0 / (1 - 1 / Double(mogelijk))) }
  }

  /// How evenly are people spread over the kinds that occur? (English: *index of qualitative
  /// variation*, k observed kinds)
  ///
  /// - Returns: 0...1, 1 when every kind that occurs has as many; `nil` when fewer than two do.
  public func variatieTenOpzichteVanWaargenomen() -> Double? {
    variatie(tenOpzichteVan: soorten.count)
  }

  /// How much do you learn when you hear of what kind somebody is? (English: *Shannon entropy*)
  ///
  /// −Σ p ln p, with the natural logarithm (base e).
  ///
  /// - Returns: 0...ln k for k kinds; `nil` when no kind is known.
  /// - Reference: C. E. Shannon, *A mathematical theory of communication*, 1948,
  ///   DOI 10.1002/j.1538-7305.1948.tb01338.x.
  public func shannon() -> Double? {
    // From 0, so that a single kind gives 0 and not −0.
    bekend == 0 ? nil : aandelen.reduce(0) { $0 - $1 * naturalLogarithm($1) }
  }
}
