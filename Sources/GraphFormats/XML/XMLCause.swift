import Netwerk

/// Why a file is no XML that is read here, for GraphML and GEXF.
public enum XMLCause: Hashable, Sendable {
  /// No tag at all.
  case notXML
  /// The outermost element is another than the format's.
  case wrongRoot(String, expected: String)
  /// A document type: nothing that is exchanged needs one, and it is what attacks are made of.
  case documentType
  case tooDeep(limit: Int)
  case tooManyAttributes(limit: Int)
  /// Of elements and attributes, all different.
  case tooManyNames(limit: Int)
  case unknownEncoding(String)
  /// A byte that is no text in the encoding that the file says to have.
  case notInEncoding(String)
  /// A character that XML forbids, with its number when that is known.
  case forbiddenCharacter(Int?)
  /// The file stops before its outermost element is closed.
  case truncated
  case contentAfterEnd
  case mismatchedTag
  case duplicateAttribute
  case badAttribute
  case unknownEntity
  case badTag
  /// Any other mistake, by the number that libxml2 gives it.
  case malformed(Int)
}

extension XMLCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .notXML: "dit is geen XML-bestand"
    case .wrongRoot(let found, let expected):
      "het bestand begint met <\(found)>, en hier hoort <\(expected)> te staan"
    case .documentType:
      "het bestand heeft een DOCTYPE; die wordt om veiligheid niet gelezen, haal die regel weg"
    case .tooDeep(let limit): "hier staan meer dan \(limit) onderdelen in elkaar"
    case .tooManyAttributes(let limit): "dit onderdeel heeft meer dan \(limit) kenmerken"
    case .tooManyNames(let limit):
      "het bestand heeft meer dan \(limit) verschillende soorten onderdelen en kenmerken"
    case .unknownEncoding(let name):
      "de tekstcodering '\(name)' is onbekend; bewaar het bestand opnieuw als UTF-8"
    case .notInEncoding(let name):
      "dit teken past niet bij de tekstcodering \(name); bewaar het bestand opnieuw als UTF-8"
    case .forbiddenCharacter(let code?):
      "teken nummer \(code) mag niet in XML staan; haal het weg"
    case .forbiddenCharacter(nil): "hier staat een teken dat niet in XML mag; haal het weg"
    case .truncated: "het bestand houdt hier op, maar het is nog niet af"
    case .contentAfterEnd: "na het einde van het bestand staat nog iets"
    case .mismatchedTag: "dit sluit iets af dat hier niet open staat"
    case .duplicateAttribute: "hetzelfde kenmerk staat hier twee keer"
    case .badAttribute: "de waarde van een kenmerk staat niet tussen aanhalingstekens"
    case .unknownEntity: "na een & hoort iets als amp; te staan; schrijf &amp; voor een losse &"
    case .badTag: "na < of & hoort een naam te staan; schrijf &lt; of &amp; voor een los teken"
    case .malformed(let code): "hier klopt de XML niet (fout \(code))"
    }
  }

  private var englishSentence: String {
    switch self {
    case .notXML: "this is not an XML file"
    case .wrongRoot(let found, let expected):
      "the file starts with <\(found)>, where <\(expected)> belongs"
    case .documentType:
      "the file has a DOCTYPE; for safety it is not read, remove that line"
    case .tooDeep(let limit): "more than \(limit) elements are inside each other here"
    case .tooManyAttributes(let limit): "this element has more than \(limit) attributes"
    case .tooManyNames(let limit):
      "the file has more than \(limit) different kinds of elements and attributes"
    case .unknownEncoding(let name):
      "the text encoding '\(name)' is unknown; save the file again as UTF-8"
    case .notInEncoding(let name):
      "this character is not \(name), the text encoding of the file; save it again as UTF-8"
    case .forbiddenCharacter(let code?): "character \(code) is not allowed in XML; remove it"
    case .forbiddenCharacter(nil): "a character stands here that XML forbids; remove it"
    case .truncated: "the file ends here, but it is not complete"
    case .contentAfterEnd: "there is something after the end of the file"
    case .mismatchedTag: "this closes something that is not open here"
    case .duplicateAttribute: "the same attribute stands here twice"
    case .badAttribute: "the value of an attribute is not between quotation marks"
    case .unknownEntity: "after & something like amp; belongs; write &amp; for a single &"
    case .badTag: "after < or & a name belongs; write &lt; or &amp; for a single one"
    case .malformed(let code): "the XML is wrong here (error \(code))"
    }
  }
}
