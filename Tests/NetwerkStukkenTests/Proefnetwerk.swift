import Foundation
import FoundationXML
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkStukken

extension Netwerk {
  static func karel() throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes("karel"), bestand: "karel")
    return try #require(lezing.netwerk)
  }

  func gewijzigd(_ wijziging: (inout Onderdelen) -> Void) throws -> Netwerk {
    var ander = self
    try ander.wijzig(wijziging)
    return ander
  }

  func stukken(_ taal: Taal = .nederlands) throws -> Stukken {
    Stukken(self, try (taal == .nederlands ? Netwerk.nederlands : Netwerk.english).get())
  }

  // Reading templates takes longer than filling them in.
  private static let nederlands = Result { try Sjablonen(.nederlands) }
  private static let english = Result { try Sjablonen(.engels) }
}

extension Stukken {
  /// One of every piece, and all invitations.
  var alles: [Blad] {
    uitnodigingen() + [agenda(), takenlijst(), overzicht(), plan(), leegPlan()]
  }

  func html(_ bladen: [Blad]) -> String { bladen.html(taal, stijl: sjablonen.stijl) }
}

/// What an independent reader makes of a page: elements in order, and the words in them.
final class Ontleding: NSObject, XMLParserDelegate {
  private(set) var elementen: [String] = []
  private(set) var kenmerken: Set<String> = []
  private(set) var tekst = ""

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
    elementen.append(naam)
    kenmerken.formUnion(attributes.keys)
  }

  func parser(_ parser: XMLParser, foundCharacters tekens: String) { tekst += tekens }
}
