import ArgumentParser

struct ConferentieCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conferentie",
    abstract: "Helpt bij een Eigen Kracht-conferentie: van kring tot plan.",
    discussion: """
      'uitnodigingen' schrijft een brief per genodigde, 'agenda' wat er op de dag gebeurt, met een \
      takenlijst en een overzicht voor aan de muur, en 'plan' het familiegroepsplan, ingevuld of \
      leeg. 'sjablonen' schrijft de teksten daarvan, om zelf aan te passen.
      """,
    subcommands: [
      AgendaCommand.self, UitnodigingenCommand.self, PlanCommand.self, SjablonenCommand.self,
    ])
}
