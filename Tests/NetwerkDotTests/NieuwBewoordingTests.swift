import Netwerk
import Testing

@testable import netwerk_dot

@Suite struct NieuwBewoordingTests {
  static let vragen: [Vraag] =
    [.hoofdpersoon, .naam("ria"), .elkaar, .kent("ria"), .hulpvragen, .vraagtekst("v")]
    + Aanleiding.allCases.map(Vraag.namen) + Persoonsgegeven.allCases.map { .persoon($0, "ria") }
    + Hulpvraaggegeven.allCases.map { .hulpvraag($0, "v") }

  static let bezwaren: [Bezwaar] = [
    .naamNodig, .geenLetters("!"), .alleenJa, .teLang(hoogstens: 120), .staatErAl("Ria"),
    .beschadigd, .eersteVraag, .nietsTeWissen, .nietBegrepen(.onbekendWoord("quux")),
    .nietBegrepen(.onbekendNummer(9, hoogste: 8)), .nietBegrepen(.onbekendNummer(2, hoogste: 1)),
    .nietBegrepen(.meerdere("v", woorden: ["vrienden", "vrijwilligers"])),
    .nietGaaf(.legeNaam(Plaats(.persoon))),
  ]

  @Test(arguments: vragen)
  func `every question and explanation has words of its own in each language`(vraag: Vraag) {
    let teksten = Taal.allCases.map {
      $0.bewoording.vraag(vraag, onderwerp: "Ria", aantal: 0)
    }
    let uitleg = Taal.allCases.map { $0.bewoording.uitleg(vraag, onderwerp: "Ria") }
    #expect(Set(teksten).count == 2)
    #expect(Set(uitleg).count == 2)
    #expect((teksten + uitleg).allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: bezwaren)
  func `every objection has words of its own in each language`(bezwaar: Bezwaar) {
    #expect(Set(Taal.allCases.map { $0.bewoording.zin(bezwaar) }).count == 2)
  }

  @Test func `what is asked about somebody names them`() {
    for taal in Taal.allCases {
      for gegeven in Persoonsgegeven.allCases {
        let vraag = taal.bewoording.vraag(.persoon(gegeven, "ria"), onderwerp: "Ria", aantal: 1)
        #expect(vraag.contains("Ria"))
      }
    }
  }

  @Test func `no words of science or of the counter are used, and no judgement`() {
    let verboden = [
      "alter", "ego", "node", "cliënt", "client", "helaas", "verkeerd", "te weinig", "normaal",
    ]
    for taal in Taal.allCases {
      let bewoording = taal.bewoording
      let teksten =
        [bewoording.begin]
        + Self.vragen.flatMap {
          [
            bewoording.vraag($0, onderwerp: "R", aantal: 2), bewoording.uitleg($0, onderwerp: "R"),
          ]
        } + Self.bezwaren.map(bewoording.zin)
      for tekst in teksten {
        let woorden = " " + tekst.lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
        for woord in verboden { #expect(!woorden.contains(" \(woord) "), "\(woord) in: \(tekst)") }
      }
    }
  }

  @Test func `what was saved is counted, one or several`() throws {
    let leeg = try Netwerk(rond: "Karel")
    let vol = try Netwerk(rond: "Karel") {
      Persoon("Ria")
      Persoon("Ton")
      Relatie("Ria", "Ton")
      Hulpvraag("Iets doen")
    }
    #expect(
      Nederlands().bewaard(in: "k.yaml", leeg, isKlaar: false)
        == "Tot de volgende keer.\nBewaard in k.yaml: 0 namen rond Karel.")
    #expect(
      Nederlands().bewaard(in: "k.yaml", vol, isKlaar: true)
        == "Dat was de laatste vraag. Dank u wel.\n"
        + "Bewaard in k.yaml: 2 namen rond Karel, 1 keer twee mensen die elkaar kennen, 1 wens.")
    #expect(
      English().bewaard(in: "k.yaml", vol, isKlaar: true)
        == "That was the last question. Thank you.\n"
        + "Saved in k.yaml: 2 names around Karel, 1 pair who know each other, 1 wish.")
  }
}
