/// The shortest decimal number that reads back as a given `Double` (English: *shortest number*).
///
/// Every decimal number between the halfway points to the two neighbours reads back as the same
/// `Double`. Of those with the fewest digits this is the one nearest to the exact value, so its text is
/// that of `Double.description`, found several times as fast. It can be, as it leaves out what is rare:
/// for numbers of 0.001 to 2^53 the power of ten that makes 17 digits of them, which always suffice, fits
/// in a word, and the products in two.
struct Kortstegetal: Equatable {
  /// The digits as a number of 17 of them; the zeros at the end are no part of the text.
  let cijfers: UInt64
  /// How many of the 17 digits stand after the point, at least 1.
  let decimalen: Int

  /// - Parameter getal: above 0.
  /// - Returns: `nil` for what is left out: whole numbers, small and large ones, powers of two, and
  ///   numbers for which a halfway point is itself a candidate or two candidates are equally near.
  init?(_ getal: Double) {
    guard getal >= 0.001, getal < 4_503_599_627_370_496, getal.significandBitPattern != 0,
      Double(Int(getal)) != getal
    else { return nil }
    decimalen = 17 - Self.cijfersVoorDePunt(getal)
    guard let bereik = Bereik(getal, maal: Self.machtenVanTien[decimalen]),
      let rondste = bereik.rondste()
    else { return nil }
    cijfers = rondste
  }

  private static func cijfersVoorDePunt(_ getal: Double) -> Int {
    if getal < 1 { return getal >= 0.1 ? 0 : getal >= 0.01 ? -1 : -2 }
    var (aantal, grens) = (1, 10.0)
    while getal >= grens { (aantal, grens) = (aantal + 1, grens * 10) }
    return aantal
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
  @inline(__always)
  func rondste() -> UInt64? {
    let honderdtal = hoogste / 100 * 100
    if honderdtal >= laagste { return honderdtal }
    let eenheden = geheel % 10
    guard eenheden != 5 || breuk != 0 else { return nil }
    let tiental = geheel &- eenheden &+ (eenheden >= 5 ? 10 : 0)
    let kanTiental = laagste <= tiental && tiental <= hoogste
    let half: UInt64 = 1 &<< (schuif &- 1)
    guard kanTiental || breuk != half else { return nil }
    // It is no more than chance which of the two it is, so both are at hand.
    return kanTiental ? tiental : geheel &+ (breuk > half ? 1 : 0)
  }
}

extension Kortstegetal {
  /// Writes the text, such as `0.25`, from the beginning.
  ///
  /// - Parameter ruimte: room for at least 24 characters.
  /// - Returns: how many of them are the text.
  func schrijf(in ruimte: UnsafeMutableRawBufferPointer) -> Int {
    // One digit, eight and eight; in a number of eight bytes the first digit is the lowest.
    let (eerste, rest) = cijfers.quotientAndRemainder(dividingBy: 10_000_000_000_000_000)
    let (hoog, laag) = rest.quotientAndRemainder(dividingBy: 100_000_000)
    let (midden, achter) = (Self.achtCijfers(hoog), Self.achtCijfers(laag))
    let nullen =
      achter != 0
      ? achter.leadingZeroBitCount >> 3 : 8 + midden.leadingZeroBitCount >> 3
    let nul: UInt64 = 0x3030_3030_3030_3030
    func schrijfCijfers(vanaf begin: Int) {
      ruimte[begin] = UInt8(truncatingIfNeeded: eerste | nul)
      ruimte.storeBytes(of: midden | nul, toByteOffset: begin + 1, as: UInt64.self)
      ruimte.storeBytes(of: achter | nul, toByteOffset: begin + 9, as: UInt64.self)
    }
    let voor = 17 - decimalen
    guard voor > 0 else {
      // `0.00`, of which the digits take what they need.
      ruimte.storeBytes(of: 0x3030_2E30, as: UInt32.self)
      schrijfCijfers(vanaf: 2 - voor)
      return 2 - voor + 17 - nullen
    }
    schrijfCijfers(vanaf: 1)
    for plaats in 0..<voor { ruimte[plaats] = ruimte[plaats + 1] }
    ruimte[voor] = UInt8(ascii: ".")
    return 18 - nullen
  }

  /// The digits of a number below 10^8, a byte each: halved into fours, twos and ones, all together.
  private static func achtCijfers(_ getal: UInt64) -> UInt64 {
    let (hoog, laag) = getal.quotientAndRemainder(dividingBy: 10_000)
    let vieren = hoog | laag << 32
    // The products divide exactly by 100, of fours, and by 10, of twos.
    let honderdsten = (vieren &* 10_486) >> 20 & 0x7F_0000_007F
    let tweeen = honderdsten | (vieren &- honderdsten &* 100) << 16
    let tienden = (tweeen &* 103) >> 10 & 0x000F_000F_000F_000F
    return tienden | (tweeen &- tienden &* 10) << 8
  }
}

/// Whole numbers in decimal digits, written two at a time (English: *pairs of digits*).
enum Cijferparen {
  /// The two digits of a number below 100.
  @inline(__always)
  static func paar(_ getal: UInt64) -> UInt16 {
    let paren: StaticString = """
      00010203040506070809101112131415161718192021222324\
      25262728293031323334353637383940414243444546474849\
      50515253545556575859606162636465666768697071727374\
      75767778798081828384858687888990919293949596979899
      """
    return UnsafeRawPointer(paren.utf8Start)
      .loadUnaligned(fromByteOffset: 2 * Int(getal), as: UInt16.self)
  }

  /// Writes a number so that it ends where there is no more room.
  ///
  /// - Parameter ruimte: room for at least 20 characters.
  /// - Returns: where it begins.
  @inline(__always)
  static func schrijf(_ getal: UInt64, in ruimte: UnsafeMutableRawBufferPointer) -> Int {
    var (rest, begin) = (getal, ruimte.count)
    repeat {
      let (honderdste, paar) = rest.quotientAndRemainder(dividingBy: 100)
      begin -= 2
      ruimte.storeBytes(of: Self.paar(paar), toByteOffset: begin, as: UInt16.self)
      rest = honderdste
    } while rest > 0
    return ruimte[begin] == UInt8(ascii: "0") ? begin + 1 : begin
  }
}
