import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG read back by an XML parser: what a browser would find in it.
final class SVGReading: NSObject, XMLParserDelegate {
  /// The text that stands in the group with this id, one entry for each `<text>`.
  private(set) var texts: [String: [String]] = [:]
  /// The title of the group with this id; the title of the picture itself has the key `svg`.
  private(set) var titles: [String: String] = [:]
  private(set) var summary = ""
  private(set) var rootAttributes: [String: String] = [:]
  /// The ids of groups in the order in which they are drawn.
  private(set) var order: [String] = []
  private(set) var isWellFormed = false
  private var groups: [String] = []
  private var text = ""

  init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    text = ""
    if name == "svg" { rootAttributes = attributes }
    if name == "g" {
      groups.append(attributes["id"] ?? "")
      order.append(groups.last ?? "")
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let id = groups.last ?? "svg"
    switch name {
    case "text": texts[id, default: []].append(text)
    case "title": titles[id] = text
    case "desc": summary = text
    case "g": groups.removeLast()
    default: break
    }
  }
}
