/// What there is between two people, or a person and an organisation (English: *relation*).
///
/// The order matters only for what has a direction: support and family.
public struct Relatie: Hashable, Sendable {
  public var van: Kenmerk
  public var naar: Kenmerk
  public var band: Band
  public var bron: Bron?
  public var notitie: String?

  public init(
    _ van: Kenmerk, _ naar: Kenmerk, _ sterkte: Band.Sterkte? = nil, aard: Band.Aard? = nil,
    steun: Set<Steunsoort> = [], krijgt: Set<Steunsoort> = [], familieband: Familieband? = nil
  ) {
    self.init(
      van, naar,
      band: Band(sterkte, aard: aard, steun: steun, krijgt: krijgt, familieband: familieband))
  }

  public init(_ van: Kenmerk, _ naar: Kenmerk, band: Band) {
    self.van = van
    self.naar = naar
    self.band = band
  }

  /// Whether this is the relation between these two, in either order.
  public func isTussen(_ een: Kenmerk, _ ander: Kenmerk) -> Bool {
    (van == een && naar == ander) || (van == ander && naar == een)
  }

  /// The other of the two; `nil` for somebody who is not in it.
  public func ander(dan kenmerk: Kenmerk) -> Kenmerk? {
    if van == kenmerk { naar } else if naar == kenmerk { van } else { nil }
  }
}
