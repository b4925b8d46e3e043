import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct GraphvizInstallationTests {
  func installation(pluginVersion: Int) -> GraphvizInstallation {
    GraphvizInstallation(
      version: "", headerVersion: "", missing: [.layout, .text], pluginVersion: pluginVersion)
  }

  @Test("the Graphviz that these tests draw with is complete and was built against itself")
  func complete() {
    let installation = GraphvizInstallation.current()
    #expect(installation.missing == [])
    #expect(installation.packages == [])
    #expect(installation.version == installation.headerVersion)
    #expect(installation.version.split(separator: ".").count >= 3)
  }

  #if canImport(Glibc)
    @Test("without its list of plugins, Graphviz is called unconfigured")
    func unconfigured() async {
      await #expect(processExitsWith: .success) {
        setenv("GVBINDIR", "/nonexistent", 1)
        let installation = GraphvizInstallation.current()
        precondition(!installation.isConfigured && !installation.version.isEmpty)
        do throws(GraphvizError) {
          _ = try GraphvizTextMeasurer().sizes(of: [TextLine("a", TextStyle(size: 10))])
          preconditionFailure("measured without plugins")
        } catch {
          precondition(error == .notConfigured)
        }
      }
    }
  #endif

  #if os(Linux)
    @Test("old Graphviz has one package for all plugins, new Graphviz one for each")
    func packages() {
      #expect(installation(pluginVersion: 6).packages == ["libgvc6"])
      #expect(
        installation(pluginVersion: 8).packages == [
          "libgvplugin-neato-layout8", "libgvplugin-pango8",
        ])
    }
  #endif

  @Test("a missing part explains the failures that it causes, and no others")
  func neededFor() {
    #expect(GraphvizPart.svg.isNeeded(for: .svg))
    #expect(!GraphvizPart.svg.isNeeded(for: .png))
    #expect(!GraphvizPart.svg.isNeeded(for: nil))
    for part in [GraphvizPart.layout, .text] {
      #expect(part.isNeeded(for: .pdf) && part.isNeeded(for: nil) && !part.isNeeded(for: .gv))
    }
  }
}
