import ArgumentParser

struct TekenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teken",
    abstract: "Tekent een netwerk in een vorm: ecogram, netwerkkaart, kringen en meer.",
    discussion: """
      De vormen:
      \(Tekenvorm.allCases.map { "  \($0.rawValue): \($0.uitleg)" }.joined(separator: "\n"))

      Zonder -o komt de tekening naast het bestand: karel.netwerk.yaml wordt karel.png. Met meer \
      dan één bestand is -o een map.
      """)

  @Argument(
    help: "De vorm van de tekening.", completion: .list(Tekenvorm.allCases.map(\.rawValue)))
  var vorm: String

  @OptionGroup var opties: Tekenopties

  func validate() throws {
    if Tekenvorm(woord: vorm) == nil {
      throw ValidationError(Tekenvorm.onbekend(vorm, opties.taal))
    }
  }

  func run() throws {
    guard let vorm = Tekenvorm(woord: vorm) else { throw ExitCode.validationFailure }
    try opties.teken(vorm)
  }
}
