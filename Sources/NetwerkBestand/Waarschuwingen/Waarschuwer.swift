import Netwerk

/// What in a sound network is perhaps not what was meant? (English: *warner*)
///
/// Every rule is a function of its own and looks at one thing. A rule speaks only when somebody can
/// do something about it, and says what to ask.
struct Waarschuwer {
  let netwerk: Netwerk
  let plekken: Plekken

  init(_ netwerk: Netwerk, _ plekken: Plekken) {
    self.netwerk = netwerk
    self.plekken = plekken
  }

  func bedenkingen() -> [Bevinding] {
    overledenenDieSteunGeven() + professionalsZonderOrganisatie() + bandenDieVerschillen()
      + misschienDezelfden() + dubbelzinnigeRollen() + personenZonderGroep()
      + steunBijContactverbod() + persoonsgegevens()
  }

  /// A concern about one key of a part, or about the part when the key is not written.
  func bevinding(
    _ bedenking: Melding.Bedenking, _ plaats: Plaats, _ sleutel: String? = nil
  ) -> Bevinding {
    let waarde = sleutel.flatMap { plekken.waarde(plaats, $0) }
    return Bevinding(.bedenking(bedenking), waarde?.plek ?? plekken.plek(van: plaats))
  }

  /// Everybody with their place, hoofdpersonen first.
  var mensen: [(persoon: Persoon, plaats: Plaats)] {
    netwerk.hoofdpersonen.enumerated().map { ($1, Plaats(.hoofdpersoon, $0)) } + anderen
  }

  /// Everybody but the hoofdpersonen, with their place.
  var anderen: [(persoon: Persoon, plaats: Plaats)] {
    netwerk.personen.enumerated().map { ($1, Plaats(.persoon, $0)) }
  }

  var relaties: [(relatie: Relatie, plaats: Plaats)] {
    netwerk.relaties.enumerated().map { ($1, Plaats(.relatie, $0)) }
  }

  func naam(_ kenmerk: Kenmerk) -> String { netwerk.naam(van: kenmerk) ?? kenmerk.tekst }
}
