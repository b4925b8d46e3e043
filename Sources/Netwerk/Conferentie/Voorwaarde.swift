/// What the plan must meet in any case (English: *bottom line*).
public struct Voorwaarde: Hashable, Sendable, Identifiable {
  public var id: Kenmerk
  public var wat: String
  /// Who sets it.
  public var van: [Betrokkene]
  public var hulpvraag: Hulpvraag.ID?
  public var notitie: String?

  /// A bottom line; its kenmerk follows from its words unless given.
  public init(
    _ wat: String, id: Kenmerk? = nil, van: [Betrokkene] = [], hulpvraag: Hulpvraag.ID? = nil
  ) {
    self.wat = wat
    self.id = id ?? Kenmerk(wat)
    self.van = van
    self.hulpvraag = hulpvraag
  }
}

extension Voorwaarde: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
