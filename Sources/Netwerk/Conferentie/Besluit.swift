/// What people decided, and who did (English: *decision*). It overrides every proposal, also when
/// it differs from it.
public struct Besluit: Hashable, Sendable {
  /// What was decided; `nil` when it says so where the decision stands.
  public var wat: String?
  public var wie: [Betrokkene]
  public var wanneer: Datum?
  public var reden: String?

  public init(
    _ wat: String? = nil, wie: [Betrokkene] = [], wanneer: Datum? = nil, reden: String? = nil
  ) {
    self.wat = wat
    self.wie = wie
    self.wanneer = wanneer
    self.reden = reden
  }
}
