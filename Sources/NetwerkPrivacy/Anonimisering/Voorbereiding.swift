import Netwerk

/// What must be known of a whole person before its fields can be looked at one by one: who may be
/// shown, what group a rare role leaves, in which order people stand (English: *preparation*).
struct Voorbereiding {
  let beleid: Beleid
  let voorkomen: Voorkomen

  /// Who asked not to be shown, at whatever moment.
  static func nietGetoonden(_ netwerk: Netwerk) -> Set<Kenmerk> {
    Set(
      ([netwerk] + netwerk.eerder).flatMap { $0.hoofdpersonen + $0.personen }
        .filter { !$0.magGetoondWorden }.map(\.id))
  }

  /// The parts of one moment with groups and roles made general.
  func onderdelen(_ netwerk: Netwerk, _ wie: Identiteiten) -> Onderdelen {
    var onderdelen = netwerk.onderdelen
    onderdelen.eerder = []
    for nummer in onderdelen.hoofdpersonen.indices {
      maakAlgemeen(&onderdelen.hoofdpersonen[nummer], "hoofdpersoon")
    }
    for nummer in onderdelen.personen.indices {
      maakAlgemeen(&onderdelen.personen[nummer], "persoon")
    }
    for nummer in onderdelen.organisaties.indices {
      let groep = onderdelen.organisaties[nummer].groep
      onderdelen.organisaties[nummer].groep = groep.map { algemeen($0, "organisatie") }
    }
    sorteer(&onderdelen, wie)
    return onderdelen
  }

  /// A role that goes leaves its group and sex, as far as those may stay.
  private func maakAlgemeen(_ persoon: inout Persoon, _ tabel: String) {
    if let rol = persoon.rol, !blijft(rol, tabel) {
      persoon.geslacht = persoon.bekendGeslacht
      if tabel == "persoon" { persoon.eigenGroep = persoon.groep }
      persoon.rol =
        beleid[tabel, "rol"] == .weg || tabel == "hoofdpersoon"
        ? nil : persoon.groep.map { Rol(Self.gewoneRol($0.soort.hoofdgroep)) }
    }
    persoon.eigenGroep = persoon.eigenGroep.map { algemeen($0, tabel) }
  }

  private func blijft(_ rol: Rol, _ tabel: String) -> Bool {
    switch beleid[tabel, "rol"] {
    case .houd, .pseudoniem: true
    case .zeldzaam: !voorkomen.isZeldzaam(tabel, "rol", rol.tekst)
    default: false
    }
  }

  /// A group of one's own is the known one above it, and a rare one the main group.
  private func algemeen(_ groep: Groep, _ tabel: String) -> Groep {
    let bekend = beleid["netwerk", "groepen"] == .houd ? groep : Groep(groep.soort)
    guard beleid[tabel, "groep"] == .zeldzaam,
      voorkomen.isZeldzaam(tabel, "groep", groep.soort.rawValue)
    else { return bekend }
    return Groep(groep.soort.hoofdgroep)
  }

  /// The order of a file often is that of the alphabet or of how people were met; the order of the
  /// pseudonyms says nothing.
  private func sorteer(_ onderdelen: inout Onderdelen, _ wie: Identiteiten) {
    func mens(_ kenmerk: Kenmerk) -> Kenmerk { wie.nieuw(.persoon, kenmerk) }
    onderdelen.personen.sorteer { mens($0.id) }
    onderdelen.organisaties.sorteer { wie.nieuw(.organisatie, $0.id) }
    onderdelen.hulpvragen.sorteer { wie.nieuw(.hulpvraag, $0.id) }
    onderdelen.relaties.sorteer { Kenmerk("\(mens($0.van))-\(mens($0.naar))") }
  }

  /// What somebody of a group is called when the own role is too rare. None of these words says
  /// anything else about them.
  static func gewoneRol(_ hoofdgroep: Groep.Soort) -> String {
    switch hoofdgroep {
    case .familie, .kerngezin, .gezinVanHerkomst, .overigeFamilie, .schoonfamilie: "familielid"
    case .vrienden: "iemand uit de vrienden"
    case .buren: "iemand uit de buurt"
    case .kennissen: "bekende"
    case .collegas, .school: "iemand van werk of school"
    case .vrijwilligers: "vrijwillige hulp"
    case .lotgenoten: "iemand met dezelfde ervaring"
    case .professionals, .zorg, .raad: "professional"
    }
  }
}

extension Array {
  /// Sorted by a kenmerk that is computed once for each; equal ones keep their order.
  fileprivate mutating func sorteer(_ kenmerk: (Element) -> Kenmerk) {
    self = enumerated().map { (kenmerk($1), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
