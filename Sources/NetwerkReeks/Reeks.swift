import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// Measures a whole series of networks: one result for each, in the same order (English: *series*).
///
/// ```swift
/// let reeks = Reeks(Kolommen(Maat.structuur))
/// let bron = try NDJSONBron(["netwerken.ndjson"])
/// let telling = try reeks.verwerk(bron, als: .ndjson) { bytes, _ in uit.write(Data(bytes)) }
/// print(telling.goed, telling.fout)
/// ```
///
/// A network that cannot be read becomes a result with a `fout` that says where and why, and the
/// rest goes on. Any number of threads gives the same bytes. Memory does not grow with the input: no
/// more than two portions a thread are held.
public struct Reeks: Sendable {
  /// The version of the program, of which results may depend.
  public static let versie = "0.1.0"

  public let kolommen: Kolommen
  /// The language of a `fout`; names of columns and words in cells do not change with it.
  public var taal: Taal
  /// How many threads share the work, at least one.
  public var draden: Int

  public init(
    _ kolommen: Kolommen, taal: Taal = .nederlands,
    draden: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.kolommen = kolommen
    self.taal = taal
    self.draden = max(1, draden)
  }

  /// Processes networks and hands over their rows as bytes, portion by portion in order.
  ///
  /// - Parameters:
  ///   - bron: where the networks come from.
  ///   - vorm: how the rows are written; a header is not among them, see ``Vorm/kop(_:)``.
  ///   - overslaan: how many networks at the beginning need no result.
  ///   - stop: a sign to end early; what was begun is finished.
  ///   - samensteller: sums up the rows that are written; `nil` for no summary.
  ///   - schrijf: takes the rows of a portion; called by one thread at a time.
  /// - Returns: how many networks were processed.
  /// - Throws: when the input cannot be read, or what `schrijf` throws.
  @discardableResult
  public func verwerk(
    _ bron: any Bron, als vorm: Vorm, overslaan: Int = 0, stop: Stopteken = Stopteken(),
    samensteller: Samensteller? = nil,
    schrijf: @escaping ([UInt8], Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    switch vorm {
    case .ndjson:
      try verwerk(bron, overslaan, stop, samensteller, { NDJSONSchrijver(kolommen) }, schrijf)
    case .csv(let opmaak):
      try verwerk(bron, overslaan, stop, samensteller, { CSVSchrijver(opmaak) }, schrijf)
    }
  }

  /// As ``verwerk(_:als:overslaan:stop:samensteller:schrijf:)``, with cells instead of bytes: those of all rows
  /// of a portion in a row, as many for each as there are columns.
  @discardableResult
  public func verwerk(
    _ bron: any Bron, overslaan: Int = 0, stop: Stopteken = Stopteken(),
    samensteller: Samensteller? = nil,
    schrijfCellen: @escaping ([Cel], Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    try verwerk(bron, overslaan, stop, samensteller, { Celverzamelaar() }, schrijfCellen)
  }

  /// Measures networks only to sum them up, without results of each.
  ///
  /// - Parameters:
  ///   - bron: where the networks come from.
  ///   - stop: a sign to end early.
  ///   - samensteller: sums up every row.
  ///   - meld: is told of every portion what came of it, by one thread at a time.
  @discardableResult
  public func vatSamen(
    _ bron: any Bron, stop: Stopteken = Stopteken(), met samensteller: Samensteller,
    meld: @escaping (Reekstelling) throws(ReeksError) -> Void = { _ in }
  ) throws(ReeksError) -> Reekstelling {
    let maakSchrijver: @Sendable () -> Nietsschrijver = { Nietsschrijver() }
    return try verwerk(bron, 0, stop, samensteller, maakSchrijver) {
      _, telling throws(ReeksError) in try meld(telling)
    }
  }

  private func verwerk<Schrijver: Celschrijver>(
    _ bron: any Bron, _ overslaan: Int, _ stop: Stopteken, _ samensteller: Samensteller?,
    _ maakSchrijver: @escaping @Sendable () -> Schrijver,
    _ schrijf: @escaping (Schrijver.Opbrengst, Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    guard let samensteller else {
      return try verwerk(bron, overslaan, stop, maakSchrijver, schrijf)
    }
    let (kolommen, groepering) = (kolommen, samensteller.groepering)
    let maakMeeschrijver: @Sendable () -> Meeschrijver<Schrijver> = {
      Meeschrijver(maakSchrijver(), kolommen, groepering)
    }
    return try verwerk(bron, overslaan, stop, maakMeeschrijver) {
      opbrengst, telling throws(ReeksError) in
      samensteller.tel(opbrengst.blok)
      try schrijf(opbrengst.binnen, telling)
    }
  }

  private func verwerk<Schrijver: Celschrijver>(
    _ bron: any Bron, _ overslaan: Int, _ stop: Stopteken,
    _ maakSchrijver: @escaping @Sendable () -> Schrijver,
    _ schrijf: @escaping (Schrijver.Opbrengst, Reekstelling) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    var totaal = Reekstelling()
    totaal.overgeslagen = overslaan
    let werk = Werkverdeling<Schrijver.Opbrengst>(
      bron, overTeSlaan: overslaan, onderweg: 2 * draden, stop
    ) { opbrengst, telling throws(ReeksError) in
      try schrijf(opbrengst, telling)
      totaal.voegToe(telling)
    }
    Draden(draden).doe {
      var verwerker = Portieverwerker(maakSchrijver(), kolommen, taal)
      var gebruikt: [UInt8] = []
      while let taak = werk.neem(&gebruikt) {
        let (opbrengst, telling) = verwerker.verwerk(taak.portie, eerste: taak.eerste)
        werk.lever(opbrengst, telling, van: taak)
        gebruikt = taak.portie.bytes
      }
    }
    totaal.isAf = try werk.slotsom()
    return totaal
  }
}
