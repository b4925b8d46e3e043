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
      var gebruikt: [UInt8] = []
      while let taak = werk.neem(&gebruikt) {
        let (delen, telling) = lezer.lees(taak.portie, eerste: taak.eerste, maak)
        werk.lever(delen, telling, van: taak)
        gebruikt = taak.portie.bytes
      }
    }
    totaal.isAf = try werk.slotsom()
    return totaal
  }
}

/// Reads the networks of portions, on one thread (English: *portion reader*).
private struct Portielezer {
  private let taal: Taal
  private var lezer = Recordlezer()

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
      switch lezer.lees(portie, record) {
      case .success(let netwerk):
        delen.append(maak(netwerk))
        telling.goed += 1
        if Herkenning.isInSteekproef(nummer, inPortie: index) {
          telling.herkenning.bekijk(netwerk, .kenmerken, plek: record.plek)
        }
      case .failure(let reden):
        telling.voegFoutToe(reden.zin(record, nummer: nummer, taal))
      }
    }
    return (delen, telling)
  }
}
