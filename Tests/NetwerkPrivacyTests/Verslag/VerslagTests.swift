import Netwerk
import Testing

@testable import NetwerkPrivacy

@Suite struct VerslagTests {
  func verslag(_ groottes: [Int], k: Int? = nil) throws -> Verslag {
    var risico = Risico()
    for grootte in groottes { risico.tel(try RisicoTests.ster(grootte)) }
    return Verslag(beleid: .veilig, risico: risico, k: k)
  }

  @Test(arguments: Taal.allCases)
  func `it always says that these stay personal data`(taal: Taal) throws {
    for verslag in [try verslag([3, 3, 3, 3, 3]), try verslag([1, 2]), try verslag([])] {
      let tekst = verslag.tekst(in: taal)
      #expect(tekst.contains(taal == .nederlands ? "persoonsgegevens (AVG" : "personal data (GDPR"))
      #expect(tekst.contains("26"))
    }
  }

  @Test func `below the limit it says first that these must not be called anonymous`() throws {
    let tekst = try verslag([3, 4]).tekst(in: .nederlands)
    #expect(tekst.hasPrefix("Noem deze gegevens NIET anoniem"))
    #expect(
      tekst.contains(
        "- Hoofdpersonen: 2 van de 2 lijken op minder dan 5 hoofdpersonen, zichzelf meegeteld (het minst: 2)."
      ))
    #expect(
      tekst.contains("- Netwerken naar het aantal banden van de hoofdpersoon: 2 van de 2 zijn enig")
    )
    #expect(tekst.contains("Wat helpt:"))
  }

  @Test func `at the limit it says what was measured and never that these are anonymous`() throws {
    for taal in Taal.allCases {
      let tekst = try verslag([3, 3, 3, 3, 3]).tekst(in: taal)
      #expect(!tekst.contains("NIET"))
      #expect(!tekst.lowercased().contains("zijn anoniem"))
      #expect(!tekst.lowercased().contains("are anonymous"))
      #expect(tekst.contains("k = 5"))
    }
    #expect(try verslag([3, 3, 3, 3, 3]).oordeel.haaltGrens)
    #expect(try !verslag([3, 3, 3, 3, 3], k: 6).oordeel.haaltGrens)
  }

  @Test func `it tells of words that a policy keeps and of people who were left out`() throws {
    var verslag = try verslag([3])
    verslag.beleid.velden[.init(tabel: "hulpvraag", sleutel: "vraag")] = .houd
    verslag.telling.tel(nil)
    let tekst = verslag.tekst(in: .nederlands)
    #expect(tekst.contains("LET OP: dit beleid houdt eigen woorden van mensen: hulpvraag.vraag."))
    #expect(tekst.contains("omdat de hoofdpersoon niet getoond wil worden: 1."))
  }

  @Test func `shares are rounded to thousandths with the comma or point of the language`() {
    #expect(0.28571.metKomma(.nederlands) == "0,286")
    #expect(1.0.metKomma(.engels) == "1.000")
    #expect(0.0004.metKomma(.engels) == "0.000")
  }
}
