import Netwerk

/// The words that the fast reader knows, all taken from the lists of the general reader (English:
/// *vocabularies of a line*).
///
/// A value is written as its place in `allCases`, counted from 1; 0 is not said.
final class Regelwoorden: @unchecked Sendable {
  let sleutels = Woordtabel(
    zip(Regelsleutel.geschreven, Regelsleutel.allCases).map { (woord: $0, code: $1.rawValue) })
  /// How each key is usually written.
  let sleutelvormen = zip(Regelsleutel.geschreven, Regelsleutel.allCases)
    .map { Sleutelvorm($0, $1.opening) }
  /// The words that may stand behind each key, by its number; it is never freed.
  private let tabellen = Regelwoorden.maakTabellen()
  /// The group that a role says.
  let rollen = Woordtabel(
    Rol.bekendeWoorden.map { rol, betekenis in
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

  /// The words that may stand behind a key; none when it has no words.
  @inline(__always)
  subscript(sleutel: Regelsleutel) -> Woordtabel { tabellen[Int(sleutel.rawValue)] }

  private static func maakTabellen() -> UnsafePointer<Woordtabel> {
    let aantal = Regelsleutel.allCases.count + 1
    let tabellen = UnsafeMutablePointer<Woordtabel>.allocate(capacity: aantal)
    tabellen.initialize(repeating: Woordtabel([]), count: aantal)
    for sleutel in Regelsleutel.allCases {
      if let tabel = tabel(sleutel) { tabellen[Int(sleutel.rawValue)] = tabel }
    }
    return UnsafePointer(tabellen)
  }

  private static func tabel(_ sleutel: Regelsleutel) -> Woordtabel? {
    switch sleutel {
    case .groep: Woordtabel(Woordenlijsten.groepen)
    case .geslacht: Woordtabel(Woordenlijsten.geslachten)
    case .overleden, .contactverbod: Woordtabel(Woordenlijsten.antwoorden)
    case .sterkte: Woordtabel(Woordenlijsten.sterkten)
    case .aard: Woordtabel(Woordenlijsten.aarden)
    case .steun, .krijgt: Woordtabel(Woordenlijsten.steunsoorten)
    case .richting: Woordtabel(Woordenlijsten.richtingen)
    case .contact: Woordtabel(Woordenlijsten.frequenties)
    case .familieband: Woordtabel(Woordenlijsten.familiebanden)
    case .versie, .id, .titel, .peildatum, .hoofdpersoon, .personen, .relaties, .naam, .rol,
      .kring, .leeftijd, .geboortejaar, .tussen:
      nil
    }
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
  // About ties; Regelband has them in this order.
  case sterkte, aard, steun, krijgt, richting, contact, familieband, contactverbod

  /// The cases as they are written; asking Swift for their names would take a millisecond.
  static let geschreven = [
    "versie", "id", "titel", "peildatum", "hoofdpersoon", "personen", "relaties",
    "naam", "rol", "groep", "kring", "geslacht", "leeftijd", "geboortejaar", "overleden",
    "tussen",
    "sterkte", "aard", "steun", "krijgt", "richting", "contact", "familieband", "contactverbod",
  ]
}

extension Regelsleutel {
  var isVanBand: Bool { rawValue >= Regelsleutel.sterkte.rawValue }

  /// With what the value of a key begins that is read with the key (English: *opening*).
  enum Opening: String {
    case geen = ""
    case tekst = "\""
    case lijst = "["
    /// A list of texts, which has one at least.
    case teksten = "[\""
  }

  var opening: Opening {
    switch self {
    case .versie, .hoofdpersoon, .personen, .relaties, .kring, .leeftijd, .geboortejaar: .geen
    case .steun, .krijgt: .lijst
    case .tussen: .teksten
    case .id, .titel, .peildatum, .naam, .rol, .groep, .geslacht, .overleden, .sterkte, .aard,
      .richting, .contact, .familieband, .contactverbod:
      .tekst
    }
  }
}

extension Woordtabel {
  init<Inhoud: CaseIterable & Hashable>(_ lijst: Woordenlijst<Inhoud>) {
    var woorden: [(woord: String, code: UInt8)] = []
    lijst.doorloop { woord, inhoud in woorden.append((woord, Woordtabel.code(inhoud))) }
    self.init(woorden)
  }

  /// The place of a value among all, from 1; 0 for none.
  static func code<Inhoud: CaseIterable & Equatable>(_ inhoud: Inhoud?) -> UInt8 {
    for (nummer, een) in Inhoud.allCases.enumerated() where een == inhoud {
      return UInt8(nummer + 1)
    }
    return 0
  }
}
