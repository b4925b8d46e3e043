import CGraphviz

/// The one door to the C library. Everything that calls Graphviz goes through here.
///
/// Graphviz is not thread-safe, not even with a context for each thread, so there is one lock for
/// the whole process. The context is kept for the next piece of work: loading its plugins again
/// would cost half a millisecond and 4 kB that Graphviz never gives back. After a failure it is
/// left behind, because Graphviz 14 cannot draw with it any more; freeing it could crash.
enum Graphviz {
  private static let context = Guarded<OpaquePointer?>(nil)

  /// Runs `work` with a context, alone, and returns its result with what Graphviz said meanwhile.
  ///
  /// Success of a call in C is no proof: a node without a place, for example, only gives a line
  /// that starts with `Error`. So the work has failed too when there is such a line.
  static func perform<Value>(
    _ work: (OpaquePointer) -> Value?
  ) -> (value: Value?, messages: GraphvizMessages) {
    context.withLock { kept in
      let previous = netwerk_use_c_locale()
      defer { netwerk_restore_locale(previous) }
      let (value, messages) = GraphvizMessages.during { () -> Value? in
        kept = kept ?? gvContext()
        return kept.flatMap(work)
      }
      if value != nil && messages.errors.isEmpty { return (value, messages) }
      kept = nil
      return (nil, messages)
    }
  }

  /// Reads `dot`, lays it out with every place as given, and hands the graph to `body`.
  static func withLayout<Value>(
    of dot: String, attributes: KeyValuePairs<String, String> = [:], in context: OpaquePointer,
    _ body: (UnsafeMutablePointer<graph_t>) -> Value?
  ) -> Value? {
    guard let graph = agmemread(dot) else { return nil }
    defer { agclose(graph) }
    for (name, value) in attributes { netwerk_set_attribute(graph, name, value) }
    guard gvLayout(context, graph, "nop2") == 0 else { return nil }
    defer { netwerk_free_layout(context, graph) }
    return body(graph)
  }

  /// The picture of a graph that has been laid out; `nil` when there is none or an empty one.
  static func draw(
    _ graph: UnsafeMutablePointer<graph_t>, device: String, in context: OpaquePointer
  ) -> [UInt8]? {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let result = netwerk_render(context, graph, device, &data, &length)
    defer { netwerk_free(data) }
    guard result == 0, length > 0, let data else { return nil }
    return Array(UnsafeRawBufferPointer(start: data, count: length))
  }
}
