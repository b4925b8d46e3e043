import Netwerk

extension Vorm where Inhoud == Betrokkene {
  /// Somebody in the file by id or name, or somebody outside it: `{ buiten: de rechter }`.
  static var betrokkene: Vorm<Betrokkene> {
    let inNetwerk = Vorm<Kenmerk>.verwijzing(.betrokkene) { $0.iedereen }
    let buiten = Tabellen.buitenstaander
    return Vorm(
      schema: .een([inNetwerk.schema, .tabel(buiten.schema)]),
      lees: { waarde, lezer in
        if case .tabel = waarde.inhoud {
          return buiten.lees(waarde, &lezer).map { .buiten($0.buiten) }
        }
        return inNetwerk.lees(waarde, &lezer).map { .inNetwerk($0) }
      },
      schrijf: { betrokkene, schrijver in
        switch betrokkene {
        case .inNetwerk(let kenmerk): inNetwerk.schrijf(kenmerk, schrijver)
        case .buiten(let naam): buiten.schrijf(Buitenstaander(buiten: naam), schrijver)
        }
      })
  }
}

/// Somebody who is not in the file, by name.
struct Buitenstaander: Sendable {
  var buiten = ""
}

extension Tabellen {
  static let buitenstaander = Tabel<Buitenstaander>(
    .buitenstaander, "Iemand die niet in dit netwerk staat.", leeg: { Buitenstaander() },
    [Veld(verplicht: "buiten", "Hoe deze persoon of organisatie heet.", \.buiten, .tekst)])

  static let besluit = Tabel<Besluit>(
    .besluit, "Wat mensen besloten, en wie.", kort: "wat", leeg: { Besluit() },
    [
      Veld("wat", "Wat er besloten is.", \.wat, .tekst),
      Veld(lijst: "wie", "Wie het besloot.", \.wie, .betrokkene),
      Veld("wanneer", "Wanneer.", \.wanneer, .datum),
      Veld("reden", "Waarom.", \.reden, .tekst),
    ])
}
