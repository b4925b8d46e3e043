import Netwerk

extension Planbevinding.Soort {
  /// What there is to talk about, as a coordinator would say it.
  func english(_ words: Verwoording) -> String {
    switch self {
    case .vraagOpen(let need):
      "There is no agreement yet for \(words.aangehaald(need)), and nothing says that it may wait."
    case .alleenInformeel(let need, let people, let already):
      informal(need, people, already, words)
    case .hulpGeweigerd(let request):
      "The request for help \(words.aangehaald(tekst: request.wat)) was answered with no."
    case .hulpNietToegezegd(let request): notPromised(request, words)
    case .voorwaardeOpen(let demand):
      "The plan does not say yet how it meets \(words.aangehaald(tekst: demand.wat))."
    case .voorwaardeNietAanvaard(let demand, let isNo): notAccepted(demand, isNo, words)
    case .zonderMensen(let agreement):
      "Nothing says who will do \(words.aangehaald(agreement))."
    case .zonderDatum(let list): "Could be added: a day for \(words.aangehaald(list))."
    case .zonderBewaker(let list):
      "Could be added: somebody who keeps an eye on \(words.aangehaald(list))."
    case .zonderPlanB(let list):
      "Could be added: what to do when this does not work out: \(words.aangehaald(list))."
    case .nietErbij(let people, let list): notThere(people, list, words)
    case .nietEens(let person, let list): disagrees(person, list, words)
    case .beletsel(let person, let reasons, let list): impediment(person, reasons, list, words)
    case .kindMetTaak(let person, let list, let isSure): child(person, list, isSure, words)
    case .leeftijdOnbekend(let people, let list):
      "The age of \(words.namen(people)) is unknown. If this is a child, see whether this fits: "
        + "\(words.aangehaald(list))."
    case .teZwaar(let load):
      "\(words.naam(load.wie)) already carries more than is good. \(load.english(words))"
    case .weinigRuimte(let load):
      "\(words.naam(load.wie)) has little room for more. \(load.english(words))"
    case .veelUren(let load):
      "Ask whether it becomes too much for \(words.naam(load.wie)). \(load.english(words))"
    case .opEenMens(let person, let list):
      "\(words.naam(person)) stands alone for \(words.aangehaald(list))."
    case .magNietSamen(let pair, let list):
      "\(words.namen([pair.een, pair.ander])) may not be brought together, and have to do with each "
        + "other in \(words.aangehaald(list))."
    case .gespannen(let pair, let nature, let list): strained(pair, nature, list, words)
    case .coordinatorInKring(let person):
      "\(words.naam(person)) is the coordinator and belongs to the circle. A coordinator stands "
        + "outside it."
    case .coordinatorHeeftBelang(let facts):
      (facts.map { $0.english(words) } + ["A coordinator has no stake."]).joined(separator: " ")
    case .coordinatorWerkgeverOnbekend: "Nothing says for whom the coordinator works."
    case .nietBesloten(let people):
      "\(words.namen(people)) \(words.bij(people.count, "is", "are")) down for the private family "
        + "time. That is for the circle alone, unless the circle decides otherwise."
    case .grensZonderReden(let limits): limit(limits, words)
    case .uitsluitingZonderReden(let people):
      "\(words.namen(people)) \(words.bij(people.count, "was", "were")) not invited. Write down who "
        + "decided so, and why."
    case .geenAfspraken: "There are no agreements in the plan yet."
    case .niemandAkkoord: "Could be added: who agrees with the plan."
    case .geenPlanbewaker: "Could be added: somebody who keeps an eye on the whole plan."
    case .geenEvaluatie: "Could be added: a day on which the circle looks back."
    case .evaluatieVoorbij(let day):
      "The circle was to look back on \(day.voluit(in: .engels)). Nothing says how it went."
    case .tweeStanden(let agreement, let day):
      "Of \(words.aangehaald(agreement)) two things are said \(at(day)) that cannot both be so."
    case .tweeVerlopen(let need, let day):
      "Of \(words.aangehaald(need)) two things are said \(at(day)) that cannot both be so."
    case .nogNietNaDeDag(let agreement, let day): notYet(agreement, day, words)
    case .opgelostZonderNakomen(let need, _, let day):
      "\(words.aangehaald(need)) is said \(at(day)) to be solved, and no agreement to be kept. What "
        + "did help?"
    }
  }
}
