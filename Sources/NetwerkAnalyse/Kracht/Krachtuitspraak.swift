import Netwerk

/// What there is to say about the one number (English: *statement*).
public enum Krachtuitspraak: Hashable, Sendable {
  /// The number and within what it can lie, in whole points.
  case getal(Int, van: Int, tot: Int)
  /// There is no number yet.
  case nogNiet(Reden)
  /// These dimensions do not count in the number, and make its range wider.
  case teltNietMee([Dimensie])
  /// Whether two numbers differ whatever the unknown turns out to be.
  case verschil(isZeker: Bool)
  /// What the number can and cannot say.
  case watHetZegt

  /// The statement in a sentence or two.
  public func zin(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}

extension Netwerkkracht {
  /// What there is to say about the one number, in order.
  public var uitspraken: [Krachtuitspraak] {
    guard let getal else { return [.nogNiet(reden ?? .volgtNietUitNetwerk)] }
    // Outwards, so that the number stays in its range when both are rounded.
    let (van, tot) = (bereik.lowerBound.rounded(.down), bereik.upperBound.rounded(.up))
    return [.getal(Int(getal.rounded()), van: Int(van), tot: Int(tot))]
      + (ontbrekend.isEmpty ? [] : [.teltNietMee(ontbrekend)]) + [.watHetZegt]
  }
}
