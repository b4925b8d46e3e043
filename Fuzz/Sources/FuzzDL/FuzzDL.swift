import GraphFormats
import Netwerk

/// Reads any bytes as UCINET DL: never a crash, a graph or an error, ids that differ, and edges between
/// nodes that are there.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ begin: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let reading = DLReader().read(Array(UnsafeBufferPointer(start: begin, count: count)))
  precondition(reading.graphs.isEmpty == reading.issues.contains { $0.severity == .error })
  for issue in reading.issues {
    precondition(!issue.sentence(in: .nederlands).isEmpty)
  }
  for graph in reading.graphs {
    precondition(Set(graph.nodes.map(\.id)).count == graph.nodes.count)
    for edge in graph.edges {
      precondition(graph.nodes.indices.contains(edge.source))
      precondition(graph.nodes.indices.contains(edge.target))
    }
  }
  return 0
}
