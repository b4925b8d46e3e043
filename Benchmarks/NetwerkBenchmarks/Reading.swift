import Benchmark
import Netwerk
import NetwerkBestand

/// How long it takes to read and write a file that is in memory.
func addReadingBenchmarks() throws {
  for example in [Example.twentyFive, .sixty] {
    let (yaml, json) = (try example.yaml, try example.json)
    let netwerk = try example.netwerk
    let people = example.people
    add("read YAML, \(people) people") { NetwerkDecoder().lees(yaml, bestand: "") }
    add("read JSON, \(people) people") { NetwerkDecoder().lees(json, bestand: "") }
    add("write YAML, \(people) people") { NetwerkEncoder().yaml(netwerk) }
    add("write JSON, \(people) people") { NetwerkEncoder().json(netwerk) }
  }
}

/// Measures `work`, called with the same input again and again.
func add<Result>(_ name: String, _ work: @escaping @Sendable () throws -> Result) {
  Benchmark(name) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try work()) }
  }
}
