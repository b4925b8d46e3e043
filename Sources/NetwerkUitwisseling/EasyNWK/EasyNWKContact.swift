import GraphFormats
import NetwerkBestand

/// Somebody on a map as easyNWK writes them (English: *contact*).
struct EasyNWKContact: Sendable {
  var id = ""
  var naam = ""
  var rol = ""
  var isMens = true
  var geslacht = ""
  var leeftijd = ""
  var notitie = ""
  var isOverleden = false
  /// 0 no line to the middle now, 1 a line, 2 a double one; `nil` when the version knows none.
  var lijn: Int?
  var hoek = 0.0
  /// From the middle; the outer horizon is at 100, 0 has no place yet.
  var afstand = 0.0
  var isConflict = false
  /// By kind: 1 from the hoofdpersoon, 2 to the hoofdpersoon, 3 both.
  var steun: [(soort: String, richting: Int)] = []
  var heeftEmoji = false
  var plek = Position(line: 1)

  /// Whether easyNWK lets this contact have lines at all.
  var isVerbindbaar: Bool { isMens && !isOverleden && afstand <= 100 }

  init() {}

  init(_ waarde: Waarde) {
    func tekst(_ sleutel: String) -> String { waarde[sleutel]?.alsTekst ?? "" }
    id = tekst("id")
    naam = tekst("name")
    rol = tekst("role")
    geslacht = tekst("currentGender")
    isMens = tekst("human") != "false" && geslacht != "kein Mensch"
    leeftijd = tekst("age")
    notitie = tekst("note")
    isOverleden = tekst("deceased") == "true"
    lijn = Int(tekst("edgeType"))
    hoek = Double(tekst("angle")) ?? 0
    afstand = Double(tekst("distance")) ?? 0
    isConflict = tekst("conflict") == "true"
    heeftEmoji = !tekst("emoji").isEmpty
    plek = waarde.plek.positie
    // Forms write these numbers as texts, the reader of JSON gives both as texts.
    for (sleutel, soort) in Self.steunsoorten {
      if let richting = Int(tekst(sleutel)), (1...3).contains(richting) {
        steun.append((soort, richting))
      }
    }
  }

  private static let steunsoorten = [
    ("supportEmotional", "emotioneel"), ("supportCognitive", "advies"),
    ("supportSocial", "gezelschap"), ("supportMaterial", "materieel"),
    ("supportPractical", "praktisch"),
  ]

  /// The ring (``Horizon.ts``); `nil` without a place and outside the outer horizon.
  var kring: Int? {
    guard afstand > 0, afstand <= 100 else { return nil }
    return afstand < 33.33 ? 1 : afstand < 66.67 ? 2 : 3
  }

  /// The group of the sector (``AlterCategories.ts``); `nil` without a place.
  var sector: String? {
    guard afstand > 0 else { return nil }
    if hoek < -90 { return "collega's" }
    if hoek < 0 { return "professionals" }
    return hoek < 90 ? "familie" : "vrienden"
  }
}
