import GraphFormats

/// What stands in a GraphML file, as NetworkX, igraph, Gephi, yEd, Network Canvas and this package
/// write it.
///
/// | In the file | In the graph |
/// |---|---|
/// | every `<graph>` beside another | a ``PropertyGraph`` of its own, `id` as it stands there |
/// | `edgedefault`, `directed` | ``PropertyGraph/isDirected`` and, where it differs, the edge's |
/// | `<node id>`, `<edge id>` | the ids |
/// | `<data>` | a property under the `attr.name` of its key, else under the key, of the kind `attr.type`: string is text; int, long are integers; float, double are numbers; boolean |
/// | a text attribute `label`, or else `name` (igraph) | ``PropertyGraph/Node/label`` |
/// | `<default>` | a property of every node or edge that has none of that name |
/// | `<data>` of the graph | ``PropertyGraph/properties``; in a file of Network Canvas ``PropertyGraph/ego`` |
/// | `nc:caseId`, `nc:sessionUUID` … | properties of the graph; `caseId` is its `id` if it has no other |
/// | a node without edges with boolean `ego` = true, the only one | ``PropertyGraph/ego``, as ``GraphMLWriter`` writes it |
/// | an edge with boolean `directed` = false in a directed graph | an undirected edge, as ``GraphMLWriter`` writes it |
/// | yEd's `NodeLabel`, `EdgeLabel` | the label, a property `label` |
///
/// A graph inside a node is read as part of the graph around it, hyperedges, ports and elements of
/// other namespaces are left out; all of that is told as losses. A number or boolean that is empty is
/// no value. A value that is not of its kind is text, an unknown key is its own name, a graph that does
/// not say whether it is directed is not: guesses. Nodes without id or with the id of another, edges
/// to nodes that are nowhere in their graph, and XML that is none are errors; all of them are told.
///
/// A document type (`<!DOCTYPE`) is refused unread, as are elements more than 256 deep, more than a
/// thousand attributes in a tag and more than ten thousand different names of tags and attributes. Text is UTF-8, UTF-16 or Latin-1 (Windows-1252), as the file says.
///
/// Complexity: O(bytes), and O(values that defaults give), which are limited to ten million.
public struct GraphMLReader: Sendable {
  public init() {}

  /// Never fails otherwise than by errors among the issues, and then without graphs.
  public func read(_ bytes: [UInt8]) -> FormatReading {
    var handler = GraphMLHandler()
    let mistakes = XMLEvents.read(bytes, root: "graphml", into: &handler)
    return handler.reading(mistakes)
  }
}
