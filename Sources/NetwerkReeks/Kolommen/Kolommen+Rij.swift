import Netwerk

extension Kolommen {
  /// The row of one network, for a program that has networks of its own and no file of them.
  ///
  /// ```swift
  /// let kolommen = Kolommen([.omvang, .dichtheid])
  /// kolommen.rij(van: netwerk, id: "n1")    // [.tekst("n1"), .leeg, .geheel(12), .getal(0.14), .leeg]
  /// ```
  ///
  /// - Parameters:
  ///   - netwerk: what to measure.
  ///   - id: what the row is called.
  /// - Returns: a cell for every column, in their order.
  public func rij(van netwerk: Netwerk, id: String) -> [Cel] {
    var schrijver = Celverzamelaar()
    Rijvuller.vul(&schrijver, id: id, netwerk, self)
    return schrijver.geefAf()
  }
}
