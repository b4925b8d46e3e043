import NetwerkDiagram
import TextEncodings

/// Text on its way into XML.
enum XMLText {
  /// `text` as one safe line, with the characters that mean something in XML written out.
  ///
  /// Right between tags and between double quotes.
  static func escaped(_ text: String) -> String { MarkupText.xml(DotText.sanitised(text)) }
}
