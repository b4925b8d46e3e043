/// The same numbers for the same seed, on every machine (SplitMix64; Steele, Lea and Flood 2014).
public struct Toeval: RandomNumberGenerator {
  private var stand: UInt64

  public init(_ zaad: Int) { stand = UInt64(bitPattern: Int64(zaad)) &* 0x9E37_79B9_7F4A_7C15 }

  public mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var getal = stand
    getal = (getal ^ (getal >> 30)) &* 0xBF58_476D_1CE4_E5B9
    getal = (getal ^ (getal >> 27)) &* 0x94D0_49BB_1331_11EB
    return getal ^ (getal >> 31)
  }

  /// A number in a range.
  public mutating func getal(_ bereik: ClosedRange<Int>) -> Int {
    Int.random(in: bereik, using: &self)
  }

  /// True one time in so many.
  public mutating func eenOp(_ aantal: Int) -> Bool { getal(1...aantal) == 1 }

  /// One of them; the collection must not be empty.
  public mutating func een<Inhoud: Collection>(van inhoud: Inhoud) -> Inhoud.Element {
    inhoud[inhoud.index(inhoud.startIndex, offsetBy: getal(0...inhoud.count - 1))]
  }

  public mutating func een<Soort: CaseIterable>(_ soort: Soort.Type) -> Soort {
    een(van: Soort.allCases)
  }

  /// Something, or half of the time nothing.
  public mutating func misschien<Inhoud>(_ maak: (inout Toeval) -> Inhoud) -> Inhoud? {
    eenOp(2) ? maak(&self) : nil
  }

  /// None to so many of something.
  public mutating func enkele<Inhoud>(
    hoogstens: Int, _ maak: (inout Toeval) -> Inhoud
  ) -> [Inhoud] {
    let aantal = eenOp(2) ? 0 : getal(0...hoogstens)
    return (0..<aantal).map { _ in maak(&self) }
  }
}
