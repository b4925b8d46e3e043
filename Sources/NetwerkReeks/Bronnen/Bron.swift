import NetwerkUitwisseling

/// Where networks come from, one portion after another (English: *source*).
///
/// A source holds no more than one portion at a time, however large its input is.
public protocol Bron: Sendable {
  /// The next networks; `nil` at the end, or when it was told to stop while it waited for input.
  mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie?

  /// Takes over the bytes of a portion that nobody needs any more, as room for another.
  mutating func neemTerug(_ bytes: inout [UInt8])

  /// How many bytes there are to read; `nil` when that is unknown, as of a pipe.
  var omvang: Int? { get }
  /// What it reads, to recognise it when a run is resumed.
  var kenmerken: [Invoerkenmerk] { get }
  /// What was assumed and what was left out in the networks that were read so far; nothing where
  /// networks are read as they stand.
  var aantekeningen: Aantekeningen { get }
}

extension Bron {
  public var aantekeningen: Aantekeningen { Aantekeningen() }
}

extension Bron {
  /// Leaves them to whoever has them.
  public mutating func neemTerug(_ bytes: inout [UInt8]) {}
}

/// Some networks in the order of the input, as bytes that are still to be read (English: *portion*).
public struct Portie: Sendable {
  /// Those of the networks, and whatever stood between and behind them.
  public var bytes: [UInt8]
  public var records: [Record]
  /// How many bytes of the input it stands for, to say how far the work is.
  public var gelezen: Int

  public init(bytes: [UInt8], records: [Record], gelezen: Int? = nil) {
    self.bytes = bytes
    self.records = records
    self.gelezen = gelezen ?? bytes.count
  }

  /// Where one network stands (English: *record*).
  public struct Record: Sendable {
    /// Its place among the bytes.
    public var bereik: Range<Int>
    /// The file it comes from, as the caller named it.
    public var bestand: String
    /// The line of the file on which it begins, from 1.
    public var regel: Int
    /// What it is called when it does not say so itself; `nil` for its number in the input.
    public var naam: String?
    /// Why there is nothing to read; `nil` when there is.
    public var fout: ReeksError?
    /// Where its lines come from when they were made of other files; empty when they were not.
    public var herkomst: [String] = []

    public init(_ bereik: Range<Int>, bestand: String, regel: Int, naam: String? = nil) {
      self.bereik = bereik
      self.bestand = bestand
      self.regel = regel
      self.naam = naam
    }
  }
}

/// By what an input is recognised when a run is resumed.
public struct Invoerkenmerk: Hashable, Sendable, Codable {
  /// The whole path, or `-`.
  public var pad: String
  /// `nil` for a pipe.
  public var bytes: Int?
  /// A fingerprint of the first and the last bytes; `nil` for a pipe.
  public var vingerafdruk: String?
}
