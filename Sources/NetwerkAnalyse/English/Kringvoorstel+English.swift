import Netwerk

extension Kringplek {
  func english(_ words: Steunwoorden, _ deelname: Deelname?) -> String? {
    switch self {
    case .aanwezig:
      switch deelname?.komt {
      case .ja: "Comes."
      case .gevraagd: "Has been asked."
      case .weetNogNiet: "Has been asked and does not know yet."
      case .voorgesteld, .nee, .nietUitgenodigd, nil: nil
      }
    case .anders(let way, let why): "Takes part \(way.englishWay)" + why.english(words) + "."
    case .overleg:
      "The contact is broken off. Ask \(words.hoofd) first whether \(words.naam) may be asked."
    case .niet(let why): why.english + "."
    }
  }
}

extension Deelname.Wijze {
  fileprivate var englishWay: String {
    switch self {
    case .aanwezig: "in the room"
    case .telefoon: "by telephone"
    case .beeldbellen: "by video call"
    case .brief: "with a letter"
    case .opname: "with a recording"
    case .vertegenwoordiger: "through somebody who speaks for them"
    }
  }
}

extension Kringplek.Waarom {
  fileprivate func english(_ words: Steunwoorden) -> String {
    switch self {
    case .vastgelegd: ""
    case .nietSamen(let people):
      ", because not in one room with \(words.woorden.namen(people)). The other way round is possible too: \(words.hoofd) chooses"
    case .nietMetHoofdpersoon: ", because not in one room with \(words.hoofd)"
    case .geenBegeleider:
      ", because only comes with somebody beside them and there is nobody yet. Once there is, \(words.onderwerp) can come"
    case .voeltZichNietVeilig: ", because does not feel safe to come"
    }
  }
}

extension Kringplek.Waaromniet {
  fileprivate var english: String {
    switch self {
    case .besloten: "Is not asked"
    case .komtNiet: "Said that they do not come"
    case .beletselen(let reasons): reasons.map(\.english).joined(separator: "; ").metHoofdletter
    }
  }
}

extension Genodigde {
  func englishContribution(_ words: Steunwoorden) -> String? {
    let start =
      isViaAnderen ? "\(words.hoofd.metHoofdletter) knows \(words.naam) through others. " : ""
    guard !bijdragen.isEmpty else {
      return plek == .aanwezig || isViaAnderen ? start + "Thinks along." : nil
    }
    let parts = bijdragen.map { contribution in
      var how: [String] = []
      if !contribution.geeft.isEmpty {
        how.append("gives \(words.woorden.steunnamen(contribution.geeft)) already")
      }
      if !contribution.talenten.isEmpty {
        how.append("is good at this: \(words.woorden.opsomming(contribution.talenten))")
      }
      if !contribution.organisaties.isEmpty {
        how.append("belongs to \(words.woorden.namen(contribution.organisaties))")
      }
      if contribution.isBeloofd { how.append("promised something") }
      return "\(words.woorden.vraag(contribution.hulpvraag)) (\(how.joined(separator: "; ")))"
    }
    return start + "Could help with \(words.woorden.opsomming(parts))."
  }
}

extension Begeleiding {
  func english(_ words: Steunwoorden) -> String {
    let why =
      switch reden {
      case .kind: "Is a child"
      case .afspraak: "Only comes with somebody beside them"
      case .wens: "Wants somebody beside them"
      }
    guard !door.isEmpty else { return why + ": look for an adult who comes along." }
    let who = words.woorden.betrokkenen(door)
    return isVastgelegd ? "\(why): \(who) comes along." : "\(why): \(who) can come along."
  }
}

extension Kringaandacht {
  func english(_ words: Steunwoorden) -> String {
    switch self {
    case .tegenVeiligheid(let reasons):
      "Mind, this goes against: \(reasons.map(\.english).joined(separator: "; ")). Talk about it first."
    case .tegenPaar(let people):
      "Mind: must not be in one room with \(words.woorden.namen(people)). Talk about it first."
    case .nietVeilig: "Does not feel safe to come: ask what is needed."
    case .draagtVeel: "Carries much already: being there is enough, and nothing more is needed."
    case .spanningMetHoofdpersoon:
      "There is tension with \(words.hoofd): talk with both beforehand."
    case .spanningMet(let people):
      "There is tension with \(words.woorden.namen(people)): talk with everybody beforehand."
    case .slapend: "The contact has fallen asleep: a card or a call is a beginning."
    case .misschienKind: "Ask how old \(words.onderwerp) is: a child comes with an adult."
    case .tolkNodig(let languages):
      "Speaks \(words.woorden.opsomming(languages)): find an interpreter."
    case .nodig(let things): "Needs: \(words.woorden.opsomming(things))."
    case .toestemmingOnbekend: "Ask first whether \(words.onderwerp) wants to be asked."
    }
  }
}

extension Vraagweg {
  func english(_ id: Persoon.ID, _ words: Verwoording) -> String {
    let name = words.naam(id)
    return switch self {
    case .vastgelegd(let people):
      "\(words.betrokkenen(people)) \(words.bij(people.count, "asks", "ask")) \(name), as agreed."
    case .hoofdpersoon: "\(words.hoofdpersoon.metHoofdletter) asks \(name)."
    case .via(let people): "\(words.namen(people.suffix(1))) asks \(name)."
    case .coordinator: "The coordinator asks \(name), if \(words.hoofdpersoon) agrees."
    }
  }
}

extension Informant {
  func english(_ words: Verwoording) -> [String] {
    var sentences: [String] = []
    if als != .informant { sentences.append("Comes as \(als.naam(in: .engels)).") }
    if !brengt.isEmpty { sentences.append("Tells about: \(words.opsomming(brengt)).") }
    if heeftRegie { sentences.append("Holds the lead.") }
    if brengt.isEmpty, !raakt.isEmpty { sentences.append("Works on \(words.vragen(raakt)).") }
    if case .niet(let why) = plek { sentences.append(why.english + ".") }
    return sentences
  }
}

extension Ongedekt {
  func english(_ words: Verwoording) -> [String] {
    var sentences = [
      "\(words.vraag(hulpvraag)): nobody of the circle is known to be able to help with this."
    ]
    if isSteunOnbekend {
      sentences.append("Ask first which support \(words.hoofdpersoon) looks for here.")
    }
    if let naaste {
      sentences.append(
        isProfessional
          ? "\(words.naam(naaste)) can, from their work."
          : "Outside the circle \(words.naam(naaste)) can.")
    }
    if !voorzieningen.isEmpty {
      sentences.append("In the neighbourhood \(words.namen(voorzieningen)) fits.")
    }
    if naaste == nil, voorzieningen.isEmpty, !isSteunOnbekend {
      sentences.append("Ask everybody who else there is.")
    }
    return sentences
  }
}

extension Onafhankelijkheid {
  func english(_ words: Verwoording) -> [String] {
    guard isGekozen else { return ["There is no coordinator yet."] }
    guard feiten.isEmpty else { return feiten.map { $0.english(words) } }
    return [
      isWerkgeverBekend
        ? "The coordinator stands apart from the circle and from whoever helps or decides, as far as is known."
        : "Ask for whom the coordinator works: not for anybody who helps or decides."
    ]
  }
}

extension Onafhankelijkheid.Feit {
  func english(_ words: Verwoording) -> String {
    switch self {
    case .isHoofdpersoon(let id): "\(words.naam(id)) cannot be the coordinator themself."
    case .inKring(let id): "The coordinator, \(words.naam(id)), is one of the circle."
    case .helptAl(let id): "The coordinator, \(words.naam(id)), helps here already from their work."
    case .naamgenoot(let id):
      "The coordinator bears the name of \(words.naam(id)) in this network: find out whether it is the same person."
    case .werktVoorPersoon(let id): "The coordinator works for \(words.naam(id))."
    case .werktVoorHelper(let place, let people):
      "The coordinator works for \(words.naam(place)), like \(words.namen(people))."
    case .werktVoorOrganisatie(let place):
      "The coordinator works for \(words.naam(place)), which is in this network."
    case .werktVoorVerwijzer(let who):
      "The coordinator works for the same as whoever proposed the conference: \(words.betrokkenen([who]))."
    case .werktVoorVoorwaarde(let who):
      "The coordinator works for whoever sets a bottom line: \(words.betrokkenen([who]))."
    }
  }
}

extension Keuzevraag.Grens {
  func english(_ limit: Kringgrens, _ words: Verwoording) -> String {
    switch self {
    case .plaatsen(let count): "There \(words.bij(count, "is 1 place", "are \(count) places"))"
    case .uiterlijk(let date): "Not later than \(date.voluit(in: .engels))"
    case .verplicht(let id): "\(words.naam(id)) is there"
    case .uitgesloten(let id): "\(words.naam(id)) is not there"
    case .nietSamen(let one, let other): "\(words.namen([one, other])) not in one room"
    case .samen(let people): "\(words.namen(people)) come together or not at all"
    case .begeleiding(let id, let by):
      "\(words.naam(id)) comes only with somebody along (\(words.namen(by)))"
    case .minimum(let count, _):
      "At least \(count) \(words.bij(count, "person", "people")) of \(limit.kant(words))"
    case .voertaal(let language, _): "The language spoken is \(language)"
    }
  }
}

extension Versoepeling {
  func english(_ limit: Kringgrens, _ words: Verwoording) -> String {
    switch grens {
    case .plaatsen: "With one place more"
    case .uiterlijk:
      if case .uiterlijk(let date)? = wordt {
        "With time until \(date.voluit(in: .engels))"
      } else {
        "With more time"
      }
    case .nietSamen(let one, let other):
      "If \(words.namen([one, other])) can be together after all,"
    case .samen(let people): "If \(words.namen(people)) may come apart too,"
    case .minimum: "With one fewer of \(limit.kant(words))"
    case .verplicht(let id): "Without \(words.naam(id))"
    case .begeleiding(let id, _): "If \(words.naam(id)) can come alone,"
    case .uitgesloten(let id): "With \(words.naam(id))"
    case .voertaal: "With one interpreter more"
    }
  }
}

extension Kringkeuze.Verschil {
  func english(_ words: Verwoording) -> [String] {
    var parts: [String] = []
    if isEerste {
      parts.append("it is possible" + (moment.map { ": \($0.naam(in: .engels))" } ?? ""))
    } else {
      if let moment { parts.append("it can be on \(moment.naam(in: .engels))") }
      if !erbij.isEmpty {
        parts.append(
          "\(words.namen(erbij)) can be there"
            + (eraf.isEmpty ? "" : " instead of \(words.namen(eraf))"))
      }
      if !extraGedekt.isEmpty { parts.append("there is somebody for \(words.vragen(extraGedekt))") }
      if erbij.isEmpty, zekerder > 0 {
        parts.append(
          "\(words.bij(zekerder, "1 person more is", "\(zekerder) people more are")) sure to come")
      }
    }
    return parts
  }
}
