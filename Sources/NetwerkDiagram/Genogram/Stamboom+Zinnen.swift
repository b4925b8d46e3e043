import Netwerk

extension Stamboom.NietGeplaatst {
  /// What could not be drawn and what to do about it.
  /// - Parameter namen: what to call people, such as `netwerk.naam(van:)`.
  public func zin(in taal: Taal, namen: (Kenmerk) -> String?) -> String {
    let naam = namen(wie) ?? wie.tekst
    let ander = van.map { namen($0) ?? $0.tekst } ?? ""
    let woord = familieband?.naam(in: taal) ?? ""
    return switch (taal, reden) {
    case (.nederlands, .andereGeneratie):
      "\(naam) als \(woord) van \(ander) past niet bij wat er verder van hun familie staat"
    case (.engels, .andereGeneratie):
      "\(naam) as \(woord) of \(ander) does not fit what else is said of their family"
    case (.nederlands, .alTweeOuders):
      "\(naam) als \(woord) van \(ander) kan niet: er staan al twee ouders; "
        + "is het een stief-, pleeg- of adoptieband?"
    case (.engels, .alTweeOuders):
      "\(naam) as \(woord) of \(ander) cannot be: there are two parents already; "
        + "is it a step, foster or adoptive tie?"
    case (.nederlands, .teJong): "\(naam) is te jong om \(woord) van \(ander) te zijn"
    case (.engels, .teJong): "\(naam) is too young to be \(woord) of \(ander)"
    case (.nederlands, .anderPaar):
      "van \(naam) en \(ander) staat ook iets anders dan \(woord); het eerste is getekend"
    case (.engels, .anderPaar):
      "of \(naam) and \(ander) something other than \(woord) is said too; the first is drawn"
    case (.nederlands, .onbekendViaWie):
      "\(naam) is \(woord) van \(ander), maar via wie staat er niet; schrijf het bij relaties"
    case (.engels, .onbekendViaWie):
      "\(naam) is \(woord) of \(ander), but through whom is not said; write it under relaties"
    case (.nederlands, .geenFamilieband):
      "\(naam) is familie, maar van wie en hoe staat er niet; schrijf een familieband"
    case (.engels, .geenFamilieband):
      "\(naam) is family, but of whom and how is not said; write a familieband"
    }
  }
}

extension Stamboom.Aanname {
  /// What the tree takes to be so.
  /// - Parameter namen: what to call people, such as `netwerk.naam(van:)`.
  public func zin(in taal: Taal, namen: (Kenmerk) -> String?) -> String {
    let naam = namen(wie) ?? wie.tekst
    let iemand = taal == .nederlands ? "iemand die niet bekend is" : "somebody unknown"
    let bij = ander.map { namen($0) ?? $0.tekst } ?? iemand
    return switch (taal, soort) {
    case (.nederlands, .tweedeOuder): "\(bij) is getekend als ouder van \(naam)"
    case (.engels, .tweedeOuder): "\(bij) is drawn as a parent of \(naam)"
    case (.nederlands, .onbekendeErtussen): "via wie \(naam) en \(bij) familie zijn, is niet bekend"
    case (.engels, .onbekendeErtussen): "through whom \(naam) and \(bij) are family is not known"
    case (.nederlands, .partnerVanOuder): "\(naam) is getekend als partner van \(bij)"
    case (.engels, .partnerVanOuder): "\(naam) is drawn as the partner of \(bij)"
    case (.nederlands, .viaPartner): "\(naam) is getekend als familie van \(bij)"
    case (.engels, .viaPartner): "\(naam) is drawn as family of \(bij)"
    }
  }
}
