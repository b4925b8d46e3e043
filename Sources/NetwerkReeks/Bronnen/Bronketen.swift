import NetwerkUitwisseling

/// Several sources, one after another (English: *chain of sources*).
public struct Bronketen: Bron {
  private var bronnen: [any Bron]
  private var gekozen = 0

  public init(_ bronnen: [any Bron]) { self.bronnen = bronnen }

  public var omvang: Int? {
    var som = 0
    for bron in bronnen {
      guard let omvang = bron.omvang else { return nil }
      som += omvang
    }
    return som
  }

  public var kenmerken: [Invoerkenmerk] { bronnen.flatMap(\.kenmerken) }

  public var aantekeningen: Aantekeningen {
    bronnen.reduce(into: Aantekeningen()) { $0.voegToe($1.aantekeningen) }
  }

  public mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie? {
    while gekozen < bronnen.count, !stop.isGegeven {
      if let portie = try bronnen[gekozen].volgende(stop) { return portie }
      gekozen += 1
    }
    return nil
  }
}
