// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "inbedden",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Netwerk", path: "../..")],
  targets: [
    .executableTarget(
      name: "inbedden",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkDiagram", package: "Netwerk"),
        .product(name: "NetwerkGraphviz", package: "Netwerk"),
      ])
  ]
)
