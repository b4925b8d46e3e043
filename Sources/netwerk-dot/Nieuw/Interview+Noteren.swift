import Netwerk

/// Why an answer was not written down (English: *objection*).
enum Bezwaar: Error, Hashable, Sendable {
  case naamNodig
  /// Not one letter or digit.
  case geenLetters(String)
  /// *Yes*, where a name or a text is asked.
  case alleenJa
  case teLang(hoogstens: Int)
  case staatErAl(String)
  case beschadigd
  case eersteVraag
  case nietsTeWissen
  case nietBegrepen(Misverstand)
  case nietGaaf(NetwerkError)
}

extension Interview {
  static let langsteNaam = 120
  static let langsteTekst = 2_000

  /// Writes an answer down, and says of a list what exactly.
  mutating func noteer(_ invoer: Antwoordregel, bij vraag: Vraag) throws(Bezwaar) -> [String] {
    switch vraag {
    case .hoofdpersoon: try noteer(hoofdpersoon: try keur(naam: invoer.tekst))
    case .namen: return try noteer(namen: invoer.delen)
    case .naam(let id):
      gesteld.append(.naam(try hernoem(id, tot: try keur(naam: invoer.tekst))))
    case .hulpvragen: return [try noteer(hulpvraag: try keur(tekst: invoer))]
    case .vraagtekst(let id):
      let tekst = try keur(nieuweVraag: try keur(tekst: invoer), behalve: id)
      try wijzig(id) { $0.vraag = tekst }
    case .hulpvraag(.achter, let id):
      let tekst = try keur(tekst: invoer)
      try wijzig(id) { $0.achter = tekst }
    default: try zet(try gekozen(invoer, bij: vraag), bij: vraag)
    }
    return []
  }

  /// Writes choices down in place of what was chosen before.
  mutating func zet(_ waarden: [Waarde], bij vraag: Vraag) throws(Bezwaar) {
    switch vraag {
    case .persoon(let gegeven, let id): try wijzig(id) { gegeven.zet(waarden, bij: &$0) }
    case .hulpvraag(let gegeven, let id): try wijzig(id) { gegeven.zet(waarden, bij: &$0) }
    case .elkaar:
      metElkaar = waarden == [.antwoord(.ja)]
      if !metElkaar { afgehandeld.insert(.elkaar) }
    case .kent(let id): try noteer(bekenden: waarden, van: id)
    default: break
    }
  }

  private mutating func noteer(hoofdpersoon naam: String) throws(Bezwaar) {
    if let id = netwerk?.hoofdpersonen.first?.id {
      _ = try hernoem(id, tot: naam)
      return
    }
    try wijzig { $0.hoofdpersonen = [Persoon(naam).met { $0.band = nil }] }
  }

  /// Adds people; names that are there already are left out unless there are no others.
  private mutating func noteer(namen: [String]) throws(Bezwaar) -> [String] {
    guard !namen.isEmpty else { throw .geenLetters("") }
    var genoteerd: [String] = []
    var bezwaar: Bezwaar?
    for tekst in namen {
      do throws(Bezwaar) {
        let naam = try keur(nieuweNaam: try keur(naam: tekst))
        let persoon = Persoon(naam, id: vrijKenmerk(voor: naam))
        try wijzig { $0.personen.append(persoon) }
        gesteld.append(.naam(persoon.id))
        genoteerd.append(naam)
      } catch {
        bezwaar = bezwaar ?? error
      }
    }
    if let bezwaar, genoteerd.isEmpty { throw bezwaar }
    return genoteerd
  }

  private mutating func noteer(hulpvraag tekst: String) throws(Bezwaar) -> String {
    let tekst = try keur(nieuweVraag: tekst)
    let id = vrijKenmerk(voor: tekst, in: Set((netwerk?.hulpvragen ?? []).map(\.id)))
    try wijzig { $0.hulpvragen.append(Hulpvraag(tekst, id: id)) }
    gesteld.append(.vraagtekst(id))
    return tekst
  }

  /// Another name for somebody; the kenmerk follows it when nothing refers to the old one.
  private mutating func hernoem(
    _ id: Persoon.ID, tot naam: String
  ) throws(Bezwaar) -> Persoon.ID {
    guard let persoon = netwerk?[id], persoon.naam != naam else { return id }
    let naam = try keur(nieuweNaam: naam, behalve: id)
    let nieuw = Kenmerk(persoon.naam) == id ? vrijKenmerk(voor: naam, behalve: id) : id
    do throws(Bezwaar) {
      try wijzig(id) { ($0.naam, $0.id) = (naam, nieuw) }
      return nieuw
    } catch {
      try wijzig(id) { $0.naam = naam }
      return id
    }
  }

  /// Writes down that somebody knows these people, whom nothing was said of yet.
  private mutating func noteer(bekenden: [Waarde], van id: Persoon.ID) throws(Bezwaar) {
    let eerder = kaleRelaties(van: id)
    try wijzig { onderdelen in
      onderdelen.relaties.removeAll(where: eerder.contains)
      for case .persoon(let ander) in bekenden
      where !onderdelen.relaties.contains(where: { $0.isTussen(id, ander) }) {
        onderdelen.relaties.append(Relatie(id, ander))
      }
    }
    afgehandeld.insert(.kent(id))
  }

  mutating func wijzig(
    _ id: Persoon.ID, _ wijziging: (inout Persoon) -> Void
  ) throws(Bezwaar) {
    try wijzig { onderdelen in
      for nummer in onderdelen.hoofdpersonen.indices where onderdelen.hoofdpersonen[nummer].id == id
      {
        return wijziging(&onderdelen.hoofdpersonen[nummer])
      }
      for nummer in onderdelen.personen.indices where onderdelen.personen[nummer].id == id {
        return wijziging(&onderdelen.personen[nummer])
      }
    }
  }

  private mutating func wijzig(
    _ id: Hulpvraag.ID, _ wijziging: (inout Hulpvraag) -> Void
  ) throws(Bezwaar) {
    try wijzig { onderdelen in
      for nummer in onderdelen.hulpvragen.indices where onderdelen.hulpvragen[nummer].id == id {
        wijziging(&onderdelen.hulpvragen[nummer])
      }
    }
  }
}

extension Relatie {
  /// Whether it says no more than that two people know each other.
  var isKaal: Bool { band == Band() && bron == nil && notitie == nil }
}
