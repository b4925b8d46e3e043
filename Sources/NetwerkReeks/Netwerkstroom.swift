import Foundation
import Netwerk
import NetwerkBestand

/// Reads a whole series of networks and keeps of each only what is asked (English: *network stream*).
///
/// ```swift
/// let stroom = Netwerkstroom()
/// let telling = try stroom.lees(try NDJSONBron(["buurt.ndjson"]), { $0.omvang() }) { omvangen, _ in
///   som += omvangen.reduce(0, +)
/// }
/// ```
///
/// A network that cannot be read is counted and told of, and the rest goes on. Any number of threads
/// gives the same, in the order of the input; no more than two portions a thread are held.
public struct Netwerkstroom: Sendable {
  /// The language of what is told.
  public var taal: Taal
  /// How many threads share the work, at least one.
  public var draden: Int

  public init(
    taal: Taal = .nederlands, draden: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    (self.taal, self.draden) = (taal, max(1, draden))
  }

  /// Reads all networks.
  ///
  /// - Parameters:
  ///   - bron: where the networks come from.
  ///   - stop: a sign to end early.
  ///   - maak: what is kept of a network; called on any thread.
  ///   - neem: takes what was kept of a portion, in order; called by one thread at a time.
  /// - Returns: how many networks were read.
  /// - Throws: when the input cannot be read, or what `neem` throws.
  @discardableResult
  public func lees<Deel: Sendable>(
    _ bron: any Bron, stop: Stopteken = Stopteken(), _ maak: @escaping @Sendable (Netwerk) -> Deel,
    neem: @escaping ([Deel], Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    var totaal = Reekstelling()
    let werk = Werkverdeling<[Deel]>(bron, overTeSlaan: 0, onderweg: 2 * draden, stop) {
      delen, telling throws(ReeksError) in
      try neem(delen, telling)
      totaal.voegToe(telling)
    }
    let taal = taal
    Draden(draden).doe {
      var lezer = Portielezer(taal)
      while let taak = werk.neem() {
        let (delen, telling) = lezer.lees(taak.portie, eerste: taak.eerste, maak)
        werk.lever(delen, telling, van: taak)
      }
    }
    totaal.isAf = try werk.slotsom()
    return totaal
  }
}

/// Reads the networks of portions, on one thread (English: *portion reader*).
private struct Portielezer {
  private let taal: Taal
  private let decoder = NetwerkDecoder()
  private var lezer = Regellezer()

  init(_ taal: Taal) { self.taal = taal }

  mutating func lees<Deel>(
    _ portie: Portie, eerste: Int, _ maak: (Netwerk) -> Deel
  ) -> ([Deel], Reekstelling) {
    var telling = Reekstelling()
    telling.gelezen = portie.gelezen
    var delen: [Deel] = []
    delen.reserveCapacity(portie.records.count)
    for (index, record) in portie.records.enumerated() {
      let nummer = eerste + index
      if let netwerk = gewoon(portie, record) ?? algemeen(portie, record, nummer, &telling) {
        delen.append(maak(netwerk))
        telling.goed += 1
      }
    }
    return (delen, telling)
  }

  /// What the fast reader makes of it; `nil` for what is out of the ordinary.
  private mutating func gewoon(_ portie: Portie, _ record: Portie.Record) -> Netwerk? {
    guard record.fout == nil else { return nil }
    return portie.bytes.withUnsafeBufferPointer { bytes in
      let regel = UnsafeBufferPointer(rebasing: bytes[record.bereik])
      return lezer.lees(regel) ? lezer.netwerk(van: regel) : nil
    }
  }

  private func algemeen(
    _ portie: Portie, _ record: Portie.Record, _ nummer: Int, _ telling: inout Reekstelling
  ) -> Netwerk? {
    if let fout = record.fout {
      telling.voegFoutToe(fout.zin(in: taal))
      return nil
    }
    let bytes = Array(portie.bytes[record.bereik])
    let lezing = decoder.lees(bytes, bestand: record.bestand)
    if let netwerk = lezing.netwerk { return netwerk }
    let naam = Netwerkid.zoek(in: bytes) ?? record.naam ?? "#\(nummer)"
    telling.voegFoutToe(Fouttekst(lezing.fouten, record, taal).voorMensen(naam))
    return nil
  }
}
