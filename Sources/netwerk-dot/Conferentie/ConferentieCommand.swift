import ArgumentParser

struct ConferentieCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conferentie",
    abstract: "Bereidt een Eigen Kracht-conferentie voor, van kring tot plan.",
    discussion: """
      voorstel: wie er gevraagd wordt, hoe, en door wie · data: welk moment het beste past · \
      agenda: de drie delen van de dag, een takenlijst en een overzicht voor aan de muur · \
      uitnodigingen: een brief voor iedereen · plan: het familiegroepsplan op papier, ingevuld of \
      leeg · sjablonen: de teksten daarvan, om zelf aan te passen · controle: wat er nog mist in \
      het plan · kalender: wie wat wanneer doet.

      De hoofdpersoon beslist. Wat mensen besloten hebben, gaat voor elk voorstel.
      """,
    subcommands: [
      ConferentieVoorstelCommand.self, ConferentieDataCommand.self, AgendaCommand.self,
      UitnodigingenCommand.self, PlanCommand.self, SjablonenCommand.self, ControleCommand.self,
      KalenderCommand.self,
    ])
}
