import Netwerk

/// One letter or sheet, ready to be written (English: *sheet*).
public struct Blad: Hashable, Sendable {
  public let stuk: Stuk
  /// Whom it is for; `nil` when it is for everybody.
  public let voor: Persoon.ID?
  public let gegevens: Gegevens
  public let markdown: String

  /// A name for a file, without ending, made of kenmerken: `uitnodiging-annie`.
  public var bestandsnaam: String {
    voor.map { "\(stuk.rawValue)-\($0.tekst)" } ?? stuk.rawValue
  }
}

extension [Blad] {
  /// All sheets after each other, with a line between two of them.
  public var markdown: String { map(\.markdown).joined(separator: "\n---\n\n") }

  /// All sheets as one page of HTML that needs nothing else, each beginning on a new sheet of A4.
  ///
  /// - Parameter stijl: CSS; see ``Sjablonen/stijl``.
  public func html(_ taal: Taal, stijl: String) -> String {
    let bladen = map { MarkdownHTML.html(van: $0.markdown) }
    return HTMLPagina(taal: taal, stijl: stijl, bladen: bladen).tekst
  }
}
