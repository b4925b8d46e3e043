/// Help asked of professionals in the plan (English: *request to services*).
public struct Hulpverzoek: Hashable, Sendable {
  public var wat: String
  /// Of which professional or organisation.
  public var van: [Betrokkene]
  public var voor: Datum?
  public var hulpvraag: Hulpvraag.ID?
  /// Whether they said yes.
  public var antwoord: Antwoord?
  /// What they promised, in words.
  public var toezegging: String?
  public var notitie: String?

  public init(
    _ wat: String, van: [Betrokkene] = [], voor: Datum? = nil, hulpvraag: Hulpvraag.ID? = nil
  ) {
    self.wat = wat
    self.van = van
    self.voor = voor
    self.hulpvraag = hulpvraag
  }
}
