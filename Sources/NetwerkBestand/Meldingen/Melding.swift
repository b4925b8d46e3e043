import Netwerk

/// Something to tell about a netwerk file: what it is, and exactly where (English: *diagnostic*).
///
/// ```
/// karel.yaml:4:28: fout: onbekende groep 'buurr'; bedoelde u 'buren'?
///   - { naam: Wim, groep: buurr }
///                         ^
/// ```
public struct Melding: Hashable, Sendable {
  public let ernst: Ernst
  /// The file as the caller named it.
  public let bestand: String
  /// Line, from 1.
  public let regel: Int
  /// Column, from 1, in characters as an editor shows them: é, 王 and 👩‍👧 count as one.
  public let kolom: Int
  /// What it is, with the facts.
  public let oorzaak: Oorzaak
  /// The line, or of a very long one the part around the place.
  public let bronregel: String
  /// White space that puts a caret under the place in `bronregel`, in a font of fixed width.
  public let inspringing: String

  public enum Ernst: String, Hashable, Sendable {
    /// The file is not a network.
    case fout
    /// The file is a network, but this is perhaps not what was meant.
    case waarschuwing
  }
}

extension Melding {
  init(_ bevinding: Bevinding, _ wijzer: inout Regelwijzer) {
    wijzer.ga(naar: bevinding.plek)
    let uitsnede = Uitsnede(wijzer.regel, rond: wijzer.index)
    ernst = bevinding.oorzaak.ernst
    bestand = wijzer.bron.bestand
    regel = wijzer.regelnummer
    kolom = wijzer.kolom
    oorzaak = bevinding.oorzaak
    bronregel = uitsnede.tekst
    inspringing = uitsnede.inspringing
  }

  /// What is wrong and what to do, in one or two sentences.
  public func zin(in taal: Taal) -> String {
    taal == .nederlands ? oorzaak.nederlandseZin : oorzaak.englishSentence
  }

  /// The place, the sentence, the line itself and a caret under the place; no line break at the
  /// end.
  public func tekst(in taal: Taal) -> String {
    let kop = "\(bestand):\(regel):\(kolom): \(ernst.naam(in: taal)): \(zin(in: taal))"
    guard !bronregel.allSatisfy(\.isWhitespace) else { return kop }
    return "\(kop)\n\(bronregel)\n\(inspringing)^"
  }
}

extension Melding.Ernst: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.fout, .engels): "error"
    case (.waarschuwing, .engels): "warning"
    }
  }
}
