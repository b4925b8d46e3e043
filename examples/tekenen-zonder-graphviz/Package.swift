// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tekenen-zonder-graphviz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Netwerk", path: "../..")],
  targets: [
    .executableTarget(
      name: "tekenen-zonder-graphviz",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkDiagram", package: "Netwerk"),
      ])
  ]
)
