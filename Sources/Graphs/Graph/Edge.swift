/// One tie between two nodes, written down once; in a directed graph it runs from `source` to
/// `target`.
///
/// Eight bytes, so that ten million ties are a list of 80 MB. Numbers outside the range of `Int32`
/// are clamped to its ends, which no graph accepts as a node: they are reported like any other
/// number out of range.
package struct Edge: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let from: Int32
  @usableFromInline let to: Int32

  @inlinable
  package init(_ source: Int, _ target: Int) {
    from = Int32(clamping: source)
    to = Int32(clamping: target)
  }

  @inlinable package var source: Int { Int(from) }
  @inlinable package var target: Int { Int(to) }
}

extension Edge: CustomStringConvertible {
  package var description: String { "\(from)-\(to)" }
}
