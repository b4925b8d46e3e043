import GraphFormats
import XMLFormats

/// Reads any bytes as GEXF: never a crash, always graphs or an error, and what can be written reads
/// back without mistakes and with as many nodes and edges.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ begin: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let reading = GEXFReader().read(Array(UnsafeBufferPointer(start: begin, count: count)))
  precondition(reading.graphs.isEmpty == reading.issues.contains { $0.severity == .error })
  for issue in reading.issues {
    precondition(issue.position.map { $0.line >= 1 && $0.column >= 1 } ?? true)
    precondition(!issue.sentence(in: .nederlands).isEmpty && !issue.sentence(in: .engels).isEmpty)
  }
  if reading.graphs.isEmpty { return 0 }
  let back = GEXFReader().read(GEXFWriter.file([reading.graphs[0]]).bytes)
  precondition(back.graphs.map(\.edges.count) == [reading.graphs[0].edges.count])
  precondition(back.graphs.map(\.memberCount) == [reading.graphs[0].memberCount])
  return 0
}

extension PropertyGraph {
  fileprivate var memberCount: Int { nodes.count + (ego == nil ? 0 : 1) }
}
