import GraphFormats
import Netwerk

/// Reads any bytes as Pajek: never a crash, graphs or an error, edges between nodes that are there;
/// and what was read can be written as a project that reads back as many nodes and edges.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ begin: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let reading = PajekReader().read(Array(UnsafeBufferPointer(start: begin, count: count)))
  check(reading)
  var writer = PajekWriter(schema: PropertySchema(of: reading.graphs), form: .project)
  let text = reading.graphs.reduce(into: writer.start()) { $0 += writer.graph($1) }
  // Names of sections lose the blanks around them, and then the project is another one.
  guard !reading.graphs.isEmpty else { return 0 }
  let again = PajekReader().read(text + writer.end())
  precondition(again.graphs.count == reading.graphs.count)
  for (first, second) in zip(reading.graphs, again.graphs) {
    precondition(first.nodes.count == second.nodes.count)
    precondition(first.edges.count == second.edges.count)
  }
  return 0
}

private func check(_ reading: FormatReading) {
  let hasErrors = reading.issues.contains { $0.severity == .error }
  precondition(reading.graphs.isEmpty == hasErrors)
  for issue in reading.issues {
    precondition(!issue.sentence(in: .nederlands).isEmpty)
  }
  for graph in reading.graphs {
    for edge in graph.edges {
      precondition(graph.nodes.indices.contains(edge.source))
      precondition(graph.nodes.indices.contains(edge.target))
    }
  }
}
