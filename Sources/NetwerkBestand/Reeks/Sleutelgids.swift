/// What probably comes after which key (English: *guide to keys*).
///
/// A program writes every person and every relation in the same way. So what came after this key the
/// last time, another key or the end of the table, is tried first, which is cheaper than finding out
/// what it is.
struct Sleutelgids: Sendable {
  struct Opvolger: Sendable {
    var vorm = Sleutelvorm.geen
    /// `nil` for the end.
    var sleutel: Regelsleutel?
  }

  /// What came after each key; the first is what a table began with.
  private var opvolgers = [Opvolger](
    repeating: Opvolger(), count: Regelsleutel.allCases.count + 1)

  @inline(__always)
  func opvolger(van vorige: UInt8) -> Opvolger { opvolgers[Int(vorige)] }

  mutating func onthoud(_ sleutel: Regelsleutel?, na vorige: UInt8, _ vormen: [Sleutelvorm]) {
    var vorm = sleutel.map { vormen[Int($0.rawValue) - 1] } ?? .einde
    if vorige == 0 { vorm = vorm.vooraan }
    opvolgers[Int(vorige)] = Opvolger(vorm: vorm, sleutel: sleutel)
  }
}

/// A key as it is usually written, from the comma before it up to the opening of its value:
/// `,"naam":"`, in two numbers of eight bytes (English: *form of a key*).
struct Sleutelvorm: Sendable {
  /// The first eight bytes, or fewer.
  private(set) var eerste: UInt64
  /// Which bits of eight bytes `eerste` says something about.
  let masker: UInt64
  /// The last eight bytes of a form that is longer.
  let laatste: UInt64
  let lengte: Int

  /// What nothing looks like: no bits can be 1 where none are looked at.
  static let geen = Sleutelvorm(eerste: 1, masker: 0, laatste: 0, lengte: 0)
  /// The end of a table.
  static let einde = Sleutelvorm(Array("}".utf8))

  private init(eerste: UInt64, masker: UInt64, laatste: UInt64, lengte: Int) {
    self.eerste = eerste
    self.masker = masker
    self.laatste = laatste
    self.lengte = lengte
  }

  /// - Parameter bytes: at most sixteen, as two numbers hold no more.
  private init(_ bytes: [UInt8]) {
    lengte = bytes.count
    eerste = Sleutelvorm.getal(bytes.prefix(8))
    masker = lengte >= 8 ? .max : 1 << UInt64(8 * lengte) - 1
    laatste = Sleutelvorm.getal(bytes.suffix(8))
  }

  /// A form that is too long is `geen`: such a key is looked up every time.
  init(_ sleutel: String, _ opening: Regelsleutel.Opening) {
    let bytes = Array(",\"\(sleutel)\":\(opening.rawValue)".utf8)
    self = bytes.count <= 16 ? Sleutelvorm(bytes) : .geen
  }

  /// The same as the first of a table, with a brace before it.
  var vooraan: Sleutelvorm {
    var vorm = self
    if masker != 0 { vorm.eerste ^= UInt64(UInt8(ascii: ",") ^ UInt8(ascii: "{")) }
    return vorm
  }

  /// The lowest byte is the first.
  private static func getal(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The keys that one table had so far.
struct Sleutels {
  private var bits: UInt32 = 0
  /// The number of the last; 0 when there was none.
  private(set) var laatste: UInt8 = 0

  @inline(__always)
  func bevat(_ sleutel: Regelsleutel) -> Bool { bits &>> UInt32(sleutel.rawValue) & 1 != 0 }

  /// False for a key that was there before.
  @inline(__always)
  mutating func neemOp(_ sleutel: Regelsleutel) -> Bool {
    let voorheen = bits
    bits |= 1 &<< UInt32(sleutel.rawValue)
    laatste = sleutel.rawValue
    return bits != voorheen
  }
}
