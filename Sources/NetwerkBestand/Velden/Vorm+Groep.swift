import Netwerk

/// A group of one's own, as it is described.
struct EigenGroep: Sendable {
  var naam = ""
  var onder = Groep.Soort.vrienden
}

extension Tabellen {
  static let eigenGroep = Tabel<EigenGroep>(
    .groep, "Een eigen groep, onder een van de bekende.", leeg: { EigenGroep() },
    [
      Veld(verplicht: "naam", "Hoe de groep heet.", \.naam, .tekst),
      Veld(
        verplicht: "onder", "De bekende groep waar zij bij hoort.", \.onder,
        .woord(Woordenlijsten.groepen)),
    ])
}

extension Vorm where Inhoud == Groep {
  /// A group of one's own, described.
  static var eigenGroep: Vorm<Groep> {
    Tabellen.eigenGroep.vorm.als(
      { Groep($0.naam, onder: $0.onder) },
      { EigenGroep(naam: $0.eigenNaam ?? $0.soort.rawValue, onder: $0.soort) })
  }

  /// A known group or one of one's own by its name; one that is described nowhere else may be
  /// described here.
  static var groep: Vorm<Groep> {
    Vorm(
      schema: .een([
        .woorden(Woordenlijsten.groepen.woorden), .tekst, .tabel(Tabellen.eigenGroep.schema),
      ]),
      lees: { waarde, lezer in
        if case .tabel = waarde.inhoud { return eigenGroep.lees(waarde, &lezer) }
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        if let groep = Groep.genoemd(tekst, eigen: lezer.eigenGroepen) { return groep }
        let eigen = lezer.eigenGroepen.compactMap(\.eigenNaam)
        let suggestie = lezer.suggestie {
          Suggestie.beste(voor: tekst, uit: eigen)
            ?? Woordenlijsten.groepen.suggestie(voor: tekst)
        }
        lezer.meld(
          .onbekendWoord(
            tekst, .groep, suggestie: suggestie, keuze: eigen + Woordenlijsten.groepen.woorden),
          waarde.plek)
        return nil
      },
      schrijf: { groep, schrijver in
        let naam = groep.eigenNaam ?? groep.soort.rawValue
        if Groep.genoemd(naam, eigen: schrijver.eigenGroepen) == groep {
          return groep.eigenNaam == nil ? .woord(naam) : .tekst(naam)
        }
        return eigenGroep.schrijf(groep, schrijver)
      })
  }
}

extension Groep {
  /// The group somebody means by a word: a known one by its own word, else one of theirs, else a
  /// known one by another word.
  fileprivate static func genoemd(_ woord: String, eigen: [Groep]) -> Groep? {
    let kenmerk = Kenmerk(woord)
    if let bekend = Groep.Soort.allCases.first(where: { Kenmerk($0.rawValue) == kenmerk }) {
      return Groep(bekend)
    }
    return eigen.first { $0.eigenNaam == woord }
      ?? eigen.first { Kenmerk($0.eigenNaam ?? "") == kenmerk }
      ?? Woordenlijsten.groepen.zoek(woord).map { Groep($0) }
  }
}
