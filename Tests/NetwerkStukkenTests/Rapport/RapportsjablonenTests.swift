import Crypto
import Foundation
import Netwerk
import Testing

@testable import NetwerkStukken

@Suite struct RapportsjablonenTests {
  private func pagina(_ vervangen: [String: String]) throws -> String {
    Rapport(try .karel(), voor: .familie).html(try Rapportsjablonen(vervangen: vervangen))
  }

  @Test func `a part or the page can be replaced by one of your own`() throws {
    let pagina = try pagina(["rapport-begrippen.html": "<p>{{begrippen.naam}}</p>"])
    #expect(pagina.contains("<p>Moeilijke woorden</p>") && !pagina.contains("slapende band"))
    #expect(
      try self.pagina(["rapport.html": "{{titel}}: {{woord.slot}}"]).hasPrefix(
        "Het netwerk van Karel: Deze"))
  }

  @Test(arguments: [
    ("{{naan}}", SjabloonFout.onbekendVeld("naan")), ("\n{{woord.weg}}", .onbekendVeld("weg")),
    ("{{{titel}}}", .kanHierNiet("{titel")), ("{{&titel}}", .kanHierNiet("&titel")),
    ("{{> elders}}", .kanHierNiet("> elders")), ("{{#mensen}}", .nietGesloten), ("{{", .naamOnaf),
  ])
  func `a template that cannot be used is refused with its file and line`(
    tekst: String, fout: SjabloonFout
  ) throws {
    let regel = tekst.hasPrefix("\n") ? 2 : 1
    #expect(throws: StukkenError.sjabloon(bestand: "eigen/rapport.html", regel: regel, fout)) {
      try Rapportsjablonen(vervangen: ["rapport.html": tekst], map: "eigen/")
    }
  }

  @Test func `a style that would end its element is refused`() throws {
    #expect(throws: StukkenError.stijl(bestand: "rapport.css")) {
      try Rapportsjablonen(vervangen: ["rapport.css": "p {}</STYLE >"])
    }
  }

  @Test func `the policy allows the style and the script of the page and nothing else`() throws {
    let pagina = try pagina(["rapport.css": "p { color: red }\r\n"])
    func hash(_ element: String) throws -> String {
      let begin = try #require(pagina.range(of: "<\(element)>"))
      let einde = try #require(pagina.range(of: "</\(element)>"))
      let inhoud = pagina[begin.upperBound..<einde.lowerBound]
      return Data(SHA256.hash(data: Data(inhoud.utf8))).base64EncodedString()
    }
    let (stijl, script) = (try hash("style"), try hash("script"))
    #expect(!pagina.contains("\r"))
    #expect(
      pagina.contains(
        "default-src &#39;none&#39;; style-src &#39;sha256-\(stijl)&#39;; "
          + "script-src &#39;sha256-\(script)&#39;; img-src data:;"))
  }

  @Test func `the files to start from are those that can be replaced`() throws {
    let bestanden = Rapportsjablonen.bestanden
    #expect(bestanden.count == 1 + Rapportdeel.allCases.count + 1)
    let eigen = Dictionary(uniqueKeysWithValues: bestanden.map { ($0.naam, $0.tekst) })
    #expect(try pagina(eigen.filter { $0.key != "rapport.css" }) == pagina([:]))
  }

  @Test func `a part by itself is a piece of a page`() throws {
    let rapport = Rapport(try .karel(), voor: .familie)
    let sjablonen = try Rapportsjablonen()
    for deel in rapport.delen {
      #expect(rapport.html(deel, sjablonen).hasPrefix("<section id=\"\(deel.rawValue)\""))
    }
    let geen = rapport.html(.berekening, sjablonen)
    #expect(geen.filter { !$0.isWhitespace } == "")
    #expect(rapport.delen == [.mensen, .kracht, .hiaten, .steun, .conferentie, .plan, .begrippen])
  }
}
