import ArgumentParser

struct EcogramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecogram",
    abstract: "Tekent een ecogram: wie er om iemand heen staan, hoe dichtbij en met welke band.",
    discussion: """
      Zonder -o komt de tekening naast het bestand: karel.netwerk.yaml wordt karel.png. Met meer \
      dan één bestand is -o een map. Andere vormen tekent 'netwerk-dot teken'.
      """)

  @OptionGroup var opties: Tekenopties

  func run() throws { try opties.teken(.ecogram) }
}
