// swift-tools-version: 6.2
import PackageDescription

/// Fuzzing with libFuzzer, in a package of its own because it needs unsafe flags:
/// `swift build -c release --sanitize=fuzzer --package-path Fuzz`, then run
/// `SWIFT_BACKTRACE=enable=no Fuzz/.build/release/FuzzNetwerkBestand -max_total_time=30 Fuzz/corpus`.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Netwerk", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzNetwerkBestand",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkBestand", package: "Netwerk"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzGraphML",
      dependencies: [.product(name: "XMLFormats", package: "Netwerk")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzGEXF",
      dependencies: [.product(name: "XMLFormats", package: "Netwerk")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzVertaling",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkBestand", package: "Netwerk"),
        .product(name: "NetwerkUitwisseling", package: "Netwerk"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzPajek",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkUitwisseling", package: "Netwerk"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzDL",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkUitwisseling", package: "Netwerk"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzGEDCOM",
      dependencies: [
        .product(name: "Netwerk", package: "Netwerk"),
        .product(name: "NetwerkUitwisseling", package: "Netwerk"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    .executableTarget(
      name: "FuzzTabellen",
      dependencies: [.product(name: "NetwerkUitwisseling", package: "Netwerk")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
)
