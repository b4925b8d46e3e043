import Netwerk

extension Planbevinding.Soort {
  func informal(
    _ need: Hulpvraag, _ people: [Persoon.ID], _ already: [Persoon.ID], _ words: Verwoording
  ) -> String {
    let begin = "\(words.aangehaald(need)) needs a professional, and there is none in the plan."
    if !already.isEmpty {
      return begin
        + " \(words.namen(already)) \(words.bij(already.count, "helps", "help")) already: "
        + "add what of that goes on."
    }
    guard !people.isEmpty else { return begin }
    return begin
      + " What \(words.namen(people)) \(words.bij(people.count, "does", "do")) counts, but "
      + "does not take its place."
  }

  func notPromised(_ request: Hulpverzoek, _ words: Verwoording) -> String {
    let what = words.aangehaald(tekst: request.wat)
    return request.van.isEmpty
      ? "Nothing says who is asked for the help \(what), and there is no yes yet."
      : "\(words.namen(request.van)): there is no yes yet to the request \(what)."
  }

  func notAccepted(_ demand: Voorwaarde, _ isNo: Bool, _ words: Verwoording) -> String {
    let what = words.aangehaald(tekst: demand.wat)
    let whose = demand.van.isEmpty ? nil : words.namen(demand.van)
    guard isNo else { return "Ask\(whose.map { " \($0)" } ?? "") whether this is met: \(what)." }
    return "The plan is not good enough yet for \(whose ?? "whoever asked this"): \(what)."
  }

  func notThere(_ people: [Persoon.ID], _ list: [Afspraak], _ words: Verwoording) -> String {
    "Nothing says that \(words.namen(people)) \(words.bij(people.count, "was", "were")) there or said "
      + "yes, while they are in an agreement: \(words.aangehaald(list))."
  }

  func disagrees(_ person: Persoon.ID, _ list: [Afspraak], _ words: Verwoording) -> String {
    let begin = "\(words.naam(person)) does not agree with the plan"
    return list.isEmpty ? begin + "." : begin + ", and is in \(words.aangehaald(list))."
  }

  func impediment(
    _ person: Persoon.ID, _ reasons: [Beletsel], _ list: [Afspraak], _ words: Verwoording
  ) -> String {
    let role = list.isEmpty ? "watches over the plan" : "is in \(words.aangehaald(list))"
    return "\(words.naam(person)) \(role), and that cannot be just so: "
      + reasons.map(\.english).joined(separator: "; ") + "."
  }

  func child(
    _ person: Persoon.ID, _ list: [Afspraak], _ isSure: Bool, _ words: Verwoording
  ) -> String {
    "\(words.naam(person)) is a child. "
      + (isSure
        ? "This is not for a child to do: \(words.aangehaald(list))."
        : "See whether this fits a child: \(words.aangehaald(list)).")
  }

  func strained(
    _ pair: Paar, _ nature: Band.Aard, _ list: [Afspraak], _ words: Verwoording
  ) -> String {
    let what =
      switch nature {
      case .conflict: "are in conflict"
      case .verbroken: "have broken off contact"
      case .gespannen: "have a strained tie"
      case .ambivalent: "get on well at times and badly at others"
      case .steunend, .neutraal, .slapend: "know each other"
      }
    return "\(words.namen([pair.een, pair.ander])) \(what). Talk about how that will go with "
      + "\(words.aangehaald(list))."
  }

  func limit(_ limits: [Grens.Soort], _ words: Verwoording) -> String {
    let what = limits.compactMap { limit -> String? in
      switch limit {
      case .plaatsen(let count): "at most \(count) \(count == 1 ? "person" : "people")"
      case .minstens(let count, _): "at least \(count) of one side"
      case .nietSamen, .samen, .uiterlijk: nil
      }
    }
    return "A limit has no reason: \(words.opsomming(what)). The circle may be as large as it can; "
      + "write down why it cannot now."
  }

  func notYet(_ agreement: Afspraak, _ day: Datum, _ words: Verwoording) -> String {
    let by = agreement.voor.map { " by \($0.voluit(in: .engels))" } ?? ""
    return
      "Of \(words.aangehaald(agreement)) is said ‘not yet’ \(at(day)), and it was to be done\(by)."
  }

  func at(_ day: Datum?) -> String {
    day.map { "at the check-in of \($0.voluit(in: .engels))" } ?? "at the check-in"
  }
}

extension Planlast {
  func english(_ words: Verwoording) -> String {
    var parts: [String] = []
    if urenPerWeek > 0 { parts.append("\(words.getal(urenPerWeek)) hours a week") }
    if losseUren > 0 { parts.append("\(words.getal(losseUren)) hours for what is not every week") }
    let unknown = zonderUren.count
    if unknown > 0 {
      parts.append(
        "\(unknown) \(unknown == 1 ? "agreement" : "agreements") of which nothing says how much time "
          + "they take")
    }
    let plan = parts.isEmpty ? "The plan asks no time." : "The plan asks \(words.opsomming(parts))."
    return plan + (urenAl.map { " There were \(words.getal($0)) hours a week already." } ?? "")
  }
}
