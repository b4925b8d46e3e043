// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let netwerk: [Target.Dependency] = [
  .product(name: "Netwerk", package: "Netwerk"),
  .product(name: "NetwerkBestand", package: "Netwerk"),
  .product(name: "NetwerkDiagram", package: "Netwerk"),
  .product(name: "NetwerkGraphviz", package: "Netwerk"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "Netwerk", path: ".."),
    // Without traits: counting allocations needs packages of its own, and time says enough.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The plugin looks for its targets in folders right under one called Benchmarks.
    .executableTarget(
      name: "NetwerkBenchmarks",
      dependencies: netwerk + [.product(name: "Benchmark", package: "benchmark")],
      path: "NetwerkBenchmarks",
      swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(name: "endurance", dependencies: netwerk, swiftSettings: strict),
  ]
)
