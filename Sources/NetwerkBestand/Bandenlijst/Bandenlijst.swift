/// Who knows whom in one large network, read from a list of ties (English: *edge list*).
///
/// People are numbered from 0 in the order in which the file first names them. A tie is a pair of
/// numbers; which of the two came first in the file means nothing.
public struct Bandenlijst: Sendable {
  /// Everybody's id, by number.
  public let personen: Personenlijst
  /// The two ends of every tie, one tie after the other; a tie that the file holds twice is in it
  /// twice, one of somebody with themselves is not in it.
  public private(set) var uiteinden: [Int32]
  /// What was found and what was left out.
  public let telling: Telling

  /// What a list of ties was found to hold (English: *count*).
  public struct Telling: Hashable, Sendable {
    /// Rows that name two people.
    public internal(set) var rijen = 0
    /// Rows that tie somebody to themselves. Such a person counts, the tie does not: it is also the
    /// way to name somebody who knows nobody.
    public internal(set) var zelfbanden = 0
    /// What stands between columns: `,`, `;`, a tab or a space.
    public internal(set) var scheiding: Character = ","
    /// The columns that ids were read from, by name or by number from 1.
    public internal(set) var kolommen: [String] = []
    /// Whether the first row names the columns.
    public internal(set) var heeftKop = false
    /// Columns that were not used, such as weights.
    public internal(set) var ongebruikteKolommen = 0
  }
}

extension Bandenlijst {
  /// Hands over the ends of the ties and keeps none, so that whoever makes something of them need not
  /// have them twice.
  public mutating func geefUiteinden() -> [Int32] {
    var gegeven: [Int32] = []
    swap(&gegeven, &uiteinden)
    return gegeven
  }

  /// What came of reading a list of ties (English: *reading*).
  public struct Lezing: Sendable {
    /// The ties; `nil` exactly when something is wrong.
    public var lijst: Bandenlijst?
    /// What is wrong, in the order of the file, at most ``BandenlijstDecoder/hoogstensFouten``.
    public let fouten: [Bandenfout]
    /// How many more rows are wrong.
    public let verzwegen: Int
  }
}
