import Netwerk
import Testing

@testable import netwerk_dot

@Suite struct NieuwRegelsTests {
  @Test func `lines break between words and go on under the indentation`() {
    #expect(Regels.afgebroken("een twee drie", inspringing: 2, breedte: 8) == "een twee\n  drie")
    #expect(Regels.afgebroken("een\n  twee", breedte: 8) == "een\n  twee")
    #expect(Regels.afgebroken("onafbreekbaar", breedte: 8) == "onafbreekbaar")
  }

  @Test func `choices without explanation stand behind each other with their numbers`() {
    let keuzes = ["ja", "nee"].map { Keuze(waarde: .antwoord(.ja), woord: $0) }
    #expect(Regels.keuzes(keuzes) == "  1 ja   2 nee")
  }

  @Test func `choices with explanation stand under each other`() {
    let keuzes = [
      Keuze(waarde: .antwoord(.ja), woord: "ja", toelichting: "zeker"),
      Keuze(waarde: .antwoord(.nee), woord: "nee"),
    ]
    #expect(Regels.keuzes(keuzes) == "   1 ja   zeker\n   2 nee")
  }

  @Test(arguments: Taal.allCases)
  func `nothing that is shown is wider than a terminal of eighty columns`(taal: Taal) throws {
    let namen = (1...40).map { "Mevrouw van der Naam \($0)" }
    var interview = Interview(taal: taal)
    _ = interview.beantwoord("Karel")
    _ = interview.beantwoord(namen.joined(separator: ","))
    let bewoording = taal.bewoording
    var vragen = NieuwBewoordingTests.vragen.filter(interview.bestaat)
    vragen += Persoonsgegeven.allCases.map { .persoon($0, "mevrouw-van-der-naam-1") }
    vragen += [.kent("mevrouw-van-der-naam-1"), .hulpvraag(.leefgebied, "v")]
    for vraag in vragen {
      let teksten = [
        bewoording.vraag(vraag, onderwerp: namen[0], aantal: 9),
        bewoording.uitleg(vraag, onderwerp: namen[0]), bewoording.begin,
      ].map { Regels.afgebroken($0) }
      let keuzes = Regels.keuzes(interview.keuzes(bij: vraag).genummerd)
      for regel in (teksten + [keuzes]).joined(separator: "\n").split(separator: "\n") {
        #expect(regel.count <= 80, "\(regel)")
      }
    }
  }
}
