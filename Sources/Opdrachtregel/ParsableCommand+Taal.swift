import ArgumentParser
import Foundation
import Netwerk

extension ParsableCommand {
  /// Does what the words of a command line ask, as `main(_:)` does, and says in the language that was
  /// asked what is wrong with them.
  package static func begin(met woorden: [String]) {
    do {
      var opdracht = try parseAsRoot(woorden)
      try opdracht.run()
    } catch {
      eindig(met: error, woorden: woorden)
    }
  }

  /// Ends the program as `exit(withError:)` does, with the message in the language that was asked.
  ///
  /// - Parameter woorden: the words of the command line, to see which language that is.
  package static func eindig(met fout: any Error, woorden: [String]) -> Never {
    guard Taal(woorden: woorden) == .nederlands else { exit(withError: fout) }
    let uitgang = exitCode(for: fout)
    let volledig = fullMessage(for: fout)
    if uitgang.isSuccess {
      // A version, completions and what other programs read stay as they are.
      guard Helpscherm.isHelp(volledig) else { exit(withError: fout) }
      print(Helpscherm.nederlands(volledig))
    } else if !volledig.isEmpty {
      let melding = Parsermelding(volledig: volledig, zin: message(for: fout)).nederlands
      try? FileHandle.standardError.write(contentsOf: Data((melding + "\n").utf8))
    }
    Foundation.exit(uitgang.rawValue)
  }
}

extension Taal {
  /// The language that a command line asks for, also when the rest of it is wrong: `--taal`, else the
  /// environment, else Dutch.
  package init(
    woorden: [String],
    omgeving: @autoclosure () -> [String: String] = ProcessInfo.processInfo.environment
  ) {
    var gekozen: Taal?
    for (plaats, woord) in woorden.enumerated() {
      if woord.hasPrefix("--taal=") { gekozen = Taal(rawValue: String(woord.dropFirst(7))) }
      if woord == "--taal", plaats + 1 < woorden.count {
        gekozen = Taal(rawValue: woorden[plaats + 1])
      }
    }
    self = gekozen ?? omgeving()["NETWERK_TAAL"].flatMap { Taal(rawValue: $0) } ?? .nederlands
  }
}
