/// The help screen of ArgumentParser, of which the texts are ours and the headings are not (English:
/// *help screen*).
enum Helpscherm {
  /// Whether a text is such a screen, and no list of completions or version.
  static func isHelp(_ tekst: String) -> Bool {
    tekst.hasPrefix("OVERVIEW: ") || tekst.hasPrefix("USAGE: ")
  }

  /// The screen with Dutch headings; what is not known stays as it is.
  static func nederlands(_ tekst: String) -> String {
    tekst.split(separator: "\n", omittingEmptySubsequences: false).map { regel(String($0)) }
      .joined(separator: "\n")
  }

  private static func regel(_ regel: String) -> String {
    if let kop = koppen[regel] { return kop }
    for (engels, nederlands) in beginnen where regel.hasPrefix(engels) {
      return nederlands + Parsermelding.gebruik(regel.dropFirst(engels.count))
    }
    for (naam, engels, nederlands) in vast
    where regel.hasSuffix("  " + engels) && regel.contains("--\(naam) ") {
      return regel.dropLast(engels.count) + nederlands
    }
    let (begin, einde) = ("  See '", " <subcommand>' for detailed help.")
    guard regel.hasPrefix(begin), regel.hasSuffix(einde) else { return regel }
    return "  '\(regel.dropFirst(begin.count).dropLast(einde.count)) <opdracht>' zegt er meer over."
  }

  private static let koppen = [
    "ARGUMENTS:": "ARGUMENTEN:", "OPTIONS:": "OPTIES:", "SUBCOMMANDS:": "OPDRACHTEN:",
  ]
  private static let beginnen = [("OVERVIEW: ", "UITLEG: "), ("USAGE: ", "GEBRUIK: ")]
  /// What ArgumentParser itself says of two options.
  private static let vast = [
    ("help", "Show help information.", "Laat deze uitleg zien."),
    ("version", "Show the version.", "Zegt welke versie dit is."),
  ]
}
