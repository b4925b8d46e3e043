/// A division of the nodes into groups: parts that hang together, communities.
///
/// Groups are numbered by their smallest node, so equal divisions are equal values.
package struct Partition: Hashable, Sendable {
  /// The group of every node, in `0..<groupCount`.
  package let labels: [Int]
  package let groupCount: Int

  /// Makes a partition from labels of any kind; only which of them are equal matters.
  package init<Label: Hashable>(_ labels: [Label]) {
    var numbers: [Label: Int] = [:]
    self.labels = labels.map { label in
      if let number = numbers[label] { return number }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
    groupCount = numbers.count
  }

  /// Makes a partition from labels that are numbered by their smallest node already.
  init(numbered labels: [Int], groupCount: Int) {
    self.labels = labels
    self.groupCount = groupCount
  }

  /// Makes a partition from labels in `0..<labels.count`. O(n), without hashing.
  init(compacting labels: [Int32]) {
    let labeling = Labeling(compacting: labels)
    self.labels = labeling.labels.map { Int($0) }
    groupCount = labeling.groupCount
  }

  /// The number of nodes in every group.
  package func sizes() -> [Int] {
    var sizes = [Int](count: groupCount) { _ in 0 }
    for label in labels { sizes[label] += 1 }
    return sizes
  }

  /// The nodes of every group, ascending.
  package func groups() -> [[Int]] {
    var groups = [[Int]](repeating: [], count: groupCount)
    for (node, label) in labels.enumerated() { groups[label].append(node) }
    return groups
  }

  /// The nodes of every group, ascending; the largest group first, and of groups of one size the one
  /// with the smallest node. O(n) besides sorting the groups.
  package func largestFirst() -> [ArraySlice<Int>] {
    let sizes = sizes()
    // One number a group, smaller for more nodes and then for a smaller group.
    var order = [Int](count: groupCount) { (labels.count - sizes[$0]) << 32 | $0 }
    order.sort()
    for index in order.indices { order[index] &= Int(UInt32.max) }
    var place = sizes
    var end = 0
    for group in order {
      place[group] = end
      end += sizes[group]
    }
    let nodes = [Int](unsafeUninitializedCapacity: labels.count) { nodes, count in
      for (node, label) in labels.enumerated() {
        nodes.initializeElement(at: place[label], to: node)
        place[label] += 1
      }
      count = labels.count
    }
    return Array(count: groupCount) {
      let group = order[$0]
      return nodes[place[group] - sizes[group]..<place[group]]
    }
  }
}
