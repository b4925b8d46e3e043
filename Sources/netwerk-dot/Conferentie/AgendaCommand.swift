import ArgumentParser
import NetwerkStukken

struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Schrijft de agenda, een takenlijst en een overzicht voor aan de muur.",
    discussion: "Met -o en een map komen ze alle drie; anders de agenda, of wat u met --stuk kiest."
  )

  @OptionGroup var opties: StukkenOpties

  @Option(help: "Alleen dit: agenda, takenlijst of overzicht.")
  var stuk: Agendastuk?

  func run() throws {
    let stukken = try opties.stukken()
    let inMap = opties.o.map { $0 != "-" && Stukvorm(bestandsnaam: $0) == nil } ?? false
    let keuze = stuk.map { [$0] } ?? (inMap ? Agendastuk.allCases : [.agenda])
    try opties.schrijf(keuze.map { $0.blad(uit: stukken) }, stijl: stukken.sjablonen.stijl)
  }
}

/// What belongs to the day itself.
enum Agendastuk: String, CaseIterable, ExpressibleByArgument {
  case agenda, takenlijst, overzicht

  func blad(uit stukken: Stukken) -> Blad {
    switch self {
    case .agenda: stukken.agenda()
    case .takenlijst: stukken.takenlijst()
    case .overzicht: stukken.overzicht()
    }
  }
}
