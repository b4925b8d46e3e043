import Netwerk

extension Interview {
  /// A name that can be written down.
  func keur(naam: String) throws(Bezwaar) -> String {
    if isJa(naam) { throw .alleenJa }
    guard naam.count <= Interview.langsteNaam else {
      throw .teLang(hoogstens: Interview.langsteNaam)
    }
    guard !Kenmerk(naam).isLeeg else { throw .geenLetters(naam) }
    return naam
  }

  /// A name that nobody else has.
  func keur(nieuweNaam naam: String, behalve id: Persoon.ID? = nil) throws(Bezwaar) -> String {
    let mensen = (netwerk?.hoofdpersonen ?? []) + (netwerk?.personen ?? [])
    let zelfde = mensen.first { $0.id != id && $0.naam.lowercased() == naam.lowercased() }
    if let zelfde { throw .staatErAl(zelfde.naam) }
    return naam
  }

  /// A text in somebody's own words.
  func keur(tekst invoer: Antwoordregel) throws(Bezwaar) -> String {
    if isJa(invoer.tekst) { throw .alleenJa }
    guard invoer.tekst.count <= Interview.langsteTekst else {
      throw .teLang(hoogstens: Interview.langsteTekst)
    }
    guard !invoer.woord.isEmpty else { throw .geenLetters(invoer.tekst) }
    return invoer.tekst
  }

  /// A question that is not there yet.
  func keur(nieuweVraag tekst: String, behalve id: Hulpvraag.ID? = nil) throws(Bezwaar) -> String {
    let zelfde = (netwerk?.hulpvragen ?? []).first {
      $0.id != id && $0.vraag.lowercased() == tekst.lowercased()
    }
    if let zelfde { throw .staatErAl(zelfde.vraag) }
    return tekst
  }

  private func isJa(_ tekst: String) -> Bool {
    ["ja", "yes", "jawel", "jazeker"].contains(Kenmerk(tekst).tekst)
  }

  /// The kenmerk of a name, with a number when another has it.
  func vrijKenmerk(voor naam: String, behalve id: Kenmerk? = nil) -> Kenmerk {
    var bezet: Set<Kenmerk> = []
    if let netwerk {
      bezet.formUnion((netwerk.hoofdpersonen + netwerk.personen).map(\.id))
      bezet.formUnion(netwerk.organisaties.map(\.id))
    }
    if let id { bezet.remove(id) }
    return vrijKenmerk(voor: naam, in: bezet)
  }

  func vrijKenmerk(voor tekst: String, in bezet: Set<Kenmerk>) -> Kenmerk {
    let eerste = Kenmerk(tekst)
    guard bezet.contains(eerste) else { return eerste }
    var nummer = 2
    while bezet.contains(Kenmerk("\(eerste.tekst)-\(nummer)")) { nummer += 1 }
    return Kenmerk("\(eerste.tekst)-\(nummer)")
  }
}

extension Interview {
  /// Whether something stands where the question writes.
  func heeftAntwoord(_ vraag: Vraag) -> Bool {
    switch vraag {
    case .hoofdpersoon, .namen, .hulpvragen, .elkaar: false
    case .naam, .vraagtekst: bestaat(vraag)
    case .hulpvraag(.achter, let id): hulpvraag(id)?.achter != nil
    case .kent(let id): !kaleRelaties(van: id).isEmpty
    case .persoon, .hulpvraag: !gekozen(bij: vraag).isEmpty
    }
  }

  /// What was written down of whom somebody knows, and no more than that: what is known of a tie
  /// besides stays, whatever is answered here.
  func kaleRelaties(van id: Persoon.ID) -> Set<Relatie> {
    let later = Set(latere(dan: id).map(\.id))
    return Set(
      (netwerk?.relaties ?? []).filter { $0.van == id && later.contains($0.naar) && $0.isKaal })
  }

  /// Makes unknown again what the question asks, or takes away whom or what it added.
  mutating func verwijderAntwoord(bij vraag: Vraag) throws(Bezwaar) {
    switch vraag {
    case .naam(let id):
      if let minder = netwerk?.zonder(id) { try wijzig { $0 = minder.onderdelen } }
    case .vraagtekst(let id):
      try wijzig { onderdelen in
        onderdelen.hulpvragen.removeAll { $0.id == id }
        for nummer in onderdelen.plan?.afspraken.indices ?? 0..<0
        where onderdelen.plan?.afspraken[nummer].hulpvraag == id {
          onderdelen.plan?.afspraken[nummer].hulpvraag = nil
        }
      }
    default: try zet([], bij: vraag)
    }
  }
}
