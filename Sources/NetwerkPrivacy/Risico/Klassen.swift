/// Rows that are alike in what an outsider can know, and how much their sensitive value still gives
/// away (English: *equivalence classes*).
///
/// Of a table with quasi-identifiers (what somebody could know of a person from elsewhere, such as
/// age and sex) and one sensitive value, this gives
/// - ``k``: the size of the smallest class of rows with the same quasi-identifiers (k-anonymity,
///   Sweeney 2002, doi 10.1142/S0218488502001648);
/// - ``l``: the smallest number of different sensitive values in a class (distinct l-diversity,
///   Machanavajjhala e.a. 2007, doi 10.1145/1217299.1217302);
/// - ``t(_:)``: the largest distance between the sensitive values of a class and those of the whole
///   table (t-closeness, Li, Li and Venkatasubramanian 2007, doi 10.1109/ICDE.2007.367856).
///
/// A value that is not known is a value like any other. The numbers equal those of pycanon 1.3.6.
/// Memory grows with the number of different rows, not with the number of rows.
public struct Klassen: Sendable {
  /// What the quasi-identifiers are called, in the order of a row.
  public let kolommen: [String]
  /// How many rows there are.
  public private(set) var aantal = 0
  private var klassen: [[String]: [String: Int]] = [:]

  public init(kolommen: [String]) { self.kolommen = kolommen }

  /// Adds a row; it has as many values as there are columns.
  public mutating func voegToe(_ rij: [String], gevoelig: String) {
    precondition(rij.count == kolommen.count, "a row has a value for each column")
    klassen[rij, default: [:]][gevoelig, default: 0] += 1
    aantal += 1
  }

  /// How many different rows there are.
  public var aantalKlassen: Int { klassen.count }

  /// The size of the smallest class; `nil` without rows.
  public var k: Int? { groottes.min() }

  /// How many rows are in a class smaller than this; those of which nobody else is like them for 2.
  public func rijen(inMinderDan grens: Int) -> Int {
    groottes.filter { $0 < grens }.reduce(0, +)
  }

  /// How many rows are like no other.
  public var uniek: Int { rijen(inMinderDan: 2) }

  /// The smallest number of different sensitive values in a class; `nil` without rows.
  public var l: Int? { klassen.values.map(\.count).min() }

  private var groottes: [Int] { klassen.values.map { $0.values.reduce(0, +) } }

  /// The same rows without one of the columns, to see what it costs.
  public func zonder(_ kolom: String) -> Klassen {
    let nummers = kolommen.indices.filter { kolommen[$0] != kolom }
    var minder = Klassen(kolommen: nummers.map { kolommen[$0] })
    for (rij, gevoelig) in klassen {
      minder.klassen[nummers.map { rij[$0] }, default: [:]].merge(gevoelig, uniquingKeysWith: +)
    }
    minder.aantal = aantal
    return minder
  }
}

extension Klassen {
  /// How far apart two sensitive values are.
  public enum Afstand: String, CaseIterable, Hashable, Sendable {
    /// Any two words are equally far apart: half the sum of the differences of their shares.
    case gelijk
    /// Numbers lie in order: the sum of the absolute cumulative differences, divided by one less than
    /// the number of different values.
    case geordend
  }

  /// The largest distance between the sensitive values of a class and those of all rows, 0 to 1;
  /// `nil` without rows.
  ///
  /// It is the earth mover's distance. In order, words that are no numbers come after the numbers, by
  /// the alphabet.
  ///
  /// Complexity: O(classes · sensitive values).
  public func t(_ afstand: Afstand) -> Double? {
    let geheel = klassen.values.reduce(into: [String: Int]()) { $0.merge($1, uniquingKeysWith: +) }
    let waarden = geheel.keys.sorted(by: Self.opVolgorde)
    return klassen.values.map { klasse in
      let rijen = Double(klasse.values.reduce(0, +))
      let verschillen = waarden.map {
        Double(klasse[$0, default: 0]) / rijen - Double(geheel[$0, default: 0]) / Double(aantal)
      }
      return Self.lengte(verschillen, afstand)
    }.max()
  }

  private static func lengte(_ verschillen: [Double], _ afstand: Afstand) -> Double {
    switch afstand {
    case .gelijk: return verschillen.reduce(0) { $0 + abs($1) } / 2
    case .geordend:
      guard verschillen.count > 1 else { return 0 }
      var (stand, som) = (0.0, 0.0)
      for verschil in verschillen {
        stand += verschil
        som += abs(stand)
      }
      return som / Double(verschillen.count - 1)
    }
  }

  private static func opVolgorde(_ een: String, _ ander: String) -> Bool {
    switch (Double(een), Double(ander)) {
    case (let een?, let ander?): een < ander
    case (nil, nil): een < ander
    case (let een, _): een != nil
    }
  }
}
