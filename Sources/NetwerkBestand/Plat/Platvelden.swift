import Netwerk

/// A field of a netwerk file as formats without tables inside tables have it: `belasting.uren` for
/// the key `uren` in the table `belasting` (English: *flat field*).
package struct Platveld: Hashable, Sendable {
  package let naam: String
  package let soort: Soort

  package enum Soort: Hashable, Sendable {
    case tekst, geheel, getal, lijst
    /// Text that is `ja`, `nee` or `onbekend`.
    case antwoord
  }
}

/// Which flat fields there are. They follow from the tables by which netwerk files are read, so that
/// a new key of the file is a new field of every format.
package enum Platvelden {
  package static let netwerk = velden(
    van: Tabellen.netwerk.schema,
    zonder: ["$schema", "versie", "id", "hoofdpersoon", "conferentie", "plan"])
  package static let hoofdpersoon = velden(van: Tabellen.hoofdpersoon.schema, zonder: eigen)
  package static let persoon = velden(van: Tabellen.persoon.schema, zonder: eigen)
  package static let organisatie = velden(van: Tabellen.organisatie.schema, zonder: eigen)
  package static let relatie = velden(van: Tabellen.relatie.schema, zonder: ["tussen"])

  /// Tables that can be one word, with the key that the word stands for.
  package static let korteSleutels = ["contact": "frequentie", "bron": "wie"]
  /// What says that there is no tie, or no more than that there is one.
  private static let eigen: Set<String> = ["naam", "id", "band"]

  private static func velden(van tabel: Schema.Tabel, zonder: Set<String>) -> [Platveld] {
    tabel.velden.filter { !zonder.contains($0.sleutel) }.flatMap { plat($0.sleutel, $0.schema) }
  }

  private static func plat(_ naam: String, _ schema: Schema) -> [Platveld] {
    switch schema {
    case .leeg: []
    case .geheel: [Platveld(naam: naam, soort: .geheel)]
    case .getal: [Platveld(naam: naam, soort: .getal)]
    case .lijst(.tabel): naam == "groepen" ? [Platveld(naam: naam, soort: .lijst)] : []
    case .lijst: [Platveld(naam: naam, soort: .lijst)]
    case .rij: []
    case .tabel(let tabel): plat(naam, tabel)
    case .een(let vormen): plat(naam, vormen)
    case .woorden(Woordenlijsten.antwoorden.woorden): [Platveld(naam: naam, soort: .antwoord)]
    case .tekst, .verwijzing, .datum, .tijdvak, .tijd, .woorden, .vast:
      [Platveld(naam: naam, soort: .tekst)]
    }
  }

  private static func plat(_ naam: String, _ tabel: Schema.Tabel) -> [Platveld] {
    let kort = korteSleutels[naam]
    return (kort == nil ? [] : [Platveld(naam: naam, soort: .tekst)])
      + tabel.velden.filter { $0.sleutel != kort }
      .flatMap { plat("\(naam).\($0.sleutel)", $0.schema) }
  }

  /// A value that can be spelled in several ways: a list when one of them is, a number when the first
  /// is, else text, with the keys of those that are tables.
  private static func plat(_ naam: String, _ vormen: [Schema]) -> [Platveld] {
    if case .geheel = vormen.first {
      let heeftRij = vormen.contains { if case .rij = $0 { true } else { false } }
      return [Platveld(naam: naam, soort: heeftRij ? .lijst : .geheel)]
    }
    return (vormen.first.map { plat(naam, $0) } ?? [])
      + vormen.flatMap { vorm -> [Platveld] in
        if case .tabel(let tabel) = vorm { plat(naam, tabel) } else { [] }
      }
  }
}
