/// How much the networks of one group differ from all others, in one column (English: *group
/// difference*).
///
/// There is no p-value: among a million networks every difference is significant. The interval says
/// how well the difference is known, `effect` how large it is beside how much networks differ anyway.
public struct Groepsverschil: Hashable, Sendable {
  /// Mean of the group less mean of the others.
  public let verschil: Double
  /// Within what the difference lies with 95 % confidence, variances not assumed equal.
  ///
  /// - Reference: B. L. Welch, *The generalization of 'Student's' problem when several different
  ///   population variances are involved*, 1947, DOI 10.1093/biomet/34.1-2.28.
  public let bereik: ClosedRange<Double>
  /// The difference in standard deviations of both together (Cohen's d); `nil` when all values are
  /// the same.
  ///
  /// - Reference: J. Cohen, *Statistical power analysis for the behavioral sciences*, 1988.
  public let effect: Double?

  /// - Returns: `nil` when one of the two has fewer than two values.
  init?(_ groep: Kolomverdeling, tegenover rest: Kolomverdeling) {
    guard let een = groep.gemiddelde, let ander = rest.gemiddelde, let s1 = groep.variantie,
      let s2 = rest.variantie
    else { return nil }
    let (n1, n2) = (Double(groep.n), Double(rest.n))
    let (v1, v2) = (s1 / n1, s2 / n2)
    let verschil = een - ander
    let vrijheid = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1))
    let marge =
      v1 + v2 == 0 ? 0 : Self.student(vrijheidsgraden: vrijheid) * (v1 + v2).squareRoot()
    self.verschil = verschil
    bereik = (verschil - marge)...(verschil + marge)
    let samen = (((n1 - 1) * s1 + (n2 - 1) * s2) / (n1 + n2 - 2)).squareRoot()
    effect = samen == 0 ? nil : verschil / samen
  }

  /// The value that Student's t stays within in 95 % of cases.
  ///
  /// From the normal value by an expansion in 1/ν, within 0.001 from 9 degrees of freedom on and
  /// within 0.06 from 3 on.
  ///
  /// - Reference: M. Abramowitz, I. A. Stegun, *Handbook of mathematical functions*, 1964, 26.7.5.
  static func student(vrijheidsgraden nu: Double) -> Double {
    let z = 1.959963984540054
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * nu) + (5 * z5 + 16 * z3 + 3 * z) / (96 * nu * nu)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * nu * nu * nu)
  }
}
