import NetwerkDiagram

/// Text on its way into XML.
enum XMLText {
  /// `text` as one safe line, with the characters that mean something in XML written out.
  ///
  /// Right between tags and between double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DotText.sanitised(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
