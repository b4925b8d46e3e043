import NetwerkBestand

/// Every field a network file can have, with the ways in which it can be treated (English: *field
/// guide*). It comes from the tables by which files are read and written, so it has them all.
struct Veldgids: Hashable, Sendable {
  let tabel: String
  let sleutel: String
  /// Which treatments make sense; the first is the most careful.
  let keuze: [Handeling]
  let isVrijeTekst: Bool

  /// All of them, in the order of the file.
  static let alle: [Veldgids] = Netwerkboom.tabellen.flatMap { tabel in
    tabel.velden.map { Veldgids(tabel, $0) }
  }

  private init(_ tabel: Schema.Tabel, _ veld: Schema.Veld) {
    self.tabel = tabel.naam
    sleutel = veld.sleutel
    isVrijeTekst = veld.schema.isTekst && !Self.geenEigenWoorden.contains(veld.sleutel)
    keuze = Self.keuze(tabel, veld)
  }

  private static let geenEigenWoorden: Set = ["id", "groep", "kring", "kringen", "versie"]
  /// Without these there is no network, or another one.
  private static let onmisbaar: Set = [
    "versie", "hoofdpersoon", "hoofdpersonen", "personen", "tussen", "band", "met",
  ]
  private static let mensEnPlek: Set = ["hoofdpersoon", "persoon", "organisatie"]

  private static func keuze(_ tabel: Schema.Tabel, _ veld: Schema.Veld) -> [Handeling] {
    switch veld.sleutel {
    case "$schema": return [.weg]
    case "id": return [.pseudoniem]
    case "naam" where mensEnPlek.contains(tabel.naam): return [.rolnaam, .pseudoniem]
    case _ where onmisbaar.contains(veld.sleutel) && tabel.naam != "opvolging": return [.houd]
    case "kringen": return [.aantal, .weg, .houd]
    case "leeftijd", "geboortejaar", "afstand", "reistijd", "uren": return [.weg, .banden, .houd]
    case "woonplaats": return [.weg, .regio, .zeldzaam, .pseudoniem, .houd]
    case "groep": return [.zeldzaam, .weg, .houd]
    case "kring": return [.weg, .houd]
    default: return keuze(veld)
    }
  }

  private static func keuze(_ veld: Schema.Veld) -> [Handeling] {
    switch veld.schema.kern {
    case .tekst: veld.isVerplicht ? [.weg, .houd] : [.weg, .zeldzaam, .pseudoniem, .houd]
    case .datum: [.weg, .jaar, .dagen, .houd]
    case .woorden: veld.isVerplicht ? [.houd] : [.weg, .zeldzaam, .houd]
    case .verwijzing: veld.isVerplicht ? [.houd] : [.weg, .houd]
    default: [.weg, .houd]
    }
  }
}

extension Schema {
  /// Of several, what each of them looks like.
  var kern: Schema {
    switch self {
    case .lijst(let schema), .rij(let schema, _): schema.kern
    default: self
    }
  }

  /// Whether words of people's own can stand here.
  fileprivate var isTekst: Bool {
    switch kern {
    case .tekst: true
    case .een(let schemas): schemas.contains { $0.isTekst }
    default: false
    }
  }
}
