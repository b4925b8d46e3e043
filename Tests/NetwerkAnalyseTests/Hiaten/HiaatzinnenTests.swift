import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// What is said of gaps, in both languages.
@Suite("Hiaat+NederlandsTests") struct HiaatzinnenTests {
  private static func voorbeeld(_ naam: String) throws -> Netwerk {
    try #require(NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam).netwerk)
  }

  private func zinnen(_ naam: String, _ taal: Taal = .nederlands) throws -> [String] {
    let netwerk = try Self.voorbeeld(naam)
    return netwerk.hiaten().map { $0.zin(Verwoording([netwerk], in: taal)) }
  }

  @Test func `elke zin is af, in beide talen, met dezelfde stappen van licht naar zwaar`() {
    for netwerk in HiatenWettenTests.netwerken {
      let (nl, en) = (Verwoording([netwerk], in: .nederlands), Verwoording([netwerk], in: .engels))
      for hiaat in netwerk.hiaten() {
        let stappen = hiaat.stappen(nl)
        #expect(stappen.map(\.dosering) == hiaat.stappen(en).map(\.dosering))
        #expect(stappen.map(\.dosering) == stappen.map(\.dosering).sorted() && !stappen.isEmpty)
        let zinnen = [hiaat.zin(nl), hiaat.zin(en)] + (stappen + hiaat.stappen(en)).map(\.zin)
        for zin in zinnen { #expect(Self.isAf(zin), "\(zin)") }
        #expect(hiaat.zin(nl) != hiaat.zin(en))
      }
      if let verkenning = netwerk.verkenning() {
        for woorden in [nl, en] {
          #expect(verkenning.vragen(woorden).allSatisfy(Self.isAf))
          #expect(verkenning.aanhef(woorden).hasSuffix(":"))
        }
      }
    }
  }

  /// Not empty, without leftovers of code, and ended.
  private static func isAf(_ zin: String) -> Bool {
    guard let einde = zin.last else { return false }
    return ".?".contains(einde) && !["Optional(", "Kenmerk(", "nil "].contains { zin.contains($0) }
  }

  @Test func `de zinnen van Karel`() throws {
    let zinnen = try zinnen("karel")
    for zin in [
      "Voor ‘De dagen duren te lang’ geeft alleen Ad waardering.",
      "Voor zover bekend geeft niemand geld of spullen.",
    ] {
      #expect(zinnen.contains { $0.hasPrefix(zin) }, "\(zin)\n\(zinnen.joined(separator: "\n"))")
    }
  }

  @Test func `de zinnen van Noor, die zelf nog een kind is`() throws {
    #expect(
      try zinnen("mantelzorger")[0]
        == "Noor is 16 en zorgt 19 uur per week voor anderen. Dat is nu meer dan goed is.")
    #expect(
      try zinnen("mantelzorger", .engels)[0]
        == "Noor is 16 and cares for others, 19 hours a week. That is more than is good now.")
  }

  @Test func `Theo krijgt geen oordeel maar vragen`() throws {
    #expect(try zinnen("bijnaleeg").isEmpty)
    let netwerk = try Self.voorbeeld("bijnaleeg")
    let verkenning = try #require(netwerk.verkenning())
    let woorden = Verwoording([netwerk], in: .nederlands)
    #expect(
      verkenning.aanhef(woorden)
        == "Uit de eigen kring van Theo is tot nu toe genoemd: Mia. Er zijn bijna altijd meer "
        + "mensen dan iemand in een eerste gesprek noemt. Met deze vragen kijkt u samen verder:")
    #expect(verkenning.vragen(woorden)[0] == "Hoe zou het zijn om weer iets van Mia te horen?")
  }

  @Test func `wat ontbreekt zegt welk antwoord het kan veranderen`() throws {
    let netwerk = try Netwerk(rond: "Sara") { Persoon("Lies", .vriendin) }
    let woorden = Verwoording([netwerk], in: .nederlands)
    let hiaat = Hiaat(soort: .ontbreekt(.kring(["lies"])))
    #expect(
      hiaat.zin(woorden)
        == "Het is niet gezegd hoe dichtbij Lies staat. Is dat bekend, dan is te zien of er een "
        + "kring leeg is.")
  }
}
