import Netwerk

/// Wenger's five types of support network (English: *support network type*).
public enum Wengertype: String, CaseIterable, Hashable, Sendable {
  case gezinsafhankelijk
  case lokaalGeintegreerd = "lokaal geïntegreerd"
  case lokaalZelfstandig = "lokaal zelfstandig"
  case opBredereGemeenschapGericht = "op een bredere gemeenschap gericht"
  case teruggetrokken
}

extension Wengertype: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.gezinsafhankelijk, .engels): "family dependent"
    case (.lokaalGeintegreerd, .engels): "locally integrated"
    case (.lokaalZelfstandig, .engels): "local self-contained"
    case (.opBredereGemeenschapGericht, .engels): "wider community focused"
    case (.teruggetrokken, .engels): "private restricted"
    }
  }
}

/// A suggestion for a type, with what it rests on (English: *suggestion*).
public struct Wengervoorstel: Hashable, Sendable {
  public let type: Wengertype
  public let gronden: Gronden

  /// What the type was chosen by.
  public struct Gronden: Hashable, Sendable {
    /// Whether family lives near.
    public let familieDichtbij: Bool
    /// Whether there are friends with monthly contact.
    public let vrienden: Bool
    /// Whether there are neighbours with weekly contact.
    public let buren: Bool
    /// Whether there is a club, community or meeting place with which a tie is alive.
    public let verenigingsleven: Bool
  }
}

extension Meetbaar {
  /// Which of Wenger's types does this network look like? (English: *Wenger type*)
  ///
  /// A suggestion to talk about, never a finding: Wenger's types come from a questionnaire of eight
  /// questions, and this looks at four facts in the network. Family within a quarter of an hour or
  /// five kilometres; friends with monthly contact; neighbours with weekly contact; a living tie with
  /// a club, community or meeting place.
  ///
  /// | family near | friends, neighbours, club | type |
  /// |---|---|---|
  /// | yes | any of the three | locally integrated |
  /// | yes | none | family dependent |
  /// | no | friends | wider community focused |
  /// | no | neighbours or club, no friends | local self-contained |
  /// | no | none | private restricted |
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; organisations
  /// open to come to.
  ///
  /// - Returns: `nil` when what is unknown could make it another type.
  /// - Reference: G. C. Wenger, *A network typology: from theory to practice*, Journal of Aging
  ///   Studies 5 (2), 1991.
  public func wengertype() -> Wengervoorstel? {
    let graaf = graaf
    func eenVan(_ oordelen: [Bool?]) -> Bool? { oordelen.reduce(false) { $0.of($1) } }
    let dichtbij = graaf.woontDichtbij(hoogstens: (minuten: 15, kilometer: 5))
    let familie = eenVan(zip(graaf.leden, dichtbij).map { $0.hoort(bij: [.familie]).en($1) })
    let vrienden = eenVan(
      graaf.leden.map { $0.hoort(bij: [.vrienden]).en($0.heeftContact(minstens: .maandelijks)) })
    let buren = eenVan(
      graaf.leden.map { $0.hoort(bij: [.buren]).en($0.heeftContact(minstens: .wekelijks)) })
    guard let familie, let vrienden, let buren else { return nil }
    let gronden = Wengervoorstel.Gronden(
      familieDichtbij: familie, vrienden: vrienden, buren: buren,
      verenigingsleven: graaf.netwerk.organisaties.contains {
        ($0.soort?.isCollectief ?? false) && ($0.band?.isLevend ?? false)
      })
    return Wengervoorstel(type: gronden.type, gronden: gronden)
  }
}

extension Wengervoorstel.Gronden {
  fileprivate var type: Wengertype {
    let isErOmheen = vrienden || buren || verenigingsleven
    if familieDichtbij { return isErOmheen ? .lokaalGeintegreerd : .gezinsafhankelijk }
    if vrienden { return .opBredereGemeenschapGericht }
    return isErOmheen ? .lokaalZelfstandig : .teruggetrokken
  }
}
