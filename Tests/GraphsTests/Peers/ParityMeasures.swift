@testable import Graphs

/// Our value of every measure in `expected.json`, as the flat list of numbers used there.
enum ParityMeasures {
  typealias Measure = @Sendable (Graph) -> [Double?]

  static let all: [String: Measure] = paths.merging(scores) { first, _ in first }
    .merging(cohesion) { first, _ in first }.merging(patterns) { first, _ in first }

  private static func numbers(_ values: [Int]) -> [Double?] { values.map { Double($0) } }
  private static func optionals(_ values: [Int?]) -> [Double?] {
    values.map { value in value.map { Double($0) } }
  }

  /// The thirds that the peers used as categories and as a partition.
  private static func thirds(_ graph: Graph) -> Partition {
    Partition((0..<graph.nodeCount).map { $0 % 3 })
  }

  private static let paths: [String: Measure] = [
    "components": { numbers($0.components().labels) },
    "strongComponents": { numbers($0.strongComponents().labels) },
    "articulationPoints": { numbers($0.articulationPoints()) },
    "bridges": { numbers($0.bridges().flatMap { [$0.source, $0.target] }) },
    "distances": { optionals($0.distances(from: 0)) },
    "weightedDistances": { $0.weightedDistances(from: 0) },
    "eccentricities": { optionals($0.eccentricities()) },
    "diameter": { optionals([$0.diameter()]) },
    "meanDistance": { [$0.meanDistance()] },
    "minimumSpanningWeight": { [$0.minimumSpanningForest().totalWeight] },
    "maximumFlow": { [$0.minimumCut(from: 0, to: $0.nodeCount - 1).weight] },
    "vertexCutSize": {
      [$0.minimumVertexCut(from: [0], to: [$0.nodeCount - 1]).map { Double($0.count) }]
    },
  ]

  private static let scores: [String: Measure] = [
    "betweenness": { $0.betweenness() },
    "edgeBetweenness": { $0.edgeBetweenness() },
    "weightedBetweenness": { $0.weightedBetweenness() },
    "weightedEdgeBetweenness": { $0.weightedEdgeBetweenness() },
    "closeness": { $0.closeness() },
    "closenessWassermanFaust": { $0.closenessWassermanFaust() },
    "weightedCloseness": { $0.weightedCloseness() },
    "harmonicCloseness": { $0.harmonicCloseness() },
    "pageRank": { $0.pageRank() },
    "weightedPageRank": { $0.weightedPageRank() },
    "eigenvectorCentrality": { $0.eigenvectorCentrality() ?? [nil] },
    "weightedEigenvectorCentrality": { $0.weightedEigenvectorCentrality() ?? [nil] },
  ]

  private static let cohesion: [String: Measure] = [
    "triangles": { numbers($0.triangleCounts()) },
    "localClustering": { $0.localClustering() },
    "meanClustering": { [$0.meanClustering()] },
    "transitivity": { [$0.transitivity()] },
    "coreNumbers": { numbers($0.coreNumbers()) },
    "maximalCliques": {
      numbers($0.maximalCliques(minimumSize: 1).cliques.flatMap { [$0.count] + $0 })
    },
    "modularity": { [$0.modularity(of: thirds($0))] },
    "weightedModularity": { [$0.weightedModularity(of: thirds($0))] },
  ]

  private static let patterns: [String: Measure] = [
    "constraints": { $0.constraints() },
    "weightedConstraints": { $0.weightedConstraints() },
    "effectiveSizes": { $0.effectiveSizes() },
    "weightedEffectiveSizes": { $0.weightedEffectiveSizes() },
    "egoBetweenness": { $0.egoBetweenness() },
    "reciprocity": { [$0.reciprocity()] },
    "degreeAssortativity": { [$0.degreeAssortativity()] },
    "categoricalAssortativity": { [$0.categoricalAssortativity(by: thirds($0))] },
    "triadCensus": {
      let census = $0.triadCensus()
      return numbers([census.empty, census.oneTie, census.twoTies, census.closed])
    },
    "directedTriadCensus": { graph in
      let census = graph.directedTriadCensus()
      return optionals(TriadType.allCases.map { census[$0] })
    },
  ]
}
