import Netwerk

extension Steunfeit {
  func english(_ who: Steunwoorden) -> String {
    let words = who.woorden
    let head = who.hoofd
    switch self {
    case .beloofd: return "promised something for this already"
    case .geeftDit(let kinds): return "gives \(words.steunnamen(kinds)) already"
    case .geeftAnders(let kinds): return "helps in another way already (\(words.steunnamen(kinds)))"
    case .krijgt(let kinds): return "gets \(words.steunnamen(kinds)) from \(head)"
    case .leunt(let kinds): return "leans on \(head) (\(words.steunnamen(kinds)))"
    case .genoemd: return "is named in this question"
    case .geeftAlVeel(let count): return "gives \(count) kinds of support already"
    case .sterkte(let strength): return "\(strength.bondEnglish) with \(head)"
    case .aard(let nature): return nature.english(head)
    case .kring(let ring): return ring.english(head)
    case .contact(let frequency): return "sees or speaks to \(head) \(frequency.english)"
    case .zoektContact: return "looks for contact too"
    case .kentLang(let years): return "has known \(head) for \(years) years"
    case .viaAnderen: return "knows \(head) only through others"
    case .gedeeldTalent(let talents):
      return "has something in common with \(head) (\(words.opsomming(talents)))"
    case .passendTalent(let talents):
      return "has a talent that fits this (\(words.opsomming(talents)))"
    case .talent(let talents): return "has talent (\(words.opsomming(talents)))"
    case .passendeOrganisatie(let organisations): return "belongs to \(words.namen(organisations))"
    case .nieuweKant(let group):
      return "comes from a group that does not give this yet (\(group.naam(in: .engels)))"
    case .onderEenDak: return "lives under one roof with \(head)"
    case .dichtbij(let distance): return "lives near (\(distance.english))"
    case .ver(let distance): return "lives far away (\(distance.english))"
    case .beschikbaar(let times):
      return "has time (\(words.opsomming(times.map { $0.naam(in: .engels) })))"
    case .draagkracht(let capacity): return capacity.english
    case .zorgt(let hours):
      return "cares for others \(Getalnotatie.kort(hours, in: .engels)) hours a week already"
    case .spanningMet(let people): return "has a strained tie with \(words.namen(people))"
    case .nietSamenMet(let people):
      return "is not brought together with \(words.namen(people)), as was agreed"
    case .alleenBegeleid: return "comes only with somebody beside them, as was agreed"
    case .minderjarig(let parents):
      return "is under 18 (talk with \(parents.isEmpty ? "the parents" : words.namen(parents)))"
    case .geenWeg: return "cannot well be asked by anybody now"
    case .taak(let task): return "has the task ‘\(task)’"
    case .regie: return "holds the lead"
    case .magGevraagd: return "may be asked"
    case .toestemmingOnbekend: return "whether \(who.onderwerp) wants to be asked"
    case .draagkrachtOnbekend: return "how much room \(who.onderwerp) has"
    case .leeftijdOnbekend: return "how old \(who.onderwerp) is"
    }
  }
}

extension Band.Sterkte {
  fileprivate var bondEnglish: String {
    switch self {
    case .zwak: "has only a loose tie"
    case .gewoon: "has an ordinary tie"
    case .sterk: "has a strong tie"
    case .zeerSterk: "has a very strong tie"
    }
  }
}

extension Band.Aard {
  fileprivate func english(_ head: String) -> String {
    switch self {
    case .steunend: "stands by \(head)"
    case .neutraal: "takes no side"
    case .slapend: "has not seen \(head) for long"
    case .ambivalent: "clashes with \(head) at times too"
    case .gespannen: "has a strained tie with \(head)"
    case .conflict: "has a conflict with \(head)"
    case .verbroken: "has no contact with \(head) any more"
    }
  }
}

extension Kring {
  fileprivate func english(_ head: String) -> String {
    switch self {
    case .intiem: "stands very close to \(head)"
    case .vriendschap: "stands close to \(head)"
    case .deelname: "stands somewhat further from \(head)"
    case .diensten: "stands in the outermost ring"
    }
  }
}

extension Contact.Frequentie {
  fileprivate var english: String {
    switch self {
    case .dagelijks: "every day"
    case .paarKeerPerWeek: "a few times a week"
    case .wekelijks: "every week"
    case .paarKeerPerMaand: "a few times a month"
    case .maandelijks: "every month"
    case .paarKeerPerJaar: "a few times a year"
    case .jaarlijks: "once a year"
    case .zelden: "hardly ever"
    case .nooit: "never"
    }
  }
}

extension Belasting.Draagkracht {
  fileprivate var english: String {
    switch self {
    case .ruim: "has much room"
    case .genoeg: "has enough room"
    case .beperkt: "has little room"
    case .op: "has no room left"
    }
  }
}

extension Afstand {
  fileprivate var english: String {
    switch self {
    case .kilometer(let distance): "\(Getalnotatie.kort(distance, in: .engels)) kilometres"
    case .reistijd(let minutes): minutes == 1 ? "1 minute" : "\(minutes) minutes"
    }
  }
}

extension Steunsoort {
  /// As something that is given.
  var givenEnglish: String {
    switch self {
    case .praktisch: "practical help"
    case .emotioneel: "a listening ear"
    case .advies: "advice"
    case .gezelschap: "company"
    case .waardering: "recognition"
    case .materieel: "money or things"
    }
  }
}
