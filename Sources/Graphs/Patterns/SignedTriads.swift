/// The closed threesomes of a network with good and bad ties, by how many of the three are bad.
package struct SignedTriads: Equatable, Sendable {
  /// Three good ties: friends of friends are friends.
  package let allPositive: Int
  /// Two good ties and a bad one: two who do not get on share a friend.
  package let oneNegative: Int
  /// One good tie and two bad ones: two friends share an enemy.
  package let twoNegative: Int
  /// Three bad ties.
  package let allNegative: Int

  package var count: Int { allPositive + oneNegative + twoNegative + allNegative }

  /// The share of closed threesomes in which no one is torn: those with no or two bad ties.
  ///
  /// - Returns: a value in 0...1, `nil` without closed threesomes.
  /// - Reference: D. Cartwright, F. Harary, *Structural balance: a generalization of Heider's
  ///   theory*, 1956, DOI 10.1037/h0046049.
  package var balancedShare: Double? {
    count == 0 ? nil : Double(allPositive + twoNegative) / Double(count)
  }

  /// `balancedShare` when three who are all at odds count as balanced too: only two friends of one
  /// person who do not get on make tension.
  ///
  /// - Returns: a value in 0...1, `nil` without closed threesomes.
  /// - Reference: J. A. Davis, *Clustering and structural balance in graphs*, 1967,
  ///   DOI 10.1177/001872676702000206.
  package var weaklyBalancedShare: Double? {
    count == 0 ? nil : Double(count - oneNegative) / Double(count)
  }
}

extension Graph {
  /// Where do good and bad ties pull threesomes apart?
  ///
  /// This undirected graph holds the good ties and `negative` the bad ones among the same nodes. A
  /// tie is good or bad, not both.
  ///
  /// - Complexity: as `triangleCounts(workers:)`, times the logarithm of a degree.
  package func signedTriads(negative: Graph) -> SignedTriads {
    precondition(!isDirected && !negative.isDirected, "signed threesomes are undirected")
    precondition(nodeCount == negative.nodeCount, "good and bad ties join the same nodes")
    let all = Graph(nodeCount: nodeCount, edges: edges() + negative.edges())
    precondition(all.edgeCount == edgeCount + negative.edgeCount, "a tie is good or bad, not both")
    var counts = [0, 0, 0, 0]
    all.rows.orientedByDegree().forEachTriangle { first, second, third in
      let negatives = [(first, second), (first, third), (second, third)].count {
        negative.hasEdge(Int($0), Int($1))
      }
      counts[negatives] += 1
    }
    return SignedTriads(
      allPositive: counts[0], oneNegative: counts[1], twoNegative: counts[2],
      allNegative: counts[3])
  }
}
