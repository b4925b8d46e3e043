import Netwerk

/// What a choice stands for (English: *value*).
enum Waarde: Hashable, Sendable {
  case groep(Groep)
  case rol(Rol)
  case kring(Kring)
  case sterkte(Band.Sterkte)
  case aard(Band.Aard)
  case steun(Steunsoort)
  case persoon(Persoon.ID)
  case antwoord(Antwoord)
  case leefgebied(Leefgebied)
  case belang(Hulpvraag.Belang)
}

/// One of the answers that a question offers (English: *choice*).
struct Keuze: Hashable, Sendable {
  let waarde: Waarde
  /// The word that stands behind its number.
  let woord: String
  /// What it means, in a few words with commas between them; each is understood as an answer too.
  var toelichting: String?
  /// Other whole words that are understood.
  var ook: [String] = []
}
