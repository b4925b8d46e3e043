import ArgumentParser

@main
struct NetwerkDot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netwerk-dot", abstract: "Tekent wie er rond een persoon staat.")
}
