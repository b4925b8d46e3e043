/// An Eigen Kracht-conferentie for the people of a network (English: *family group conference*).
public struct Conferentie: Hashable, Sendable {
  /// The question the circle meets about.
  public var vraag: String?
  public var datum: Datum?
  /// The independent coordinator: not of the circle, without a stake.
  public var coordinator: String?
  /// Bottom lines that the plan must meet.
  public var voorwaarden: [String]

  public init(
    over vraag: String? = nil, datum: Datum? = nil, coordinator: String? = nil,
    voorwaarden: [String] = []
  ) {
    self.vraag = vraag
    self.datum = datum
    self.coordinator = coordinator
    self.voorwaarden = voorwaarden
  }
}

/// The plan that comes out of the conference (English: *family group plan*).
public struct Familiegroepsplan: Hashable, Sendable {
  public var afspraken: [Afspraak]
  /// When the circle looks back.
  public var evaluatie: Datum?

  public init(afspraken: [Afspraak] = [], evaluatie: Datum? = nil) {
    self.afspraken = afspraken
    self.evaluatie = evaluatie
  }
}

/// Something people promised each other (English: *agreement*).
public struct Afspraak: Hashable, Sendable {
  public var wat: String
  public var wie: [Persoon.ID]
  public var voor: Datum?
  public var hulpvraag: Hulpvraag.ID?

  public init(
    _ wat: String, wie: [Persoon.ID] = [], voor: Datum? = nil, hulpvraag: Hulpvraag.ID? = nil
  ) {
    self.wat = wat
    self.wie = wie
    self.voor = voor
    self.hulpvraag = hulpvraag
  }
}
