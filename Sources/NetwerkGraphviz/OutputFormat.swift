/// The kind of file that a drawing becomes.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// A picture of pixels, for a letter or a message.
  case png
  /// A picture of lines and text, for a web page; it can be read aloud.
  case svg
  /// One page on paper, with text that can be searched.
  case pdf
  /// The drawing as DOT, the text from which Graphviz draws. Needs no Graphviz to make.
  case gv

  /// How Graphviz calls this format; `nil` for DOT, which Graphviz does not draw.
  ///
  /// `:cairo` matters: other devices of the same name measure text differently.
  var device: String? {
    switch self {
    case .png: "png:cairo"
    case .svg: "svg"
    case .pdf: "pdf:cairo"
    case .gv: nil
    }
  }
}
