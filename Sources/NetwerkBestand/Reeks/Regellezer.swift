import Netwerk

/// Reads the ordinary lines of a file with a network on every line, fast (English: *line reader*).
///
/// It knows the usual keys and words, and nothing else: on anything it does not know entirely, it
/// says so and leaves the line to ``NetwerkDecoder``. What it does read, it reads the same. One
/// reader serves any number of lines and keeps its memory.
///
/// Complexity: O(length of the line).
package struct Regellezer: Sendable {
  /// What was on the last line that was read.
  package private(set) var netwerk = Regelnetwerk()
  let woorden = Regelwoorden.gedeeld
  /// Whether somebody's kenmerk does not follow from their name.
  private var heeftEigenKenmerken = false
  private var netwerkgids = Sleutelgids()
  private var hoofdpersoonsgids = Sleutelgids()
  private var persoonsgids = Sleutelgids()
  private var relatiegids = Sleutelgids()

  package init() {}

  /// Reads a line into `netwerk`.
  ///
  /// - Returns: false for a line that is not ordinary; `netwerk` then holds nothing to go by.
  package mutating func lees(_ regel: UnsafeBufferPointer<UInt8>) -> Bool {
    guard regel.first == UInt8(ascii: "{"), regel.count <= NetwerkDecoder.hoogstensBytes else {
      return false
    }
    do throws(NietGewoon) {
      var loper = try Regelloper(regel)
      try leesNetwerk(&loper)
      try loper.verwachtEinde()
      return true
    } catch {
      return false
    }
  }

  private mutating func leesNetwerk(_ loper: inout Regelloper) throws(NietGewoon) {
    netwerk.maakLeeg()
    heeftEigenKenmerken = false
    var gezien = Sleutels()
    while let sleutel = try loper.sleutel(woorden, &netwerkgids, &gezien) {
      switch sleutel {
      case .versie: guard try loper.getal() == 1 else { throw NietGewoon() }
      case .id: netwerk.id = try loper.stuk()
      case .titel: netwerk.titel = loper.stuk(try loper.vrijeTekst())
      case .peildatum: netwerk.peildatum = try loper.datum()
      case .hoofdpersoon: try leesHoofdpersoon(&loper, gezien)
      case .personen: try leesPersonen(&loper, gezien)
      case .relaties: try leesRelaties(&loper, gezien)
      default: throw NietGewoon()
      }
    }
    guard gezien.bevat(.versie), gezien.bevat(.hoofdpersoon) else { throw NietGewoon() }
  }
}

// MARK: People

extension Regellezer {
  /// Relations come last, so that everybody is known who can be named in them.
  private mutating func leesHoofdpersoon(
    _ loper: inout Regelloper, _ gezien: Sleutels
  ) throws(NietGewoon) {
    guard !gezien.bevat(.relaties) else { throw NietGewoon() }
    netwerk.hoofdpersoon = try persoon(&loper, isHoofdpersoon: true)
  }

  private mutating func leesPersonen(
    _ loper: inout Regelloper, _ gezien: Sleutels
  ) throws(NietGewoon) {
    guard !gezien.bevat(.relaties) else { throw NietGewoon() }
    try loper.verwacht("[")
    if loper.neem("]") { return }
    // Taken out while it grows, so that nothing else can change it meanwhile; and a loper of which only
    // copies are lent out stays in the registers of the processor.
    var personen = netwerk.personen
    var eigen = loper
    netwerk.personen = []
    repeat {
      personen.append(try persoon(&eigen, isHoofdpersoon: false))
    } while try eigen.gaatVerder(tot: "]")
    (netwerk.personen, loper) = (personen, eigen)
  }

  @inline(__always)
  private mutating func persoon(
    _ loper: inout Regelloper, isHoofdpersoon: Bool
  ) throws(NietGewoon) -> Regelpersoon {
    var persoon = Regelpersoon()
    var gezien = Sleutels()
    var naam: Regelwoord?
    var id: Regelwoord?
    while let sleutel = isHoofdpersoon
      ? try loper.sleutel(woorden, &hoofdpersoonsgids, &gezien)
      : try loper.sleutel(woorden, &persoonsgids, &gezien)
    {
      switch sleutel {
      case .naam: naam = try loper.vrijeTekst()
      case .id: id = try loper.vrijeTekst()
      case .rol:
        try loper.terzijde { loper throws(NietGewoon) in try loper.leesRol(woorden, &persoon) }
      case .leeftijd: persoon.leeftijd = .jaren(try loper.getal(binnen: 0...130))
      case .geboortejaar: persoon.leeftijd = .geboren(try loper.getal(binnen: 1850...2150))
      case _ where isHoofdpersoon && sleutel != .geslacht && sleutel != .overleden:
        throw NietGewoon()
      case .kring: persoon.kring = UInt8(try loper.getal(binnen: 1...4))
      case .steun, .krijgt:
        let soorten = try loper.terzijde { loper throws(NietGewoon) in
          try loper.soorten(woorden[sleutel])
        }
        persoon.band.noteer(soorten, bij: sleutel)
      default: persoon.noteer(try loper.code(woorden[sleutel]), bij: sleutel)
      }
    }
    persoon.isOverleden = persoon.overleden == woorden.overleden
    guard let naam, !gezien.bevat(.leeftijd) || !gezien.bevat(.geboortejaar) else {
      throw NietGewoon()
    }
    if persoon.eigenGroep > 0 {
      persoon.hoofdgroep = woorden.hoofdgroepen[Int(persoon.eigenGroep)]
    }
    persoon.band.isVerbroken = persoon.band[.aard] == woorden.verbroken
    persoon.naam = loper.stuk(naam)
    persoon.nummer = Int32(truncatingIfNeeded: netwerk.kenmerken.count)
    try neemOp(naam, id)
    return persoon
  }

  /// A name must be one, whatever the kenmerk: it needs a letter or a digit.
  @inline(__always)
  private mutating func neemOp(_ naam: Regelwoord, _ id: Regelwoord?) throws(NietGewoon) {
    if id != nil {
      heeftEigenKenmerken = true
      guard naam.heeftLetterOfCijfer else { throw NietGewoon() }
    }
    guard netwerk.kenmerken.neemOp(id ?? naam) else { throw NietGewoon() }
  }
}

// MARK: Ties

extension Regellezer {
  private mutating func leesRelaties(
    _ loper: inout Regelloper, _ gezien: Sleutels
  ) throws(NietGewoon) {
    guard gezien.bevat(.hoofdpersoon), gezien.bevat(.personen) else { throw NietGewoon() }
    try loper.verwacht("[")
    if loper.neem("]") { return }
    // As in `leesPersonen`.
    var relaties = netwerk.relaties
    var eigen = loper
    netwerk.relaties = []
    repeat {
      relaties.append(try relatie(&eigen))
    } while try eigen.gaatVerder(tot: "]")
    (netwerk.relaties, loper) = (relaties, eigen)
  }

  @inline(__always)
  private mutating func relatie(_ loper: inout Regelloper) throws(NietGewoon) -> Regelrelatie {
    var relatie = Regelrelatie()
    var gezien = Sleutels()
    while let sleutel = try loper.sleutel(woorden, &relatiegids, &gezien) {
      switch sleutel {
      case .tussen:
        relatie.van = try verwijzing(&loper)
        try loper.verwachtVolgendeTekst()
        relatie.naar = try verwijzing(&loper)
        try loper.verwacht("]")
      case .steun, .krijgt:
        let soorten = try loper.terzijde { loper throws(NietGewoon) in
          try loper.soorten(woorden[sleutel])
        }
        relatie.band.noteer(soorten, bij: sleutel)
      case _ where !sleutel.isVanBand: throw NietGewoon()
      default: relatie.band.noteer(try loper.code(woorden[sleutel]), bij: sleutel)
      }
    }
    guard gezien.bevat(.tussen), relatie.van != relatie.naar else { throw NietGewoon() }
    relatie.band.isVerbroken = relatie.band[.aard] == woorden.verbroken
    return relatie
  }

  /// Who is named, behind the opening quotation mark.
  @inline(__always)
  private mutating func verwijzing(_ loper: inout Regelloper) throws(NietGewoon) -> Int32 {
    if let kort = loper.heelKort(), let nummer = netwerk.kenmerken.nummer(vanKort: kort.acht) {
      loper.neem(aantal: kort.lengte &+ 1)
      return Int32(truncatingIfNeeded: nummer)
    }
    return try loper.terzijde { loper throws(NietGewoon) in try verwijzingVoluit(&loper) }
  }

  /// A kenmerk stands for who has it. A name stands for a kenmerk only while all kenmerken follow
  /// from names.
  @inline(never)
  private mutating func verwijzingVoluit(
    _ loper: inout Regelloper
  ) throws(NietGewoon) -> Int32 {
    let woord = try loper.vrijeTekst()
    if woord.isKenmerk {
      guard let nummer = netwerk.kenmerken.nummer(van: woord) else { throw NietGewoon() }
      return Int32(truncatingIfNeeded: nummer)
    }
    guard !heeftEigenKenmerken, let nummer = netwerk.kenmerken.nummer(vanNaam: woord) else {
      throw NietGewoon()
    }
    return Int32(truncatingIfNeeded: nummer)
  }
}

extension Regelpersoon {
  /// Notes the number of a word that stands behind a key.
  @inline(__always)
  fileprivate mutating func noteer(_ code: UInt8, bij sleutel: Regelsleutel) {
    switch sleutel {
    case .groep: eigenGroep = code
    case .geslacht: geslacht = code
    case .overleden: overleden = code
    default: band.noteer(code, bij: sleutel)
    }
  }
}

extension Regelwoord {
  fileprivate var heeftLetterOfCijfer: Bool {
    isASCII
      ? bytes.contains { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 } : !Kenmerk(tekst).isLeeg
  }
}
