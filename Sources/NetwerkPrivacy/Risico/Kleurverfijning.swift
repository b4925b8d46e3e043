/// What a small graph looks like from every side, as one number (English: *colour refinement*).
///
/// It is the one-dimensional Weisfeiler–Leman method (1968): every node begins with a colour, and
/// again and again gets the colour that follows from its own and those of its neighbours, until no
/// round tells more nodes apart. Two graphs that are the same but for the names of their nodes always
/// have the same code. Two different ones nearly always have different codes, but not always: what
/// is unique by its code is surely unique, and now and then two that share a code could still be told
/// apart.
///
/// Colours are 64-bit numbers. Among n different graphs the chance that two share a code by accident
/// is about n² / 2⁶⁵: less than 10⁻⁷ for a million.
///
/// Complexity: O(rounds · (nodes + edges) log).
enum Kleurverfijning {
  /// - Parameters:
  ///   - buren: the neighbours of every node, each in both lists.
  ///   - kleuren: the colour with which each node begins.
  static func code(buren: [[Int]], kleuren begin: [UInt64]) -> UInt64 {
    var kleuren = begin
    var aantal = Set(kleuren).count
    while true {
      kleuren = kleuren.indices.map { knoop in
        samen([kleuren[knoop], samen(buren[knoop].map { kleuren[$0] }.sorted())])
      }
      let nieuw = Set(kleuren).count
      if nieuw <= aantal { break }
      aantal = nieuw
    }
    return samen(kleuren.sorted())
  }

  /// Several numbers in their order as one.
  static func samen(_ getallen: some Collection<UInt64>) -> UInt64 {
    getallen.reduce(meng(UInt64(getallen.count))) { meng($0 ^ $1) &+ 0x9E37_79B9_7F4A_7C15 }
  }

  /// A text as a number (FNV-1a, mixed).
  static func code(_ tekst: String) -> UInt64 {
    meng(tekst.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }

  /// Every bit of the outcome depends on every bit (the finaliser of SplitMix64; Steele, Lea and Flood
  /// 2014).
  private static func meng(_ getal: UInt64) -> UInt64 {
    var getal = getal &+ 0x9E37_79B9_7F4A_7C15
    getal = (getal ^ (getal >> 30)) &* 0xBF58_476D_1CE4_E5B9
    getal = (getal ^ (getal >> 27)) &* 0x94D0_49BB_1331_11EB
    return getal ^ (getal >> 31)
  }
}
