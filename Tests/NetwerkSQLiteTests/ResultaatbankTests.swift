import Foundation
import GRDB
import NetwerkAnalyse
import NetwerkReeks
import NetwerkSQLite
import Testing

@Suite("Results in a database")
struct ResultaatbankTests {
  let map: URL
  let reeks = Reeks(Kolommen([.omvang, .dichtheid, .losstaanden], metWie: true), draden: 1)

  init() throws {
    map = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
  }

  private func pad(_ naam: String) -> String { map.appendingPathComponent(naam).path }

  private func invoer(_ aantal: Int) throws -> NDJSONBron {
    let regels = (1...aantal).map { nummer in
      #"{"versie":1,"id":"n\#(nummer % 3)","hoofdpersoon":"H","personen":["a"\#(nummer % 2 == 0 ? #","b""# : "")]}"#
    }
    try Data(regels.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: pad("in")))
    return try NDJSONBron([pad("in")], portiegrootte: 200)
  }

  /// - Parameter hoogstens: after how many portions the program ends without a word.
  private func loop(_ bron: NDJSONBron, hervat: Bool, hoogstens: Int = .max) throws(ReeksError) {
    let bank = try Resultaatbank(pad("uit.sqlite"), reeks, bron, hervat: hervat)
    let stop = Stopteken()
    let rest = Teller(hoogstens)
    let telling = try reeks.verwerk(bron, overslaan: bank.overslaan, stop: stop) {
      cellen, _ throws(ReeksError) in
      try bank.schrijf(cellen)
      rest.aantal -= 1
      if rest.aantal <= 0 { stop.geef() }
    }
    if telling.isAf { try bank.rondAf() }
  }

  private func rijen(_ sql: String) throws -> [[DatabaseValue]] {
    try DatabaseQueue(path: pad("uit.sqlite")).read { database in
      try Row.fetchAll(database, sql: sql).map { Array($0.databaseValues) }
    }
  }

  @Test func `every network is a row with typed columns, also when ids are the same`() throws {
    try loop(try invoer(4), hervat: false)
    let rijen = try rijen(
      "SELECT volgnummer, id, omvang, dichtheid, losstaanden_wie FROM resultaten")
    #expect(rijen.map { $0[0].storage.value as? Int64 } == [1, 2, 3, 4])
    #expect(rijen.map { String.fromDatabaseValue($0[1]) } == ["n1", "n2", "n0", "n1"])
    #expect(rijen.map { Int.fromDatabaseValue($0[2]) } == [1, 2, 1, 2])
    // One person has no pairs; two who do not know each other: 0 of 1.
    #expect(rijen.map { Double.fromDatabaseValue($0[3]) } == [nil, 0.0, nil, 0.0])
    #expect(String.fromDatabaseValue(rijen[1][4]) == #"["a","b"]"#)
    #expect(!FileManager.default.fileExists(atPath: pad("uit.sqlite.deel.json")))
  }

  @Test func `the codebook is a table beside it`() throws {
    try loop(try invoer(1), hervat: false)
    let kolommen = try rijen("SELECT kolom FROM codeboek").map { String.fromDatabaseValue($0[0]) }
    #expect(kolommen == reeks.kolommen.kolommen.map(\.naam))
  }

  @Test(arguments: 1...4)
  func `stopped after any portion, it resumes to the same rows`(porties: Int) throws {
    try loop(try invoer(12), hervat: false)
    let heel = try rijen("SELECT * FROM resultaten")
    try FileManager.default.removeItem(atPath: pad("uit.sqlite"))
    try loop(try invoer(12), hervat: false, hoogstens: porties)
    #expect(FileManager.default.fileExists(atPath: pad("uit.sqlite.deel")))
    try loop(try invoer(12), hervat: true)
    #expect(try rijen("SELECT * FROM resultaten") == heel)
  }

  @Test func `unfinished results are not touched without being asked`() throws {
    try loop(try invoer(12), hervat: false, hoogstens: 1)
    #expect(throws: ReeksError.deelBestaat(pad("uit.sqlite.deel"))) {
      try loop(try invoer(12), hervat: false)
    }
  }
}

private final class Teller: @unchecked Sendable {
  var aantal: Int
  init(_ aantal: Int) { self.aantal = aantal }
}
