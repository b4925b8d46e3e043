import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

/// What holds for every conversation, whatever is typed.
@Suite struct NieuwWettenTests {
  /// Something somebody might type: often something sensible, sometimes anything.
  private static func antwoord(_ toeval: inout Toeval) -> String {
    let woorden = [
      "", "", "1", "2", "3", "1 2", "4, 1", "ja", "nee", "zus", "vrienden", "sterk", "allemaal",
      "terug",
      "terug", "?", "verder", "Ria", "Ton, Wim", "Özlem", "فاطمة", "王小明", "null", "yes", "~", "- a",
      "a: b",
      "#x", "\"", "'t Hart", "a\\b", "{x", "112", "2026-11-01", "👩‍👧 Bo", "\u{1B}[A", "\u{0}",
      "\u{FFFD}", "x\ty",
      "Weer onder de mensen zijn", "tijds", "dringend", "99", "-1", "....", "Mevrouw de Wit; Bo",
      "\u{202E}omgekeerd", "\u{2028}regel", "e\u{301}", "nieuw \(toeval.getal(1...999))",
    ]
    return toeval.een(van: woorden)
  }

  @Test(arguments: 0..<60)
  func `whatever is typed gives a file that reads back as the same network`(zaad: Int) throws {
    var toeval = Toeval(zaad)
    var interview = Interview(vandaag: Datum("2026-11-21"))
    for _ in 0..<120 where interview.vraag != nil {
      _ = interview.beantwoord(NieuwWettenTests.antwoord(&toeval))
    }
    guard let netwerk = interview.netwerk else { return }
    #expect(try interview.teruggelezen() == netwerk)
  }

  @Test(arguments: 0..<60)
  func `no answer takes away what was said of somebody or something else`(zaad: Int) throws {
    var toeval = Toeval(zaad + 1_000)
    var interview = Interview.na("Karel", "Ria, Ton, Wim, Els", "verder")
    for _ in 0..<150 {
      guard let vraag = interview.vraag, let eerder = interview.netwerk else { break }
      _ = interview.beantwoord(NieuwWettenTests.antwoord(&toeval))
      let later = try #require(interview.netwerk)
      for persoon in eerder.personen
      where vraag.deel != .persoon(persoon.id) && vraag != .naam(persoon.id) {
        #expect(later[persoon.id] == persoon, "\(vraag)")
      }
      for hulpvraag in eerder.hulpvragen where vraag.deel != .hulpvragen {
        #expect(later.hulpvragen.contains(hulpvraag))
      }
      for relatie in eerder.relaties where vraag != .kent(relatie.van) {
        #expect(later.relaties.contains(relatie))
      }
    }
  }

  @Test(arguments: 0..<60)
  func `continuing any network keeps every fact that the question is not about`(zaad: Int) throws {
    let netwerk = try Netwerk(zaad: zaad)
    var interview = Interview(netwerk)
    var toeval = Toeval(zaad)
    for _ in 0..<80 where interview.vraag != nil {
      _ = interview.beantwoord(
        toeval.een(van: ["", "1", "2", "zus", "ja", "allemaal", "Bo Nieuw", "terug"]))
    }
    let later = try #require(interview.netwerk?.onderdelen)
    #expect(later.organisaties == netwerk.organisaties)
    #expect(later.plan == netwerk.onderdelen.plan)
    #expect(later.eerder == netwerk.eerder)
    #expect(later.situatie == netwerk.onderdelen.situatie)
    for relatie in netwerk.relaties where !relatie.isKaal {
      #expect(later.relaties.contains(relatie))
    }
    for (oud, nieuw) in zip(netwerk.personen, later.personen) {
      var terug = nieuw
      (terug.rol, terug.eigenGroep, terug.kring) = (oud.rol, oud.eigenGroep, oud.kring)
      terug.band?.sterkte = oud.band?.sterkte
      terug.band?.aard = oud.band?.aard
      terug.band?.steun = oud.band?.steun ?? []
      terug.band?.krijgt = oud.band?.krijgt ?? []
      #expect(terug == oud)
    }
  }

  @Test(arguments: 0..<20)
  func `answering nothing ends the conversation and changes nothing`(zaad: Int) throws {
    let netwerk = try Netwerk(zaad: zaad)
    var interview = Interview(netwerk)
    var aantal = 0
    while interview.vraag != nil, aantal < 1_000 {
      _ = interview.beantwoord("")
      aantal += 1
    }
    #expect(interview.vraag == nil)
    #expect(interview.netwerk == netwerk)
  }
}
