/// How many numbers lie in each of many narrow intervals, whatever their size (English: *relative
/// histogram sketch*).
///
/// An interval holds the numbers that share their sign, their power of two and the first seven
/// binary places, so that its middle is at most 1/256 of it away from any of them. Whole numbers up
/// to 256 have an interval of their own. Memory does not grow with how many numbers are counted, only
/// with how widely they spread: 128 intervals for every doubling.
///
/// Adding the same numbers in another order, or in parts that are joined later, gives the same
/// intervals.
///
/// - Complexity: O(1) to count a number; O(intervals · log intervals) to ask for a quantile.
/// - Reference: the idea of intervals of equal relative width for quantiles is that of C. Masson,
///   J. E. Rim, H. K. Lee, *DDSketch*, 2019, DOI 10.14778/3352063.3352135.
struct Getalvakken: Hashable, Sendable {
  private var aantallen: [Int32: Int] = [:]
  private(set) var totaal = 0

  /// Binary places kept of a number.
  private static let plaatsen: UInt64 = 7

  mutating func tel(_ getal: Double) {
    aantallen[Self.vak(van: getal), default: 0] += 1
    totaal += 1
  }

  mutating func voegToe(_ ander: Getalvakken) {
    aantallen.merge(ander.aantallen, uniquingKeysWith: +)
    totaal += ander.totaal
  }

  /// The intervals that hold something, ascending, each with its middle, or, when all numbers are
  /// whole, its first whole number.
  func gevuld(alsHeel isHeel: Bool) -> [(midden: Double, aantal: Int)] {
    aantallen.sorted { $0.key < $1.key }.map { (Self.midden(van: $0.key, isHeel), $0.value) }
  }

  /// Ascending with the number; 0 has interval 0.
  private static func vak(van getal: Double) -> Int32 {
    guard getal != 0 else { return 0 }
    let rang = Int32(truncatingIfNeeded: getal.magnitude.bitPattern >> (52 - plaatsen)) + 1
    return getal < 0 ? -rang : rang
  }

  private static func midden(van vak: Int32, _ isHeel: Bool) -> Double {
    guard vak != 0 else { return 0 }
    let onder = Double(bitPattern: UInt64(vak.magnitude - 1) << (52 - plaatsen))
    let boven = Double(bitPattern: UInt64(vak.magnitude) << (52 - plaatsen))
    // Below 256 an interval holds at most one whole number, and that is where it begins.
    let grootte = isHeel && boven - onder <= 1 ? onder : (onder + boven) / 2
    return vak < 0 ? -grootte : grootte
  }
}
