/// How the values of one column are spread over many networks (English: *column distribution*).
///
/// Counted while the results pass by: memory does not grow with the number of networks. Mean and
/// standard deviation are exact up to rounding; quantiles are at most 0.4 % off (1/256), and exact
/// for whole numbers up to 256.
///
/// - Reference: B. P. Welford, *Note on a method for calculating corrected sums of squares and
///   products*, 1962, DOI 10.1080/00401706.1962.10490022.
public struct Kolomverdeling: Hashable, Sendable {
  /// How many networks have a value.
  public private(set) var n = 0
  /// How many have none.
  public private(set) var leeg = 0
  private var midden = 0.0
  private var kwadraten = 0.0
  private var uitersten: ClosedRange<Double>?
  private var zijnHeel = true
  private var vakken = Getalvakken()

  public init() {}

  /// Counts the value of one network; `nil` for none.
  public mutating func tel(_ waarde: Double?) {
    guard let waarde else {
      leeg += 1
      return
    }
    n += 1
    let verschil = waarde - midden
    midden += verschil / Double(n)
    kwadraten += verschil * (waarde - midden)
    uitersten =
      uitersten.map { min($0.lowerBound, waarde)...max($0.upperBound, waarde) } ?? waarde...waarde
    zijnHeel = zijnHeel && waarde.rounded() == waarde
    vakken.tel(waarde)
  }

  /// The values of both together.
  ///
  /// - Reference: T. F. Chan, G. H. Golub, R. J. LeVeque, *Algorithms for computing the sample
  ///   variance*, 1983, DOI 10.1080/00031305.1983.10483115.
  public func samen(met ander: Kolomverdeling) -> Kolomverdeling {
    var samen = self
    samen.n += ander.n
    samen.leeg += ander.leeg
    samen.zijnHeel = zijnHeel && ander.zijnHeel
    samen.vakken.voegToe(ander.vakken)
    guard let zijn = ander.uitersten else { return samen }
    guard let mijn = uitersten else {
      (samen.midden, samen.kwadraten, samen.uitersten) = (ander.midden, ander.kwadraten, zijn)
      return samen
    }
    let verschil = ander.midden - midden
    let deel = Double(ander.n) / Double(samen.n)
    samen.midden = midden + verschil * deel
    samen.kwadraten = kwadraten + ander.kwadraten + verschil * verschil * Double(n) * deel
    samen.uitersten =
      min(mijn.lowerBound, zijn.lowerBound)...max(mijn.upperBound, zijn.upperBound)
    return samen
  }
}

extension Kolomverdeling {
  public var laagste: Double? { uitersten?.lowerBound }
  public var hoogste: Double? { uitersten?.upperBound }
  public var gemiddelde: Double? { n == 0 ? nil : midden }

  /// The variance of the networks as a sample, divided by n − 1; `nil` below two.
  public var variantie: Double? { n < 2 ? nil : kwadraten / Double(n - 1) }

  /// The standard deviation of the networks as a sample, divided by n − 1; `nil` below two.
  public var spreiding: Double? { variantie?.squareRoot() }

  /// Whether every value is a whole number.
  public var isHeel: Bool { n > 0 && zijnHeel }

  /// The value at place ⌈deel · n⌉ of all values in order, at least the first, `deel` being 0...1
  /// (English: *quantile*, nearest rank).
  ///
  /// - Returns: within ``laagste``...``hoogste``; `nil` without values.
  public func kwantiel(_ deel: Double) -> Double? {
    guard let uitersten else { return nil }
    if deel <= 0 { return uitersten.lowerBound }
    let rang = (deel * Double(n)).rounded(.up)
    var geteld = 0
    for vak in vakken.gevuld(alsHeel: isHeel) {
      geteld += vak.aantal
      if Double(geteld) >= rang { return vak.midden.binnen(uitersten) }
    }
    return uitersten.upperBound
  }

  /// The values in at most so many bars of equal width, for a picture (English: *histogram*).
  ///
  /// Whole numbers that span fewer than `hoogstens` have a bar each. A value on a border may count
  /// in the bar beside it, since it is known to 0.4 % only.
  public func staven(hoogstens: Int) -> [Staaf] {
    guard let uitersten else { return [] }
    let breedte = staafbreedte(uitersten.upperBound - uitersten.lowerBound, hoogstens)
    let begin = isHeel ? uitersten.lowerBound - 0.5 : uitersten.lowerBound
    let bereik = uitersten.upperBound + (isHeel ? 0.5 : 0) - begin
    let aantal = max(1, min(hoogstens, Int((bereik / breedte).rounded(.up))))
    var staven = (0..<aantal).map {
      Staaf(van: begin + Double($0) * breedte, tot: begin + Double($0 + 1) * breedte, aantal: 0)
    }
    for vak in vakken.gevuld(alsHeel: isHeel) {
      let plaats = (vak.midden.binnen(uitersten) - begin) / breedte
      staven[min(aantal - 1, max(0, Int(plaats)))].aantal += vak.aantal
    }
    return staven
  }

  private func staafbreedte(_ bereik: Double, _ hoogstens: Int) -> Double {
    if isHeel { return max(1, ((bereik + 1) / Double(hoogstens)).rounded(.up)) }
    return bereik == 0 ? 1 : bereik / Double(hoogstens)
  }

  /// One bar: how many values lie from `van` to `tot`.
  public struct Staaf: Hashable, Sendable {
    public let van: Double
    public let tot: Double
    public internal(set) var aantal: Int
  }
}

extension Double {
  fileprivate func binnen(_ bereik: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, bereik.lowerBound), bereik.upperBound)
  }
}
