import Netwerk

/// A place open to many that could mean something for a question (English: *collective provision*).
public struct Steunvoorziening: Hashable, Sendable, Identifiable {
  public let id: Organisatie.ID
  /// Whether it is there for the question's part of life; `nil` when nobody said of either.
  public let past: Bool?
  /// Who of the circle comes there and may be asked along, by kenmerk.
  public let bekenden: [Persoon.ID]
  /// The tie of the hoofdpersoon with it; `nil` when there is none yet.
  public let aard: Band.Aard?
  public let heeftBand: Bool
  /// When it is near or far.
  public let afstand: Afstand?
}

extension Steunzoeker {
  /// The collective provisions for a question: those for its part of life first, then those where
  /// somebody of the circle comes, then those the hoofdpersoon knows, then by kenmerk.
  ///
  /// One that is known to be for another part of life, or with which there is conflict, is left out.
  func voorzieningen(voor vraag: Steunvraag) -> [Steunvoorziening] {
    collectief.compactMap { organisatie, band -> Steunvoorziening? in
      if let band, Vertrouwen.kosten(band) == nil { return nil }
      let past = Self.past(organisatie, bij: vraag)
      guard past != false else { return nil }
      return Steunvoorziening(
        id: organisatie.id, past: past, bekenden: bekenden[organisatie.id] ?? [],
        aard: band?.aard, heeftBand: band != nil, afstand: organisatie.afstand)
    }.sorted { een, ander in
      func plek(_ voorziening: Steunvoorziening) -> (Int, Int, Int) {
        (
          voorziening.past == true ? 0 : 1, -voorziening.bekenden.count,
          voorziening.heeftBand ? 0 : 1
        )
      }
      return plek(een) == plek(ander) ? een.id < ander.id : plek(een) < plek(ander)
    }
  }

  static func past(_ organisatie: Organisatie, bij vraag: Steunvraag) -> Bool? {
    guard let gebied = vraag.leefgebied, !organisatie.leefgebieden.isEmpty else { return nil }
    return organisatie.leefgebieden.contains(gebied)
  }
}
