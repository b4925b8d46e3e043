import GraphFormats

/// What stands in a GEXF file of version 1.1draft, 1.2draft or 1.3, as Gephi, NetworkX and this package
/// write it.
///
/// | In the file | In the graph |
/// |---|---|
/// | `name` of `<graph>` | ``PropertyGraph/id`` |
/// | `defaultedgetype`, `type` | ``PropertyGraph/isDirected`` and, where it differs, the edge's; `mutual` is an edge each way, the second without id and behind the others |
/// | `id`, `label` | the ids and labels; the label of an edge is a property `label` |
/// | `weight`, `kind` of an edge | properties of that name, the weight an integer or a number |
/// | `<attvalue>` | a property under the `title` of its attribute, else under its id, of the kind `type`: integer, long, short and byte are integers; float, double are numbers; boolean; `list…` is a list; all others are text |
/// | `<default>` | a property of every node or edge that has none of that name |
/// | `pid`, a node inside a node | a property `pid` with the id of the node around it; nodes stand side by side |
/// | `start`, `end` of a node, an edge or the graph | text properties of those names |
/// | `<spell>`, `<slice>` | a list property `spells` of `start/end` |
/// | `<description>`, `<keywords>` | properties of the graph |
/// | `ego`, `directed` as ``GEXFWriter`` writes them | ``PropertyGraph/ego``, undirected edges |
///
/// Of values that change in time the last is kept; colours, sizes and places (`viz:`) and further
/// parents are left out: losses. For everything else as ``GraphMLReader``. A graph that does not say
/// whether it is directed is not, by the format.
///
/// Complexity: O(bytes), and O(values that defaults give), which are limited to ten million.
public struct GEXFReader: Sendable {
  public init() {}

  /// Never fails otherwise than by errors among the issues, and then without graphs.
  public func read(_ bytes: [UInt8]) -> FormatReading {
    var handler = GEXFHandler()
    let mistakes = XMLEvents.read(bytes, root: "gexf", into: &handler)
    return handler.reading(mistakes)
  }
}
