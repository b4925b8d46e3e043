import Graphs

/// Times every step of the standard set over many ego networks, one step after another, and then
/// all of it network by network.
struct EgoRun {
  private var report = Report()
  private let networks: [EgoNetwork]

  static func report(on workloads: [WorkloadReader.Workload]) throws -> Report {
    var run = try EgoRun(workloads)
    run.timeSteps()
    try run.report.time("everything") {
      try workloads.map { StandardSet(of: try EgoNetwork($0)) }
    }
    run.report.noteMemory("end")
    return run.report
  }

  private init(_ workloads: [WorkloadReader.Workload]) throws {
    networks = try report.time("build") { try workloads.map { try EgoNetwork($0) } }
  }

  private mutating func timeSteps() {
    time("density") { $0.others.density() }
    time("components") { $0.others.components() }
    time("isolates") { $0.others.isolates() }
    time("effective size") { $0.everybody.effectiveSize(of: $0.ego) }
    time("constraint") { $0.everybody.constraint(of: $0.ego) }
    time("betweenness") { $0.everybody.betweenness() }
    time("closeness") { $0.others.closeness() }
    time("clustering") { $0.others.localClustering() }
    time("cores") { $0.others.coreNumbers() }
    time("articulation points") { $0.others.articulationPoints() }
    let communities = time("communities") { $0.communities() }
    report.values["communities"] =
      communities.reduce(0) { $0 + ($1.modularity ?? 0) } / Double(communities.count)
  }

  @discardableResult
  private mutating func time<Answer: Fingerprinted>(
    _ step: String, _ compute: (EgoNetwork) -> Answer
  ) -> [Answer] {
    report.time(step) { networks.map(compute) }
  }
}
