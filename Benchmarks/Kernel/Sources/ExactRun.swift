import Graphs

/// Times the measures that look at every pair of nodes, on one graph of moderate size.
enum ExactRun {
  static func report(reading reader: WorkloadReader, workers: Int) throws -> Report {
    var reader = reader
    var report = Report()
    report.noteMemory("start")
    guard let workload = try reader.next() else { throw WorkloadError.endsTooEarly }
    let workers = Workers(workers)
    let graph = try report.time("build") {
      try Graph(validating: workload.edges, nodeCount: workload.nodeCount)
    }
    report.noteMemory("build")
    report.time("betweenness") { graph.betweenness(workers: workers) }
    report.time("harmonic closeness") { graph.harmonicCloseness(workers: workers) }
    report.noteMemory("end")
    return report
  }
}
