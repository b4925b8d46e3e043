/// Text on its way into HTML or XML.
package enum MarkupText {
  /// What a character is written as where XML would take it for markup, between tags and between double
  /// quotes; `nil` for one that stands for itself.
  package static func xml(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

  /// As ``xml(_:)-(Unicode.Scalar)``, also between single quotes.
  package static func html(_ scalar: Unicode.Scalar) -> String? {
    scalar == "'" ? "&#39;" : xml(scalar)
  }

  /// The text as it stands in XML.
  package static func xml(_ text: String) -> String { replacing(in: text, xml) }

  /// The text as it stands in HTML.
  package static func html(_ text: String) -> String { replacing(in: text, html) }

  private static func replacing(
    in text: String, _ reference: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let reference = reference(scalar) {
        result += reference
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
