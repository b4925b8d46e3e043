import ArgumentParser

struct ConferentieCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conferentie",
    abstract: "Helpt bij een Eigen Kracht-conferentie, van voorstel tot nazorg.",
    discussion: """
      controle: wat in het plan eerst moet, wat nog kan en hoe het verder gaat · kalender: de dagen \
      voor in een agenda. De hoofdpersoon en de kring beslissen; dit zijn voorstellen.
      """,
    subcommands: [ControleCommand.self, KalenderCommand.self])
}
