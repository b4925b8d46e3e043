import CGraphviz
import Testing

@testable import NetwerkGraphviz

@Suite struct GraphvizMessagesTests {
  @Test("lines are sorted by their first word, and continued by lines without one")
  func sorting() {
    let messages = GraphvizMessages(
      "Error: node b has no position\nas required by the -n flag\nWarning: small\nWarning: old\n")
    #expect(messages.errors == ["node b has no position as required by the -n flag"])
    #expect(messages.warnings == ["small", "old"])
  }

  @Test("a line before any first word counts as an error")
  func unknown() {
    #expect(GraphvizMessages("something strange\n").errors == ["something strange"])
    #expect(GraphvizMessages("").errors == [])
  }

  @Test("pieces of a message become one message")
  func pieces() {
    let (value, messages) = Graphviz.perform { context in
      _ = "graph g { a [pos=\"0,0\" shape=nosuchshape]; }".withCString { text in
        agmemread(text).map { graph in
          gvLayout(context, graph, "nop2")
          netwerk_free_layout(context, graph)
          agclose(graph)
        }
      }
      return 1
    }
    #expect(value == 1)
    #expect(messages.warnings.count == 1)
    #expect(messages.warnings.first?.contains("nosuchshape") == true)
  }
}
