import GraphFormats
import Netwerk

/// What a file of our own says of a tie beside its fields (English: *edge marks*): whether it is the
/// band that stands with a person or a relatie, and who of the two is the first, since programs for
/// graphs without arrows feel free to swap them.
struct Lijnwoord {
  static let soort = "lijn"
  static let eerste = "eerste"
  static let band = "band"
  static let relatie = "relatie"

  /// `nil` in files of others.
  let soort: Netwerkboom.Lijn.Soort?
  let isOmgekeerd: Bool

  init(_ lijn: PropertyGraph.Edge, _ graaf: PropertyGraph) {
    switch lijn.properties[Self.soort]?.text {
    case Self.band: soort = .eigenBand
    case Self.relatie: soort = .relatie
    default: soort = nil
    }
    let eerste = lijn.properties[Self.eerste]?.text
    isOmgekeerd =
      eerste != nil && eerste == graaf.nodes[lijn.target].id
      && eerste != graaf.nodes[lijn.source].id
  }

  static func isWoord(_ eigenschap: Property) -> Bool {
    eigenschap.name == eerste || isSoort(eigenschap)
  }

  /// Tables have this with a person, where the tie with the hoofdpersoon stands too.
  static func isSoort(_ eigenschap: Property) -> Bool {
    eigenschap.name == soort && [band, relatie].contains(eigenschap.value.text)
  }
}
