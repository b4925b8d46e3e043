import ArgumentParser

@main
struct NetwerkDot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netwerk-dot",
    abstract: "Tekent wie er om iemand heen staan, uit een netwerkbestand.",
    discussion: """
      Begin met 'netwerk-dot nieuw' om een netwerkbestand te maken, kijk het na met \
      'netwerk-dot controleer' en teken het met 'netwerk-dot ecogram'.

      Uitgang: 0 gelukt · 64 verkeerd aangeroepen · 65 fout in een bestand · 66 bestand niet \
      gevonden · 69 iets ontbreekt op deze computer · 73 kan niet schrijven.
      """,
    version: "0.1.0",
    subcommands: [
      NieuwCommand.self, EcogramCommand.self, AnalyseCommand.self, ControleerCommand.self,
      DoctorCommand.self,
    ])
}
