extension Reeks {
  /// Measures a series and sums it up, without writing the results.
  ///
  /// ```swift
  /// let reeks = Reeks(Kolommen(Maat.structuur))
  /// let samenvatting = try reeks.samenvatting(van: try NDJSONBron(["netwerken.ndjson"]))
  /// samenvatting.verdelingen[0].kwantiel(0.5)
  /// ```
  ///
  /// - Parameters:
  ///   - bron: where the networks come from.
  ///   - groepering: by which column groups are compared.
  ///   - stop: a sign to end early; what was counted is in the summary.
  ///   - meld: is told of every portion what came of it, by one thread at a time.
  /// - Throws: when the input cannot be read.
  public func samenvatting(
    van bron: any Bron, groepering: Groepering? = nil, stop: Stopteken = Stopteken(),
    meld: @escaping (Reekstelling) throws(ReeksError) -> Void = { _ in }
  ) throws(ReeksError) -> Samenvatting {
    try verwerk(
      bron, overslaan: 0, groepering, stop, { Nietsschrijver() },
      { _, telling throws(ReeksError) in try meld(telling) }
    ).samenvatting
  }

  /// As ``verwerk(_:als:overslaan:stop:schrijf:)``, with a summary of the same rows.
  func verwerk<Schrijver: Celschrijver>(
    _ bron: any Bron, overslaan: Int, _ groepering: Groepering?, _ stop: Stopteken,
    _ maakSchrijver: @escaping @Sendable () -> Schrijver,
    _ schrijf: @escaping (Schrijver.Opbrengst, Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> (telling: Reekstelling, samenvatting: Samenvatting) {
    var samenvatting = Samenvatting(kolommen, groepering: groepering)
    let kolommen = kolommen
    let telling = try verwerk(
      bron, overslaan, stop, { Meeschrijver(maakSchrijver(), kolommen, groepering) }
    ) { opbrengst, telling throws(ReeksError) in
      samenvatting.tel(opbrengst.blok)
      try schrijf(opbrengst.binnen, telling)
    }
    return (telling, samenvatting)
  }
}

/// Writes nothing.
struct Nietsschrijver: Celschrijver {
  mutating func beginRij() {}
  mutating func eindeRij() {}
  mutating func leeg() {}
  mutating func tekst(_ tekst: String) {}
  mutating func tekst(_ utf8: UnsafeBufferPointer<UInt8>) {}
  mutating func aantal(_ aantal: Int) {}
  mutating func getal(_ getal: Double) {}
  mutating func json(_ vul: (inout Schrijfbuffer) -> Void) {}
  mutating func geefAf() {}
}
