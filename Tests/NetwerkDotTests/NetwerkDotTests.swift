import Foundation
import NetwerkReeks
import Testing

@testable import netwerk_dot

@Suite struct NetwerkDotTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion scripts are made for each shell and name every command`(shell: String) throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "--generate-completion-script", shell, in: map.pad)
    #expect(afloop.code == 0)
    for opdracht in ["ecogram", "controleer", "nieuw", "doctor"] {
      #expect(afloop.uitvoer.contains(opdracht))
    }
  }

  @Test func `help tells every exit code that a command can end with`() throws {
    let map = try Proefmap()
    let hulp = try NetwerkDotProgramma.voer("--help", in: map.pad).uitvoer
    for code in ["64", "65", "66", "69", "73"] { #expect(hulp.contains(code)) }
  }

  @Test func `the version is one line, alone or behind other words`() throws {
    let map = try Proefmap()
    #expect(NetwerkDot.configuration.version == Reeks.versie)
    for afloop in [
      try NetwerkDotProgramma.voer("--version", in: map.pad),
      try NetwerkDotProgramma.voer("ecogram", "--version", in: map.pad),
    ] {
      #expect(afloop.code == 0 && afloop.meldingen.isEmpty)
      #expect(afloop.uitvoer == "\(Reeks.versie)\n")
    }
  }

  @Test func `an unknown command or option ends with 64`() throws {
    let map = try Proefmap()
    #expect(try NetwerkDotProgramma.voer("teken", in: map.pad).code == 64)
    #expect(try NetwerkDotProgramma.voer("ecogram", "x.yaml", "--dpi", "9", in: map.pad).code == 64)
  }

  @Test func `what is wrong with a command line is said in the language that was asked`() throws {
    let map = try Proefmap()
    let fout = try NetwerkDotProgramma.voer("batch", "--draaden", "2", in: map.pad)
    #expect(fout.code == 64)
    #expect(
      fout.meldingen.hasPrefix(
        "Fout: onbekende optie '--draaden'; bedoelde u '--draden'?\nGebruik: netwerk-dot batch "))
    #expect(fout.meldingen.hasSuffix("\n  Zie 'netwerk-dot batch --help' voor uitleg.\n"))
    #expect(fout.uitvoer.isEmpty)
    let engels = try NetwerkDotProgramma.voer(
      "batch", "--draaden", "2", "--taal", "en", in: map.pad)
    #expect(engels.code == 64)
    #expect(engels.meldingen.hasPrefix("Error: Unknown option '--draaden'. Did you mean"))
  }

  @Test func `a help screen is Dutch, a version and completions are what they were`() throws {
    let map = try Proefmap()
    let hulp = try NetwerkDotProgramma.voer("conferentie", "--help", in: map.pad)
    #expect(hulp.code == 0)
    #expect(hulp.meldingen.isEmpty)
    #expect(hulp.uitvoer.contains("\nOPDRACHTEN:\n"))
    #expect(!hulp.uitvoer.contains("OPTIONS:"))
    #expect(try NetwerkDotProgramma.voer("--version", in: map.pad).uitvoer == "0.1.0\n")
    let engels = try NetwerkDotProgramma.voer("teken", "--help", "--taal", "en", in: map.pad)
    #expect(engels.uitvoer.contains("OPTIONS:"))
  }
}
