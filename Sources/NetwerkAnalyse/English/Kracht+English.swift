import Netwerk

extension Dimensie {
  var english: String {
    switch self {
    case .omvangEnBereik: "size and reach"
    case .nabijheid: "closeness"
    case .samenhang: "cohesion"
    case .variatie: "variety"
    case .steundekking: "support coverage"
    case .wederkerigheid: "reciprocity"
    case .verbindingNaarBuiten: "ties to other circles"
    case .veerkracht: "resilience"
    case .balans: "informal and formal"
    case .draaglast: "load"
    }
  }

  var uitlegEnglish: String {
    switch self {
    case .omvangEnBereik:
      "With how many people of the own circle (no professionals) there is contact at least every "
        + "month, out of \(Dimensie.volleOmvang). Research finds about so many on average; that this is "
        + "full is our convention."
    case .nabijheid:
      "How many people stand in the innermost ring, out of \(Dimensie.volleNabijheid). Research mostly "
        + "finds a few; that \(Dimensie.volleNabijheid) is full is our convention."
    case .samenhang:
      "Which share of the pairs of people can reach each other through people who know each other, "
        + "without the hoofdpersoon. Who knows whom counts as it was written down."
    case .variatie:
      "How evenly people are spread over the eight groups, such as family, neighbours and friends: 0 for "
        + "one group, 1 for as many in each."
    case .steundekking: "For which share of the six kinds of support there is somebody."
    case .wederkerigheid:
      "With which share of the people with whom there is support it goes both ways. Professionals do "
        + "not count: they need not get anything back."
    case .verbindingNaarBuiten:
      "How little the contacts are one circle: 1 less Burt's constraint. Many contacts who do not know "
        + "each other give nearly 1, one circle in which all know each other gives 0."
    case .veerkracht:
      "For which share of the six kinds of support there is still somebody when the one falls away who "
        + "is missed most."
    case .balans:
      "Which share of the people is of their own surroundings; full from one half on. That half is "
        + "enough is our convention."
    case .draaglast:
      "Which share of the people who carry something can carry it. Professionals do not count: for them "
        + "it is work."
    }
  }
}

extension Krachtgrond {
  func english(_ woorden: Verwoording) -> String {
    switch self {
    case .contact(let wie):
      wie.isEmpty
        ? "Of nobody of their own is it known that there is contact every month."
        : "There is contact with \(woorden.namen(wie)) at least every month."
    case .dichtbij(let wie):
      wie.isEmpty
        ? "Of nobody is it known that they stand in the innermost ring."
        : "\(woorden.namen(wie)) \(wie.count == 1 ? "stands" : "stand") in the innermost ring."
    case .delen(let delen, _): Self.delenEnglish(delen, woorden)
    case .groepen(let groepen):
      "The people come from: "
        + woorden.opsomming(groepen.map { "\($0.soort.naam(in: .engels)) (\($0.aantal))" }) + "."
    case .steun(let gegeven, let ontbreekt, _): Self.steunEnglish(gegeven, ontbreekt, woorden)
    case .heenEnWeer(let wie, let eenKant): Self.heenEnWeerEnglish(wie, eenKant, woorden)
    case .wegen(let buiten, let isGroep): Self.wegenEnglish(buiten, isGroep, woorden)
    case .zonder(let wie, let soorten):
      soorten.isEmpty
        ? "Whoever falls away: for every support there is now, somebody is left."
        : "When \(woorden.namen(wie)) falls away, nobody is known any more for "
          + "\(woorden.steunnamen(soorten))."
    case .verhouding(let eigen, let professionals, let mist):
      Self.verhoudingEnglish(eigen.count, professionals.count, mist, woorden)
    case .draagt(let teVeel, let bekend):
      teVeel.isEmpty
        ? "Of \(bekend) \(bekend == 1 ? "person" : "people") it is known what they can carry; none of "
          + "them carries too much."
        : "\(woorden.namen(teVeel)) \(teVeel.count == 1 ? "carries" : "carry") more than is good."
    case .geen(let reden): "Cannot be said yet: \(reden.naam(in: .engels))."
    }
  }

  private static func delenEnglish(_ delen: [[Persoon.ID]], _ woorden: Verwoording) -> String {
    guard delen.count > 1 else {
      return "Everybody can reach everybody, without \(woorden.hoofdpersoon) too."
    }
    let groepen = delen.filter { $0.count > 1 }
    let alleen = delen.count - groepen.count
    var zinnen: [String] = []
    if let grootste = groepen.first {
      let rest = groepen.count - 1
      zinnen.append(
        "Without \(woorden.hoofdpersoon), \(woorden.namen(grootste)) belong together"
          + (rest == 0
            ? "." : ", and there \(rest == 1 ? "is one more group" : "are \(rest) more groups")."))
    }
    if alleen > 0 {
      zinnen.append(
        alleen == 1
          ? "1 person knows none of the others." : "\(alleen) people know none of the others.")
    }
    return zinnen.joined(separator: " ")
  }

  private static func wegenEnglish(
    _ buiten: [Persoon.ID], _ isGroep: Bool, _ woorden: Verwoording
  ) -> String {
    if buiten.isEmpty { return "All contacts belong to one group of people who know each other." }
    let isEen = buiten.count == 1
    guard isGroep else {
      return isEen
        ? "\(woorden.namen(buiten)) is the only contact."
        : "The contacts do not know each other: each may be a way to others."
    }
    return "\(woorden.namen(buiten)) \(isEen ? "does" : "do") not belong to the largest group and "
      + "may be a way to others."
  }

  private static func steunEnglish(
    _ gegeven: [Steunsoort], _ ontbreekt: [Steunsoort], _ woorden: Verwoording
  ) -> String {
    func lijst(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    return ontbreekt.isEmpty
      ? "There is somebody for every kind of support."
      : "There is somebody for \(lijst(gegeven)); nobody named yet for \(lijst(ontbreekt))."
  }

  private static func heenEnWeerEnglish(
    _ wie: [Persoon.ID], _ eenKant: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    if wie.isEmpty {
      return "With \(woorden.namen(eenKant)) support comes, as far as is known, from one side."
    }
    let heen = "With \(woorden.namen(wie)) support goes both ways"
    return eenKant.isEmpty
      ? heen + "." : heen + "; with \(woorden.namen(eenKant)) it comes from one side."
  }

  private static func verhoudingEnglish(
    _ eigen: Int, _ professionals: Int, _ mist: [String], _ woorden: Verwoording
  ) -> String {
    let telling =
      "\(eigen) \(eigen == 1 ? "person" : "people") of their own, \(professionals) "
      + "\(professionals == 1 ? "professional" : "professionals")."
    guard !mist.isEmpty else { return telling }
    let vragen = woorden.opsomming(mist.map { "‘\($0)’" })
    return telling + " For \(vragen) a professional is needed, and there is none yet."
  }
}

extension Onbekende {
  func english(_ woorden: Verwoording) -> String {
    let wie = "Of \(woorden.namen(van)) nobody said"
    return switch wat {
    case .groep: "\(wie) to which group they belong."
    case .kring: "\(wie) how near they stand."
    case .contact: "\(wie) how often there is contact."
    case .steun: "\(wie) what they give or get."
    case .belasting: "\(wie) what they can carry."
    }
  }
}

extension Krachtuitspraak {
  var english: String {
    switch self {
    case .getal(let getal, let van, let tot):
      van == tot
        ? "All together \(getal) of 100."
        : "All together \(getal) of 100, as far as is known; with what is unknown it can lie between "
          + "\(van) and \(tot)."
    case .nogNiet: "Too little is known yet to say anything about the strength of this network."
    case .teltNietMee(let dimensies):
      "Not counted yet, because too little is known of it: "
        + dimensies.map { $0.naam(in: .engels) }.joined(separator: ", ") + "."
    case .verschil(isZeker: true): "This difference is certain, whatever is still unknown."
    case .verschil(isZeker: false):
      "The difference may also come from more, or less, being known now than then."
    case .watHetZegt:
      "The number is about what is known of this network, not about a person and not about how much "
        + "somebody means to another. Use it to look further together, never to compare or to judge "
        + "anybody."
    }
  }
}
