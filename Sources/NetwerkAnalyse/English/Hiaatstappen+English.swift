import Netwerk

extension Hiaat.Soort {
  /// What practice suggests, from light to heavy.
  func stepsEnglish(_ woorden: Verwoording) -> [Hiaat.Stap] {
    let focal = woorden.hoofdpersoon
    return switch self {
    case .kindDraagtZorg(let last): child(last, woorden)
    case .hoofdpersoonOverbelast(let last), .geverOverbelast(let last, _, _):
      overburdenedSteps(last, woorden)
    case .mistProfessional(let vraag, _): professional(vraag, focal)
    case .geenGever(let vraag, _, let hulp): noGiver(vraag, hulp, woorden)
    case .eenGever(let need, _, let gever, let weaknesses, let hulp):
      oneGiver(need, gever, weaknesses, hulp, woorden)
    case .spanning(let spanning): tensionSteps(spanning, woorden)
    case .alleenProfessionals:
      [
        .init(.faciliteren, "Ask \(focal) who of the own circle would like to do something small."),
        .init(
          .ondersteunen, "Invite one of them together. The professional stays as long as needed."),
      ]
    case .eenGroep:
      [
        .init(.faciliteren, "Ask people of another group too what they would like to do."),
        .init(.ondersteunen, "Go together to a place where other people come too."),
      ]
    case .legeKring(let kring, _, _): ringSteps(kring, focal)
    case .losseKanten(_, let bridges): sideSteps(bridges, woorden)
    case .eenrichting(let way, let who): oneWaySteps(way, woorden.namen(who), focal)
    case .slapend(let who, let organisations): asleepSteps(who, organisations, woorden)
    case .geenRegie: leadSteps("Agree on one contact with the professionals.", focal)
    case .meerdereRegie: leadSteps("Let them choose together who keeps the lead.", focal)
    case .spaghetti:
      [
        .init(.faciliteren, "Ask \(focal) which help really helps, and which can go."),
        .init(.ondersteunen, "Lay all tasks side by side and make them one plan."),
        .init(.intervenieren, "Agree on one professional; let the others wind down or stop."),
      ]
    case .groepNietGenoemd(let groepen):
      [
        .init(
          .faciliteren,
          "Ask for instance: \(groepen.compactMap(\.questionEnglish).joined(separator: " "))")
      ]
    case .ontbreekt(let what): [.init(.faciliteren, asking(what, woorden))]
    }
  }

  private func child(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let name = woorden.naam(last.wie)
    let whom = last.isBenaderbaar ? name : woorden.hoofdpersoon
    let tasks = last.taken.isEmpty ? "" : ": \(woorden.opsomming(last.taken))"
    return [
      .init(.faciliteren, "Ask \(whom) what would help \(name) most, and what may stay."),
      .init(.ondersteunen, "Find a grown-up to take over each task\(tasks)."),
      .init(
        .intervenieren,
        "Let the local team or the doctor arrange help, so that it does not fall to \(name)."),
      .init(
        .beschermen, "Is \(name) not doing well, at home or at school? Ask advice of Veilig Thuis."),
    ]
  }

  private func overburdenedSteps(
    _ last: Hiaat.Zorglast, _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let name = woorden.naam(last.wie)
    let whom = last.isBenaderbaar ? name : woorden.hoofdpersoon
    return [
      .init(.faciliteren, "Ask \(whom) what is heaviest for \(name) and what can go this week."),
      .init(.ondersteunen, "Let others take over a fixed task; agree who and when."),
      .init(
        .intervenieren, "Ask for respite care or help at home, for instance from the municipality."),
      .init(
        .beschermen,
        "Ask nothing more of \(name) now. Is it too much? Let the doctor look this week."),
    ]
  }

  private func professional(_ vraag: Hulpvraag, _ focal: String) -> [Hiaat.Stap] {
    [
      .init(.faciliteren, "Find out with \(focal) which professional fits."),
      .init(.ondersteunen, "Let a trusted person come along to the first talk."),
      .init(.intervenieren, "Let the doctor or the local team arrange a professional."),
    ]
      + (vraag.belang == .dringend
        ? [.init(.beschermen, "Can it not wait? Call the doctor today.")] : [])
  }

  private func noGiver(
    _ vraag: Hiaat.Vraag, _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    guard case .hulpvraag = vraag else {
      return [
        .init(.faciliteren, "Ask \(woorden.hoofdpersoon) whether this is missed."),
        .init(
          .ondersteunen,
          "If so: make it a question for help, and look together for who can give it."),
      ]
    }
    let ask = hulp.meedenkers.isEmpty ? woorden.hoofdpersoon : woorden.namen(hulp.meedenkers)
    let place =
      hulp.voorzieningen.isEmpty
      ? "Look together what there is nearby: a community centre, a club, a buddy."
      : "Go and have a look together at \(woorden.organisaties(hulp.voorzieningen))."
    return [
      .init(.faciliteren, "Ask \(ask) who could mean something in this."),
      .init(.ondersteunen, place),
      .init(.intervenieren, "Still nobody after a month? Let the local team look too."),
    ]
  }

  private func oneGiver(
    _ need: Hiaat.Vraag, _ gever: Persoon.ID, _ weaknesses: [Hiaat.Kwetsbaarheid],
    _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let name = woorden.naam(gever)
    let with = hulp.meedenkers.isEmpty ? "somebody" : woorden.namen(hulp.meedenkers)
    let isNotToAsk = weaknesses.contains { $0 == .wilNiet || $0 == .kind }
    let ask = isNotToAsk ? woorden.hoofdpersoon : name
    let isHeavy = weaknesses.contains(.overbelast) || weaknesses.contains(.kind)
    let first =
      need == .steun
      ? "Ask \(woorden.hoofdpersoon) from whom else this might come."
      : "Ask \(ask) who can take over in illness or holidays."
    return [
      .init(.faciliteren, first),
      .init(.ondersteunen, "Find a second person to join in; ask \(with) to think along."),
    ]
      + (isHeavy
        ? [
          .init(.intervenieren, "First take something away from \(name), before anything is added.")
        ]
        : [])
  }

  private func tensionSteps(_ spanning: Hiaat.Spanning, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let pair = spanning.vraagbaar.isEmpty ? woorden.hoofdpersoon : woorden.namen(spanning.vraagbaar)
    let apart = spanning.vraagbaar.count > 1 ? " separately" : ""
    if spanning.isGescheiden {
      return [
        .init(.faciliteren, "Ask \(pair)\(apart) what can be done."),
        .init(.beschermen, "Keep to what was agreed: do not bring them together."),
      ]
    }
    let who = spanning.tussenpersoon.map(woorden.naam) ?? "somebody they both trust"
    return [
      .init(.faciliteren, "Ask \(pair)\(apart) what is needed."),
      .init(.ondersteunen, "Ask whether \(who) would be there when they talk."),
      .init(.intervenieren, "Does that not work? Ask somebody from outside to mediate."),
      .init(.beschermen, "Agree who comes when, so that everybody feels safe."),
    ]
  }

  private func ringSteps(_ kring: Kring, _ focal: String) -> [Hiaat.Stap] {
    switch kring {
    case .intiem, .vriendschap:
      [
        .init(
          .faciliteren, "Ask \(focal) with whom it was good before, and who might come nearer."),
        .init(.ondersteunen, "Look together for a way to meet more often."),
      ]
    case .deelname, .diensten:
      [
        .init(
          .faciliteren,
          "Ask \(focal) about people of the street, the shop, a club or a place of worship."
        ),
        .init(.ondersteunen, "Go together to a place nearby where people get to know each other."),
      ]
    }
  }

  private func sideSteps(_ bridges: [Persoon.ID], _ woorden: Verwoording) -> [Hiaat.Stap] {
    let who = bridges.count > 1 ? woorden.namen(bridges) : "somebody of each side"
    return [
      .init(.faciliteren, "Ask \(woorden.hoofdpersoon) whether they may get to know each other."),
      .init(.ondersteunen, "Invite \(who) together for a cup of coffee."),
    ]
  }

  private func oneWaySteps(
    _ way: Hiaat.Eenrichting, _ names: String, _ focal: String
  ) -> [Hiaat.Stap] {
    switch way {
    case .geeftAlleen, .geeftAan:
      [
        .init(
          .faciliteren,
          "Ask \(focal) too what comes back from \(names), and whether it is in balance."),
        .init(.ondersteunen, "Where needed, help to ask for something as well."),
      ]
    case .krijgtAlleen, .krijgtVan:
      [
        .init(.faciliteren, "Ask \(focal) too what goes back to \(names), however small."),
        .init(
          .ondersteunen,
          "Look together for something small to do in return; it makes asking easier."),
      ]
    }
  }

  private func asleepSteps(
    _ who: [Persoon.ID], _ organisations: [Organisatie], _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let with = who.isEmpty ? woorden.organisaties(organisations) : woorden.namen(who)
    return [
      .init(.faciliteren, "Ask \(woorden.hoofdpersoon) how it would be to meet \(with) again."),
      .init(.ondersteunen, "Send a card or a message together, or come along the first time."),
    ]
  }

  private func leadSteps(_ agreement: String, _ focal: String) -> [Hiaat.Stap] {
    [
      .init(.faciliteren, "Ask \(focal) who the one contact should be."),
      .init(.ondersteunen, agreement),
      .init(.intervenieren, "Does that not work? Ask the municipality to appoint somebody."),
    ]
  }

  private func asking(_ what: Ontbrekend, _ woorden: Verwoording) -> String {
    switch what {
    case .hulpvragen: "Ask \(woorden.hoofdpersoon) what might become different."
    case .gevraagdeSteun: "Ask \(woorden.hoofdpersoon) what would help, and from whom."
    case .professionalNodig:
      "Talk over with \(woorden.hoofdpersoon) whether this can do without a professional."
    case .steun: "Ask what these people do already, the small things too."
    case .kring: "Ask \(woorden.hoofdpersoon) how near these people feel."
    case .groep: "Ask \(woorden.hoofdpersoon) where these people come from."
    case .onderling: "Ask who knows whom, and draw the lines together."
    case .draagkracht: "Ask \(woorden.hoofdpersoon) how \(woorden.namen(what.personen)) are doing."
    case .leeftijd: "Write the age down."
    case .regie: "Ask the professionals who of them holds the lead."
    }
  }
}

extension Groep.Soort {
  /// A question that brings names from this group; `nil` for groups that are not asked about.
  var questionEnglish: String? {
    switch hoofdgroep {
    case .familie: "With whom of the family is there contact, also far away?"
    case .vrienden: "Who is or was a good friend?"
    case .buren: "Whom do you greet in the street or on the stairs?"
    case .kennissen: "Whom do you meet at a club, a place of worship or in a shop?"
    case .collegas: "With whom do or did you work, or go to school?"
    case .vrijwilligers: "Is there a volunteer or buddy?"
    case .lotgenoten: "Do you know somebody who goes through the same?"
    default: nil
    }
  }
}
