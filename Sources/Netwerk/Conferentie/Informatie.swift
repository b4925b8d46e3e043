/// Something the circle wants to hear before it makes a plan (English: *information needed*).
public struct Informatie: Hashable, Sendable {
  public var wat: String
  /// Who brings it.
  public var door: [Betrokkene]
  public var hulpvraag: Hulpvraag.ID?

  public init(_ wat: String, door: [Betrokkene] = [], hulpvraag: Hulpvraag.ID? = nil) {
    self.wat = wat
    self.door = door
    self.hulpvraag = hulpvraag
  }
}

/// Somebody who interprets, or the need of one (English: *interpreter*).
public struct Tolk: Hashable, Sendable {
  public var taal: String
  /// `nil` when there is none yet.
  public var wie: Betrokkene?

  public init(_ taal: String, wie: Betrokkene? = nil) {
    self.taal = taal
    self.wie = wie
  }
}
