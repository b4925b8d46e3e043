/// What ArgumentParser says about a command line that is wrong, in parts (English: *parser message*):
///
/// ```
/// Error: Missing value for '--maat <naam>'
/// Help:  --maat <naam>  Alleen deze maten.
/// Usage: netwerk-worker [<bestand> ...] [--maat <naam> ...]
///   See 'netwerk-worker --help' for more information.
/// ```
struct Parsermelding {
  private let volledig: String
  private let zin: String

  /// - Parameters:
  ///   - volledig: all of it, as `fullMessage(for:)` gives it.
  ///   - zin: what is wrong alone, as `message(for:)` gives it.
  init(volledig: String, zin: String) {
    (self.volledig, self.zin) = (volledig, zin)
  }

  /// The message in Dutch; what is not known stays as it is.
  var nederlands: String {
    let begin = "Error: " + zin
    guard !zin.isEmpty, volledig.hasPrefix(begin) else { return Self.rest(volledig) }
    let rest = String(volledig.dropFirst(begin.count))
    // When nothing was said at all, the help screen follows.
    let isHelp = Helpscherm.isHelp(String(rest.drop { $0 == "\n" }))
    return "Fout: " + Parserzinnen.nederlands(zin)
      + (isHelp ? Helpscherm.nederlands(rest) : Self.rest(rest))
  }

  /// What follows on the sentence.
  private static func rest(_ tekst: String) -> String {
    var isGebruik = false
    let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map { regel in
      if regel.hasPrefix("Help:  ") { return "Uitleg:  " + regel.dropFirst(7) }
      if regel.hasPrefix("Usage: ") {
        isGebruik = true
        return "Gebruik: " + gebruik(regel.dropFirst(7))
      }
      guard isGebruik else { return String(regel) }
      if let opdracht = verwijzing(regel) { return "  Zie '\(opdracht)' voor uitleg." }
      // What the first line is indented with is two longer.
      return regel.hasPrefix("       ") ? "  " + gebruik(regel) : String(regel)
    }
    return regels.joined(separator: "\n")
  }

  static func gebruik(_ regel: Substring) -> String {
    regel.split(separator: " ", omittingEmptySubsequences: false).map { woord in
      switch woord {
      case "<options>": "<opties>"
      case "[<options>]": "[<opties>]"
      case "<subcommand>": "<opdracht>"
      default: String(woord)
      }
    }.joined(separator: " ")
  }

  private static func verwijzing(_ regel: Substring) -> Substring? {
    let (begin, einde) = ("  See '", "' for more information.")
    guard regel.hasPrefix(begin), regel.hasSuffix(einde) else { return nil }
    return regel.dropFirst(begin.count).dropLast(einde.count)
  }
}
