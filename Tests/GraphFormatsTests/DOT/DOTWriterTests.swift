import Testing

@testable import GraphFormats

@Suite struct `Writing DOT` {
  private func text(_ graph: PropertyGraph) -> String {
    var writer = DOTWriter(schema: PropertySchema(of: [graph]))
    return String(decoding: writer.start() + writer.graph(graph) + writer.end(), as: UTF8.self)
  }

  @Test func `Nodes, edges and their properties`() {
    let graph = PropertyGraph(
      id: "a b", isDirected: true, properties: [Property("jaar", .integer(2026))],
      nodes: [
        .init("p1", label: "Karel \"K\"", properties: [Property("rol", .text("a\\b\nc"))]),
        .init("p2"),
      ],
      edges: [
        .init(
          0, 1, id: "e",
          properties: [Property("sterkte", .number(2.5)), Property("Node", .boolean(true))]),
        .init(1, 0, isDirected: false),
      ])
    #expect(
      text(graph) == """
        digraph "a b" {
          jaar="2026";
          "p1" [label="Karel \\"K\\"", rol="a\\\\b\\nc"];
          "p2";
          "p1" -> "p2" [key="e", sterkte="2.5", "Node"="true"];
          "p2" -> "p1" [dir="none"];
        }

        """)
  }

  @Test func `Names that Graphviz opens files for are changed, and told`() {
    let graph = PropertyGraph(
      nodes: [.init("1", properties: [Property("image", .text("/etc/hosts"))])])
    #expect(text(graph) == "graph {\n  \"1\" [image_=\"/etc/hosts\"];\n}\n")
    let writer = DOTWriter(schema: PropertySchema(of: [graph]))
    #expect(writer.issues.map(\.cause) == [.dot(.renamed("image", to: "image_"))])
  }
}
