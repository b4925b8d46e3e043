import NetwerkAnalyse

/// One column of a table of results (English: *column*).
public struct Kolom: Hashable, Sendable {
  /// The name in the header: ASCII letters, digits and `_`.
  public let naam: String
  public let aard: Aard
  /// The measure it comes from; `nil` for `id`, `fout`, `personen` and `redenen`.
  public let maat: Maat?
  public let onderdeel: Onderdeel

  /// What stands in its cells, when they are not empty.
  public enum Aard: String, CaseIterable, Hashable, Sendable {
    case tekst, geheel, getal
    /// A list as JSON.
    case lijst
  }

  /// What it says of its measure.
  public enum Onderdeel: Hashable, Sendable {
    case id, fout, personen, redenen
    /// The value, or how many there are.
    case waarde
    /// Who or what they are.
    case wie
    case gemiddelde, laagste, hoogste, hoofdpersoon
    /// The value of everybody.
    case perPersoon
    /// How many there are of one kind.
    case soort(Verdelingssoort)
    /// Of how many the kind was unknown.
    case soortOnbekend
    /// What the value rests on.
    case n, onbekend
  }
}
