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

  /// The key that comes next, with its colon and the opening of its value; `nil` at the end of the
  /// table. One that was there before is not ordinary.
  @inline(__always)
  mutating func sleutel(
    _ woorden: Regelwoorden, _ gids: inout Sleutelgids, _ gezien: inout Sleutels
  ) throws(NietGewoon) -> Regelsleutel? {
    let opvolger = gids.opvolger(van: gezien.laatste)
    var gevonden = opvolger.sleutel
    if !neem(opvolger.vorm) {
      let vorige = gezien.laatste
      gevonden = try terzijde { loper throws(NietGewoon) in
        try loper.onverwachteSleutel(woorden, na: vorige)
      }
      gids.onthoud(gevonden, na: vorige, woorden.sleutelvormen)
    }
    guard let sleutel = gevonden else { return nil }
    guard gezien.neemOp(sleutel) else { throw NietGewoon() }
    return sleutel
  }

  @inline(never)
  private mutating func onverwachteSleutel(
    _ woorden: Regelwoorden, na vorige: UInt8
  ) throws(NietGewoon) -> Regelsleutel? {
    if vorige == 0 {
      try verwacht("{")
    } else if try !gaatVerder(tot: "}") {
      return nil
    }
    try verwacht("\"")
    guard let sleutel = Regelsleutel(rawValue: try nummer(woorden.sleutels)) else {
      throw NietGewoon()
    }
    try verwacht(":")
    switch sleutel.opening {
    case .geen: break
    case .tekst: try verwacht("\"")
    case .lijst: try verwacht("[")
    case .teksten:
      try verwacht("[")
      try verwacht("\"")
    }
    return sleutel
  }

  /// The number of a word of a list, behind its opening quotation mark.
  @inline(__always)
  mutating func code(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    let code = try nummer(tabel)
    guard code > 0 else { throw NietGewoon() }
    return code
  }

  /// As `code`; 0 for a word that is not in the list.
  @inline(__always)
  private mutating func nummer(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    if let kort = kort() {
      let code = tabel[kort]
      if code > 0 {
        neem(aantal: kort.lengte)
        return code
      }
    }
    return tabel[try terzijde { loper throws(NietGewoon) in try loper.tekst() }]
  }

  /// A set of kinds of support, behind the opening bracket: bit `k` for the kind with number `k`.
  @inline(never)
  mutating func soorten(_ tabel: Woordtabel) throws(NietGewoon) -> UInt8 {
    var soorten: UInt8 = 0
    if neem("]") { return soorten }
    try verwacht("\"")
    while true {
      soorten |= 1 &<< (try code(tabel) &- 1)
      if neem("]") { return soorten }
      try verwachtVolgendeTekst()
    }
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
