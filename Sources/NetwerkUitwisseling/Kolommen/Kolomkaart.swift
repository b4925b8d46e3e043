import NetwerkBestand

/// What the columns of somebody's tables, or the properties of somebody's graphs, mean (English:
/// *column map*).
///
/// ```yaml
/// kolomkaart: 1
/// indeling: werkblad
/// personen:
///   "Voornaam": naam
///   "Hoe vaak": { veld: contact, waarden: { "zeer vaak": dagelijks } }
///   "Memo": weglaten
/// ```
///
/// What it does not name, stays as it is.
public struct Kolomkaart: Hashable, Sendable {
  /// How tables are laid out; `nil` to see that from their columns.
  public var indeling: Tabelindeling?
  /// What stands between the parts of a cell that names several; `nil` when none does.
  public var lijstteken: Character?
  /// Whether numbers are written with a comma.
  public var decimaalkomma: Bool
  /// What is said of the person a network is around.
  public var hoofdpersoon: [Kolombetekenis]
  public var personen: [Kolombetekenis]
  public var relaties: [Kolombetekenis]

  public init(
    indeling: Tabelindeling? = nil, lijstteken: Character? = nil, decimaalkomma: Bool = false,
    hoofdpersoon: [Kolombetekenis] = [], personen: [Kolombetekenis] = [],
    relaties: [Kolombetekenis] = []
  ) {
    self.indeling = indeling
    self.lijstteken = lijstteken
    self.decimaalkomma = decimaalkomma
    self.hoofdpersoon = hoofdpersoon
    self.personen = personen
    self.relaties = relaties
  }

  /// What somebody says that a column is, as far as keys go.
  enum Rol {
    case sleutel(Sleutelrol)
    case naam
    /// Something else.
    case geen
  }

  func rol(van kolom: String) -> Rol? {
    for deel in [hoofdpersoon, personen, relaties] {
      guard let betekenis = deel.first(where: { $0.kolom == kolom }) else { continue }
      switch betekenis.soort {
      case .sleutel(let rol): return .sleutel(rol)
      case .veld("naam"): return .naam
      case .veld, .weglaten: return .geen
      }
    }
    return nil
  }
}

/// What one column means (English: *meaning of a column*).
public struct Kolombetekenis: Hashable, Sendable {
  /// As the file spells it.
  public var kolom: String
  public var soort: Soort
  /// What words in its cells mean.
  public var waarden: [Woordbetekenis]

  public init(_ kolom: String, _ soort: Soort, waarden: [Woordbetekenis] = []) {
    self.kolom = kolom
    self.soort = soort
    self.waarden = waarden
  }

  public enum Soort: Hashable, Sendable {
    /// A field of the netwerk file.
    case veld(String)
    case sleutel(Sleutelrol)
    case weglaten
  }
}

/// What a word in the cells of a column means (English: *meaning of a word*).
public struct Woordbetekenis: Hashable, Sendable {
  public var woord: String
  /// The word of the netwerk file; `nil` to leave the value out.
  public var betekenis: String?

  public init(_ woord: String, _ betekenis: String?) {
    self.woord = woord
    self.betekenis = betekenis
  }
}
