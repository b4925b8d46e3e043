import Graphs

/// Who knows whom among up to two billion people who are numbers: a whole town in one network (English:
/// *large graph*).
///
/// Ties have no direction and no strength. Nobody is the hoofdpersoon.
///
/// ```swift
/// let graaf = try Bandengraaf(aantalPersonen: 3, uiteinden: [0, 1, 1, 2, 2, 1])
/// graaf.aantalBanden     // 2
/// graaf.dubbeleBanden    // 1
/// ```
public struct Bandengraaf: Sendable {
  let graph: Graph
  /// How many ties were said once more, in whichever direction.
  public let dubbeleBanden: Int

  /// - Parameters:
  ///   - aantalPersonen: how many people there are; they are numbered from 0.
  ///   - uiteinden: the two ends of every tie, one tie after the other. It is let go of as soon as it
  ///     has been read, so that whoever hands over the only copy does not pay for it twice.
  /// - Throws: ``AnalyseError/ongeldigeBand(_:)`` for the first tie of somebody with themselves or with
  ///   a number that nobody has, ``AnalyseError/teVeelBanden`` beyond two billion.
  /// - Complexity: O(people + ties) time; 8 bytes a tie and 4 a person, and 12 a tie while it is made.
  public init(aantalPersonen: Int, uiteinden: consuming [Int32]) throws(AnalyseError) {
    let aantal = uiteinden.count / 2
    do {
      graph = try Graph(validatingEnds: uiteinden, nodeCount: aantalPersonen)
    } catch {
      switch error {
      case .nodeOutOfRange(let nummer, _), .selfLoop(let nummer, _): throw .ongeldigeBand(nummer)
      case .tooLarge, .weightCount, .invalidWeight: throw .teVeelBanden
      }
    }
    dubbeleBanden = aantal - graph.edgeCount
  }

  public var aantalPersonen: Int { graph.nodeCount }

  /// Pairs that know each other, each counted once.
  public var aantalBanden: Int { graph.edgeCount }
}
