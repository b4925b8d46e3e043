import ArgumentParser
import NetwerkStukken

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Schrijft het familiegroepsplan, of een leeg plan om in te vullen.",
    discussion: "Staat er nog geen plan in het bestand, dan komt er een leeg plan.")

  @OptionGroup var opties: StukkenOpties

  @Flag(help: "Een leeg plan, ook als er al een plan is.")
  var leeg = false

  func run() throws {
    let stukken = try opties.stukken()
    try opties.schrijf(
      [leeg ? stukken.leegPlan() : stukken.plan()], stijl: stukken.sjablonen.stijl)
  }
}
