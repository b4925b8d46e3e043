import Netwerk

extension Vorm where Inhoud == Kenmerk {
  /// Somebody or something that stands elsewhere in the file, by id or by name.
  static func verwijzing(
    _ begrip: Melding.Begrip, in lijst: @escaping @Sendable (Register) -> Naamlijst
  ) -> Vorm<Kenmerk> {
    Vorm(
      schema: .verwijzing,
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        let namen = lijst(lezer.register)
        let gevonden = namen.zoek(tekst)
        if gevonden.count == 1 { return gevonden[0] }
        if gevonden.isEmpty {
          let suggestie = lezer.suggestie { namen.suggestie(voor: tekst) }
          lezer.meld(.onbekendeNaam(tekst, begrip, suggestie: suggestie), waarde.plek)
        } else {
          lezer.meld(.naamVanMeer(tekst, kenmerken: gevonden), waarde.plek)
        }
        return nil
      },
      schrijf: { kenmerk, schrijver in
        .tekst(schrijver.verwijzing(naar: kenmerk, in: lijst(schrijver.register)))
      })
  }

  static var persoon: Vorm<Kenmerk> { .verwijzing(.persoon) { $0.personen } }
  static var organisatie: Vorm<Kenmerk> { .verwijzing(.organisatie) { $0.organisaties } }
  static var wieOfWat: Vorm<Kenmerk> { .verwijzing(.persoonOfOrganisatie) { $0.iedereen } }
  static var hulpvraag: Vorm<Kenmerk> { .verwijzing(.hulpvraag) { $0.hulpvragen } }
  static var voorwaarde: Vorm<Kenmerk> { .verwijzing(.voorwaarde) { $0.voorwaarden } }
  static var afspraak: Vorm<Kenmerk> { .verwijzing(.afspraak) { $0.afspraken } }
}
