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

  @Test(arguments: Tekenvorm.allCases)
  func `every form draws the people of a file`(vorm: Tekenvorm) throws {
    let afloop = try teken(vorm.rawValue, "sara.yaml", "-T", "svg", "-o", "-")
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    for naam in ["Fatima", "Jeroen", "Lies", "Mo"] { #expect(afloop.svg.contains(naam)) }
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
