import Foundation
import Netwerk
import Testing

@testable import NetwerkStukken

@Suite struct BegripTests {
  private func begrippen() throws -> [[String]] {
    let map = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let pad = map.appendingPathComponent("../../../Sources/Netwerk/Netwerk.docc/Begrippen.md")
    return try String(contentsOf: pad.standardizedFileURL, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("|") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
  }

  @Test(arguments: Begrip.allCases)
  func `every term is explained as the glossary explains it`(begrip: Begrip) throws {
    let rij = try #require(
      try begrippen().first { $0[2] == begrip.betekenis(in: .nederlands) }, "\(begrip)")
    let namen = rij[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(namen.contains(begrip.naam(in: .nederlands)))
    #expect(!begrip.naam(in: .engels).isEmpty && !begrip.betekenis(in: .engels).isEmpty)
  }

  @Test func `words of a conference are explained only where there is one`() throws {
    let leeg = try Netwerk(Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }]))
    #expect(!Rapport(leeg, voor: .familie).begrippen.contains(.conferentie))
    #expect(Rapport(try .karel(), voor: .familie).begrippen.contains(.conferentie))
  }
}
