/// The sixteen ways in which three nodes of a directed graph can be tied.
///
/// The digits count the pairs tied both ways, one way and not at all; a letter tells apart what the
/// digits do not: Down, Up, Cyclic, Transitive.
package enum TriadType: String, CaseIterable, Sendable {
  case t003 = "003"
  case t012 = "012"
  case t102 = "102"
  /// One node points to both others.
  case t021D = "021D"
  /// One node is pointed to by both others.
  case t021U = "021U"
  /// a → b → c.
  case t021C = "021C"
  /// a ↔ b ← c.
  case t111D = "111D"
  /// a ↔ b → c.
  case t111U = "111U"
  /// a → b → c and a → c.
  case t030T = "030T"
  /// a → b → c → a.
  case t030C = "030C"
  case t201 = "201"
  /// c points to both of a ↔ b.
  case t120D = "120D"
  /// Both of a ↔ b point to c.
  case t120U = "120U"
  /// a → c → b and a ↔ b.
  case t120C = "120C"
  case t210 = "210"
  case t300 = "300"
}

extension Graph {
  /// How are threesomes of a directed graph tied?
  ///
  /// All n(n−1)(n−2)/6 sets of three nodes, counted by type; every type has an entry.
  ///
  /// Only threesomes with at least two tied pairs are looked at one by one.
  ///
  /// - Complexity: O(m · largest degree · log largest degree) time, O(n + m) memory.
  /// - Reference: V. Batagelj, A. Mrvar, *A subquadratic triad census algorithm for large sparse
  ///   networks with small maximum degree*, 2001, DOI 10.1016/S0378-8733(01)00035-1.
  package func directedTriadCensus() -> [TriadType: Int] {
    precondition(isDirected, "an undirected graph has triadCensus()")
    var census: [TriadType: Int] = [:]
    for type in TriadType.allCases { census[type] = 0 }
    let tied = unweighted().undirected()
    for pair in tied.edges() {
      let (first, second) = (pair.source, pair.target)
      let others = Set(tied.neighbors(of: first)).union(tied.neighbors(of: second))
      // `others` holds the two nodes themselves; who is not in it is tied to neither.
      let isMutual = hasEdge(first, second) && hasEdge(second, first)
      census[isMutual ? .t102 : .t012, default: 0] += nodeCount - others.count
      for third in others where third != first && third != second {
        // A threesome with several tied pairs is counted at the first of them.
        let isFirstPair = third > second || (third > first && !tied.hasEdge(first, third))
        if isFirstPair { census[triadType(first, second, third), default: 0] += 1 }
      }
    }
    census[.t003] = threesomeCount - census.values.reduce(0, +)
    return census
  }

  private func triadType(_ a: Int, _ b: Int, _ c: Int) -> TriadType {
    let members = [a, b, c]
    /// How many of the other two each member points to, and is pointed to by.
    let out = members.map { from in members.count { $0 != from && hasEdge(from, $0) } }
    let into = members.map { to in members.count { $0 != to && hasEdge($0, to) } }
    let arcs = out.reduce(0, +)
    let mutual = [(a, b), (a, c), (b, c)].count { hasEdge($0, $1) && hasEdge($1, $0) }
    switch (mutual, arcs - 2 * mutual) {
    case (0, 0): return .t003
    case (0, 1): return .t012
    case (1, 0): return .t102
    case (0, 2): return out.contains(2) ? .t021D : into.contains(2) ? .t021U : .t021C
    case (1, 1): return into.contains(2) ? .t111D : .t111U
    case (0, 3): return out.contains(2) ? .t030T : .t030C
    case (2, 0): return .t201
    case (1, 2):
      // The third node, the one outside the mutual pair, has two arcs; the pair has three each.
      let third = members.indices.first { out[$0] + into[$0] == 2 } ?? 0
      return out[third] == 2 ? .t120D : into[third] == 2 ? .t120U : .t120C
    case (2, 1): return .t210
    default: return .t300
    }
  }
}
