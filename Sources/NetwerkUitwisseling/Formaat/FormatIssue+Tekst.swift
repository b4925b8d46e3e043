import GraphFormats
import Netwerk
import NetwerkBestand

extension FormatIssue {
  /// The place, the sentence, the line of the file and a caret under the place, as messages about
  /// netwerk files have them.
  ///
  /// - Parameter bestanden: the files that were read, in the order of ``Position/file``.
  public func tekst(in taal: Taal, uit bestanden: [Bronbestand]) -> String {
    let nummer = position?.file ?? 0
    let bestand = bestanden.indices.contains(nummer) ? bestanden[nummer] : Bronbestand("-", [])
    let ernst = severity.naam(in: taal)
    guard let position else { return "\(bestand.naam): \(ernst): \(sentence(in: taal))" }
    let kop =
      "\(bestand.naam):\(position.line):\(position.column): \(ernst): \(sentence(in: taal))"
    let bron = Brontekst(Tekencodering.lees(bestand.bytes).tekst, bestand: bestand.naam)
    guard position.line <= bron.aantalRegels else { return kop }
    let regel = String(bron.regel(position.line))
    guard regel.utf8.count <= 200, !regel.allSatisfy(\.isWhitespace) else { return kop }
    let wit = regel.prefix(position.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return "\(kop)\n\(regel)\n\(wit)^"
  }
}

extension FormatIssue.Severity {
  fileprivate func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.error, .nederlands): "fout"
    case (.error, .engels): "error"
    case (.change, _): Aantekening.Ernst.vorm.naam(in: taal)
    case (.guess, _): Aantekening.Ernst.gok.naam(in: taal)
    case (.loss, _): Aantekening.Ernst.verlies.naam(in: taal)
    }
  }
}
