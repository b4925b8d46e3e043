import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct TekenCommandTests {
  private static let bestand = """
    versie: 1
    hoofdpersoon: { naam: Sara, geslacht: v }
    personen:
      - { naam: Fatima, rol: moeder, kring: 1, steun: [emotioneel, praktisch], belasting: { draagkracht: op } }
      - { naam: Jeroen, rol: buurman, kring: 3, aard: conflict }
      - { naam: Lies, groep: vrienden, kring: 2, aard: slapend }
      - { naam: Mo, groep: vrienden, kring: 2 }
      - { naam: Bo, groep: vrienden, kring: 3 }
    relaties:
      - { tussen: [Lies, Mo] }
      - { tussen: [Mo, Bo] }
    """

  private func teken(_ woorden: String...) throws -> (code: Int32, svg: String, meldingen: String) {
    let map = try Proefmap()
    try map.schrijf(Self.bestand, "sara.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "teken"] + woorden, in: map.pad)
    return (afloop.code, afloop.uitvoer, afloop.meldingen)
  }

  private static let vormenMetIedereen: [Tekenvorm] = [
    .ecogram, .netwerkkaart, .lensink, .msna, .kringen, .sociogram, .hiaten,
  ]

  @Test(arguments: vormenMetIedereen)
  func `these forms draw everybody in a file`(vorm: Tekenvorm) throws {
    let afloop = try teken(vorm.rawValue, "sara.yaml", "-T", "svg", "-o", "-")
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    for naam in ["Fatima", "Jeroen", "Lies", "Mo"] { #expect(afloop.svg.contains(naam)) }
  }

  @Test func `a genogram draws the family and nobody else`() throws {
    let afloop = try teken("genogram", "sara.yaml", "-T", "svg", "-o", "-")
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(afloop.svg.contains("Fatima"))
    #expect(!afloop.svg.contains("Jeroen"))
  }

  @Test func `a picture of services draws who is there for their work`() throws {
    let map = try Proefmap()
    let hulp = "  - { naam: Joris, rol: wijkcoach, kader: wmo, taak: huishouden }\n"
    try map.schrijf(
      Self.bestand.replacingOccurrences(of: "relaties:", with: hulp + "relaties:"), "sara.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "teken", "zorgspaghetti", "sara.yaml", "-T", "svg", "-o", "-", in: map.pad)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(afloop.uitvoer.contains("Joris"))
    #expect(!afloop.uitvoer.contains("Jeroen"))
  }

  @Test func `change takes two moments, of one file or of two`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.bestand, "nu.yaml")
    try map.schrijf(
      Self.bestand.replacingOccurrences(of: "naam: Jeroen", with: "naam: Tineke"), "toen.yaml")
    let een = try NetwerkDotProgramma.voer(
      "teken", "verandering", "nu.yaml", "-T", "svg", "-o", "-", in: map.pad)
    #expect(een.code == 65)
    #expect(een.meldingen.contains("nu.yaml: hier staat één moment"))
    for strook in [[], ["--strook"]] {
      let twee = try NetwerkDotProgramma.voer(
        programma: [NetwerkDotProgramma.pad, "teken", "verandering", "toen.yaml", "nu.yaml"]
          + ["-T", "svg", "-o", "-"] + strook, in: map.pad)
      #expect(twee.code == 0, "\(twee.meldingen)")
      #expect(twee.uitvoer.contains("Jeroen"))
      #expect(twee.uitvoer.contains("Tineke"))
    }
    let anders = try NetwerkDotProgramma.voer(
      "teken", "kringen", "nu.yaml", "--strook", in: map.pad)
    #expect(anders.code == 64)
  }

  @Test func `a neighbourhood is one picture of all files, without names, and of five at least`()
    throws
  {
    let map = try Proefmap()
    let namen = (1...5).map { "buurt\($0).yaml" }
    for (nummer, naam) in namen.enumerated() {
      try map.schrijf(
        Self.bestand.replacingOccurrences(of: "Sara", with: "Sara \(nummer)"), naam)
    }
    let genoeg = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "teken", "buurtkaart"] + namen
        + ["-T", "svg", "-o", "-"],
      in: map.pad)
    #expect(genoeg.code == 0, "\(genoeg.meldingen)")
    for naam in ["Sara", "Fatima", "Jeroen"] { #expect(!genoeg.uitvoer.contains(naam)) }
    let teWeinig = try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "teken", "buurtkaart"] + namen.dropLast()
        + ["-T", "svg", "-o", "-"],
      in: map.pad)
    #expect(teWeinig.code == 65)
    #expect(teWeinig.uitvoer.isEmpty)
  }

  @Test func `every form but the ecogram has its name in that of its picture`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.bestand, "sara.netwerk.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "teken", "kringen", "sara.netwerk.yaml", "-T", "gv", in: map.pad)
    #expect(afloop.meldingen.contains("sara-kringen.gv is klaar"))
  }

  @Test func `an unknown form gets a suggestion and the list, in both languages`() throws {
    let nl = try teken("netwerkart", "sara.yaml")
    #expect(nl.code == 64)
    #expect(nl.meldingen.contains("bedoelde u 'netwerkkaart'?"))
    #expect(nl.meldingen.contains("Er zijn: ecogram, netwerkkaart, lensink"))
    let en = try teken("zzzzzzz", "sara.yaml", "--taal", "en")
    #expect(en.meldingen.contains("'zzzzzzz' is not a form. There are:"))
  }

  @Test func `a form may be written as people write it`() {
    #expect(Tekenvorm(woord: "Lensink-cirkel") == .lensink)
    #expect(Tekenvorm(woord: "easyNWK") == .netwerkkaart)
    #expect(Tekenvorm(woord: "steunkaart") == .hiaten)
    #expect(Tekenvorm(woord: "") == nil)
  }

  @Test func `what the analysis finds shows on the picture and in its legend`() throws {
    let afloop = try teken(
      "netwerkkaart", "sara.yaml", "-T", "svg", "-o", "-", "--overbelast", "--brugpersonen",
      "--uitgenodigd")
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(afloop.svg.contains("draagt te veel"))
    // Without Mo, Lies and Bo lose each other.
    #expect(afloop.svg.contains("verbindt mensen"))
    #expect(afloop.svg.contains(">uitgenodigd<"))
    #expect(afloop.svg.contains("persoon brugpersoon") || afloop.svg.contains(" brugpersoon"))
  }

  @Test func `who would not be there is drawn and does not count`() throws {
    let afloop = try teken(
      "ecogram", "sara.yaml", "-T", "svg", "-o", "-", "--wat-als-zonder", "Mo", "--brugpersonen")
    #expect(afloop.code == 0)
    #expect(afloop.svg.contains("als die er niet is"))
    #expect(afloop.svg.contains("Mo"))
    #expect(afloop.meldingen.contains("niemand zonder wie anderen elkaar kwijtraken"))
  }

  @Test func `the short door ecogram draws the same as teken ecogram`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.bestand, "sara.yaml")
    let kort = try NetwerkDotProgramma.voer(
      "ecogram", "sara.yaml", "-T", "gv", "-o", "-", "--overbelast", in: map.pad)
    let lang = try NetwerkDotProgramma.voer(
      "teken", "ecogram", "sara.yaml", "-T", "gv", "-o", "-", "--overbelast", in: map.pad)
    #expect(kort.uitvoer == lang.uitvoer)
    #expect(kort.uitvoer.contains("te zwaar"))
  }
}
