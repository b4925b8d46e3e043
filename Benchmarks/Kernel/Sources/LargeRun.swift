import Graphs

/// Times every step on one large graph.
struct LargeRun {
  private static let pivotCount = 64
  private var report = Report()
  private let graph: Graph
  private let seed: UInt64
  private let workers: Workers

  static func report(reading reader: WorkloadReader, seed: UInt64, workers: Int) throws -> Report {
    var run = try LargeRun(reading: reader, seed: seed, workers: Workers(workers))
    run.timeSteps()
    run.report.noteMemory("end")
    return run.report
  }

  private init(reading reader: WorkloadReader, seed: UInt64, workers: Workers) throws {
    self.seed = seed
    self.workers = workers
    var reader = reader
    report.noteMemory("start")
    guard var workload = try reader.next() else { throw WorkloadError.endsTooEarly }
    graph = try report.time("build") {
      // Handed over and not kept, so that the list of ties can go when the rows are there.
      let edges = workload.edges
      workload.edges = []
      return try Graph(validating: edges, nodeCount: workload.nodeCount)
    }
    report.noteMemory("build")
  }

  private mutating func timeSteps() {
    report.time("components") { graph.components() }
    report.time("cores") { graph.coreNumbers() }
    report.time("PageRank") { graph.pageRank(workers: workers) }
    report.time("clustering") { graph.localClustering(workers: workers) }
    let louvain = report.time("Louvain") { graph.louvain(seed: seed) }
    report.values["Louvain"] = graph.modularity(of: louvain)
    let leiden = report.time("Leiden") { graph.leiden(seed: seed) }
    report.values["Leiden"] = graph.modularity(of: leiden)
    let step = graph.nodeCount / Self.pivotCount
    let pivots = (0..<Self.pivotCount).map { $0 * step }
    report.time("pivots") { graph.betweenness(fromSources: pivots, workers: workers) }
  }
}

extension Graph: Fingerprinted {
  var fingerprint: Double { Double(edgeCount) }
}
