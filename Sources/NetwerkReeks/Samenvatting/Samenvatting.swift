/// What many results come to: how every column is spread, over all networks and for each group
/// (English: *summary*).
///
/// Its memory grows with columns and groups and not with networks. It is counted in the order of the
/// input, so that any number of threads gives the same.
public struct Samenvatting: Sendable {
  public let kolommen: Kolommen
  public let groepering: Groepering?
  /// How many networks were counted.
  public private(set) var netwerken = 0
  /// How many of them could not be read; they are in no column and no group.
  public private(set) var fouten = 0
  /// The columns that hold numbers, in order.
  public let gemeten: [Kolom]
  /// For each of `gemeten` how it is spread over all networks.
  public private(set) var verdelingen: [Kolomverdeling]
  /// The same for each group.
  public private(set) var groepen: [Groepering.Groep: [Kolomverdeling]] = [:]

  public init(_ kolommen: Kolommen, groepering: Groepering? = nil) {
    self.kolommen = kolommen
    self.groepering = groepering
    gemeten = kolommen.kolommen.filter(\.isGetal)
    verdelingen = Array(repeating: Kolomverdeling(), count: gemeten.count)
  }

  /// Counts the rows of a portion.
  mutating func tel(_ blok: Getallenblok) {
    netwerken += blok.groepen.count
    fouten += blok.fouten
    var rij = blok.getallen[...]
    for groep in blok.groepen {
      let waarden = rij.prefix(gemeten.count)
      rij = rij.dropFirst(gemeten.count)
      guard let groep else { continue }
      for (kolom, waarde) in waarden.enumerated() { verdelingen[kolom].tel(waarde.geenNaN) }
      if groepering != nil { tel(waarden, in: groep) }
    }
  }

  private mutating func tel(_ waarden: ArraySlice<Double>, in groep: Groepering.Groep) {
    let isVol = groepen.count >= Groepering.hoogsteAantal && groepen[groep] == nil
    let groep = isVol && groep != .leeg ? .overige : groep
    for (kolom, waarde) in waarden.enumerated() {
      groepen[groep, default: Array(repeating: Kolomverdeling(), count: gemeten.count)][kolom]
        .tel(waarde.geenNaN)
    }
  }

  /// How one group differs from all others in a column, `kolom` being a place in ``gemeten``; `nil`
  /// when either has fewer than two values.
  public func verschil(van groep: Groepering.Groep, kolom: Int) -> Groepsverschil? {
    guard let eigen = groepen[groep]?[kolom] else { return nil }
    let rest = groepen.keys.sorted().filter { $0 != groep }.reduce(Kolomverdeling()) {
      $0.samen(met: groepen[$1]?[kolom] ?? Kolomverdeling())
    }
    return Groepsverschil(eigen, tegenover: rest)
  }
}

extension Kolom {
  /// Whether its cells hold a number that can be summed up.
  var isGetal: Bool { aard == .geheel || aard == .getal }

  /// Whether networks can be put in groups by it.
  public var kanGroeperen: Bool {
    switch onderdeel {
    case .id, .fout, .redenen: false
    default: aard != .lijst
    }
  }
}

extension Double {
  /// In a block no value is NaN.
  fileprivate var geenNaN: Double? { isNaN ? nil : self }
}

/// The numbers of the rows of one portion, for a summary (English: *block of numbers*).
struct Getallenblok: Hashable, Sendable {
  /// For every row the group it belongs to; `nil` for a network that could not be read.
  var groepen: [Groepering.Groep?] = []
  /// Row after row the value of every measured column; NaN for none.
  var getallen: [Double] = []
  var fouten = 0
}
