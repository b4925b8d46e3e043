import Graphs

/// The people around somebody, without and with that person.
struct EgoNetwork {
  let others: Graph
  let everybody: Graph

  /// The person whose network it is, in `everybody`.
  var ego: Int { others.nodeCount }

  init(_ workload: WorkloadReader.Workload) throws(GraphError) {
    others = try Graph(validating: workload.edges, nodeCount: workload.nodeCount)
    everybody = others.addingUniversalNode()
  }

  func communities() -> Communities {
    let partition = others.louvain()
    return Communities(partition: partition, modularity: others.modularity(of: partition))
  }
}

struct Communities {
  let partition: Partition
  let modularity: Double?
}

/// All that is asked about one network.
struct StandardSet {
  let density: Double?
  let components: Partition
  let isolates: [Int]
  let effectiveSize: Double?
  let constraint: Double?
  let betweenness: [Double]
  let closeness: [Double?]
  let clustering: [Double?]
  let cores: [Int]
  let articulationPoints: [Int]
  let communities: Communities

  init(of network: EgoNetwork) {
    density = network.others.density()
    components = network.others.components()
    isolates = network.others.isolates()
    effectiveSize = network.everybody.effectiveSize(of: network.ego)
    constraint = network.everybody.constraint(of: network.ego)
    betweenness = network.everybody.betweenness()
    closeness = network.others.closeness()
    clustering = network.others.localClustering()
    cores = network.others.coreNumbers()
    articulationPoints = network.others.articulationPoints()
    communities = network.communities()
  }
}

extension EgoNetwork: Fingerprinted {
  var fingerprint: Double { Double(everybody.edgeCount) }
}

extension Communities: Fingerprinted {
  var fingerprint: Double { modularity ?? 0 }
}

extension StandardSet: Fingerprinted {
  var fingerprint: Double { effectiveSize ?? 0 }
}
