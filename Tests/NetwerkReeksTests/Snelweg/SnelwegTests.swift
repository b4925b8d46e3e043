import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkReeks

@Suite struct SnelwegTests {
  @Test(arguments: [false, true])
  func `both roads write the same bytes`(uitgebreid: Bool) throws {
    let kolommen = Kolommen(Maat.structuur, metWie: uitgebreid, metGrondslag: uitgebreid)
    var aantal = 0
    for zaad in 1...60 {
      let regel = GewoneRegel.tekst(zaad: zaad, hoogstens: 9)
      guard let snel = try snel(regel, kolommen) else { continue }
      #expect(snel == gewoon(regel, kolommen), "\(regel)")
      aantal += 1
    }
    #expect(aantal > 20)
  }

  @Test(arguments: [64, 65, 128, 129, 255])
  func `both roads write the same bytes when rows of bits grow`(mensen: Int) throws {
    let personen = (0..<mensen).map { "{\"naam\":\"a\($0)\",\"groep\":\"buren\"}" }
    let relaties = (1..<mensen).map { "{\"tussen\":[\"a\($0)\",\"a\($0 / 3)\"]}" }
    let regel = regel(personen, relaties)
    let kolommen = Kolommen(Maat.structuur, metWie: true)
    #expect(try snel(regel, kolommen) == gewoon(regel, kolommen))
  }

  @Test func `both roads write the same bytes for kenmerken of every length`() throws {
    let personen = (1...30).map { "{\"naam\":\"\(String(repeating: "k", count: $0))\"}" }
    let kolommen = Kolommen(Maat.structuur, metWie: true)
    // One is longer than all the others together.
    let lang = "{\"naam\":\"\(String(repeating: "m", count: 5_000))\"}"
    for aantal in [1, 12, 13, 30] {
      let regel = regel([lang] + personen.prefix(aantal), [])
      #expect(try snel(regel, kolommen) == gewoon(regel, kolommen))
    }
  }

  @Test func `nobody, and nobody who counts, give empty cells with their reasons`() throws {
    let kolommen = Kolommen(Maat.structuur)
    for personen in [[], ["{\"naam\":\"a\",\"aard\":\"verbroken\"}"], ["{\"naam\":\"a\"}"]] {
      let regel = regel(personen, [])
      #expect(try snel(regel, kolommen) == gewoon(regel, kolommen))
    }
  }

  @Test func `a pair that any relation breaks off does not know each other`() throws {
    let kolommen = Kolommen([.aantalBanden])
    let personen = ["{\"naam\":\"a\"}", "{\"naam\":\"b\"}", "{\"naam\":\"c\"}"]
    let relaties = [
      "{\"tussen\":[\"a\",\"b\"]}", "{\"tussen\":[\"b\",\"a\"],\"aard\":\"verbroken\"}",
      "{\"tussen\":[\"c\",\"b\"]}", "{\"tussen\":[\"b\",\"c\"]}",
    ]
    let rij = try #require(try snel(regel(personen, relaties), kolommen))
    #expect(rij == "{\"id\":\"n\",\"fout\":null,\"aantal_banden\":1,\"redenen\":null}\n")
  }

  @Test func `a relation with the hoofdpersoon is for the general road`() throws {
    let regel = regel(["{\"naam\":\"a\"}"], ["{\"tussen\":[\"a\",\"h\"]}"])
    #expect(try snel(regel, Kolommen(Maat.structuur)) == nil)
  }

  @Test func `the fast road knows exactly the measures of structure`() {
    #expect(Set(Structuurmaat.allCases.map(\.rawValue)) == Set(Maat.structuur.map(\.id)))
    #expect(Snelweg(Kolommen(Maat.standaard)) == nil)
  }

  private func regel(_ personen: [String], _ relaties: [String]) -> String {
    "{\"versie\":1,\"hoofdpersoon\":{\"naam\":\"H\"},\"personen\":[\(personen.joined(separator: ","))]"
      + ",\"relaties\":[\(relaties.joined(separator: ","))]}"
  }

  /// `nil` for a line that is not for the fast road.
  private func snel(_ regel: String, _ kolommen: Kolommen) throws -> String? {
    let snelweg = try #require(Snelweg(kolommen))
    var lezer = Regellezer()
    var schrijver = NDJSONSchrijver(kolommen)
    let isGelukt = Array(regel.utf8).withUnsafeBufferPointer { bytes in
      lezer.lees(bytes) && snelweg.vul(&schrijver, lezer.netwerk, van: bytes, naam: "n")
    }
    return isGelukt ? String(decoding: schrijver.geefAf(), as: UTF8.self) : nil
  }

  private func gewoon(_ regel: String, _ kolommen: Kolommen) -> String? {
    let bytes = Array(regel.utf8)
    var schrijver = NDJSONSchrijver(kolommen)
    guard let netwerk = NetwerkDecoder().lees(bytes, bestand: "regel").netwerk else { return nil }
    Rijvuller.vul(&schrijver, id: Netwerkid.zoek(in: bytes) ?? "n", netwerk, kolommen)
    return String(decoding: schrijver.geefAf(), as: UTF8.self)
  }
}
