import Netwerk

extension Kringplek {
  func nederlands(_ taal: Steunwoorden, _ deelname: Deelname?) -> String? {
    switch self {
    case .aanwezig:
      switch deelname?.komt {
      case .ja: "Komt."
      case .gevraagd: "Is gevraagd."
      case .weetNogNiet: "Is gevraagd en weet het nog niet."
      case .voorgesteld, .nee, .nietUitgenodigd, nil: nil
      }
    case .anders(let wijze, let waarom):
      "Doet mee \(wijze.nederlandseWijze)" + waarom.nederlands(taal) + "."
    case .overleg:
      "Het contact is verbroken. Vraag eerst \(taal.hoofd) of \(taal.naam) gevraagd mag worden."
    case .niet(let waarom): waarom.nederlands + "."
    }
  }
}

extension Deelname.Wijze {
  fileprivate var nederlandseWijze: String {
    switch self {
    case .aanwezig: "in de ruimte"
    case .telefoon: "per telefoon"
    case .beeldbellen: "met beeldbellen"
    case .brief: "met een brief"
    case .opname: "met een opname"
    case .vertegenwoordiger: "via iemand die namens de ander spreekt"
    }
  }
}

extension Kringplek.Waarom {
  fileprivate func nederlands(_ taal: Steunwoorden) -> String {
    switch self {
    case .vastgelegd: ""
    case .nietSamen(let wie):
      ", want niet samen in één ruimte met \(taal.woorden.namen(wie)). Andersom kan ook: \(taal.hoofd) kiest"
    case .nietMetHoofdpersoon: ", want niet samen in één ruimte met \(taal.hoofd)"
    case .geenBegeleider:
      ", want komt alleen met iemand ernaast en die is er nog niet. Vindt u iemand, dan kan \(taal.onderwerp) komen"
    case .voeltZichNietVeilig: ", want voelt zich niet veilig om te komen"
    }
  }
}

extension Kringplek.Waaromniet {
  fileprivate var nederlands: String {
    switch self {
    case .besloten: "Wordt niet gevraagd"
    case .komtNiet: "Heeft gezegd niet te komen"
    case .beletselen(let redenen): redenen.map(\.nederlands).joined(separator: "; ").metHoofdletter
    }
  }
}

extension Genodigde {
  func nederlandseBijdrage(_ taal: Steunwoorden) -> String? {
    let begin = isViaAnderen ? "\(taal.hoofd.metHoofdletter) kent \(taal.naam) via anderen. " : ""
    guard !bijdragen.isEmpty else {
      return plek == .aanwezig || isViaAnderen ? begin + "Denkt mee." : nil
    }
    let delen = bijdragen.map { bijdrage in
      var hoe: [String] = []
      if !bijdrage.geeft.isEmpty {
        hoe.append("geeft al \(taal.woorden.steunnamen(bijdrage.geeft))")
      }
      if !bijdrage.talenten.isEmpty {
        hoe.append("kan dit goed: \(taal.woorden.opsomming(bijdrage.talenten))")
      }
      if !bijdrage.organisaties.isEmpty {
        hoe.append("komt bij \(taal.woorden.namen(bijdrage.organisaties))")
      }
      if bijdrage.isBeloofd { hoe.append("heeft iets beloofd") }
      return "\(taal.woorden.vraag(bijdrage.hulpvraag)) (\(hoe.joined(separator: "; ")))"
    }
    return begin + "Kan helpen bij \(taal.woorden.opsomming(delen))."
  }
}

extension Begeleiding {
  func nederlands(_ taal: Steunwoorden) -> String {
    let waarom =
      switch reden {
      case .kind: "Is een kind"
      case .afspraak: "Komt alleen met iemand ernaast"
      case .wens: "Wil iemand naast zich"
      }
    guard !door.isEmpty else { return waarom + ": zoek een volwassene die meekomt." }
    let wie = taal.woorden.betrokkenen(door)
    return isVastgelegd ? "\(waarom): \(wie) komt mee." : "\(waarom): \(wie) kan meekomen."
  }
}

extension Kringaandacht {
  func nederlands(_ taal: Steunwoorden) -> String {
    switch self {
    case .tegenVeiligheid(let redenen):
      "Let op, dit gaat in tegen: \(redenen.map(\.nederlands).joined(separator: "; ")). Bespreek dit eerst."
    case .tegenPaar(let wie):
      "Let op: mag niet samen in één ruimte zijn met \(taal.woorden.namen(wie)). Bespreek dit eerst."
    case .nietVeilig: "Voelt zich niet veilig om te komen: vraag wat er nodig is."
    case .draagtVeel: "Draagt al veel: erbij zijn is genoeg, en meer hoeft niet."
    case .spanningMetHoofdpersoon:
      "Er is spanning met \(taal.hoofd): praat vooraf met allebei."
    case .spanningMet(let wie):
      "Er is spanning met \(taal.woorden.namen(wie)): praat vooraf met iedereen."
    case .slapend: "Het contact is ingeslapen: een kaart of een belletje is een begin."
    case .misschienKind:
      "Vraag hoe oud \(taal.onderwerp) is: een kind komt samen met een volwassene."
    case .tolkNodig(let talen): "Spreekt \(taal.woorden.opsomming(talen)): regel een tolk."
    case .nodig(let wat): "Nodig: \(taal.woorden.opsomming(wat))."
    case .toestemmingOnbekend: "Vraag eerst of \(taal.onderwerp) gevraagd wil worden."
    }
  }
}

extension Vraagweg {
  func nederlands(_ id: Persoon.ID, _ woorden: Verwoording) -> String {
    let naam = woorden.naam(id)
    return switch self {
    case .vastgelegd(let wie):
      "\(woorden.betrokkenen(wie)) \(woorden.bij(wie.count, "vraagt", "vragen")) \(naam), zoals afgesproken."
    case .hoofdpersoon: "\(woorden.hoofdpersoon.metHoofdletter) vraagt \(naam)."
    case .via(let mensen): "\(woorden.namen(mensen.suffix(1))) vraagt \(naam)."
    case .coordinator:
      "De coördinator vraagt \(naam), als \(woorden.hoofdpersoon) dat goed vindt."
    }
  }
}

extension Informant {
  func nederlands(_ woorden: Verwoording) -> [String] {
    var zinnen: [String] = []
    if als != .informant { zinnen.append("Komt als \(als.naam(in: .nederlands)).") }
    if !brengt.isEmpty { zinnen.append("Vertelt over: \(woorden.opsomming(brengt)).") }
    if heeftRegie { zinnen.append("Heeft de regie.") }
    if brengt.isEmpty, !raakt.isEmpty { zinnen.append("Werkt aan \(woorden.vragen(raakt)).") }
    if case .niet(let waarom) = plek { zinnen.append(waarom.nederlands + ".") }
    return zinnen
  }
}

extension Ongedekt {
  func nederlands(_ woorden: Verwoording) -> [String] {
    var zinnen = [
      "\(woorden.vraag(hulpvraag)): van niemand in de kring is bekend dat die hierbij kan helpen."
    ]
    if isSteunOnbekend {
      zinnen.append("Vraag eerst welke steun \(woorden.hoofdpersoon) hier zoekt.")
    }
    if let naaste {
      zinnen.append(
        isProfessional
          ? "Vanuit het werk kan \(woorden.naam(naaste)) dat."
          : "Buiten de kring kan \(woorden.naam(naaste)) dat.")
    }
    if !voorzieningen.isEmpty {
      zinnen.append("In de buurt past: \(woorden.namen(voorzieningen)).")
    }
    if naaste == nil, voorzieningen.isEmpty, !isSteunOnbekend {
      zinnen.append("Vraag iedereen wie er nog meer is.")
    }
    return zinnen
  }
}

extension Onafhankelijkheid {
  func nederlands(_ woorden: Verwoording) -> [String] {
    guard isGekozen else { return ["Er is nog geen coördinator."] }
    guard feiten.isEmpty else { return feiten.map { $0.nederlands(woorden) } }
    return [
      isWerkgeverBekend
        ? "De coördinator staat los van de kring en van wie helpt of beslist, voor zover bekend."
        : "Vraag voor wie de coördinator werkt: die mag niet werken voor wie helpt of beslist."
    ]
  }
}

extension Onafhankelijkheid.Feit {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .isHoofdpersoon(let wie): "\(woorden.naam(wie)) kan niet zelf de coördinator zijn."
    case .inKring(let wie): "De coördinator, \(woorden.naam(wie)), hoort bij de kring."
    case .helptAl(let wie): "De coördinator, \(woorden.naam(wie)), helpt hier al vanuit het werk."
    case .naamgenoot(let wie):
      "De coördinator heet net als \(woorden.naam(wie)) in dit netwerk: ga na of het dezelfde is."
    case .werktVoorPersoon(let wie): "De coördinator werkt voor \(woorden.naam(wie))."
    case .werktVoorHelper(let waar, let wie):
      "De coördinator werkt voor \(woorden.naam(waar)), net als \(woorden.namen(wie))."
    case .werktVoorOrganisatie(let waar):
      "De coördinator werkt voor \(woorden.naam(waar)), die in dit netwerk staat."
    case .werktVoorVerwijzer(let wie):
      "De coördinator werkt voor dezelfde als wie de conferentie voorstelde: \(woorden.betrokkenen([wie]))."
    case .werktVoorVoorwaarde(let wie):
      "De coördinator werkt voor wie een voorwaarde stelt: \(woorden.betrokkenen([wie]))."
    }
  }
}

extension Keuzevraag.Grens {
  func nederlands(_ kringgrens: Kringgrens, _ woorden: Verwoording) -> String {
    switch self {
    case .plaatsen(let aantal):
      "Er \(woorden.bij(aantal, "is 1 plaats", "zijn \(aantal) plaatsen"))"
    case .uiterlijk(let datum): "Uiterlijk \(datum.voluit(in: .nederlands))"
    case .verplicht(let wie): "\(woorden.naam(wie)) is erbij"
    case .uitgesloten(let wie): "\(woorden.naam(wie)) is er niet bij"
    case .nietSamen(let een, let ander): "\(woorden.namen([een, ander])) niet samen in één ruimte"
    case .samen(let wie): "\(woorden.namen(wie)) komen samen of niet"
    case .begeleiding(let wie, let door):
      "\(woorden.naam(wie)) komt alleen als er iemand meekomt (\(woorden.namen(door)))"
    case .minimum(let aantal, _):
      "Minstens \(aantal) \(woorden.bij(aantal, "iemand", "mensen")) van \(kringgrens.kant(woorden))"
    case .voertaal(let taal, _): "De voertaal is \(taal)"
    }
  }
}

extension Versoepeling {
  func nederlands(_ kringgrens: Kringgrens, _ woorden: Verwoording) -> String {
    switch grens {
    case .plaatsen: "Met één plaats meer"
    case .uiterlijk:
      if case .uiterlijk(let datum)? = wordt {
        "Met tijd tot \(datum.voluit(in: .nederlands))"
      } else {
        "Met meer tijd"
      }
    case .nietSamen(let een, let ander): "Als \(woorden.namen([een, ander])) toch samen kunnen,"
    case .samen(let wie): "Als \(woorden.namen(wie)) ook los van elkaar mogen komen,"
    case .minimum: "Met één minder van \(kringgrens.kant(woorden))"
    case .verplicht(let wie): "Zonder \(woorden.naam(wie))"
    case .begeleiding(let wie, _): "Als \(woorden.naam(wie)) alleen kan komen,"
    case .uitgesloten(let wie): "Met \(woorden.naam(wie))"
    case .voertaal: "Met een tolk meer"
    }
  }
}

extension Kringkeuze.Verschil {
  func nederlands(_ woorden: Verwoording) -> [String] {
    var delen: [String] = []
    if isEerste {
      delen.append("kan het wel" + (moment.map { ": \($0.naam(in: .nederlands))" } ?? ""))
    } else {
      if let moment { delen.append("kan het op \(moment.naam(in: .nederlands))") }
      let kunnen = erbij.count == 1 ? "kan" : "kunnen"
      if !erbij.isEmpty {
        delen.append(
          "\(kunnen) \(woorden.namen(erbij)) erbij"
            + (eraf.isEmpty ? "" : " in plaats van \(woorden.namen(eraf))"))
      }
      if !extraGedekt.isEmpty { delen.append("is er iemand voor \(woorden.vragen(extraGedekt))") }
      if erbij.isEmpty, zekerder > 0 {
        delen.append(
          "\(woorden.bij(zekerder, "is er 1 mens", "zijn er \(zekerder) mensen")) meer zeker")
      }
    }
    return delen
  }
}
