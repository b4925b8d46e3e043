/// How many are alike in one thing that somebody could know (English: *signature counts*). Memory
/// grows with the number of different signatures: sixteen bytes and some more for each.
public struct Telling: Hashable, Sendable {
  private var keren: [UInt64: Int] = [:]
  /// How many were counted.
  public private(set) var aantal = 0

  public init() {}

  public mutating func tel(_ handtekening: UInt64) {
    keren[handtekening, default: 0] += 1
    aantal += 1
  }

  /// How many different ones there are.
  public var soorten: Int { keren.count }

  /// How many are like no other.
  public var uniek: Int { keren.values.count { $0 == 1 } }

  /// How many of the rarest there are; `nil` when none were counted.
  public var k: Int? { keren.values.min() }

  /// How many have fewer than this that are like them, themselves included.
  public func inMinderDan(_ grens: Int) -> Int { keren.values.filter { $0 < grens }.reduce(0, +) }
}
