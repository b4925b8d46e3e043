/// Everything a network consists of, not yet held against the rules (English: *parts*).
///
/// Readers and builders fill one and then make a ``Netwerk`` of it.
public struct Onderdelen: Hashable, Sendable {
  /// What tells this network from others in a collection.
  public var id: Kenmerk?
  public var titel: String?
  public var peildatum: Datum?
  /// Who wrote it down.
  public var opsteller: String?
  public var notitie: String?
  /// Three or four rings and their names; `nil` for as many as are in use.
  public var kringindeling: Kringindeling?
  /// Groups of one's own. Those that people are in need not be named here.
  public var eigenGroepen: [Groep] = []

  public var hoofdpersonen: [Persoon]
  public var personen: [Persoon] = []
  public var organisaties: [Organisatie] = []
  public var relaties: [Relatie] = []
  public var hulpvragen: [Hulpvraag] = []
  public var situatie: Situatie?

  public var conferentie: Conferentie?
  public var plan: Familiegroepsplan?
  public var eerder: [Netwerk] = []

  public init(hoofdpersonen: [Persoon]) { self.hoofdpersonen = hoofdpersonen }
}
