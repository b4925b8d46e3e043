import Graphs

/// Times every step on one large graph.
struct LargeRun {
  private static let pivotCount = 64
  private var report = Report()
  private let graph: Graph

  static func report(reading reader: WorkloadReader) throws -> Report {
    var run = try LargeRun(reading: reader)
    run.timeSteps()
    run.report.noteMemory("end")
    return run.report
  }

  private init(reading reader: WorkloadReader) throws {
    var reader = reader
    report.noteMemory("start")
    guard let workload = try reader.next() else { throw WorkloadError.endsTooEarly }
    graph = try report.time("build") {
      try Graph(validating: workload.edges, nodeCount: workload.nodeCount)
    }
    report.noteMemory("build")
  }

  private mutating func timeSteps() {
    report.time("components") { graph.components() }
    report.time("cores") { graph.coreNumbers() }
    report.time("PageRank") { graph.pageRank() }
    report.time("clustering") { graph.localClustering() }
    let louvain = report.time("Louvain") { graph.louvain() }
    report.values["Louvain"] = graph.modularity(of: louvain)
    let leiden = report.time("Leiden") { graph.leiden() }
    report.values["Leiden"] = graph.modularity(of: leiden)
    let step = graph.nodeCount / Self.pivotCount
    let pivots = (0..<Self.pivotCount).map { $0 * step }
    report.time("pivots") { graph.betweenness(fromSources: pivots) }
  }
}

extension Graph: Fingerprinted {
  var fingerprint: Double { Double(edgeCount) }
}
