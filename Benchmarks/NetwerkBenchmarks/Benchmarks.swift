import Benchmark

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident],
    warmupIterations: 3,
    maxDuration: .seconds(2),
    maxIterations: 10_000,
    // Runs of one machine differ this much from each other.
    thresholds: [
      .wallClock: .init(relative: [.p50: 30, .p90: 30]),
      .peakMemoryResident: .init(relative: [.p50: 25, .p90: 25]),
    ])
  do {
    try addReadingBenchmarks()
    try addDrawingBenchmarks()
  } catch {
    // The plugin wants no error thrown here, so the reason becomes a benchmark that fails with it.
    Benchmark("set-up") { $0.error("\(error)") }
  }
}
