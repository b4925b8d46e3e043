import Foundation
import FoundationXML

/// The ids of a page, and those that it names.
final class Verwijzingen: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var genoemd: Set<String> = []

  /// `nil` when the page is not well-formed.
  init?(_ html: String) {
    super.init()
    let lezer = XMLParser(data: Data(html.utf8))
    lezer.delegate = self
    guard lezer.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement naam: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    if let doel = attributes["href"], doel.hasPrefix("#") {
      genoemd.insert(String(doel.dropFirst()))
    }
    for kenmerk in ["aria-labelledby", "data-element", "data-lijnen", "data-buren"] {
      genoemd.formUnion((attributes[kenmerk] ?? "").split(separator: " ").map(String.init))
    }
  }
}
