// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// Only scripts/worker asks for this: a worker that needs no library of the machine it runs on, and
// starts in half the time. It is said to the linker alone, so nothing is compiled anew for it.
let selfContained: [LinkerSetting] =
  Context.environment["NETWERK_ZELFSTANDIG"] == nil
  ? [] : [.unsafeFlags(["-static-executable"], .when(platforms: [.linux]))]

let package = Package(
  name: "Netwerk",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Netwerk", targets: ["Netwerk"]),
    .library(name: "NetwerkBestand", targets: ["NetwerkBestand"]),
    .library(name: "NetwerkAnalyse", targets: ["NetwerkAnalyse"]),
    .library(name: "NetwerkUitwisseling", targets: ["NetwerkUitwisseling", "GraphFormats"]),
    .library(name: "XMLFormats", targets: ["XMLFormats", "GraphFormats"]),
    .library(name: "NetwerkPrivacy", targets: ["NetwerkPrivacy"]),
    .library(name: "NetwerkReeks", targets: ["NetwerkReeks"]),
    .library(name: "NetwerkStukken", targets: ["NetwerkStukken"]),
    .library(name: "NetwerkDiagram", targets: ["NetwerkDiagram"]),
    .library(name: "NetwerkGraphviz", targets: ["NetwerkGraphviz"]),
    .executable(name: "netwerk-dot", targets: ["netwerk-dot"]),
    .executable(name: "netwerk-worker", targets: ["netwerk-worker"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .target(name: "Graphs", exclude: ["README.md"], swiftSettings: strict),
    .target(name: "TextEncodings", exclude: ["README.md"], swiftSettings: strict),
    .target(name: "Netwerk", exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "NetwerkBestand",
      dependencies: ["Netwerk", "TextEncodings", .product(name: "Yams", package: "Yams")],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkAnalyse", dependencies: ["Netwerk", "Graphs"], exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "GraphFormats", dependencies: ["Netwerk", "TextEncodings"], exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "XMLFormats", dependencies: ["GraphFormats", "Netwerk", "TextEncodings"],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkUitwisseling", dependencies: ["Netwerk", "NetwerkBestand", "GraphFormats"],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkPrivacy",
      dependencies: [
        "Netwerk", "NetwerkBestand", "Graphs", .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkReeks",
      dependencies: [
        "Netwerk", "NetwerkAnalyse", "NetwerkBestand", "NetwerkUitwisseling", "Graphs",
      ],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkSQLite",
      dependencies: ["NetwerkReeks", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkStukken",
      dependencies: [
        "Netwerk", "NetwerkAnalyse", "NetwerkReeks", "TextEncodings",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "NetwerkDiagram", dependencies: ["Netwerk"], exclude: ["README.md"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(
      name: "NetwerkGraphviz",
      dependencies: ["NetwerkDiagram", "TextEncodings", "CGraphviz"],
      exclude: ["README.md"],
      swiftSettings: strict),
    .target(
      name: "Opdrachtregel",
      dependencies: [
        "Netwerk", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"],
      swiftSettings: strict),
    .executableTarget(
      name: "netwerk-dot",
      dependencies: [
        "Netwerk", "NetwerkAnalyse", "NetwerkBestand", "NetwerkDiagram", "NetwerkGraphviz",
        "NetwerkReeks", "NetwerkSQLite", "NetwerkStukken", "NetwerkUitwisseling", "NetwerkPrivacy",
        "GraphFormats", "XMLFormats", "Opdrachtregel", "TextEncodings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["README.md"],
      swiftSettings: strict),
    // What engines send to their machines: netwerk-dot batch without Graphviz and SQLite.
    .executableTarget(
      name: "netwerk-worker",
      dependencies: [
        "Netwerk", "NetwerkAnalyse", "NetwerkReeks", "Opdrachtregel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"],
      swiftSettings: strict,
      linkerSettings: selfContained),

    // Not a product: it measures Graphs, which nobody outside this package sees (scripts/bench kernel).
    .executableTarget(
      name: "kernel-benchmark", dependencies: ["Graphs"], path: "Benchmarks/Kernel/Sources",
      swiftSettings: strict),
    // Not a product either: answers the questions of scripts/bench and scripts/parity-conferentie.
    .executableTarget(
      name: "conferentie-benchmark", dependencies: ["NetwerkAnalyse", "Netwerk"],
      path: "Benchmarks/Conferentie/Sources", swiftSettings: strict),

    // Not a product: it searches random networks for a proposal that must never be made
    // (scripts/bench boundaries).
    .executableTarget(
      name: "boundary-search",
      dependencies: ["Netwerk", "NetwerkAnalyse", "NetwerkBestand", "NetwerkTestSupport"],
      path: "Benchmarks/Boundaries/Sources", swiftSettings: strict),

    // Not a product: it searches damaged lines for one that the fast reader takes and the general
    // reader refuses or reads otherwise (scripts/bench reader).
    .executableTarget(
      name: "reader-search",
      dependencies: ["Netwerk", "NetwerkBestand", "NetwerkTestSupport"],
      path: "Benchmarks/Reader/Sources", swiftSettings: strict),

    // Not a product: it asks questions of which other programs know the answers too
    // (scripts/check-privacy).
    .executableTarget(
      name: "privacy-oracle", dependencies: ["NetwerkPrivacy", "Netwerk", "NetwerkTestSupport"],
      path: "Benchmarks/Privacy/Sources", swiftSettings: strict),

    .target(
      name: "NetwerkTestSupport", dependencies: ["Netwerk"], path: "Tests/NetwerkTestSupport"),
    .testTarget(name: "GraphsTests", dependencies: ["Graphs"], exclude: ["Parity"]),
    .testTarget(name: "TextEncodingsTests", dependencies: ["TextEncodings"]),
    .testTarget(name: "NetwerkTests", dependencies: ["Netwerk", "NetwerkTestSupport"]),
    .testTarget(
      name: "NetwerkBestandTests", dependencies: ["NetwerkBestand", "NetwerkTestSupport"]),
    .testTarget(
      name: "NetwerkAnalyseTests",
      dependencies: [
        "NetwerkAnalyse", "Netwerk", "NetwerkBestand", "NetwerkTestSupport",
        "conferentie-benchmark",
      ],
      exclude: ["Conferentie/Parity"]),
    .testTarget(
      name: "GraphFormatsTests", dependencies: ["GraphFormats", "Netwerk"],
      exclude: ["Files", "Parity"]),
    .testTarget(
      name: "XMLFormatsTests", dependencies: ["XMLFormats", "GraphFormats"], exclude: ["Files"]),
    .testTarget(
      name: "NetwerkUitwisselingTests",
      dependencies: [
        "NetwerkUitwisseling", "GraphFormats", "NetwerkBestand", "NetwerkTestSupport",
      ],
      exclude: ["Bestanden"]),
    .testTarget(
      name: "NetwerkPrivacyTests",
      dependencies: ["NetwerkPrivacy", "NetwerkBestand", "NetwerkTestSupport"],
      exclude: ["Parity"]),
    .testTarget(
      name: "NetwerkReeksTests",
      dependencies: [
        "NetwerkReeks", "NetwerkAnalyse", "NetwerkBestand", "NetwerkUitwisseling", "GraphFormats",
        "NetwerkTestSupport",
      ]),
    .testTarget(
      name: "NetwerkSQLiteTests",
      dependencies: [
        "NetwerkSQLite", "NetwerkReeks", "NetwerkAnalyse",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "NetwerkStukkenTests",
      dependencies: [
        "NetwerkBestand", "NetwerkStukken", "NetwerkTestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Snapshots", "Rapport/Snapshots"]),
    .testTarget(
      name: "NetwerkDiagramTests",
      dependencies: ["NetwerkBestand", "NetwerkDiagram", "NetwerkTestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "NetwerkGraphvizTests",
      dependencies: ["NetwerkBestand", "NetwerkGraphviz", "NetwerkTestSupport"]),
    .testTarget(
      name: "OpdrachtregelTests",
      dependencies: [
        "Opdrachtregel", "Netwerk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "NetwerkDotTests",
      dependencies: [
        "netwerk-dot", "NetwerkAnalyse", "NetwerkBestand", "NetwerkDiagram", "NetwerkReeks",
        "NetwerkTestSupport",
      ],
      exclude: ["Snapshots"]),
  ]
)

// Only scripts/docs asks for this; who builds or uses the package does not fetch it.
if Context.environment["NETWERK_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
