import Netwerk

extension Hiaat.Soort {
  /// What practice suggests, from light to heavy.
  func stappenNederlands(_ woorden: Verwoording) -> [Hiaat.Stap] {
    let hoofd = woorden.hoofdpersoon
    return switch self {
    case .kindDraagtZorg(let last): kind(last, woorden)
    case .hoofdpersoonOverbelast(let last), .geverOverbelast(let last, _, _):
      overbelast(last, woorden)
    case .mistProfessional(let vraag, _): professional(vraag, hoofd)
    case .geenGever(let vraag, _, let hulp): geenGever(vraag, hulp, woorden)
    case .eenGever(let waarvoor, _, let gever, let kwetsbaarheden, let hulp):
      eenGever(waarvoor, gever, kwetsbaarheden, hulp, woorden)
    case .spanning(let spanning): self.spanning(spanning, woorden)
    case .alleenProfessionals:
      [
        .init(.faciliteren, "Vraag \(hoofd) wie uit de eigen kring iets kleins zou willen doen."),
        .init(
          .ondersteunen,
          "Nodig samen één van hen uit. De professional blijft erbij zolang dat nodig is."),
      ]
    case .eenGroep:
      [
        .init(.faciliteren, "Vraag ook mensen uit een andere groep wat zij zouden willen doen."),
        .init(.ondersteunen, "Ga samen naar een plek waar ook andere mensen komen."),
      ]
    case .legeKring(let kring, _, _): kringstappen(kring, hoofd)
    case .losseKanten(_, let verbinders): kanten(verbinders, woorden)
    case .eenrichting(let richting, let wie): eenrichtingstappen(richting, wie, woorden)
    case .slapend(let wie, let organisaties): slapendstappen(wie, organisaties, woorden)
    case .geenRegie: regie("Spreek met de professionals één aanspreekpunt af.", hoofd)
    case .meerdereRegie: regie("Laat hen samen kiezen wie de regie houdt.", hoofd)
    case .spaghetti:
      [
        .init(.faciliteren, "Vraag \(hoofd) welke hulp echt helpt, en welke weg kan."),
        .init(.ondersteunen, "Leg alle taken naast elkaar en maak er één plan van."),
        .init(
          .intervenieren, "Spreek één vaste professional af; laat de rest afbouwen of stoppen."),
      ]
    case .groepNietGenoemd(let groepen): groepstappen(groepen)
    case .ontbreekt(let wat): navragen(wat, woorden)
    }
  }

  private func kind(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let naam = woorden.naam(last.wie)
    let met = last.isBenaderbaar ? naam : woorden.hoofdpersoon
    let taken = last.taken.isEmpty ? "" : ": \(woorden.opsomming(last.taken))"
    return [
      .init(.faciliteren, "Vraag \(met) wat \(naam) het meest zou helpen, en wat er blijven mag."),
      .init(.ondersteunen, "Zoek bij elke taak een volwassene die het overneemt\(taken)."),
      .init(
        .intervenieren,
        "Laat het wijkteam of de huisarts hulp regelen, zodat het niet op \(naam) aankomt."),
      .init(
        .beschermen,
        "Gaat het niet goed met \(naam), thuis of op school? Vraag advies aan Veilig Thuis."),
    ]
  }

  private func overbelast(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let naam = woorden.naam(last.wie)
    let met = last.isBenaderbaar ? naam : woorden.hoofdpersoon
    return [
      .init(
        .faciliteren, "Vraag \(met) wat er voor \(naam) het zwaarst is en wat er deze week af kan."),
      .init(.ondersteunen, "Laat anderen een vaste taak overnemen; spreek af wie en wanneer."),
      .init(.intervenieren, "Vraag respijtzorg of hulp thuis aan, bijvoorbeeld via de gemeente."),
      .init(
        .beschermen,
        "Vraag \(naam) nu niets extra. Gaat het niet meer, laat dan deze week de huisarts meekijken."
      ),
    ]
  }

  private func professional(_ vraag: Hulpvraag, _ hoofd: String) -> [Hiaat.Stap] {
    [
      .init(.faciliteren, "Zoek met \(hoofd) uit welke professional hierbij past."),
      .init(.ondersteunen, "Laat een vertrouwd iemand meegaan naar het eerste gesprek."),
      .init(.intervenieren, "Laat de huisarts of het wijkteam een professional regelen."),
    ]
      + (vraag.belang == .dringend
        ? [.init(.beschermen, "Kan het niet wachten? Bel dan vandaag de huisarts.")] : [])
  }

  private func geenGever(
    _ vraag: Hiaat.Vraag, _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    guard case .hulpvraag = vraag else {
      return [
        .init(.faciliteren, "Vraag \(woorden.hoofdpersoon) of dit gemist wordt."),
        .init(.ondersteunen, "Zo ja: maak er een hulpvraag van, en zoek samen wie het kan geven."),
      ]
    }
    let vragen = hulp.meedenkers.isEmpty ? woorden.hoofdpersoon : woorden.namen(hulp.meedenkers)
    let plek =
      hulp.voorzieningen.isEmpty
      ? "Kijk samen wat er in de buurt is: een buurthuis, een vereniging, een maatje."
      : "Ga samen eens kijken bij \(woorden.organisaties(hulp.voorzieningen))."
    return [
      .init(.faciliteren, "Vraag \(vragen) wie hierin iets zou kunnen betekenen."),
      .init(.ondersteunen, plek),
      .init(.intervenieren, "Is er over een maand nog niemand? Laat het wijkteam dan meezoeken."),
    ]
  }

  private func eenGever(
    _ waarvoor: Hiaat.Vraag, _ gever: Persoon.ID, _ kwetsbaarheden: [Hiaat.Kwetsbaarheid],
    _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let naam = woorden.naam(gever)
    let samen = hulp.meedenkers.isEmpty ? "iemand" : woorden.namen(hulp.meedenkers)
    let isNietVraagbaar = kwetsbaarheden.contains { $0 == .wilNiet || $0 == .kind }
    let vraag = isNietVraagbaar ? woorden.hoofdpersoon : naam
    let isZwaar = kwetsbaarheden.contains(.overbelast) || kwetsbaarheden.contains(.kind)
    let eerst =
      waarvoor == .steun
      ? "Vraag \(woorden.hoofdpersoon) van wie dit nog meer zou mogen komen."
      : "Vraag \(vraag) wie het kan overnemen bij ziekte of vakantie."
    return [
      .init(.faciliteren, eerst),
      .init(.ondersteunen, "Zoek iemand die ook meedoet; vraag \(samen) om mee te denken."),
    ]
      + (isZwaar
        ? [.init(.intervenieren, "Haal eerst iets weg bij \(naam), voordat er iets bij komt.")]
        : [])
  }

  private func spanning(_ spanning: Hiaat.Spanning, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let paar = spanning.vraagbaar.isEmpty ? woorden.hoofdpersoon : woorden.namen(spanning.vraagbaar)
    let los = spanning.vraagbaar.count > 1 ? " los van elkaar" : ""
    if spanning.isGescheiden {
      return [
        .init(.faciliteren, "Vraag \(paar)\(los) wat er wel kan."),
        .init(.beschermen, "Houd u aan de afspraak: breng hen niet bij elkaar."),
      ]
    }
    let wie = spanning.tussenpersoon.map(woorden.naam) ?? "iemand die zij allebei vertrouwen"
    return [
      .init(.faciliteren, "Vraag \(paar)\(los) wat er nodig is."),
      .init(.ondersteunen, "Vraag of \(wie) erbij wil zijn als zij elkaar spreken."),
      .init(.intervenieren, "Lukt dat niet? Vraag iemand van buiten om te bemiddelen."),
      .init(.beschermen, "Spreek af wie wanneer komt, zodat iedereen zich veilig voelt."),
    ]
  }

  private func kringstappen(_ kring: Kring, _ hoofd: String) -> [Hiaat.Stap] {
    switch kring {
    case .intiem, .vriendschap:
      [
        .init(
          .faciliteren,
          "Vraag \(hoofd) met wie het vroeger goed was, en wie dichterbij zou mogen komen."),
        .init(.ondersteunen, "Zoek samen een manier om elkaar vaker te zien."),
      ]
    case .deelname, .diensten:
      [
        .init(
          .faciliteren,
          "Vraag \(hoofd) naar mensen van de straat, de winkel, een club of een gebedshuis."
        ),
        .init(.ondersteunen, "Ga samen naar een plek in de buurt waar mensen elkaar leren kennen."),
      ]
    }
  }

  private func kanten(_ verbinders: [Persoon.ID], _ woorden: Verwoording) -> [Hiaat.Stap] {
    let wie = verbinders.count > 1 ? woorden.namen(verbinders) : "van elke kant iemand"
    return [
      .init(
        .faciliteren, "Vraag \(woorden.hoofdpersoon) of het goed is dat zij elkaar leren kennen."),
      .init(.ondersteunen, "Nodig samen \(wie) uit voor een kop koffie."),
    ]
  }

  private func eenrichtingstappen(
    _ richting: Hiaat.Eenrichting, _ wie: [Persoon.ID], _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let (namen, hoofd) = (woorden.namen(wie), woorden.hoofdpersoon)
    let krijgt = woorden.bij(wie.count, "krijgt", "krijgen")
    return switch richting {
    case .geeftAlleen, .geeftAan:
      [
        .init(
          .faciliteren,
          "Vraag \(hoofd) ook wat er van \(namen) terugkomt, en of het zo in balans is."),
        .init(.ondersteunen, "Help zo nodig om zelf ook iets te vragen."),
      ]
    case .krijgtAlleen, .krijgtVan:
      [
        .init(.faciliteren, "Vraag ook wat \(namen) van \(hoofd) \(krijgt), al is het klein."),
        .init(
          .ondersteunen, "Zoek samen iets kleins om terug te doen; dat maakt vragen makkelijker."),
      ]
    }
  }

  private func slapendstappen(
    _ wie: [Persoon.ID], _ organisaties: [Organisatie], _ woorden: Verwoording
  ) -> [Hiaat.Stap] {
    let met = wie.isEmpty ? woorden.organisaties(organisaties) : woorden.namen(wie)
    return [
      .init(.faciliteren, "Vraag \(woorden.hoofdpersoon) hoe het zou zijn om \(met) weer te zien."),
      .init(.ondersteunen, "Stuur samen een kaart of berichtje, of ga de eerste keer mee."),
    ]
  }

  private func regie(_ afspraak: String, _ hoofd: String) -> [Hiaat.Stap] {
    [
      .init(.faciliteren, "Vraag \(hoofd) wie het vaste aanspreekpunt zou moeten zijn."),
      .init(.ondersteunen, afspraak),
      .init(.intervenieren, "Lukt dat niet? Vraag de gemeente om iemand aan te wijzen."),
    ]
  }

  private func groepstappen(_ groepen: [Groep.Soort]) -> [Hiaat.Stap] {
    let vragen = groepen.compactMap(\.vraagNederlands).joined(separator: " ")
    return [.init(.faciliteren, "Vraag bijvoorbeeld: \(vragen)")]
  }

  private func navragen(_ wat: Ontbrekend, _ woorden: Verwoording) -> [Hiaat.Stap] {
    let vraag =
      switch wat {
      case .hulpvragen: "Vraag \(woorden.hoofdpersoon) wat er anders zou mogen worden."
      case .gevraagdeSteun: "Vraag \(woorden.hoofdpersoon) wat hierbij zou helpen, en van wie."
      case .professionalNodig:
        "Bespreek met \(woorden.hoofdpersoon) of dit zonder professional kan."
      case .steun: "Vraag wat deze mensen nu al doen, ook het kleine."
      case .kring: "Vraag \(woorden.hoofdpersoon) hoe dichtbij deze mensen voelen."
      case .groep: "Vraag \(woorden.hoofdpersoon) waar deze mensen van zijn."
      case .onderling: "Vraag wie elkaar kent; leg er samen lijnen tussen."
      case .draagkracht:
        "Vraag \(woorden.hoofdpersoon) hoe het met \(woorden.namen(wat.personen)) gaat."
      case .leeftijd: "Schrijf de leeftijd erbij."
      case .regie: "Vraag de professionals wie van hen de regie heeft."
      }
    return [.init(.faciliteren, vraag)]
  }
}

extension Hiaat.Stap {
  init(_ dosering: Dosering, _ zin: String) {
    self.dosering = dosering
    self.zin = zin
  }
}

extension Groep.Soort {
  /// A question that brings names from this group; `nil` for groups that are not asked about.
  var vraagNederlands: String? {
    switch hoofdgroep {
    case .familie: "Met wie van de familie is er contact, ook ver weg?"
    case .vrienden: "Wie is of was een goede vriend of vriendin?"
    case .buren: "Wie groet u in de straat of in het trappenhuis?"
    case .kennissen: "Wie komt u tegen bij een club, een gebedshuis of in een winkel?"
    case .collegas: "Met wie werkt of werkte u, of zat u op school?"
    case .vrijwilligers: "Is er een vrijwilliger of maatje?"
    case .lotgenoten: "Kent u iemand die hetzelfde meemaakt?"
    default: nil
    }
  }
}
