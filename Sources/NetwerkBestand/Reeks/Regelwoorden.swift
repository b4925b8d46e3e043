import Netwerk

/// The words that the fast reader knows, all taken from the lists of the general reader (English:
/// *vocabularies of a line*).
///
/// A value is written as its place in `allCases`, counted from 1; 0 is not said.
final class Regelwoorden: Sendable {
  let sleutels = Woordtabel(
    zip(Regelsleutel.geschreven, Regelsleutel.allCases).map { (woord: $0, code: $1.rawValue) })
  /// How each key is usually written.
  let sleutelvormen = Regelsleutel.geschreven.map(Sleutelvorm.init)
  let groepen = Woordtabel(Woordenlijsten.groepen)
  let geslachten = Woordtabel(Woordenlijsten.geslachten)
  let antwoorden = Woordtabel(Woordenlijsten.antwoorden)
  /// A table for every key about ties, the first for `sterkte`.
  private let bandtabellen = [
    Woordtabel(Woordenlijsten.sterkten), Woordtabel(Woordenlijsten.aarden),
    Woordtabel(Woordenlijsten.steunsoorten), Woordtabel(Woordenlijsten.steunsoorten),
    Woordtabel(Woordenlijsten.richtingen), Woordtabel(Woordenlijsten.frequenties),
    Woordtabel(Woordenlijsten.familiebanden), Woordtabel(Woordenlijsten.antwoorden),
  ]
  /// The group that a role says.
  let rollen = Woordtabel(
    Rol.bekend.map { rol, betekenis in
      (woord: rol, code: Woordtabel.code(betekenis.groep))
    })

  /// The main group of each group, as a place among them from 1.
  let hoofdgroepen: [UInt8] =
    [0]
    + Groep.Soort.allCases.map { groep in
      let plaats = Groep.Soort.hoofdgroepen.firstIndex(of: groep.hoofdgroep)
      return plaats.map { UInt8($0 + 1) } ?? 0
    }
  let overleden = Woordtabel.code(Antwoord.ja)
  let verbroken = Woordtabel.code(Band.Aard.verbroken)

  /// The words that may stand behind a key about ties; `nil` for another key.
  @inline(__always)
  func bandtabel(_ sleutel: Regelsleutel) -> Woordtabel? {
    let nummer = Int(sleutel.rawValue) &- Int(Regelsleutel.sterkte.rawValue)
    return bandtabellen.indices.contains(nummer) ? bandtabellen[nummer] : nil
  }

  /// They are made once and never change.
  static let gedeeld = Regelwoorden()
}

/// The keys that the fast reader knows; a file has no others by these names.
enum Regelsleutel: UInt8, CaseIterable {
  case versie = 1
  case id, titel, peildatum, hoofdpersoon, personen, relaties
  case naam, rol, groep, kring, geslacht, leeftijd, geboortejaar, overleden
  case tussen
  // About ties; Regelband and the tables of words have them in this order.
  case sterkte, aard, steun, krijgt, richting, contact, familieband, contactverbod

  /// The cases as they are written; asking Swift for their names would take a millisecond.
  static let geschreven = [
    "versie", "id", "titel", "peildatum", "hoofdpersoon", "personen", "relaties",
    "naam", "rol", "groep", "kring", "geslacht", "leeftijd", "geboortejaar", "overleden",
    "tussen",
    "sterkte", "aard", "steun", "krijgt", "richting", "contact", "familieband", "contactverbod",
  ]
}

extension Woordtabel {
  init<Inhoud: CaseIterable & Hashable>(_ lijst: Woordenlijst<Inhoud>) {
    self.init(lijst.bekend.map { (woord: $0.woord, code: Woordtabel.code($0.inhoud)) })
  }

  /// The place of a value among all, from 1; 0 for none.
  static func code<Inhoud: CaseIterable & Equatable>(_ inhoud: Inhoud?) -> UInt8 {
    for (nummer, een) in Inhoud.allCases.enumerated() where een == inhoud {
      return UInt8(nummer + 1)
    }
    return 0
  }
}
