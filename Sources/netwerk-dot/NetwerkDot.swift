import ArgumentParser
import Dispatch
import NetwerkGraphviz

/// Where the tool starts.
@main
enum Start {
  static func main() {
    // Graphviz takes longer to start than a file takes to read, so for a drawing it starts
    // meanwhile. It must be ready before the tool ends, however that comes about.
    let graphviz = DispatchGroup()
    if CommandLine.arguments.dropFirst().first == "ecogram" {
      DispatchQueue.global().async(group: graphviz) { GraphvizRenderer.prepare() }
    }
    do {
      var opdracht = try NetwerkDot.parseAsRoot()
      try opdracht.run()
      graphviz.wait()
    } catch {
      graphviz.wait()
      NetwerkDot.exit(withError: error)
    }
  }
}

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
