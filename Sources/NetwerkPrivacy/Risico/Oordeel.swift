/// Whether what is handed on may be called anonymous, and if not, why (English: *verdict*).
public struct Oordeel: Hashable, Sendable {
  /// How many must be alike.
  public let k: Int
  /// What is below it, with how many are alike there.
  public let tekort: [Tekort]

  /// Nothing that was measured is below the limit. It does not make the data anonymous in the sense
  /// of the law: whoever has the key or other data may still recognise somebody.
  public var haaltGrens: Bool { tekort.isEmpty }

  public enum Tekort: Hashable, Sendable {
    case hoofdpersonen(k: Int, rijen: Int)
    case personen(k: Int, rijen: Int)
    case handtekening(Handtekening, k: Int, aantal: Int)
    /// Nothing was counted.
    case niets
  }
}

extension Risico {
  /// What is below a limit.
  public func oordeel(k grens: Int) -> Oordeel {
    guard aantal > 0 else { return Oordeel(k: grens, tekort: [.niets]) }
    var tekort: [Oordeel.Tekort] = []
    if let k = hoofdpersonen.k, k < grens {
      tekort.append(.hoofdpersonen(k: k, rijen: hoofdpersonen.rijen(inMinderDan: grens)))
    }
    if let k = personen.k, k < grens {
      tekort.append(.personen(k: k, rijen: personen.rijen(inMinderDan: grens)))
    }
    for soort in Handtekening.allCases {
      guard let telling = handtekeningen[soort], let k = telling.k, k < grens else { continue }
      tekort.append(.handtekening(soort, k: k, aantal: telling.inMinderDan(grens)))
    }
    return Oordeel(k: grens, tekort: tekort)
  }

  /// For each column of the hoofdpersonen how many hoofdpersonen would be in too small a class
  /// without it, the most helpful first; only what helps.
  public func adviezen(k grens: Int) -> [(kolom: Quasikolom, rijen: Int)] {
    let nu = hoofdpersonen.rijen(inMinderDan: grens)
    return hoofdkolommen.map { kolom in
      (kolom: kolom, rijen: hoofdpersonen.zonder(kolom.rawValue).rijen(inMinderDan: grens))
    }
    .filter { $0.rijen < nu }
    .sorted { ($0.rijen, $0.kolom.rawValue) < ($1.rijen, $1.kolom.rawValue) }
  }
}
