import Netwerk

extension Waarschuwer {
  /// Numbers and addresses that identify somebody, in a name or in free text.
  func persoonsgegevens() -> [Bevinding] {
    vrijeTeksten.compactMap { tekst, plaats, sleutel in
      Melding.Gegeven(in: tekst).map { bevinding(.persoonsgegeven($0), plaats, sleutel) }
    }
  }

  private var vrijeTeksten: [(tekst: String, plaats: Plaats, sleutel: String)] {
    var teksten: [(tekst: String?, plaats: Plaats, sleutel: String)] = [
      (netwerk.onderdelen.notitie, Plaats(.netwerk), "notitie")
    ]
    for (persoon, plaats) in mensen {
      teksten += [
        (persoon.naam, plaats, "naam"), (persoon.rol?.tekst, plaats, "rol"),
        (persoon.inzet?.taak, plaats, "taak"), (persoon.notitie, plaats, "notitie"),
      ]
    }
    teksten += relaties.map { ($0.notitie, $1, "notitie") }
    for (nummer, hulpvraag) in netwerk.hulpvragen.enumerated() {
      let plaats = Plaats(.hulpvraag, nummer)
      teksten += [
        (hulpvraag.vraag, plaats, "vraag"), (hulpvraag.achter, plaats, "achter"),
        (hulpvraag.notitie, plaats, "notitie"),
      ]
    }
    teksten += tekstenVanConferentie + tekstenVanPlan
    return teksten.compactMap { tekst, plaats, sleutel in tekst.map { ($0, plaats, sleutel) } }
  }

  /// Not the coordinator's telephone and mail, which have keys of their own.
  private var tekstenVanConferentie: [(tekst: String?, plaats: Plaats, sleutel: String)] {
    guard let conferentie = netwerk.conferentie else { return [] }
    let plaats = Plaats(.conferentie)
    return [
      (conferentie.vraag, plaats, "vraag"), (conferentie.wens, plaats, "wens"),
      (conferentie.eten, plaats, "eten"), (conferentie.kinderopvang, plaats, "kinderopvang"),
      (conferentie.notitie, plaats, "notitie"),
    ]
      + conferentie.voorwaarden.enumerated().map { ($1.wat, Plaats(.voorwaarde, $0), "wat") }
      + conferentie.deelnemers.enumerated().map { ($1.notitie, Plaats(.deelname, $0), "notitie") }
  }

  private var tekstenVanPlan: [(tekst: String?, plaats: Plaats, sleutel: String)] {
    guard let plan = netwerk.plan else { return [] }
    return [(plan.notitie, Plaats(.plan), "notitie")]
      + plan.afspraken.enumerated().flatMap {
        [
          ($1.wat, Plaats(.afspraak, $0), "wat"), ($1.planB, Plaats(.afspraak, $0), "planB"),
          ($1.notitie, Plaats(.afspraak, $0), "notitie"),
        ]
      }
      + plan.hulp.enumerated().map { ($1.wat, Plaats(.hulpverzoek, $0), "wat") }
      + plan.opvolging.enumerated().map { ($1.notitie, Plaats(.opvolging, $0), "notitie") }
  }
}

extension Melding.Gegeven {
  /// What kind of identifying data a text holds; `nil` when none is seen.
  init?(in tekst: String) {
    let heeftApenstaart = tekst.utf8.contains(UInt8(ascii: "@"))
    if heeftApenstaart,
      tekst.split(whereSeparator: \.isWhitespace).contains(where: Self.isMailadres)
    {
      self = .mailadres
      return
    }
    guard tekst.utf8.count(where: { (0x30...0x39).contains($0) }) >= 9 else { return nil }
    let reeksen = tekst.split { !("0123456789 .-+()".contains($0)) }
    if reeksen.contains(where: Self.isTelefoonnummer) {
      self = .telefoonnummer
    } else if reeksen.contains(where: Self.isBurgerservicenummer) {
      self = .burgerservicenummer
    } else {
      return nil
    }
  }

  private static func isMailadres(_ woord: Substring) -> Bool {
    let delen = woord.split(separator: "@", omittingEmptySubsequences: false)
    guard delen.count == 2, !delen[0].isEmpty else { return false }
    return delen[1].dropFirst().dropLast().contains(".")
  }

  /// Ten digits from 0, or the country code and nine more.
  private static func isTelefoonnummer(_ reeks: Substring) -> Bool {
    let cijfers = reeks.filter(\.isWholeNumber)
    let isBinnenlands = cijfers.count == 10 && cijfers.hasPrefix("0")
    let isBuitenlands = reeks.contains("+31") && cijfers.count >= 11
    return isBinnenlands || isBuitenlands || cijfers.count == 13 && cijfers.hasPrefix("0031")
  }

  /// Nine digits that pass the eleven test: nine times the first, eight times the second … twice
  /// the eighth, less the ninth, is a multiple of 11.
  private static func isBurgerservicenummer(_ reeks: Substring) -> Bool {
    guard !reeks.contains("-") else { return false }
    let cijfers = reeks.compactMap(\.wholeNumberValue)
    guard cijfers.count == 9, cijfers.contains(where: { $0 != 0 }) else { return false }
    let gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(cijfers, gewichten).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }
}
