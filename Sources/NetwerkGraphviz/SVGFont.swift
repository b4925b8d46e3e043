/// The fonts of a drawing as CSS names them.
enum SVGFont {
  /// Arial first, because the text was measured with it or with a font of the same widths. The
  /// rest stands in for it where it is missing, and brings other scripts.
  static let family = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif"

  /// The attribute that Graphviz writes, and the attributes that belong there.
  static let attributes: [(String, String)] = [
    (#"font-family="Arial Bold""#, #"font-family="\#(family)" font-weight="bold""#),
    (#"font-family="Arial""#, #"font-family="\#(family)""#),
  ]
}
