import Netwerk

extension Int {
  /// `1 professional`, `3 professionals`.
  fileprivate func of(_ one: String, _ more: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(more)"
  }
}

extension Baken {
  var english: String {
    switch self {
    case .vraagAchterDeVraag: "the question behind the question"
    case .eigenKracht: "own strength"
    case .directEropAf: "straight to it"
    case .formeelEnInformeel: "formal and informal"
    case .collectief: "collective before individual"
    case .integraal: "integrated"
    case .resultaatgericht: "aimed at results"
    case .ruimteVoorDeProfessional: "room for the professional"
    }
  }
}

extension Regie {
  func english(_ words: Verwoording) -> String {
    switch self {
    case .nietNodig: "There are no professionals, so no lead is needed."
    case .niemand: "Nobody holds the lead."
    case .onbekend(let who): "Who holds the lead was not said. Ask \(words.namen(who))."
    case .een(let who): "\(words.naam(who)) holds the lead."
    case .meer(let who): "\(who.count) people hold the lead: \(words.namen(who, hoogstens: 12))."
    case .iedereen(let who): "Everybody holds the lead: \(words.namen(who))."
    }
  }
}

extension Overlap {
  func english(_ words: Verwoording) -> String {
    let who = "\(professionals.count) professionals"
    let from = organisaties.count == 1 ? "1 organisation" : "\(organisaties.count) organisations"
    switch wat {
    case .kader(let frame, let kind):
      return
        "\(who) of \(from) (\(kind.english)) work under \(frame.english): \(words.namen(organisaties))."
    case .taak(let terms):
      return "\(words.namen(professionals)) may do the same work (\(terms.joined(separator: " ")))."
    }
  }
}

extension Kader {
  fileprivate var english: String {
    switch self {
    case .wmo, .jeugdwet, .zvw, .wlz, .participatiewet: "the \(rawValue)"
    case .schuldhulp: "debt help"
    case .justitie: "justice"
    case .onderwijs: "education"
    case .anders: "something else"
    }
  }
}

extension Organisatie.Soort {
  fileprivate var english: String {
    switch self {
    case .wijkteam: "neighbourhood team"
    case .gemeente: "municipality"
    case .zorg: "care"
    case .jeugdhulp: "youth care"
    case .ggz: "mental health care"
    case .school: "school"
    case .werk: "work"
    case .woningcorporatie: "housing association"
    case .justitie: "justice"
    case .schuldhulp: "debt help"
    case .buurthuis: "community centre"
    case .eettafel: "shared table"
    case .sportclub: "sports club"
    case .vereniging: "club"
    case .geloofsgemeenschap: "faith community"
    case .vrijwilligersorganisatie: "volunteer organisation"
    case .lotgenotengroep: "peer group"
    case .voorziening: "provision"
    }
  }
}

extension Kadervoorstel {
  func english(_ words: Verwoording) -> String {
    let head = words.hoofdpersoon
    switch self {
    case .kiesRegie(let who) where who.isEmpty: return "Let \(head) choose who holds the lead."
    case .kiesRegie(let who):
      return "Let \(head) choose who of these people holds the lead: \(words.namen(who))."
    case .maakPlan: return "Make one plan together with \(head)."
    case .aanTafel(let count):
      return "Bring the \(count) organisations together once, with \(head) at the table."
    case .eenLijn(let pairs):
      let who = pairs.map { "\(words.naam($0.een)) and \(words.naam($0.ander))" }
      return "Help them to one line: \(who.joined(separator: "; "))."
    case .bundel(let overlap):
      return
        "Let organisations that do the same agree who does it and who stops. That is so on \(overlap.count.of("point", "points"))."
    case .bewaakVeiligheid: return "Agree who keeps an eye on safety, and what happens then."
    }
  }
}

extension Hulpverlening {
  func english(_ words: Verwoording) -> [String] {
    guard !professionals.isEmpty else {
      return ["No professionals were named around \(words.hoofdpersoon)."]
    }
    var sentences = [sizeEnglish(words)]
    sentences.append(regie.english(words))
    switch afspraken {
    case nil: sentences.append("No plan was written down here yet.")
    case let agreements?:
      sentences.append("There is a plan with \(agreements.of("agreement", "agreements")).")
    }
    if paren > 0 {
      sentences.append(Bakenfeit.bekenden(bekenden.count, van: paren).english(words))
    }
    func unknown(_ what: String, _ who: [Persoon.ID]) {
      if !who.isEmpty { sentences.append("\(what) was not said of \(words.namen(who)).") }
    }
    unknown("The task", zonderTaak)
    unknown("The legal frame", zonderKader)
    unknown("The organisation", zonderOrganisatie)
    return sentences
  }

  /// How many there are, from where and under what, as far as that was said.
  func sizeEnglish(_ words: Verwoording) -> String {
    let count = professionals.count
    let work = count == 1 ? "1 professional works" : "\(count) professionals work"
    let from =
      organisaties.isEmpty ? "" : ", from \(organisaties.count.of("organisation", "organisations"))"
    let frame =
      kaders.isEmpty ? "" : ", under \(kaders.count.of("legal frame", "legal frames"))"
    return "\(work) around \(words.hoofdpersoon)\(from)\(frame)."
  }
}

extension Bakenfeit {
  func english(_ words: Verwoording) -> String {
    let head = words.hoofdpersoon
    switch self {
    case .geenHulpvragen: return "No questions for help were written down yet."
    case .achterGezegd(let ids):
      return "The question behind the question is known of \(words.vragen(ids))."
    case .achterOnbekend(let ids):
      return "What lies behind it is not known yet of \(words.vragen(ids)). Ask on."
    case .eigenKrachtGezegd(let ids):
      return "What \(head) does already is known of \(words.vragen(ids))."
    case .eigenKrachtOnbekend(let ids):
      return "What \(head) does already was not asked yet of \(words.vragen(ids))."
    case .talenten(let talents): return "Talents: \(words.opsomming(talents))."
    case .geeftAan(let ids): return "\(head.metHoofdletter) means something to \(words.namen(ids))."
    case .afsprakenVanKring(let count, let of):
      return "The own circle takes part in \(count) of \(of.of("agreement", "agreements"))."
    case .dringendOpgepakt(let ids):
      return "Urgent, and somebody helps or promised something: \(words.vragen(ids))."
    case .dringendOpen(let ids): return "Urgent, and nobody helps yet: \(words.vragen(ids))."
    case .dringendOnbekend(let ids):
      return "Urgent, and it is not known who helps: \(words.vragen(ids))."
    case .wekelijks(let ids): return "Contact with \(head) every week or more: \(words.namen(ids))."
    case .minderDanWekelijks(let ids):
      return "Contact with \(head) less than every week: \(words.namen(ids))."
    case .contactOnbekend(let ids):
      return "How often there is contact was not said of \(words.namen(ids))."
    case .spanningMet(let ids): return "There is tension with \(words.namen(ids))."
    case .mensen(let own, let professionals, let unknown):
      let sentence =
        "In view: \(own.of("person", "people")) of the own circle and \(professionals.of("professional", "professionals"))."
      return unknown == 0 ? sentence : sentence + " The group of \(unknown) is not known."
    case .gevers(let own, let professionals):
      return
        "Support comes from \(own.count.of("person", "people")) of the own circle and from \(professionals.count.of("professional", "professionals"))."
    case .steunOnbekend: return "Of nobody was said which support they give."
    case .alleenProfessionals(let ids): return "Only professionals help here: \(words.vragen(ids))."
    case .mistProfessional(let ids):
      return "A professional is needed here and is not there yet: \(words.vragen(ids))."
    case .voorzieningen(let ids): return "In view in the neighbourhood: \(words.namen(ids))."
    case .geenVoorzieningen:
      return
        "No place in the neighbourhood was named yet, such as a community centre, a club or a shared table."
    case .metVoorziening(let ids): return "There is a place that fits \(words.vragen(ids))."
    case .zonderVoorziening(let ids):
      return "No place was named yet that fits \(words.vragen(ids))."
    case .leefgebiedOnbekend(let ids):
      return "To which part of life this belongs was not said: \(words.vragen(ids))."
    case .leefgebieden(let domains):
      return "The questions are about \(words.opsomming(domains.map { $0.naam(in: .engels) }))."
    case .hulp(let professionals, let organisations, let frames):
      return
        "\(professionals.of("professional", "professionals")) of \(organisations.of("organisation", "organisations")), under \(frames.of("legal frame", "legal frames"))."
    case .bekenden(let count, let of) where count == of:
      return "The professionals know each other."
    case .bekenden(0, _): return "As far as is known the professionals do not know each other."
    case .bekenden(let count, let of):
      return "As far as is known \(count) of the \(of) pairs of professionals know each other."
    case .overlap(let overlap):
      return "Professionals may do the same work on \(overlap.count.of("point", "points"))."
    case .geenProfessionals: return "No professionals were named."
    case .geenPlan: return "No plan was written down here yet."
    case .afspraken(let count, let withSomebody, let withDate):
      return
        "There \(count == 1 ? "is" : "are") \(count.of("agreement", "agreements")): \(withSomebody) with a name and \(withDate) with a date."
    case .zonderAfspraak(let ids): return "No agreement yet about \(words.vragen(ids))."
    case .terugkijken(let date): return "Looking back together: \(date.voluit(in: .engels))."
    case .terugkijkenOnbekend: return "When to look back was not agreed yet."
    case .regie(let lead): return lead.english(words)
    case .taken(let count, let of) where count == of:
      return "The task of every professional is known."
    case .taken(let count, let of):
      return "The task is known of \(count) of \(of.of("professional", "professionals"))."
    case .taakOnbekend(let ids): return "The task was not said of \(words.namen(ids))."
    }
  }
}
