/// A set of node numbers, iterated in ascending order.
protocol NodeCollection: Sequence, IteratorProtocol where Element == Int {
  /// The empty set.
  init()

  var count: Int { get }
  var isEmpty: Bool { get }
  func intersection(_ other: Self) -> Self
  func subtracting(_ other: Self) -> Self
  mutating func insert(_ node: Int)
  mutating func remove(_ node: Int)
  /// Removes and returns the smallest member of a set that is not empty.
  mutating func removeFirst() -> Int
}

extension NodeCollection {
  /// Spares arrays made of a set from growing.
  var underestimatedCount: Int { count }

  /// A set is its own iterator: iterating empties a copy of it.
  @inline(__always)
  mutating func next() -> Int? { isEmpty ? nil : removeFirst() }
}

/// A set of small node numbers in a fixed number of machine words.
protocol NodeSet: NodeCollection, Equatable, Sendable, BitwiseCopyable {
  /// Members are below this number.
  static var capacity: Int { get }

  /// The set `0..<count`.
  init(below count: Int)

  /// The smallest member of a set that is not empty.
  var first: Int { get }
  func contains(_ node: Int) -> Bool
  func union(_ other: Self) -> Self
}

extension NodeSet {
  func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
}

/// A set of node numbers below 64.
struct NodeSet64: NodeSet {
  var word: UInt64 = 0

  init() {}
  init(word: UInt64) { self.word = word }
  /// The smart shift makes 1 << 64 zero, and less one that is all bits.
  init(below count: Int) { word = (1 << UInt64(count)) &- 1 }

  static var capacity: Int { 64 }
  var count: Int { word.nonzeroBitCount }
  var isEmpty: Bool { word == 0 }
  var first: Int { word.trailingZeroBitCount }
  func contains(_ node: Int) -> Bool { word &>> UInt64(node) & 1 != 0 }
  func union(_ other: Self) -> Self { Self(word: word | other.word) }
  func intersection(_ other: Self) -> Self { Self(word: word & other.word) }
  func subtracting(_ other: Self) -> Self { Self(word: word & ~other.word) }
  mutating func insert(_ node: Int) { word |= 1 &<< UInt64(node) }
  mutating func remove(_ node: Int) { word &= ~(1 &<< UInt64(node)) }
  mutating func removeFirst() -> Int {
    let first = word.trailingZeroBitCount
    word &= word &- 1
    return first
  }
}

/// A set of node numbers below twice the capacity of its halves.
struct PairedNodeSet<Half: NodeSet>: NodeSet {
  var low = Half()
  var high = Half()

  init() {}
  init(low: Half, high: Half) {
    self.low = low
    self.high = high
  }
  init(below count: Int) {
    let inLow = count < Half.capacity ? count : Half.capacity
    low = Half(below: inLow)
    high = Half(below: count - inLow)
  }

  static var capacity: Int { 2 * Half.capacity }
  var count: Int { low.count &+ high.count }
  var isEmpty: Bool { low.isEmpty && high.isEmpty }
  var first: Int { low.isEmpty ? Half.capacity &+ high.first : low.first }
  func contains(_ node: Int) -> Bool {
    node < Half.capacity ? low.contains(node) : high.contains(node &- Half.capacity)
  }
  func union(_ other: Self) -> Self {
    Self(low: low.union(other.low), high: high.union(other.high))
  }
  func intersection(_ other: Self) -> Self {
    Self(low: low.intersection(other.low), high: high.intersection(other.high))
  }
  func subtracting(_ other: Self) -> Self {
    Self(low: low.subtracting(other.low), high: high.subtracting(other.high))
  }
  mutating func insert(_ node: Int) {
    if node < Half.capacity { low.insert(node) } else { high.insert(node &- Half.capacity) }
  }
  mutating func remove(_ node: Int) {
    if node < Half.capacity { low.remove(node) } else { high.remove(node &- Half.capacity) }
  }
  mutating func removeFirst() -> Int {
    low.isEmpty ? Half.capacity &+ high.removeFirst() : low.removeFirst()
  }
}

/// A set of node numbers below 128.
typealias NodeSet128 = PairedNodeSet<NodeSet64>

/// A set of node numbers below 256.
typealias NodeSet256 = PairedNodeSet<NodeSet128>
