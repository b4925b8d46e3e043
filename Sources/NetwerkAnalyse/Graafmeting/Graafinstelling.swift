/// How a large graph is measured (English: *settings*).
public struct Graafinstelling: Hashable, Sendable {
  /// The same number gives the same communities and the same sample.
  public var zaad: UInt64
  /// How many threads may share the work; no answer depends on it.
  public var draden: Int
  /// From how many people ways are looked for where that would be too many from everybody.
  public var steekproef: Int
  /// Up to how many people ways are looked for from everybody.
  public var exactTot: Int

  public init(zaad: UInt64 = 1, draden: Int = 64, steekproef: Int = 64, exactTot: Int = 10_000) {
    self.zaad = zaad
    self.draden = max(1, draden)
    self.steekproef = max(1, steekproef)
    self.exactTot = exactTot
  }
}
