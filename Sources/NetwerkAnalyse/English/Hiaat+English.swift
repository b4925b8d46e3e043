import Netwerk

extension Hiaat.Soort {
  /// What it is about, as one would say it.
  func english(_ woorden: Verwoording) -> String {
    switch self {
    case .kindDraagtZorg(let last): care(last, woorden)
    case .hoofdpersoonOverbelast(let last):
      "\(woorden.naam(last.wie)) carries more than is good now." + hours(last, woorden)
    case .geverOverbelast(let last, let gives, let only): overburdened(last, gives, only, woorden)
    case .mistProfessional(let vraag, let helpers):
      "\(woorden.aangehaald(vraag)) needs a professional, and none helps with it now."
        + noReplacement(helpers, woorden)
    case .geenGever(let vraag, let soorten, let hulp): nobody(vraag, soorten, hulp, woorden)
    case .eenGever(let vraag, let soorten, let gever, let weaknesses, _):
      only(vraag, woorden.naam(gever), woorden.steunnamen(soorten), woorden)
        + note(weaknesses, woorden.naam(gever))
    case .spanning(let spanning): tension(spanning, woorden)
    case .alleenProfessionals(let vraag, let gevers):
      professionals(vraag, woorden) + ": \(woorden.namen(gevers))."
    case .eenGroep(let vraag, let groep, let gevers):
      oneGroup(vraag, woorden) + ": \(groep.naam(in: .engels)) (\(woorden.namen(gevers)))."
    case .legeKring(let kring, let ownName, let professionals):
      empty(kring, ownName, professionals, woorden)
    case .losseKanten(let sides, _):
      "As far as is known, these groups know each other only through \(woorden.hoofdpersoon): "
        + sides.map { woorden.namen($0, hoogstens: 5) }.joined(separator: "; ") + "."
    case .eenrichting(let way, let who): oneWay(way, who, woorden)
    case .slapend(let who, let organisations): asleep(who, organisations, woorden)
    case .geenRegie(let who):
      "There are \(who.count) professionals, and none of them holds the lead: "
        + "\(woorden.namen(who))."
    case .meerdereRegie(let who):
      "\(who.count) people hold the lead at once: \(woorden.namen(who, hoogstens: 12))."
    case .spaghetti(let help): load(help, woorden)
    case .groepNietGenoemd(let groepen):
      "Of \(woorden.bij(groepen.count, "this group", "these groups")) nobody has been named yet: "
        + "\(woorden.opsomming(groepen.map { $0.naam(in: .engels) })). Ask about it."
    case .ontbreekt(let what): what.english(woorden)
    }
  }

  private func care(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> String {
    let name = woorden.naam(last.wie)
    let age = last.leeftijd.map { "\(name) is \($0) and" } ?? name
    let hours = woorden.uren(last.uren).map { ", \($0) hours a week" } ?? ""
    return "\(age) cares for others\(hours)."
      + (last.isTeVeel == true ? " That is more than is good now." : "")
  }

  private func hours(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> String {
    woorden.uren(last.uren).map { " It comes to \($0) hours of care a week." } ?? ""
  }

  private func overburdened(
    _ last: Hiaat.Zorglast, _ gives: [Steunsoort], _ only: [Steunsoort], _ woorden: Verwoording
  ) -> String {
    let and = gives.isEmpty ? "" : ", and gives \(woorden.steunnamen(gives))"
    return "\(woorden.naam(last.wie)) carries more than is good now\(and)." + hours(last, woorden)
      + (only.isEmpty ? "" : " Nobody else gives \(woorden.steunnamen(only)).")
  }

  private func noReplacement(_ helpers: [Persoon.ID], _ woorden: Verwoording) -> String {
    guard !helpers.isEmpty else { return "" }
    let does = woorden.bij(helpers.count, "does", "do")
    return
      " What \(woorden.namen(helpers, hoogstens: 4)) \(does) counts, but does not take its place."
  }

  private func nobody(
    _ vraag: Hiaat.Vraag, _ soorten: [Steunsoort], _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> String {
    var sentence = "As far as is known, nobody gives \(woorden.steunnamen(soorten))"
    if case .hulpvraag(let vraag) = vraag { sentence += " for \(woorden.aangehaald(vraag))" }
    sentence += "."
    if !hulp.onbekend.isEmpty {
      let who = woorden.namen(hulp.onbekend, hoogstens: 4)
      sentence += " Of \(who) it is not said what they give."
    }
    guard !hulp.beloofd.isEmpty else { return sentence }
    return sentence + " The plan holds a promise of \(woorden.namen(hulp.beloofd))."
  }

  private func only(
    _ vraag: Hiaat.Vraag, _ name: String, _ soorten: String, _ woorden: Verwoording
  ) -> String {
    switch vraag {
    case .hulpvraag(let vraag): "For \(woorden.aangehaald(vraag)) only \(name) gives \(soorten)."
    case .steun: "Only \(name) gives \(soorten)."
    }
  }

  private func professionals(_ vraag: Hiaat.Vraag, _ woorden: Verwoording) -> String {
    switch vraag {
    case .hulpvraag(let vraag): "Only professionals help with \(woorden.aangehaald(vraag)) now"
    case .steun: "All support that was named comes from professionals"
    }
  }

  private func oneGroup(_ vraag: Hiaat.Vraag, _ woorden: Verwoording) -> String {
    switch vraag {
    case .hulpvraag(let vraag):
      "With \(woorden.aangehaald(vraag)) all help of the own circle comes from one group"
    case .steun: "All support of the own circle comes from one group"
    }
  }

  private func note(_ weaknesses: [Hiaat.Kwetsbaarheid], _ name: String) -> String {
    weaknesses.isEmpty
      ? "" : " Note: " + weaknesses.map { $0.english(name) }.joined(separator: "; ") + "."
  }

  private func tension(_ spanning: Hiaat.Spanning, _ woorden: Verwoording) -> String {
    let pair = woorden.namen([spanning.paar.een, spanning.paar.ander])
    let how =
      switch spanning.aard {
      case .conflict: "There is a conflict between \(pair)"
      case .ambivalent: "Between \(pair) it goes well at times and not at others"
      case .gespannen, .steunend, .neutraal, .slapend, .verbroken:
        "Things are tense between \(pair)"
      }
    return "\(how), and both matter to \(woorden.hoofdpersoon)."
      + (spanning.isGescheiden ? " It was agreed that they do not meet." : "")
  }

  private func empty(
    _ kring: Kring, _ ownName: String?, _ professionals: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    var sentence =
      "Nobody of the own circle stands in the ring \(woorden.aangehaald(ownName ?? kring.naam(in: .engels))) now"
    if !professionals.isEmpty {
      sentence +=
        "; \(woorden.namen(professionals, hoogstens: 4)) "
        + woorden.bij(professionals.count, "does", "do")
    }
    return sentence + "." + (kring == .deelname ? " New contacts often come from there." : "")
  }

  private func oneWay(
    _ way: Hiaat.Eenrichting, _ who: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    let (names, focal) = (woorden.namen(who), woorden.hoofdpersoon)
    return switch way {
    case .geeftAlleen: "All support that was named goes one way: from \(focal) to \(names)."
    case .krijgtAlleen: "All support that was named goes one way: from \(names) to \(focal)."
    case .geeftAan: "Of \(names) it is said what they get from \(focal), not what they give."
    case .krijgtVan: "Of \(names) it is said what they give, not what they get from \(focal)."
    }
  }

  private func asleep(
    _ who: [Persoon.ID], _ organisations: [Organisatie], _ woorden: Verwoording
  ) -> String {
    return
      "There is little contact with \(woorden.namen(who, en: organisations)) now; it can come back to life."
  }

  private func load(_ help: Hulpverlening, _ woorden: Verwoording) -> String {
    let sentence = help.sizeEnglish(woorden)
    guard let most = help.overlap.first else { return sentence }
    return sentence + " Work that may be done twice: \(most.english(woorden))"
      + (help.overlap.count > 1 ? " There are \(help.overlap.count) such points." : "")
  }
}
