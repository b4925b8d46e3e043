import Netwerk

extension Regelloper {
  /// The words are in lower case; a role that is written otherwise may still be a known one.
  @inline(never)
  mutating func leesRol(
    _ woorden: Regelwoorden, _ persoon: inout Regelpersoon
  ) throws(NietGewoon) {
    let woord = try vrijeTekst()
    persoon.rol = stuk(woord)
    let groep =
      woord.isKlein ? woorden.rollen[woord] : Woordtabel.code(Rol(woord.tekst).betekenis?.groep)
    persoon.hoofdgroep = woorden.hoofdgroepen[Int(groep)]
  }

  /// The key that comes next, with its colon; one that was there before is not ordinary.
  @inline(__always)
  mutating func sleutel(
    _ woorden: Regelwoorden, _ gids: inout Sleutelgids, _ gezien: inout Sleutels
  ) throws(NietGewoon) -> Regelsleutel {
    let opvolger = gids.opvolger(van: gezien.laatste)
    var gevonden = opvolger.sleutel
    if !neem(opvolger.vorm) {
      gevonden = Regelsleutel(rawValue: try nummer(woorden.sleutels))
      try verwacht(":")
      if let gevonden { gids.onthoud(gevonden, na: gezien.laatste, woorden.sleutelvormen) }
    }
    guard let sleutel = gevonden, gezien.neemOp(sleutel) else { throw NietGewoon() }
    return sleutel
  }

  /// Reads what stands behind a key about a tie.
  @inline(__always)
  mutating func leesBand(
    _ sleutel: Regelsleutel, _ woorden: Regelwoorden, _ band: inout Regelband
  ) throws(NietGewoon) {
    guard let tabel = woorden.bandtabel(sleutel) else { throw NietGewoon() }
    band[sleutel] =
      sleutel == .steun || sleutel == .krijgt ? try soorten(tabel) : try code(tabel)
  }

  /// The number of a word of a list.
  @inline(__always)
  mutating func code(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    let code = try nummer(tabel)
    guard code > 0 else { throw NietGewoon() }
    return code
  }

  /// The number of a word; 0 when it is not in the list.
  @inline(__always)
  private mutating func nummer(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    let (code, na) = gevonden(in: tabel)
    if code > 0 {
      ga(naar: na)
      return code
    }
    return tabel[try terzijde { loper throws(NietGewoon) in try loper.tekst() }]
  }

  /// The number of the short word that comes next, and the place behind it; 0 when it is not in the
  /// list or not short.
  ///
  /// The one part that is not written out wherever it is used: there would be too much of it.
  @inline(never)
  private func gevonden(in tabel: Woordtabel) -> (code: UInt8, na: UnsafePointer<UInt8>) {
    guard let kort = kort() else { return (0, plaats) }
    return (tabel[kort], plaats + kort.lengte + 2)
  }

  @inline(__always)
  private mutating func soorten(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    var soorten: UInt8 = 0
    try verwacht("[")
    if neem("]") { return soorten }
    repeat {
      soorten |= 1 &<< (try code(tabel) &- 1)
    } while try gaatVerder(tot: "]")
    return soorten
  }

  func stuk(_ woord: Regelwoord) -> Regelstuk {
    let begin = Int32(truncatingIfNeeded: woord.begin - self.begin)
    return Regelstuk(begin: begin, einde: begin + Int32(truncatingIfNeeded: woord.lengte))
  }

  mutating func stuk() throws(NietGewoon) -> Regelstuk { stuk(try tekst()) }

  @inline(__always)
  mutating func getal(binnen bereik: ClosedRange<Int>) throws(NietGewoon) -> Int {
    let getal = try getal()
    guard bereik.contains(getal) else { throw NietGewoon() }
    return getal
  }

  mutating func datum() throws(NietGewoon) -> Datum {
    guard let datum = Datum(String(decoding: try tekst().bytes, as: UTF8.self)) else {
      throw NietGewoon()
    }
    return datum
  }
}

extension Regelwoord {
  /// Whether it is lower case, and ASCII.
  fileprivate var isKlein: Bool { bytes.allSatisfy { $0 < 0x80 && $0 &- 0x41 >= 26 } }
}
