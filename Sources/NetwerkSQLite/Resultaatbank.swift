import Foundation
import GRDB
import NetwerkReeks

/// Results on their way to an SQLite database: written to `UIT.deel`, which takes the name `UIT` when
/// all is done (English: *result store*).
///
/// The table `resultaten` has a row for each network, with `volgnummer` (from 1) as its key: two
/// networks with the same id are two rows. Each portion is one transaction, so that whatever stops
/// the program, what is there are whole rows without a gap. A run that resumes works out the last of
/// them once more and goes on only when that gives the same cells.
public final class Resultaatbank: @unchecked Sendable {
  /// How many networks at the beginning of the input need no result any more.
  public let overslaan: Int

  private let pad: String
  private let deel: String
  private let briefje: Opdrachtbriefje
  private let bank: DatabaseQueue
  private let breedte: Int
  private let invoeging: String
  private var volgnummer: Int
  /// The last row that is there, until it was found to be the same.
  private var laatsteRij: [DatabaseValue]

  /// - Parameters:
  ///   - pad: where the results come when all is done; a file that is there is then replaced.
  ///   - hervat: whether results of an earlier run are to be gone on with; when there are none, it
  ///     begins at the beginning.
  /// - Throws: when nothing can be written there, or what is there may not be gone on with.
  public init(
    _ pad: String, _ reeks: Reeks, _ bron: any Bron, hervat: Bool
  ) throws(ReeksError) {
    let pad = URL(fileURLWithPath: pad).resolvingSymlinksInPath().path
    let deel = pad + ".deel"
    (self.pad, self.deel) = (pad, deel)
    briefje = Opdrachtbriefje(bij: deel)
    let opdracht = Reeksopdracht(reeks, bron, vorm: "sqlite")
    if FileManager.default.fileExists(atPath: deel) {
      guard hervat else { throw .deelBestaat(deel) }
      try briefje.keur(opdracht, deel: deel)
    } else {
      try briefje.schrijf(opdracht)
    }
    let kolommen = reeks.kolommen
    breedte = kolommen.kolommen.count
    let vraagtekens = Array(repeating: "?", count: breedte + 1).joined(separator: ",")
    invoeging = "INSERT INTO resultaten VALUES (\(vraagtekens))"
    do {
      let bank = try Resultaatbank.open(deel)
      self.bank = bank
      laatsteRij = try bank.write { database in
        try Resultaatbank.maak(database, kolommen, Codeboek(kolommen, taal: reeks.taal))
        return try Resultaatbank.laatste(database)
      }
    } catch {
      throw Resultaatbank.fout(error, deel)
    }
    volgnummer = laatsteRij.first.flatMap(Int.fromDatabaseValue) ?? 0
    overslaan = max(0, volgnummer - 1)
    volgnummer = overslaan
  }

  /// Writes the rows that follow on those that are there, all of them or none.
  public func schrijf(_ cellen: [Cel]) throws(ReeksError) {
    let isHerhaald = !laatsteRij.isEmpty
    if isHerhaald {
      let eerste = cellen.prefix(breedte).map(\.databaseValue)
      guard eerste == Array(laatsteRij.dropFirst()) else { throw .andereUitkomst(deel) }
      laatsteRij = []
      volgnummer += 1
    }
    do {
      let begin = volgnummer
      try bank.write { database in
        let opdracht = try database.cachedStatement(sql: invoeging)
        var nummer = begin
        for plaats in stride(from: isHerhaald ? breedte : 0, to: cellen.count, by: breedte) {
          nummer += 1
          let rij = cellen[plaats..<(plaats + breedte)].map(\.databaseValue)
          try opdracht.execute(arguments: StatementArguments([nummer.databaseValue] + rij))
        }
      }
      volgnummer = begin + cellen.count / breedte - (isHerhaald ? 1 : 0)
    } catch {
      throw Resultaatbank.fout(error, deel)
    }
  }

  /// Gives the results their name; from then on they are whole.
  public func rondAf() throws(ReeksError) {
    guard laatsteRij.isEmpty else { throw .andereUitkomst(deel) }
    do {
      // Back to one file that anybody may open read-only.
      try bank.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try bank.close()
      guard rename(deel, pad) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch {
      throw Resultaatbank.fout(error, deel)
    }
    briefje.haalWeg()
  }

  private static func open(_ pad: String) throws -> DatabaseQueue {
    var instelling = Configuration()
    instelling.busyMode = .immediateError
    instelling.prepareDatabase { database in
      // What was committed survives the end of the program and, short of the last portion, of the
      // machine.
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: pad, configuration: instelling)
  }

  private static func maak(
    _ database: Database, _ kolommen: Kolommen, _ codeboek: Codeboek
  ) throws {
    guard try !database.tableExists("codeboek") else { return }
    let velden = kolommen.kolommen.map { "\"\($0.naam)\" \($0.aard.soort)" }
    try database.execute(
      sql: "CREATE TABLE resultaten (volgnummer INTEGER PRIMARY KEY, "
        + velden.joined(separator: ", ") + ") STRICT")
    let kop = Codeboek.kop.map { "\"\($0)\" TEXT NOT NULL" }.joined(separator: ", ")
    try database.execute(sql: "CREATE TABLE codeboek (\(kop)) STRICT")
    let vraagtekens = Codeboek.kop.map { _ in "?" }.joined(separator: ",")
    for rij in codeboek.rijen {
      try database.execute(
        sql: "INSERT INTO codeboek VALUES (\(vraagtekens))", arguments: StatementArguments(rij))
    }
  }

  private static func laatste(_ database: Database) throws -> [DatabaseValue] {
    let rij = try Row.fetchOne(
      database, sql: "SELECT * FROM resultaten ORDER BY volgnummer DESC LIMIT 1")
    return rij.map { Array($0.databaseValues) } ?? []
  }

  private static func fout(_ fout: any Error, _ pad: String) -> ReeksError {
    if let fout = fout as? ReeksError { return fout }
    guard let fout = fout as? DatabaseError else { return .nietSchrijfbaar(pad, .anders(EIO)) }
    return switch fout.resultCode {
    case .SQLITE_FULL: .nietSchrijfbaar(pad, .schijfVol)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .isBezig(pad)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .nietSchrijfbaar(pad, .magNiet)
    // On a full disk SQLite cannot always make the files it needs beside the database.
    case .SQLITE_IOERR: .nietSchrijfbaar(pad, .schijfVol)
    case .SQLITE_CANTOPEN: .nietSchrijfbaar(pad, .geenMap)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .andereOpdracht(pad, verschil: .vorm)
    default: .nietSchrijfbaar(pad, .anders(EIO))
    }
  }
}

extension Cel {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .leeg: .null
    case .tekst(let tekst): tekst.databaseValue
    case .geheel(let aantal): aantal.databaseValue
    case .getal(let getal): getal.databaseValue
    }
  }
}

extension Kolom.Aard {
  /// What SQLite calls it.
  fileprivate var soort: String {
    switch self {
    case .tekst, .lijst: "TEXT"
    case .geheel: "INTEGER"
    case .getal: "REAL"
    }
  }
}
