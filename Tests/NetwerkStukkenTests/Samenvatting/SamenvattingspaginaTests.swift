import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks
import Testing

@testable import NetwerkStukken

struct SamenvattingspaginaTests {
  private func pagina(
    _ regels: [String], _ groepering: Groepering? = nil, _ taal: Taal = .nederlands,
    kleinsteGroep: Int = 1
  ) throws -> String {
    let pad = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: pad) }
    try Data(regels.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: pad))
    let kolommen = Kolommen(
      [.omvang, .dichtheid, .wengertype], achtergrond: [.leeftijd, .peildatum])
    let samensteller = Samensteller(kolommen, groepering: groepering)
    try Reeks(kolommen).vatSamen(NDJSONBron([pad]), met: samensteller)
    return try Samenvattingspagina(
      samensteller.samenvatting, taal: taal, kleinsteGroep: kleinsteGroep
    ).html()
  }

  private let regels = (0..<12).map { nummer in
    let personen = (0..<(nummer % 4)).map { #"{"naam":"p\#($0)"}"# }.joined(separator: ",")
    return #"{"versie":1,"peildatum":"2026-0\#(nummer % 2 + 1)-01","hoofdpersoon":"H","personen":["#
      + personen + "]}"
  }

  @Test func `the page is one well-formed document without anything from elsewhere`() throws {
    let html = try pagina(regels, Groepering("omvang", grenzen: [2]))
    #expect(html.contains("default-src 'none'"))
    for vreemd in ["http:", "https:", "src=", "@import", "url(", "<script", "{{"] {
      #expect(!html.contains(vreemd), "\(vreemd)")
    }
    #expect(XMLTagteller().isGebalanceerd(html))
  }

  @Test func `it says how many networks there are, also of those that could not be read`() throws {
    let html = try pagina(regels + ["rommel"])
    #expect(html.contains("<h1>Samenvatting van 13 netwerken</h1>"))
    #expect(html.contains("1 van de netwerken was niet te lezen en telt niet mee"))
    #expect(try pagina(regels, nil, .engels).contains("<h1>Summary of 12 networks</h1>"))
  }

  @Test func `numbers stand there as the distribution has them`() throws {
    let html = try pagina(regels)
    // Three times 0, 1, 2 and 3 people: the mean is 1.5, the median the sixth of twelve: 1.
    #expect(html.contains("<dt>gemiddelde</dt><dd>1,50</dd>"))
    #expect(html.contains("<dt>mediaan</dt><dd>1</dd>"))
    #expect(html.contains("<dt>geen waarde</dt><dd>6</dd>"))
  }

  @Test func `a group that is too small is named and nothing is said of it`() throws {
    let html = try pagina(regels, Groepering("omvang", grenzen: [1, 3]), kleinsteGroep: 4)
    #expect(!html.contains("Per groep"))
    let ruim = try pagina(regels, Groepering("omvang", grenzen: [1, 2]), kleinsteGroep: 3)
    #expect(ruim.contains("Per groep van ‘omvang’"))
    #expect(ruim.contains("<th scope=\"row\">2 en meer</th>"))
  }

  @Test func `a column of background has a name in words`() throws {
    #expect(
      try pagina(regels).contains(
        ">leeftijd van de hoofdpersoon <code>hoofdpersoon_leeftijd</code></h2>"))
    #expect(try pagina(regels, nil, .engels).contains(">age of the hoofdpersoon <code>"))
    #expect(try pagina(regels, Groepering("peildatum"), .engels).contains("‘date of the network’"))
  }

  @Test func `groups have the words of the column`() throws {
    let html = try pagina(regels, Groepering("peildatum"))
    #expect(html.contains("<th scope=\"row\">2026-01-01</th>"))
  }
}

/// Counts whether tags are closed in the order in which they were opened.
private struct XMLTagteller {
  func isGebalanceerd(_ html: String) -> Bool {
    var open: [Substring] = []
    for stuk in html.split(separator: "<").dropFirst() {
      let tag = stuk.prefix { $0 != ">" }
      if tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
      let naam = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        guard open.popLast() == naam else { return false }
      } else {
        open.append(naam)
      }
    }
    return open.isEmpty
  }
}
