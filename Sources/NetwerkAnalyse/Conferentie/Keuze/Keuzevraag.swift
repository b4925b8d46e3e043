import Netwerk

/// Who can best come together, and when, if not everybody can? (English: *selection problem*)
///
/// The circle is made as large as possible; only where the caller states limits is there something
/// to choose. A keuzevraag holds the facts (who could come, when, and what for) and the limits, and
/// nothing about how the answer is found. It knows no network: whoever has one fills this in.
///
/// The answer is the best by each ``Criterium`` in turn, never by a sum that weighs people against
/// questions.
///
/// - SeeAlso: ``besteKeuze(zoekstappen:)``
public struct Keuzevraag: Hashable, Sendable {
  public var kandidaten: [Kandidaat]
  /// What is asked, with how much it matters.
  public var hulpvragen: [Kenmerk: Hulpvraag.Belang]
  public var momenten: [Moment]
  /// In any order; the order tells which of equally small conflicts is named.
  public var grenzen: [Grens]

  public init(
    kandidaten: [Kandidaat], hulpvragen: [Kenmerk: Hulpvraag.Belang] = [:], momenten: [Moment],
    grenzen: [Grens] = []
  ) {
    self.kandidaten = kandidaten
    self.hulpvragen = hulpvragen
    self.momenten = momenten
    self.grenzen = grenzen
  }
}

/// Somebody who could be invited (English: *candidate*).
public struct Kandidaat: Hashable, Sendable, Identifiable {
  public var id: Kenmerk
  /// The hulpvragen that this person could do something for.
  public var helptBij: Set<Kenmerk>
  /// By moment whether this person can come; a moment that is not named is `onbekend`.
  public var kan: [Kenmerk: Antwoord]
  /// The sides and groups this person belongs to: mother's family, neighbours.
  public var kanten: Set<Kenmerk>
  /// The languages this person speaks; empty when nobody said, and then nothing is asked.
  public var talen: Set<Kenmerk>
  /// How much the hoofdpersoon would like this person there: 0 or more, compared only when
  /// everything before it is equal.
  public var voorkeur: Int

  public init(
    _ id: Kenmerk, helptBij: Set<Kenmerk> = [], kan: [Kenmerk: Antwoord] = [:],
    kanten: Set<Kenmerk> = [], talen: Set<Kenmerk> = [], voorkeur: Int = 0
  ) {
    self.id = id
    self.helptBij = helptBij
    self.kan = kan
    self.kanten = kanten
    self.talen = talen
    self.voorkeur = voorkeur
  }

  /// Whether this person can come then.
  public func kan(op moment: Kenmerk) -> Antwoord { kan[moment] ?? .onbekend }
}

/// A moment at which the circle could meet (English: *time slot*).
///
/// Of moments that are equally good the earliest is chosen: by date, part of the day, kenmerk.
public struct Moment: Hashable, Sendable, Identifiable {
  public var id: Kenmerk
  public var datum: Datum
  public var dagdeel: Tijdvak.Dagdeel?

  public init(_ id: Kenmerk, datum: Datum, _ dagdeel: Tijdvak.Dagdeel? = nil) {
    self.id = id
    self.datum = datum
    self.dagdeel = dagdeel
  }
}

extension Moment: Comparable {
  /// From early to late; a moment without part of the day comes before those with one.
  public static func < (links: Moment, rechts: Moment) -> Bool {
    (links.datum, links.volgnummer, links.id) < (rechts.datum, rechts.volgnummer, rechts.id)
  }

  private var volgnummer: Int {
    switch dagdeel {
    case nil: 0
    case .ochtend: 1
    case .middag: 2
    case .avond: 3
    }
  }
}
