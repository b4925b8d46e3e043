import Netwerk

/// Everything measured of one network at one moment: measures with their outcomes, in order
/// (English: *overview*).
///
/// ```swift
/// let maten = netwerk.maten()
/// maten[.dichtheid]?.waarde
/// for meting in maten.metingen { print(meting.maat.naam, meting.uitkomst) }
/// ```
///
/// Tables, reports and data files print from it and only from it.
public struct Maten: Sendable {
  /// What it was measured of.
  public let netwerk: Netwerk
  public let metingen: [Meting]

  /// Measures a network.
  ///
  /// - Parameters:
  ///   - netwerk: of what.
  ///   - maten: what to measure; measures that compare two moments are left out.
  public init(_ netwerk: some Meetbaar, _ maten: [Maat] = Maat.standaard) {
    let graaf = netwerk.graaf
    self.netwerk = graaf.netwerk
    metingen = maten.compactMap { maat in
      maat.bereken(graaf).map { Meting(maat: maat, uitkomst: $0) }
    }
  }

  /// The outcome of one measure; `nil` when it was not measured.
  public subscript(_ maat: Maat) -> Uitkomst? {
    metingen.first { $0.maat == maat }?.uitkomst
  }
}

/// A measure and what came of it (English: *measurement*).
public struct Meting: Hashable, Sendable {
  public let maat: Maat
  public let uitkomst: Uitkomst
}

extension Meetbaar {
  /// Everything at once (English: *overview*).
  public func maten(_ maten: [Maat] = Maat.standaard) -> Maten { Maten(self, maten) }
}

/// What changed between two moments: what the change itself says, and every measure then and now
/// (English: *comparison*).
public struct Vergelijking: Sendable {
  public let vroeger: Maten
  public let nu: Maten
  /// The measures of change.
  public let metingen: [Meting]
  /// Every other measure at both moments.
  public let wijzigingen: [Wijziging]

  /// Compares two moments.
  ///
  /// - Parameters:
  ///   - vroeger: the earlier moment.
  ///   - nu: the later one.
  ///   - maten: what to measure.
  public init(
    van vroeger: some Meetbaar, naar nu: some Meetbaar, _ maten: [Maat] = Maat.standaard
  ) {
    let verandering = Verandering(van: vroeger, naar: nu)
    let (toen, nu) = (Maten(verandering.vroeger, maten), Maten(verandering.nu, maten))
    metingen = maten.compactMap { maat in
      maat.bereken(verandering).map { Meting(maat: maat, uitkomst: $0) }
    }
    wijzigingen = zip(toen.metingen, nu.metingen).map {
      Wijziging(maat: $0.maat, vroeger: $0.uitkomst, nu: $1.uitkomst)
    }
    self.vroeger = toen
    self.nu = nu
  }
}

/// One measure at two moments (English: *difference*).
public struct Wijziging: Hashable, Sendable {
  public let maat: Maat
  public let vroeger: Uitkomst
  public let nu: Uitkomst

  /// Now less then; `nil` when one of them has no value, or none that is a number.
  public var verschil: Double? {
    guard let toen = vroeger.waarde?.getal, let nu = nu.waarde?.getal else { return nil }
    return nu - toen
  }
}
