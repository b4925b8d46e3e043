/// Where the conference is held (English: *venue*).
public struct Locatie: Hashable, Sendable {
  public var naam: String?
  public var adres: String?
  /// For how many people there is room, 1 to 10 000.
  public var ruimteVoor: Int?
  /// Whether everybody can get in and about, also with a wheelchair.
  public var toegankelijk: Antwoord?
  public var notitie: String?

  public init(
    _ naam: String? = nil, adres: String? = nil, ruimteVoor: Int? = nil,
    toegankelijk: Antwoord? = nil
  ) {
    self.naam = naam
    self.adres = adres
    self.ruimteVoor = ruimteVoor
    self.toegankelijk = toegankelijk
  }
}
