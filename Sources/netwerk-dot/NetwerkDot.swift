import ArgumentParser
import Dispatch
import Foundation
import NetwerkGraphviz
import NetwerkReeks
import Opdrachtregel

/// Where the tool starts.
@main
enum Start {
  static func main() {
    let woorden = CommandLine.arguments.dropFirst()
    // Graphviz takes longer to start than a file takes to read, so for a drawing it starts
    // meanwhile. It must be ready before the tool ends, however that comes about.
    let isTekening =
      ["ecogram", "teken", "rapport"].contains(woorden.first)
      || woorden.first == "hiaten" && woorden.contains("-o")
    let graphviz = isTekening ? Voorbereiding() : nil
    do {
      var opdracht = try NetwerkDot.parseAsRoot()
      try opdracht.run()
      graphviz?.wacht()
    } catch {
      graphviz?.wacht()
      NetwerkDot.eindig(met: error, woorden: Array(woorden))
    }
  }
}

/// Graphviz getting ready on a thread of its own, which starts sooner than a dispatch queue does
/// (English: *preparation*).
private struct Voorbereiding {
  private let klaar = DispatchSemaphore(value: 0)

  init() {
    Thread.detachNewThread { [klaar] in
      GraphvizRenderer.prepare()
      klaar.signal()
    }
  }

  func wacht() { klaar.wait() }
}

struct NetwerkDot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netwerk-dot",
    abstract: "Tekent wie er om iemand heen staan, uit een netwerkbestand.",
    discussion: """
      Begin met 'netwerk-dot nieuw' om een netwerkbestand te maken, kijk het na met \
      'netwerk-dot controleer' en teken het met 'netwerk-dot ecogram', of in een andere vorm met \
      'netwerk-dot teken'.

      Uitgang: 0 gelukt · 64 verkeerd aangeroepen · 65 fout in een bestand · 66 bestand niet \
      gevonden · 69 iets ontbreekt op deze computer · 73 kan niet schrijven · 74 lezen of \
      schrijven brak af · 130 onderbroken.
      """,
    version: Reeks.versie,
    subcommands: [
      NieuwCommand.self, EcogramCommand.self, TekenCommand.self, KijkCommand.self,
      RapportCommand.self, AnalyseCommand.self, KrachtCommand.self, HiatenCommand.self,
      SteunfigurenCommand.self, WatAlsCommand.self, VergelijkCommand.self, BakensCommand.self,
      ConferentieCommand.self, BatchCommand.self, BuurtCommand.self, GraafCommand.self,
      ZetOmCommand.self, AnonimiseerCommand.self, ControleerCommand.self, DoctorCommand.self,
    ])
}
