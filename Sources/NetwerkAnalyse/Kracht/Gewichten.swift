import Netwerk

/// How much each dimension weighs in the one number (English: *weights*).
///
/// ```swift
/// Gewichten.standaard[.veerkracht]                      // 1
/// let eigen = try Gewichten([.steundekking: 2, .variatie: 0])
/// netwerk.netwerkkracht(eigen)
/// ```
///
/// By default all weigh alike, and that is our convention. Research finds that social relationships
/// matter for health and survival (Holt-Lunstad and others), not how much more one of these dimensions
/// counts than another. Without such knowledge equal weights are robust (Dawes) and hide nothing.
///
/// - Reference: R. M. Dawes, *The robust beauty of improper linear models in decision making*, 1979,
///   DOI 10.1037/0003-066X.34.7.571; J. Holt-Lunstad, T. B. Smith, J. B. Layton, *Social relationships
///   and mortality risk*, 2010, DOI 10.1371/journal.pmed.1000316.
public struct Gewichten: Hashable, Sendable {
  private let gewichten: [Dimensie: Double]

  /// Every dimension weighs 1.
  public static let standaard = Gewichten(gelijk: 1)

  /// Weights of one's own; a dimension that is not named weighs 1.
  ///
  /// - Throws: ``AnalyseError/gewichtBuitenBereik(_:_:)`` for a weight that is negative or not finite,
  ///   ``AnalyseError/alleGewichtenNul``.
  public init(_ eigen: [Dimensie: Double]) throws(AnalyseError) {
    for dimensie in Dimensie.allCases {
      guard let gewicht = eigen[dimensie] else { continue }
      guard gewicht.isFinite, gewicht >= 0 else {
        throw .gewichtBuitenBereik(dimensie, gewicht)
      }
    }
    gewichten = Self.standaard.gewichten.merging(eigen) { $1 }
    guard gewichten.values.contains(where: { $0 > 0 }) else { throw .alleGewichtenNul }
  }

  private init(gelijk gewicht: Double) {
    gewichten = Dictionary(uniqueKeysWithValues: Dimensie.allCases.map { ($0, gewicht) })
  }

  /// How much a dimension weighs: 0 or more.
  public subscript(_ dimensie: Dimensie) -> Double { gewichten[dimensie] ?? 0 }

  /// The share of a dimension in all weights, 0...1.
  ///
  /// Each is divided by the heaviest first, so that huge weights do not run out of range.
  func aandeel(_ dimensie: Dimensie) -> Double {
    let zwaarste = Dimensie.allCases.map { self[$0] }.max() ?? 1
    let samen = Dimensie.allCases.reduce(0) { $0 + self[$1] / zwaarste }
    return self[dimensie] / zwaarste / samen
  }
}
