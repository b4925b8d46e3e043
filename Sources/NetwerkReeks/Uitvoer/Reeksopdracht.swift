import Foundation
import Netwerk

/// What makes a run the same job as an earlier one, so that it may go on where that one stopped
/// (English: *job*).
public struct Reeksopdracht: Hashable, Sendable, Codable {
  let programma: String
  let invoer: [Invoerkenmerk]
  let kolommen: [String]
  let vorm: String
  let taal: String

  /// - Parameters:
  ///   - reeks: what is measured, and in what language a `fout` is.
  ///   - bron: what is read, of which it keeps the marks.
  ///   - vorm: a word for how results are stored.
  public init(_ reeks: Reeks, _ bron: some Bron, vorm: String) {
    programma = Reeks.versie
    invoer = bron.kenmerken
    kolommen = reeks.kolommen.kolommen.map(\.naam)
    self.vorm = vorm
    taal = reeks.taal.rawValue
  }

  public init(_ reeks: Reeks, _ bron: some Bron, _ vorm: Vorm) {
    self.init(reeks, bron, vorm: vorm.kenmerk)
  }

  /// In what it differs from another; `nil` when it does not.
  func verschil(met ander: Reeksopdracht) -> ReeksError.Verschil? {
    if programma != ander.programma { return .programma }
    if invoer != ander.invoer { return .invoer }
    if vorm != ander.vorm { return .vorm }
    return kolommen == ander.kolommen && taal == ander.taal ? nil : .kolommen
  }
}

/// The small file beside results that are not finished, which says to which job they belong.
public struct Opdrachtbriefje: Sendable {
  public let pad: String

  /// - Parameter deel: where the unfinished results are.
  public init(bij deel: String) { pad = deel + ".json" }

  /// Writes the job down, all of it or nothing.
  public func schrijf(_ opdracht: Reeksopdracht) throws(ReeksError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(opdracht) else { return }
    let nieuw = pad + ".nieuw"
    let bron = try Schrijfbron(nieuw, vlaggen: O_CREAT | O_TRUNC)
    do throws(ReeksError) {
      try bron.schrijf(Array(bytes) + [0x0A])
      try bron.bewaar()
    } catch {
      unlink(nieuw)
      throw error
    }
    guard rename(nieuw, pad) == 0 else {
      throw .nietSchrijfbaar(pad, ReeksError.Schrijffout(errno))
    }
  }

  /// Holds what is there against a job.
  ///
  /// - Throws: ``ReeksError/andereOpdracht(_:verschil:)``.
  public func keur(_ opdracht: Reeksopdracht, deel: String) throws(ReeksError) {
    guard let bytes = FileManager.default.contents(atPath: pad),
      let begonnen = try? JSONDecoder().decode(Reeksopdracht.self, from: bytes)
    else { throw .andereOpdracht(deel, verschil: .onbekend) }
    if let verschil = begonnen.verschil(met: opdracht) {
      throw .andereOpdracht(deel, verschil: verschil)
    }
  }

  public func haalWeg() { unlink(pad) }
}
