import CGraphviz

/// A part of Graphviz that this module needs, and that some systems install separately.
public enum GraphvizPart: String, CaseIterable, Hashable, Sendable {
  /// Puts everything where the drawing says.
  case layout = "nop2"
  /// Draws PNG and PDF, and measures and shapes text for all formats.
  case text = "cairo"
  /// Writes SVG.
  case svg

  /// Whether drawing as `format` needs this part; `nil` asks about measuring.
  func isNeeded(for format: OutputFormat?) -> Bool {
    switch self {
    case .layout, .text: format != .gv
    case .svg: format == .svg
    }
  }

  /// What this part does, in a few words, in Dutch (`nl`) or English (`en`).
  public func description(in language: String) -> String {
    switch (self, language) {
    case (.layout, "en"): "nop2 (placement)"
    case (.layout, _): "nop2 (plaatsing)"
    case (.text, "en"): "pango and cairo (text, png and pdf)"
    case (.text, _): "pango en cairo (tekst, png en pdf)"
    case (.svg, _): "svg"
    }
  }
}

/// The Graphviz that this program found: its version and what it lacks.
public struct GraphvizInstallation: Hashable, Sendable {
  /// The version of the library in use, such as `2.43.0`.
  public var version: String
  /// The version that this program was built for. They should be equal up to the first point.
  public var headerVersion: String
  /// The parts that are not there; empty when everything can be drawn.
  public var missing: [GraphvizPart]
  /// The version of Graphviz' plugin interface, which Debian puts in the names of packages.
  var pluginVersion: Int

  /// Whether Graphviz has its list of plugins, `config6a` or `config8` beside them.
  ///
  /// SVG comes with the library itself, so without SVG there is no list. `dot -c` writes it.
  public var isConfigured: Bool { !missing.contains(.svg) }

  /// Looks at the Graphviz library in use.
  public static func current() -> GraphvizInstallation {
    let (found, _) = Graphviz.perform { context in
      GraphvizInstallation(
        version: String(cString: gvcVersion(context)),
        headerVersion: String(cString: netwerk_header_version()),
        missing: missingParts(in: context),
        pluginVersion: Int(netwerk_plugin_version()))
    }
    return found
      ?? GraphvizInstallation(
        version: "", headerVersion: String(cString: netwerk_header_version()),
        missing: GraphvizPart.allCases, pluginVersion: Int(netwerk_plugin_version()))
  }

  /// The packages that bring the missing parts: Debian's and Ubuntu's, or Homebrew's on a Mac.
  ///
  /// Helps only when `isConfigured`.
  public var packages: [String] { packages(for: missing) }

  /// The packages that bring `parts`.
  ///
  /// Up to Debian 13 one package holds all plugins. Since Debian 14 each plugin has its own, and
  /// the library does not ask for them.
  func packages(for parts: [GraphvizPart]) -> [String] {
    if parts.isEmpty { return [] }
    #if os(macOS)
      return ["graphviz"]
    #else
      if pluginVersion < 8 { return ["libgvc\(pluginVersion)"] }
      return parts.compactMap { part in
        switch part {
        case .layout: "libgvplugin-neato-layout\(pluginVersion)"
        case .text: "libgvplugin-pango\(pluginVersion)"
        case .svg: nil
        }
      }
    #endif
  }
}

extension GraphvizInstallation {
  /// Cairo is looked for among the renderers: among the devices, `png` may be another plugin's.
  private static func missingParts(in context: OpaquePointer) -> [GraphvizPart] {
    let layouts = plugins(of: "layout", in: context)
    let renderers = plugins(of: "render", in: context)
    return GraphvizPart.allCases.filter { part in
      !(part == .layout ? layouts : renderers).contains(part.rawValue)
    }
  }

  private static func plugins(of kind: String, in context: OpaquePointer) -> Set<String> {
    var count: CInt = 0
    guard let list = netwerk_plugins(context, kind, &count) else { return [] }
    defer { netwerk_free_plugins(list, count) }
    return Set((0..<Int(count)).compactMap { list[$0].map { String(cString: $0) } })
  }
}
