import Netwerk

extension Plansterkte {
  func english(_ words: Verwoording) -> String {
    switch self {
    case .elkeVraagBeantwoord: "There is an agreement or a request for help for every question."
    case .elkeVraagBesproken(let open):
      "Every question was talked about. Left open for now: \(words.vragen(open))."
    case .elkeVoorwaardeAanvaard: "Every bottom line is met, and whoever set it is content."
    case .iedereenStaatErachter: "Whoever does something was there or said yes."
    case .niemandAlleen: "Nobody stands alone for anything."
    case .overalPlanB: "Every agreement says what to do when it does not work out."
    case .terugkijken(let people, let day):
      "\(words.namen(people)) \(words.bij(people.count, "keeps", "keep")) an eye on the plan, and the "
        + "circle looks back \(day.isDag ? "on" : "in") \(day.voluit(in: .engels))."
    }
  }
}

extension Kringaandeel {
  func english(_ words: Verwoording) -> [String] {
    var sentences: [String] = []
    switch mensen {
    case .bekend(let own, let all):
      sentences.append(
        "The circle does \(words.getal(own)) of the \(words.getal(all)) tasks that people took on.")
    case .onbekend(let reason):
      sentences.append("How much the circle does is not known yet: \(reason.english(words)).")
    }
    switch uren {
    case .bekend(let own, let all):
      sentences.append(
        "In time that is \(words.getal(own)) of \(words.getal(all)) hours a week.")
    case .onbekend(let reason):
      sentences.append("In time that is not known: \(reason.english(words)).")
    }
    guard hulpverzoeken > 0 else { return sentences }
    let times = hulpverzoeken == 1 ? "once" : "\(hulpverzoeken) times"
    return sentences + ["Besides, the plan asks \(times) for help from outside the circle."]
  }
}

extension Kringaandeel.Reden {
  fileprivate func english(_ words: Verwoording) -> String {
    switch self {
    case .nietsBeloofd: "nobody promised anything yet"
    case .groepOnbekend(let people): "no group is given for \(words.namen(people))"
    case .urenOnbekend(let agreements):
      agreements.count == 1
        ? "one agreement does not say how much time it takes"
        : "\(agreements.count) agreements do not say how much time they take"
    }
  }
}
