import ArgumentParser
import Foundation
import Netwerk

/// The option `--taal`, the same for every command.
struct Taalkeuze: ParsableArguments {
  @Option(
    name: .customLong("taal"),
    help: "Taal van meldingen en tekening: nl of en. Anders NETWERK_TAAL, anders nl.")
  var keuze: Taal?

  var taal: Taal {
    keuze ?? ProcessInfo.processInfo.environment["NETWERK_TAAL"].flatMap(Taal.init) ?? .nederlands
  }

  /// The sentence in the chosen language.
  func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }
}

extension Taal: ExpressibleByArgument {}
