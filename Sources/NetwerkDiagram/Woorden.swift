import Netwerk

/// Several words as people say them: `Ria, Ton en Omar` (English: *enumeration*).
enum Opsomming {
  static func van(_ woorden: [String], in taal: Taal) -> String {
    guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "" }
    let en = taal == .nederlands ? "en" : "and"
    return woorden.dropLast().joined(separator: ", ") + " \(en) \(laatste)"
  }
}

/// A number with its word: `1 persoon`, `14 personen` (English: *count*).
enum Telling {
  static func van(_ aantal: Int, _ woord: (een: String, meer: String)) -> String {
    "\(aantal) \(aantal == 1 ? woord.een : woord.meer)"
  }
}

extension String {
  /// With a capital at the start.
  var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
