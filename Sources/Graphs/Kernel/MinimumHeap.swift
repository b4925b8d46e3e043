/// A queue that hands out the node with the smallest key first, the smaller node on equal keys.
///
/// A binary heap without decrease-key: a node may stand in it more than once, and the caller skips
/// the entries that a smaller key has overtaken.
struct MinimumHeap {
  struct Entry: BitwiseCopyable {
    let key: Double
    let node: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      left.key < right.key || (left.key == right.key && left.node < right.node)
    }
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a node. O(log count).
  mutating func insert(_ node: Int32, key: Double) {
    let entry = Entry(key: key, node: node)
    var hole = entries.count
    entries.append(entry)
    while hole > 0, entry < entries[(hole - 1) / 2] {
      entries[hole] = entries[(hole - 1) / 2]
      hole = (hole - 1) / 2
    }
    entries[hole] = entry
  }

  /// Takes out the smallest entry, `nil` when there is none. O(log count).
  mutating func removeFirst() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    var hole = 0
    while let child = smallerChild(of: hole), entries[child] < last {
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = last
    return first
  }

  private func smallerChild(of parent: Int) -> Int? {
    let left = 2 * parent + 1
    guard left < entries.count else { return nil }
    return left + 1 < entries.count && entries[left + 1] < entries[left] ? left + 1 : left
  }
}
