import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct HiatenTests {
  private func netwerk(_ naam: String) throws -> Netwerk {
    try #require(NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam).netwerk)
  }

  private func verslag(_ naam: String, _ taal: Taal = .nederlands) throws -> HiatenVerslag {
    HiatenVerslag(try netwerk(naam), taal)
  }

  @Test(arguments: ["karel", "bijnaleeg", "mantelzorger"])
  func `de tabel van een voorbeeld is letter voor letter als voorheen`(naam: String) throws {
    let tekst = HiatenTabel(verslag: try verslag(naam)).tekst
    #expect(Snapshot.difference(of: tekst, to: "hiaten-\(naam).txt") == nil)
  }

  @Test(arguments: ["karel", "mantelzorger"])
  func `de tekening van een voorbeeld is letter voor letter als voorheen`(naam: String) throws {
    let verslag = try verslag(naam)
    let dot = try Diagram.steunkaart(Steunkaart(verslag.matrix), van: verslag.netwerk)
      .drawing(measuredBy: ApproximateTextMeasurer()).dot()
    #expect(Snapshot.difference(of: dot, to: "hiaten-\(naam).gv") == nil)
  }

  @Test func `geen regel van de tabel is breder dan tachtig tekens`() throws {
    for naam in Voorbeelden.namen {
      for taal in Taal.allCases {
        let tekst = HiatenTabel(verslag: try verslag(naam, taal)).tekst
        for regel in tekst.split(separator: "\n") { #expect(regel.count <= 80, "\(regel)") }
      }
    }
    for zaad in 0..<40 {
      let tekst = HiatenTabel(verslag: HiatenVerslag(try Netwerk(zaad: zaad), .nederlands)).tekst
      for regel in tekst.split(separator: "\n") where regel.count > 80 {
        // Only a single word, such as a long name, may stick out.
        #expect(!regel.drop { $0 == " " }.dropFirst(40).contains(" "), "\(regel)")
      }
    }
  }

  @Test func `CSV heeft een regel voor ieder, met even veel velden`() throws {
    let verslag = try verslag("karel")
    let regels = SteunmatrixCSV(verslag: verslag).tekst.split(separator: "\r\n")
    // A head, everybody, and how each column stands.
    #expect(regels.count == 1 + verslag.matrix.kolommen.count + 1)
    #expect(
      regels[0]
        == "id,naam,soort,groep,hulpvraag: wonen,hulpvraag: overdag,hulpvraag: drinken,praktisch,"
        + "emotioneel,advies,gezelschap,waardering,materieel")
    #expect(
      regels[1]
        == "annie,Annie,persoon,familie,praktisch,,emotioneel beloofd,praktisch,emotioneel,,,,")
    #expect(regels.allSatisfy { $0.filter { $0 == "," }.count == 12 })
  }

  @Test func `JSON zegt de feiten met kenmerken en de zinnen met namen`() throws {
    let json = try JSONSerialization.jsonObject(
      with: JSONEncoder().encode(HiatenGegevens(try verslag("karel"))))
    let hiaten = try #require((json as? [String: Any])?["hiaten"] as? [[String: Any]])
    let eerste = try #require(hiaten.first)
    let feiten = try #require(eerste["hiaat"] as? [String: Any])
    #expect(feiten["onderwerp"] as? String == "spanning")
    #expect((feiten["gronden"] as? [String: Any])?["paren"] as? [[String]] == [["kees", "wim"]])
    #expect((eerste["zin"] as? String)?.contains("Kees en Wim") == true)
    #expect((eerste["stappen"] as? [[String: String]])?.first?["dosering"] == "faciliteren")
  }

  @Test func `het programma geeft een tabel, tekent met -o, en leest van de standaardinvoer`()
    throws
  {
    let map = try Proefmap()
    try map.schrijf(String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self), "k.yaml")
    let tabel = try NetwerkDotProgramma.voer("hiaten", "k.yaml", in: map.pad)
    #expect(tabel.code == 0)
    #expect(tabel.uitvoer == HiatenTabel(verslag: try verslag("karel")).tekst)
    let plaat = try NetwerkDotProgramma.voer("hiaten", "k.yaml", "-o", "k.svg", in: map.pad)
    #expect(plaat.code == 0 && plaat.meldingen == "k.svg is klaar\n")
    #expect(try map.lees("k.svg").contains("Wie geeft wat aan Karel?"))
    let engels = try NetwerkDotProgramma.voer(
      "hiaten", "-", "--taal", "en", typ: try map.lees("k.yaml"), in: map.pad)
    #expect(engels.uitvoer.contains("WHO GIVES WHAT"))
  }

  @Test func `een naam waaruit geen soort tekening blijkt is een fout`() {
    #expect {
      try HiatenCommand.parse(["x.yaml", "-o", "plaat"])
    } throws: { fout in
      HiatenCommand.message(for: fout).contains("laat de naam eindigen op .png")
    }
  }
}
