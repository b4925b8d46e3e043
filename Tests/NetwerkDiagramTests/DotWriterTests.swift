import Testing

@testable import NetwerkDiagram

@Suite struct DotWriterTests {
  @Test("a small graph is written line by line in the order given")
  func smallGraph() {
    var dot = DotWriter(
      name: "ecogram", ["pad": 0, "size": .sheet(Size(841.8898, 595.2756))])
    dot.nodeDefaults(["shape": "none"])
    dot.edgeDefaults(["color": .colours(.black, .white)])
    dot.node("p1", ["id": "p1", "pos": .position(Point(-1.5, 2)), "label": .label("a", "b")])
    dot.node("p2", [:])
    dot.edge("p1", "p2", ["pos": .course(Course([.init(through: [Point(0, 0), Point(3, 0)])]))])
    #expect(
      dot.text == #"""
        graph "ecogram" {
          graph [pad="0", size="11.6929,8.2677!"];
          node [shape="none"];
          edge [color="#000000:#FFFFFF"];
          "p1" [id="p1", pos="-1.5,2!", label="a\nb"];
          "p2";
          "p1" -- "p2" [pos="0,0 1,0 2,0 3,0"];
        }

        """#)
  }

  @Test("no attributes for all nodes give no statement")
  func noDefaults() {
    var dot = DotWriter(name: "g", [:])
    dot.nodeDefaults([:])
    dot.edgeDefaults([:])
    #expect(dot.text == "graph \"g\" {\n}\n")
  }

  @Test("lengths that Graphviz reads in inches are given in points")
  func inches() {
    var dot = DotWriter(name: "g", ["width": .inches(points: 36)])
    #expect(dot.text.contains(#"[width="0.5"]"#))
    dot.node("n", ["height": .inches(points: 10)])
    #expect(dot.text.contains(#"[height="0.1389"]"#))
  }

  @Test("an attribute can be set again, in its place, and taken away")
  func changing() {
    var attributes: DotAttributes = ["shape": "none", "color": .colours(.black)]
    attributes["shape"] = "circle"
    attributes["penwidth"] = 1.1
    attributes["color"] = nil
    var dot = DotWriter(name: "g", [:])
    dot.node("n", attributes)
    #expect(dot.text.contains(#""n" [shape="circle", penwidth="1.1"];"#))
    #expect(attributes["shape"] == "circle")
  }

  @Test("text of users cannot leave its quotes")
  func hostile() {
    var dot = DotWriter(name: "g", [:])
    dot.node("n", ["label": .label(#"x"]; evil [label="y\"#)])
    #expect(dot.text.contains(#""n" [label="x\"]; evil [label=\"y\\"];"#))
  }

  @Test("a name in the place of an id stops the program")
  func names() async {
    await #expect(processExitsWith: .failure) { _ = DotWriter(name: "Lies de Vries", [:]) }
    await #expect(processExitsWith: .failure) { _ = DotWriter(name: "", [:]) }
  }
}
