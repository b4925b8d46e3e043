import Netwerk

/// The words of the interview in one language (English: *wording*).
///
/// The compiler sees to it that every question, explanation and objection has words in each.
protocol Bewoording: Sendable {
  /// What to know before the first question.
  var begin: String { get }
  /// How to answer: by names, by words, by choosing one, by choosing several.
  var hulpBijNamen: String { get }
  var hulpBijTekst: String { get }
  var hulpBijKeuze: String { get }
  var hulpBijKeuzes: String { get }
  /// The heading above a part; `nil` for a part without one.
  func kop(_ deel: Deel, naam: String, nummer: Int, van aantal: Int) -> String?
  /// The question itself. `onderwerp` is the name of whom, or the words of what, it is about.
  func vraag(_ vraag: Vraag, onderwerp: String, aantal: Int) -> String
  /// What the question means, for whoever types `?`.
  func uitleg(_ vraag: Vraag, onderwerp: String) -> String
  /// What a choice means in a few words, with commas between them; `nil` when it speaks for itself.
  func toelichting(_ waarde: Waarde) -> String?
  func woord(_ belang: Hulpvraag.Belang) -> String
  /// What stands there now, above a question somebody went back to.
  func nu(_ antwoord: String, kanWeg: Bool) -> String
  func zin(_ bezwaar: Bezwaar) -> String
  /// What was just written down, when it is more than one line of input says by itself.
  func genoteerd(_ namen: [String]) -> String
  var weggehaald: String { get }
  /// What is in the file now, at the end.
  func bewaard(in bestand: String, _ netwerk: Netwerk, isKlaar: Bool) -> String
  var nietsBewaard: String { get }
  /// That a file that was there is continued.
  func verderMet(_ bestand: String, _ netwerk: Netwerk) -> String
  /// That a file was kept as it was under this name.
  func kopie(_ bestand: String) -> String
  /// That a file of this name was there already, so that the network gets another.
  func bestondAl(_ bestand: String) -> String
  /// What to do next, before the commands that do it.
  var nakijken: String { get }
  var tekenen: String { get }
  var verder: String { get }
}

extension Taal {
  var bewoording: any Bewoording {
    switch self {
    case .nederlands: Nederlands()
    case .engels: English()
    }
  }
}
