import Testing

@testable import NetwerkGraphviz

@Suite struct GraphvizErrorTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var testDescription: String { dutch }

    let error: GraphvizError
    let dutch: String
    let english: String
  }

  #if os(macOS)
    static let command = "brew install"
  #else
    static let command = "sudo apt-get install"
  #endif

  static let sentences = [
    Sentence(
      error: .incomplete(
        missing: [.layout, .text],
        packages: ["libgvplugin-neato-layout8", "libgvplugin-pango8"]),
      dutch: """
        Graphviz is niet volledig. Wat ontbreekt: nop2 (plaatsing), pango en cairo (tekst, png en \
        pdf). Voer uit: \(command) libgvplugin-neato-layout8 libgvplugin-pango8.
        """,
      english: """
        Graphviz is incomplete. What is missing: nop2 (placement), pango and cairo (text, png and \
        pdf). Run: \(command) libgvplugin-neato-layout8 libgvplugin-pango8.
        """),
    Sentence(
      error: .notConfigured,
      dutch: "Graphviz kent zijn eigen onderdelen niet. Voer uit: sudo dot -c.",
      english: "Graphviz does not know its own plugins. Run: sudo dot -c."),
    Sentence(
      error: .tooManyPixels(width: 40_000, height: 28_284, dotsPerInch: 3421),
      dutch: """
        De png wordt te groot: 40000 × 28284 beeldpunten bij 3421 per inch, hoogstens 32767 kan. \
        Kies minder beeldpunten per inch, of maak een svg of pdf.
        """,
      english: """
        The png would be too large: 40000 × 28284 pixels at 3421 per inch, at most 32767 is \
        possible. Choose fewer pixels per inch, or make an svg or pdf.
        """),
    Sentence(
      error: .unusableResolution(0),
      dutch: "0 beeldpunten per inch kan niet. Kies een getal van 1 of meer.",
      english: "0 pixels per inch is not possible. Choose a number of 1 or more."),
    Sentence(
      error: .notDrawn(.pdf, messages: ["a b", "c"]),
      dutch:
        "Graphviz kon de pdf niet maken (a b; c). Controleer de installatie van Graphviz.",
      english: "Graphviz could not make the pdf (a b; c). Check the installation of Graphviz."),
    Sentence(
      error: .notMeasured(messages: []),
      dutch: "Graphviz kon de tekst niet meten. Controleer de installatie van Graphviz.",
      english: "Graphviz could not measure the text. Check the installation of Graphviz."),
  ]

  @Test("every error has a sentence in Dutch and in English", arguments: sentences)
  func sentence(_ sentence: Sentence) {
    #expect(sentence.error.description == sentence.dutch)
    #expect(sentence.error.description(in: "nl") == sentence.dutch)
    #expect(sentence.error.description(in: "fr") == sentence.dutch)
    #expect(sentence.error.description(in: "en") == sentence.english)
  }
}
