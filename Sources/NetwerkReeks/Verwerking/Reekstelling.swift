import NetwerkBestand

/// How many networks were processed, and how many of them could not be read (English: *tally*).
public struct Reekstelling: Hashable, Sendable {
  public var goed = 0
  public var fout = 0
  /// Whether everything in the input was processed, and it was not told to stop before.
  public var isAf = false
  /// How many networks at the beginning needed no result, and are not counted in `goed` and `fout`.
  public var overgeslagen = 0
  /// How many bytes of the input they took.
  public var gelezen = 0
  /// The first that could not be read.
  public var eersteFouten: [Foutmelding] = []
  /// By what people can be recognised in what is written, seen in some of the networks.
  public var herkenning = Herkenning()

  /// A network that could not be read, for people (English: *error report*).
  public struct Foutmelding: Hashable, Sendable {
    /// The file with its line, and what is wrong.
    public let tekst: String
  }

  public init() {}

  public var totaal: Int { goed + fout }

  mutating func voegToe(_ deel: Reekstelling) {
    goed += deel.goed
    fout += deel.fout
    gelezen += deel.gelezen
    herkenning.voegToe(deel.herkenning)
    eersteFouten += deel.eersteFouten.prefix(Self.hoogsteAantalMeldingen - eersteFouten.count)
  }

  mutating func voegFoutToe(_ melding: @autoclosure () -> String) {
    fout += 1
    if eersteFouten.count < Self.hoogsteAantalMeldingen {
      eersteFouten.append(Foutmelding(tekst: melding()))
    }
  }

  static let hoogsteAantalMeldingen = 5
}
