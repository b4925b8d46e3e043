import Foundation
import Netwerk
import NetwerkBestand
import Testing

@testable import netwerk_dot

/// The built tool, as somebody runs it.
@Suite struct NieuwCommandTests {
  private func netwerk(_ naam: String, in map: borrowing Proefmap) throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(try map.lees(naam), bestand: naam)
    #expect(lezing.fouten == [])
    return try #require(lezing.netwerk)
  }

  @Test func `answers from a file make a network named after whom it is about`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "nieuw", typ: "Karel\nRia\nفاطمة\nverder\nzus\n1\n", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.meldingen == "")
    let netwerk = try netwerk("karel.netwerk.yaml", in: map)
    #expect(netwerk.personen.map(\.naam) == ["Ria", "فاطمة"])
    #expect(netwerk["ria"]?.kring == .intiem)
    #expect(afloop.uitvoer.contains("Bewaard in karel.netwerk.yaml: 2 namen rond Karel."))
    #expect(afloop.uitvoer.contains("netwerk-dot controleer karel.netwerk.yaml\n"))
    #expect(afloop.uitvoer.contains("netwerk-dot ecogram karel.netwerk.yaml\n"))
    #expect(afloop.uitvoer.contains("netwerk-dot nieuw karel.netwerk.yaml\n"))
    #expect(afloop.uitvoer.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func `it goes on where it stopped`() throws {
    let map = try Proefmap()
    _ = try NetwerkDotProgramma.voer(
      "nieuw", "mw de Wit", typ: "Mevrouw de Wit\nRia\nverder\nzus\n", in: map.pad)
    let afloop = try NetwerkDotProgramma.voer(
      "nieuw", "mw de Wit.netwerk.yaml", typ: "\n1\nstop\n", in: map.pad)
    #expect(afloop.code == 0)
    #expect(
      afloop.uitvoer.contains("Verder met mw de Wit.netwerk.yaml: 1 naam rond Mevrouw de Wit."))
    #expect(afloop.uitvoer.contains("netwerk-dot controleer 'mw de Wit.netwerk.yaml'"))
    #expect(try netwerk("mw de Wit.netwerk.yaml", in: map)["ria"]?.kring == .intiem)
    #expect(try map.namen == ["mw de Wit.netwerk.yaml"])
  }

  @Test func `somebody else's file of that name stays as it is`() throws {
    let map = try Proefmap()
    try map.schrijf("versie: 1\nhoofdpersoon: Karel\n", "karel.netwerk.yaml")
    let afloop = try NetwerkDotProgramma.voer("nieuw", typ: "Karel\nRia\n", in: map.pad)
    #expect(try map.lees("karel.netwerk.yaml") == "versie: 1\nhoofdpersoon: Karel\n")
    #expect(try netwerk("karel-2.netwerk.yaml", in: map).personen.count == 1)
    #expect(afloop.uitvoer.contains("karel.netwerk.yaml bestond al"))
  }

  @Test func `a file with errors is shown and left alone`() throws {
    let map = try Proefmap()
    let fout = "versie: 1\nhoofdpersoon: Karel\npersonen:\n  - { naam: Ria, groep: buurr }\n"
    try map.schrijf(fout, "k.yaml")
    let afloop = try NetwerkDotProgramma.voer("nieuw", "k.yaml", typ: "Ton\n", in: map.pad)
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.hasPrefix("k.yaml:4:25: fout: onbekende groep 'buurr'"))
    #expect(try map.lees("k.yaml") == fout)
    #expect(try map.namen == ["k.yaml"])
  }

  @Test func `a file edited by hand keeps its facts, and its comments in a copy`() throws {
    let map = try Proefmap()
    let eigen = """
      # door oma verteld
      versie: 1
      hoofdpersoon: { naam: Karel, woonplaats: Zutphen }
      personen:
        - { naam: Ria, talenten: [zingen], notitie: "Belt # op zondag" }
      """
    try map.schrijf(eigen, "k.yaml")
    let afloop = try NetwerkDotProgramma.voer("nieuw", "k.yaml", typ: "Ton\n", in: map.pad)
    #expect(afloop.uitvoer.contains("k.yaml~."))
    #expect(try map.lees("k.yaml~") == eigen)
    let later = try netwerk("k.yaml", in: map)
    #expect(later["ria"]?.notitie == "Belt # op zondag")
    #expect(later.hoofdpersonen[0].woonplaats == "Zutphen")
    #expect(later.personen.map(\.naam) == ["Ria", "Ton"])
  }

  @Test func `whoever says nothing changes nothing`() throws {
    let map = try Proefmap()
    let eigen = "# x\nversie: 1\nhoofdpersoon: Karel\n"
    try map.schrijf(eigen, "k.yaml")
    _ = try NetwerkDotProgramma.voer("nieuw", "k.yaml", typ: "\n\n\n", in: map.pad)
    let leeg = try NetwerkDotProgramma.voer("nieuw", typ: "", in: map.pad)
    #expect(leeg.code == 0)
    #expect(leeg.uitvoer.contains("Er is nog niets bewaard."))
    #expect(try map.lees("k.yaml") == eigen)
    #expect(try map.namen == ["k.yaml"])
  }

  @Test func `every answer is in the file at once, so that a kill loses none`() async throws {
    let map = try Proefmap()
    let proces = NetwerkDotProgramma.proces([NetwerkDotProgramma.pad, "nieuw", "k"], in: map.pad)
    let pijp = Pipe()
    proces.standardInput = pijp
    proces.standardOutput = FileHandle.nullDevice
    try proces.run()
    for (antwoord, bewijs) in [("Karel", "Karel"), ("Ria", "Ria"), ("Ton", "Ton")] {
      try pijp.fileHandleForWriting.write(contentsOf: Data((antwoord + "\n").utf8))
      for _ in 0..<500 where (try? map.lees("k.netwerk.yaml"))?.contains(bewijs) != true {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try map.lees("k.netwerk.yaml").contains(bewijs))
    }
    kill(proces.processIdentifier, SIGKILL)
    proces.waitUntilExit()
    #expect(try netwerk("k.netwerk.yaml", in: map).personen.map(\.naam) == ["Ria", "Ton"])
    #expect(try map.namen == ["k.netwerk.yaml"])
  }

  @Test func `a folder that is not there is said, with exit code 73`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer("nieuw", "weg/k", typ: "Karel\nRia\n", in: map.pad)
    #expect(afloop.code == 73)
    #expect(afloop.meldingen.contains("weg is er niet; maak die eerst"))
  }

  @Test(arguments: [
    ["nieuw", "-"], ["nieuw", "-o", "x"], ["nieuw", "--sjabloon", "-o", "x", "y"],
  ])
  func `what cannot go together is a usage error`(argumenten: [String]) throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad] + argumenten, in: map.pad)
    #expect(afloop.code == 64)
    #expect(try map.namen == [])
  }

  @Test func `the template is written, and never over a file`() throws {
    let map = try Proefmap()
    let scherm = try NetwerkDotProgramma.voer("nieuw", "--sjabloon", "--taal", "en", in: map.pad)
    #expect(scherm.uitvoer == Sjabloon.engels)
    let eerst = try NetwerkDotProgramma.voer("nieuw", "--sjabloon", "-o", "s.yaml", in: map.pad)
    #expect(eerst.code == 0)
    #expect(try map.lees("s.yaml") == Sjabloon.nederlands)
    try map.schrijf("van mij", "s.yaml")
    let weer = try NetwerkDotProgramma.voer("nieuw", "--sjabloon", "s.yaml", in: map.pad)
    #expect(weer.code == 73)
    #expect(try map.lees("s.yaml") == "van mij")
  }

  @Test func `in English the whole conversation is English`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "nieuw", "k", "--taal", "en", typ: "Karel\nRia\nnext\nfriends\n?\n", in: map.pad)
    #expect(afloop.uitvoer.contains("Who comes to mind?"))
    #expect(afloop.uitvoer.contains("Saved in k.netwerk.yaml: 1 name around Karel."))
    #expect(try netwerk("k.netwerk.yaml", in: map)["ria"]?.groep == .vrienden)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `at a terminal it asks the same, without codes that steer it`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "-qec", "'\(NetwerkDotProgramma.pad)' nieuw k", "/dev/null",
      programma: ["/usr/bin/script"], typ: "Karel\nRia\nverder\nzus\nstop\n", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.contains("Hoe kent u Ria?"))
    #expect(!afloop.uitvoer.contains("\u{1B}"))
    #expect(try netwerk("k.netwerk.yaml", in: map)["ria"]?.rol == .zus)
  }
}
