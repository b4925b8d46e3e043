/// The shortest decimal number that reads back as a given `Double` (English: *shortest number*).
///
/// Every decimal number between the halfway points to the two neighbours reads back as the same
/// `Double`. Of those with the fewest digits this is the one nearest to the exact value, so its text is
/// that of `Double.description`, found several times as fast. It can be, as it leaves out what is rare:
/// for numbers of 0.001 to 2^53 the power of ten that makes 17 digits of them, which always suffice, fits
/// in a word, and the products in two.
struct Kortstegetal: Equatable {
  /// All digits as one number, which does not end in 0.
  let cijfers: UInt64
  /// How many of the digits stand after the point, at least 1.
  let decimalen: Int

  /// - Parameter getal: above 0.
  /// - Returns: `nil` for what is left out: whole numbers, small and large ones, powers of two, and
  ///   numbers for which a halfway point is itself a candidate or two candidates are equally near.
  init?(_ getal: Double) {
    guard getal >= 0.001, getal < 4_503_599_627_370_496, getal.significandBitPattern != 0 else {
      return nil
    }
    let decimalen = 17 - Self.cijfersVoorDePunt(getal)
    guard let bereik = Bereik(getal, maal: Self.machtenVanTien[decimalen]),
      let rondste = bereik.rondste()
    else { return nil }
    (cijfers, self.decimalen) = Self.zonderNullen(rondste, decimalen)
    guard self.decimalen > 0 else { return nil }
  }

  private static func cijfersVoorDePunt(_ getal: Double) -> Int {
    if getal < 1 { return getal >= 0.1 ? 0 : getal >= 0.01 ? -1 : -2 }
    var (aantal, grens) = (1, 10.0)
    while getal >= grens { (aantal, grens) = (aantal + 1, grens * 10) }
    return aantal
  }

  private static func zonderNullen(_ getal: UInt64, _ decimalen: Int) -> (UInt64, Int) {
    var (getal, decimalen) = (getal, decimalen)
    while true {
      let (tiende, rest) = getal.quotientAndRemainder(dividingBy: 10)
      if rest > 0 { return (getal, decimalen) }
      (getal, decimalen) = (tiende, decimalen - 1)
    }
  }

  private static let machtenVanTien: [UInt64] = (1...19).reduce(into: [1]) { machten, macht in
    machten.append(machten[macht - 1] * 10)
  }
}

/// The whole numbers that may stand for a value of 17 digits.
private struct Bereik {
  /// The exact value: a whole number and so many 2^`schuif`ths.
  let geheel: UInt64
  let breuk: UInt64
  let schuif: UInt64
  let laagste: UInt64
  let hoogste: UInt64

  /// - Returns: `nil` when a halfway point is a whole number, as it depends on the neighbour whether
  ///   it counts.
  init?(_ getal: Double, maal macht: UInt64) {
    let mantisse = getal.significandBitPattern | 1 << 52
    schuif = UInt64(1075 - getal.exponentBitPattern)
    let masker: UInt64 = 1 &<< schuif &- 1
    let product = mantisse.multipliedFullWidth(by: macht)
    geheel = product.high &<< (64 &- schuif) | product.low &>> schuif
    breuk = product.low & masker
    // The neighbours are one whole mantissa away, the halfway points half of that.
    let half = macht / 2
    let (halfGeheel, halveBreuk) = (half &>> schuif, half & masker)
    let boven = breuk &+ halveBreuk
    hoogste = geheel &+ halfGeheel &+ boven &>> schuif
    laagste = geheel &- halfGeheel &+ (breuk > halveBreuk ? 1 : 0)
    guard boven & masker != 0, breuk != halveBreuk else { return nil }
  }

  /// The number that ends in most zeros, and of those the one nearest to the value.
  ///
  /// The range is narrower than 23, so at most one number in it ends in two zeros.
  func rondste() -> UInt64? {
    let honderdtal = hoogste / 100 * 100
    if honderdtal >= laagste { return honderdtal }
    let eenheden = geheel % 10
    guard eenheden != 5 || breuk != 0 else { return nil }
    let tiental = geheel &- eenheden &+ (eenheden >= 5 ? 10 : 0)
    if laagste <= tiental, tiental <= hoogste { return tiental }
    let half: UInt64 = 1 &<< (schuif &- 1)
    return breuk == half ? nil : geheel &+ (breuk > half ? 1 : 0)
  }
}

extension Kortstegetal {
  /// Writes the text, such as `0.25`, from the beginning.
  ///
  /// - Parameter ruimte: room for at least 24 characters.
  /// - Returns: how many were written.
  func schrijf(in ruimte: UnsafeMutableRawBufferPointer) -> Int {
    var begin = Cijferparen.schrijf(cijfers, in: ruimte)
    let punt = ruimte.count - decimalen - 1
    while begin > punt {
      begin -= 1
      ruimte[begin] = UInt8(ascii: "0")
    }
    // All goes to the front, and what stands after the point leaves room for it.
    let voor = punt + 1 - begin
    for plaats in 0..<voor { ruimte[plaats] = ruimte[begin + plaats] }
    let achter = UnsafeMutableRawBufferPointer(rebasing: ruimte[(voor + 1)...])
    achter.copyMemory(from: UnsafeRawBufferPointer(rebasing: ruimte[(punt + 1)...]))
    ruimte[voor] = UInt8(ascii: ".")
    return voor + 1 + decimalen
  }
}

/// Whole numbers in decimal digits, written two at a time (English: *pairs of digits*).
enum Cijferparen {
  /// Writes a number so that it ends where there is no more room.
  ///
  /// - Parameter ruimte: room for at least 20 characters.
  /// - Returns: where it begins.
  @inline(__always)
  static func schrijf(_ getal: UInt64, in ruimte: UnsafeMutableRawBufferPointer) -> Int {
    let paren: StaticString = """
      00010203040506070809101112131415161718192021222324\
      25262728293031323334353637383940414243444546474849\
      50515253545556575859606162636465666768697071727374\
      75767778798081828384858687888990919293949596979899
      """
    let tekens = UnsafeRawPointer(paren.utf8Start)
    var (rest, begin) = (getal, ruimte.count)
    repeat {
      let (honderdste, paar) = rest.quotientAndRemainder(dividingBy: 100)
      begin -= 2
      let cijfers = tekens.loadUnaligned(fromByteOffset: 2 * Int(paar), as: UInt16.self)
      ruimte.storeBytes(of: cijfers, toByteOffset: begin, as: UInt16.self)
      rest = honderdste
    } while rest > 0
    return ruimte[begin] == UInt8(ascii: "0") ? begin + 1 : begin
  }
}
