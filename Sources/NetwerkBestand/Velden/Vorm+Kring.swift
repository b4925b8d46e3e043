import Netwerk

extension Vorm where Inhoud == Kring {
  /// A ring by its number, or by its name.
  static var kring: Vorm<Kring> {
    Vorm(
      schema: .een([.geheel(1...4), .tekst]),
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        if Getal.isGetal(tekst) || Getal.isNulVooraan(tekst) {
          return Vorm<Int>.geheel(1...4).lees(waarde, &lezer).flatMap { Kring(rawValue: $0) }
        }
        let namen = kringnamen(lezer.kringindeling)
        if let gevonden = namen.first(where: { $0.vorm == Kenmerk(tekst) }) {
          return gevonden.kring
        }
        let suggestie = lezer.suggestie {
          Suggestie.beste(voor: tekst, uit: namen.lazy.map { (vorm: $0.vorm, woord: $0.naam) })
        }
        lezer.meld(
          .onbekendWoord(
            tekst, .kring, suggestie: suggestie,
            keuze: Kring.allCases.map { "\($0.rawValue)" }), waarde.plek)
        return nil
      },
      schrijf: { kring, _ in .getal("\(kring.rawValue)") })
  }
}

/// The names a ring goes by, those of the file itself first.
private func kringnamen(
  _ indeling: Kringindeling?
) -> [(vorm: Kenmerk, naam: String, kring: Kring)] {
  let eigen = zip(indeling?.namen ?? [], Kring.allCases).map { ($0, $1) }
  let gewoon = Kring.allCases.flatMap { kring in
    [(kring.naam(in: .nederlands), kring), ("\(kring)", kring)]
  }
  return (eigen + gewoon).map { (vorm: Kenmerk($0), naam: $0, kring: $1) }
}

extension Vorm where Inhoud == Kringindeling {
  /// 3, 4, or three or four names.
  static var kringindeling: Vorm<Kringindeling> {
    Vorm(
      schema: .een([.geheel(3...4), .rij(.tekst, aantal: 3...4)]),
      lees: { waarde, lezer in
        guard case .lijst(let waarden) = waarde.inhoud else {
          return Vorm<Int>.geheel(3...4).lees(waarde, &lezer).flatMap { Kringindeling(aantal: $0) }
        }
        let namen = waarden.compactMap { Vorm<String>.tekst.lees($0, &lezer) }
        if let indeling = Kringindeling(namen: namen) { return indeling }
        lezer.meld(
          .buitenBereik(sleutel: lezer.sleutel, "\(namen.count)", bereik: "3 – 4"), waarde.plek)
        return nil
      },
      schrijf: { indeling, schrijver in
        guard let namen = indeling.namen else { return .getal("\(indeling.aantal)") }
        return .lijst(namen.map { .tekst($0) })
      })
  }
}
