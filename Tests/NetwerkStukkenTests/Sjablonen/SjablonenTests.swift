import Foundation
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkStukken

@Suite struct SjablonenTests {
  @Test func `both languages use the same variables in the same order`() {
    for stuk in Stuk.allCases {
      let nederlands = Sjabloon.labels(in: stuk.sjabloon(.nederlands)).map(\.inhoud)
      let english = Sjabloon.labels(in: stuk.sjabloon(.engels)).map(\.inhoud)
      #expect(nederlands.sorted() == english.sorted(), "\(stuk)")
      #expect(stuk.sjabloon(.nederlands) != stuk.sjabloon(.engels))
    }
  }

  @Test func `every variable a template uses is filled by its piece`() throws {
    var ongezien: [Stuk: Set<Veld>] = [:]
    for stuk in Stuk.allCases {
      ongezien[stuk] = Set(
        try Sjabloon.labels(in: stuk.sjabloon(.nederlands)).map { label in
          try #require(Veld(rawValue: String(label.inhoud.drop { "#^/".contains($0) })))
        })
    }
    // Some lists are seldom there: look on until each was seen.
    for zaad in 0..<200 where ongezien.values.contains(where: { !$0.isEmpty }) {
      for blad in try Netwerk(zaad: zaad).stukken().alles {
        ongezien[blad.stuk]?.subtract(blad.gegevens.alleVelden)
      }
    }
    for (stuk, velden) in ongezien { #expect(velden.isEmpty, "\(stuk)") }
  }

  @Test func `the page on templates of your own tells of every variable`() throws {
    let pagina = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent(
          "../../../Sources/NetwerkStukken/NetwerkStukken.docc/EigenSjablonen.md"),
      encoding: .utf8)
    for veld in Veld.allCases { #expect(pagina.contains("`\(veld.rawValue)`"), "\(veld)") }
  }

  @Test func `your own template and look take the place of the built-in ones`() throws {
    let eigen = ["agenda.md": "# Dag van {{hoofdpersoon}}\r\n", "stijl.css": "p { color: red }"]
    let sjablonen = try Sjablonen(.nederlands, vervangen: eigen)
    let stukken = Stukken(try Netwerk.karel(), sjablonen)
    #expect(stukken.agenda().markdown == "# Dag van Karel\n")
    #expect(stukken.plan().markdown.hasPrefix("# Het plan van Karel"))
    #expect(stukken.html([stukken.agenda()]).contains("p { color: red }"))
  }

  @Test func `the built-in files can be read back as one's own`() throws {
    for taal in Taal.allCases {
      let bestanden = Dictionary(uniqueKeysWithValues: Sjablonen.bestanden(taal).map { ($0, $1) })
      let terug = Stukken(try Netwerk.karel(), try Sjablonen(taal, vervangen: bestanden))
      #expect(terug.alles == (try Netwerk.karel().stukken(taal).alles))
    }
  }

  @Test func `three braces make no hole`() throws {
    let eigen = try Sjablonen(.nederlands, vervangen: ["agenda.md": "{{{vraag}}}{{&vraag}}"])
    let netwerk = try Netwerk.karel().gewijzigd { $0.conferentie?.vraag = "<b>" }
    #expect(Stukken(netwerk, eigen).agenda().markdown == "\\<b\\>\\<b\\>\n")
  }

  @Test(arguments: [
    ("# A\n{{naan}}", 2, SjabloonFout.onbekendVeld("naan")),
    ("{{#vraag}}\nx\n{{/wens}}", 3, .verkeerdGesloten),
    ("a\n{{>stuk}}", 2, .kanHierNiet(">stuk")),
    ("{{=<% %>=}}", 1, .kanHierNiet("=<% %>=")),
    ("a\nb\n{{}}", 3, .naamOnaf),
    ("{{#vraag}}\nx", 2, .nietGesloten),
    ("a\n{{vraag", 2, .naamOnaf),
  ])
  func `what is wrong with a template is told with file and line`(
    tekst: String, regel: Int, fout: SjabloonFout
  ) throws {
    #expect(throws: StukkenError.sjabloon(bestand: "m/plan.md", regel: regel, fout)) {
      _ = try Sjablonen(.nederlands, vervangen: ["plan.md": tekst], map: "m/")
    }
    let melding = StukkenError.sjabloon(bestand: "m/plan.md", regel: regel, fout)
    #expect(melding.naam(in: .nederlands).hasPrefix("m/plan.md:\(regel): "))
    #expect(melding.naam(in: .nederlands) != melding.naam(in: .engels))
  }

  @Test func `a look cannot end the style of a page`() {
    #expect(throws: StukkenError.stijl(bestand: "stijl.css")) {
      _ = try Sjablonen(.nederlands, vervangen: ["stijl.css": "</STYLE><p>"])
    }
  }
}

extension Gegevens {
  fileprivate var alleVelden: Set<Veld> {
    waarden.reduce(into: []) { velden, paar in
      velden.insert(paar.key)
      if case .lijst(let lijst) = paar.value {
        for gegevens in lijst { velden.formUnion(gegevens.alleVelden) }
      }
    }
  }
}
