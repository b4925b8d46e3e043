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
    var sizes = [Int](repeating: 0, count: groupCount)
    for label in labels { sizes[label] += 1 }
    return sizes
  }

  /// The nodes of every group, ascending.
  package func groups() -> [[Int]] {
    var groups = [[Int]](repeating: [], count: groupCount)
    for (node, label) in labels.enumerated() { groups[label].append(node) }
    return groups
  }
}
