import Netwerk

/// Which fields a column can mean, and the words that belong to them (English: *column fields*).
enum Kolomvelden {
  enum Deel: String, CaseIterable, Sendable {
    case hoofdpersoon, personen, relaties
  }

  /// The fields of a part, in the order in which people think of them.
  static func velden(_ deel: Deel) -> [String] {
    switch deel {
    case .hoofdpersoon: uniek(Veldnamen.hoofdpersoon.map(\.naam)) + algemeen
    case .personen: uniek(Veldnamen.persoon.map(\.naam)) + algemeen + ["hoofdpersoon"]
    case .relaties: uniek(Veldnamen.band.map(\.naam)) + ["notitie"]
    }
  }

  private static let algemeen = [
    "talen", "talenten", "notitie", "organisatie", "taak", "beschikbaar", "tonen", "noemen",
    "benaderen",
  ]

  private static func uniek(_ namen: [String]) -> [String] {
    var gezien: Set<String> = []
    return namen.filter { gezien.insert($0).inserted }
  }

  /// Whether several columns, or several parts of a cell, can mean this field.
  static func isLijst(_ veld: String) -> Bool {
    ["talen", "talenten", "beschikbaar"].contains(veld)
      || Veldnamen.persoon.contains { $0.naam == veld && $0.isLijst }
  }

  /// The words that a field takes; `nil` for one that takes any.
  static func woorden(_ veld: String) -> [String]? {
    switch veld {
    case "groep": Groep.Soort.allCases.map(\.rawValue)
    case "sterkte": Band.Sterkte.allCases.map(\.rawValue)
    case "aard": Band.Aard.allCases.map(\.rawValue)
    case "steun", "krijgt": Steunsoort.allCases.map(\.rawValue)
    case "contact": Contact.Frequentie.allCases.map(\.rawValue)
    case "familieband": Familieband.allCases.map(\.rawValue)
    case "geslacht": ["v", "m", "x", "onbekend"]
    case "overleden": ["ja", "nee"]
    default: nil
    }
  }

  /// The word of the netwerk file for a word in a cell; `nil` when the field has none for it.
  static func woord(_ tekst: String, _ veld: String) -> String? {
    guard let woorden = woorden(veld) else { return tekst }
    let vorm = Kenmerk(tekst)
    if let eigen = woorden.first(where: { Kenmerk($0) == vorm }) { return eigen }
    if let ander = andereWoorden[veld]?[vorm] { return ander }
    for naam in Veldnamen.persoon where naam.naam == veld {
      let woord = naam.woord(tekst)
      if woord != tekst, woorden.contains(woord) { return woord }
    }
    return nil
  }

  /// Words of practice that mean one word of the netwerk file and nothing else.
  private static let andereWoorden: [String: [Kenmerk: String]] = [
    "geslacht": [
      "man": "m", "vrouw": "v", "jongen": "m", "meisje": "v", "mannelijk": "m", "vrouwelijk": "v",
      "anders": "x",
    ],
    "contact": [
      "elke dag": "dagelijks", "iedere dag": "dagelijks", "elke week": "wekelijks",
      "iedere week": "wekelijks", "1x per week": "wekelijks", "1 x per week": "wekelijks",
      "elke maand": "maandelijks", "1x per maand": "maandelijks", "1x per jaar": "jaarlijks",
      "elk jaar": "jaarlijks", "per week": "wekelijks", "per maand": "maandelijks",
    ],
    "groep": [
      "familielid": "familie", "gezin": "familie", "vriend": "vrienden", "vriendin": "vrienden",
      "buur": "buren", "buurman": "buren", "buurvrouw": "buren", "vrijwilliger": "vrijwilligers",
      "professional": "professionals", "kennis": "kennissen",
    ],
    "steun": ["gezellig": "gezelschap", "raad": "advies", "luisteren": "emotioneel"],
  ]

  /// How people call columns, beside the names and forms of ``Veldnamen``.
  static let kolomwoorden: [String: String] = [
    "mv": "geslacht", "manvrouw": "geslacht", "sekse": "geslacht", "vm": "geslacht",
    "voornaam": "naam", "roepnaam": "naam", "wie": "naam", "volledigenaam": "naam",
    "relatie": "rol", "soortrelatie": "rol", "verwantschap": "rol", "watisdezepersoonvanu": "rol",
    "hoevaak": "contact", "frequentie": "contact", "contactfrequentie": "contact",
    "hoevaakcontact": "contact", "contactfreq": "contact", "howoften": "contact",
    "gebjaar": "geboortejaar", "jaarvangeboorte": "geboortejaar", "plaats": "woonplaats",
    "woontin": "woonplaats", "stad": "woonplaats", "schil": "kring", "cirkel": "kring",
    "hulp": "steun", "soortsteun": "steun", "steungeven": "steun", "geeft": "steun",
    "ontvangt": "krijgt", "band": "sterkte", "hechtheid": "sterkte",
    "kwaliteit": "aard", "taal": "talen", "kwaliteiten": "talenten",
    "opmerking": "notitie", "opmerkingen": "notitie", "notities": "notitie", "notes": "notitie",
    "bekendsinds": "sinds", "kentsinds": "sinds", "organisation": "organisatie",
  ]
}
