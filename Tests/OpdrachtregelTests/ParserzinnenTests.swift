import ArgumentParser
import Netwerk
import Testing

@testable import Opdrachtregel

/// A command that can go wrong in every way that ours can.
private struct Proef: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "proef")
  enum Kleur: String, CaseIterable, ExpressibleByArgument { case rood, blauw }
  enum Vorm: String, CaseIterable, ExpressibleByArgument { case een, twee, drie, vier, vijf, zes }
  enum Stand: String, EnumerableFlag { case aan, uit }
  struct Even: ExpressibleByArgument {
    init?(argument: String) { return nil }
  }

  @Argument(help: "Het bestand.") var bestand: String
  @Option(help: "Hoeveel.") var aantal: Int?
  @Option(name: .shortAndLong) var kleur: Kleur?
  @Option var vorm: Vorm?
  @Option var even: Even?
  @Flag var stil = false
  @Flag var stand: Stand?

  func validate() throws {
    if bestand == "fout" { throw ValidationError("dit bestand is fout") }
  }
}

private struct Wortel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wortel", abstract: "Doet iets.", version: "1", subcommands: [Proef.self])
}

/// The sentences are those of the ArgumentParser that is linked here.
@Suite struct ParserzinnenTests {
  private func melding(_ woorden: [String]) throws -> (engels: String, nederlands: String) {
    do {
      _ = try Proef.parseAsRoot(woorden)
    } catch {
      let (volledig, zin) = (Proef.fullMessage(for: error), Proef.message(for: error))
      return (volledig, Parsermelding(volledig: volledig, zin: zin).nederlands)
    }
    Issue.record("\(woorden) is right")
    return ("", "")
  }

  @Test(arguments: [
    (["--stil"], "Fout: er ontbreekt iets: '<bestand>'"),
    (["a", "--wat"], "Fout: onbekende optie '--wat'"),
    (["a", "--aantel", "3"], "Fout: onbekende optie '--aantel'; bedoelde u '--aantal'?"),
    (["a", "-q"], "Fout: onbekende optie '-q'"),
    (["a", "--aantal"], "Fout: achter '--aantal <aantal>' ontbreekt de waarde"),
    (["a", "--aantal", "drie"], "Fout: 'drie' kan niet bij '--aantal <aantal>'"),
    (
      ["a", "--kleur", "geel"],
      "Fout: 'geel' kan niet bij '--kleur <kleur>'; kies uit 'rood' en 'blauw'"
    ),
    (
      ["a", "--vorm", "x"], "Fout: 'x' kan niet bij '--vorm <vorm>'; kies uit:\n  - een\n  - twee\n"
    ),
    (["a", "--even", "x"], "Fout: 'x' kan niet bij '--even <even>'"),
    (["a", "b"], "Fout: 'b' hoort hier niet"),
    (["a", "b", "c d"], "Fout: deze 2 horen hier niet: 'b', 'c d'"),
    (["a", "--stil=ja"], "Fout: achter '--stil' hoort geen waarde, maar er staat 'ja'"),
    (["a", "--aan", "--uit"], "Fout: '--uit' gaat niet samen met '--aan'"),
    (["fout"], "Fout: dit bestand is fout\nGebruik: proef"),
  ])
  func `what ArgumentParser says is said in Dutch`(_ geval: ([String], String)) throws {
    let (engels, nederlands) = try melding(geval.0)
    #expect(nederlands.hasPrefix(geval.1), "\(engels)\n\(nederlands)")
    for woord in ["Error", "Usage", "See '", "Unknown", "Missing", "invalid", "Please", "Help:"] {
      #expect(!nederlands.contains(woord), "\(nederlands)")
    }
    #expect(nederlands.hasSuffix("\n  Zie 'proef --help' voor uitleg."))
  }

  @Test func `a help screen has Dutch headings, also when nothing was said`() throws {
    let fout = try melding([]).nederlands
    #expect(fout.hasPrefix("Fout: er ontbreekt iets: '<bestand>'\n\nGEBRUIK: proef <bestand>"))
    let scherm = Helpscherm.nederlands(Wortel.helpMessage())
    #expect(Helpscherm.isHelp(Wortel.helpMessage()))
    #expect(!Helpscherm.isHelp("0.1.0"))
    for tekst in [fout, scherm] {
      #expect(tekst.contains("\nOPTIES:\n"))
      #expect(tekst.contains("  Laat deze uitleg zien."))
      for woord in [
        "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMM", "Show", "See ", "<subc",
      ] {
        #expect(!tekst.contains(woord), "\(tekst)")
      }
    }
    #expect(scherm.hasPrefix("UITLEG: Doet iets."))
    #expect(scherm.contains("\nGEBRUIK: wortel <opdracht>\n"))
    #expect(scherm.contains("  Zegt welke versie dit is."))
    #expect(scherm.contains("\nOPDRACHTEN:\n  proef"))
    #expect(scherm.contains("  'wortel help <opdracht>' zegt er meer over."))
  }

  @Test func `the usage and the help of an option stay with the sentence`() throws {
    let nederlands = try melding(["a", "--aantal"]).nederlands.split(separator: "\n")
    #expect(nederlands[1] == "Uitleg:  --aantal <aantal>  Hoeveel.")
    #expect(nederlands[2].hasPrefix("Gebruik: proef <bestand> [--aantal <aantal>]"))
  }

  @Test(arguments: [
    "Something new was said.", "Unknown option without quotes", "", "The value 'a' is odd for 'b'",
    "er is iets mis: Unknown option 'x'",
  ])
  func `a sentence that is not known passes as it is`(_ zin: String) {
    #expect(Parserzinnen.nederlands(zin) == zin)
    let volledig = "Oops: \(zin)\nSee 'x' for more information."
    #expect(Parsermelding(volledig: volledig, zin: zin).nederlands == volledig)
  }

  @Test func `what somebody typed may look like a sentence`() {
    #expect(
      Parserzinnen.nederlands("Unknown option '--a'. Did you mean 'b'?'")
        == "onbekende optie '--a'. Did you mean 'b'?'")
    #expect(Parserzinnen.delen("abc", ["a", "b", "c"]) == ["", ""])
    #expect(Parserzinnen.delen("a", ["ab"]) == nil)
    #expect(Parserzinnen.delen("ab", ["ab"]) == [])
  }

  @Test func `the language is asked on the command line, also a wrong one, or in the environment`()
  {
    #expect(Taal(woorden: ["x", "--taal", "en", "--wat"], omgeving: [:]) == .engels)
    #expect(Taal(woorden: ["--taal=en"], omgeving: [:]) == .engels)
    #expect(Taal(woorden: ["--taal"], omgeving: [:]) == .nederlands)
    #expect(Taal(woorden: [], omgeving: ["NETWERK_TAAL": "en"]) == .engels)
    #expect(Taal(woorden: ["--taal", "nl"], omgeving: ["NETWERK_TAAL": "en"]) == .nederlands)
    #expect(Taal(woorden: ["--taal", "fr"], omgeving: [:]) == .nederlands)
  }
}
