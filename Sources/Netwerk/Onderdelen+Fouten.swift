extension Onderdelen {
  /// What keeps these parts from being a network, in the order in which they stand; empty when
  /// nothing does.
  ///
  /// A network has a hoofdpersoon; every person, organisation, question, bottom line and agreement
  /// has a name and a kenmerk of its own; references lead to somebody who is there; nobody has a
  /// relation with themselves; numbers are within their ranges; nobody stands in a ring that is
  /// not there; a safety measure has its reason; earlier moments have a date, in order, before
  /// this one.
  ///
  /// In a conference nobody takes part twice or accompanies themselves, a limit on being together
  /// names two people or more, and its steps are in order; a plan is evaluated and followed up
  /// after it was made. Whether a conference or plan is *good*, such as a coordinator without a
  /// stake or an agreement that somebody checks, is no rule here but a question for a check.
  ///
  /// Complexity: O(size of the parts).
  public func fouten() -> [NetwerkError] {
    var keuring = Keuring(self)
    keuring.keur()
    return keuring.fouten
  }
}

/// One walk over the parts that collects everything that is wrong. What a conference and a plan
/// must meet stands in `Conferentie/Keuring+Conferentie.swift`.
struct Keuring {
  let onderdelen: Onderdelen
  var fouten: [NetwerkError] = []
  var plaatsen: [Kenmerk: Plaats] = [:]
  var hulpvragen: [Kenmerk: Plaats] = [:]
  var voorwaarden: [Kenmerk: Plaats] = [:]
  var afspraken: [Kenmerk: Plaats] = [:]
  var personen: Set<Kenmerk> = []

  init(_ onderdelen: Onderdelen) {
    self.onderdelen = onderdelen
    personen = Set((onderdelen.hoofdpersonen + onderdelen.personen).map(\.id))
  }

  mutating func keur() {
    if onderdelen.hoofdpersonen.isEmpty { fouten.append(.geenHoofdpersoon) }
    neemOp()
    for (nummer, persoon) in onderdelen.hoofdpersonen.enumerated() {
      keur(persoon, Plaats(.hoofdpersoon, nummer))
    }
    for (nummer, persoon) in onderdelen.personen.enumerated() {
      keur(persoon, Plaats(.persoon, nummer))
    }
    for (nummer, organisatie) in onderdelen.organisaties.enumerated() {
      keur(afstand: organisatie.afstand, Plaats(.organisatie, nummer))
    }
    for (nummer, relatie) in onderdelen.relaties.enumerated() {
      keur(relatie, Plaats(.relatie, nummer))
    }
    keurKringen()
    keurVragen()
    if let conferentie = onderdelen.conferentie { keur(conferentie) }
    if let plan = onderdelen.plan { keur(plan) }
    keurSituatie()
    keurMomenten()
  }

  /// Takes in every kenmerk, so that later steps can ask who is there.
  private mutating func neemOp() {
    for (nummer, persoon) in onderdelen.hoofdpersonen.enumerated() {
      neemOp(persoon.id, persoon.naam, Plaats(.hoofdpersoon, nummer), in: \.plaatsen)
    }
    for (nummer, persoon) in onderdelen.personen.enumerated() {
      neemOp(persoon.id, persoon.naam, Plaats(.persoon, nummer), in: \.plaatsen)
    }
    for (nummer, organisatie) in onderdelen.organisaties.enumerated() {
      neemOp(organisatie.id, organisatie.naam, Plaats(.organisatie, nummer), in: \.plaatsen)
    }
    for (nummer, hulpvraag) in onderdelen.hulpvragen.enumerated() {
      neemOp(hulpvraag.id, hulpvraag.vraag, Plaats(.hulpvraag, nummer), in: \.hulpvragen)
    }
    for (nummer, voorwaarde) in (onderdelen.conferentie?.voorwaarden ?? []).enumerated() {
      neemOp(voorwaarde.id, voorwaarde.wat, Plaats(.voorwaarde, nummer), in: \.voorwaarden)
    }
    for (nummer, afspraak) in (onderdelen.plan?.afspraken ?? []).enumerated() {
      neemOp(afspraak.id, afspraak.wat, Plaats(.afspraak, nummer), in: \.afspraken)
    }
  }

  private mutating func neemOp(
    _ id: Kenmerk, _ naam: String, _ plaats: Plaats,
    in tabel: WritableKeyPath<Keuring, [Kenmerk: Plaats]>
  ) {
    if naam.allSatisfy(\.isWhitespace) {
      fouten.append(.legeNaam(plaats))
    } else if id.isLeeg {
      fouten.append(.geenKenmerk(naam: naam, plaats))
    } else if let eerste = self[keyPath: tabel][id] {
      fouten.append(.dubbelKenmerk(id, eerste: eerste, plaats))
    } else {
      self[keyPath: tabel][id] = plaats
    }
  }

  private mutating func keur(_ persoon: Persoon, _ plaats: Plaats) {
    switch persoon.leeftijd {
    case .geboren(let jaar):
      keur(jaar, binnen: 1850...2150, .geboortejaar, plaats)
    case .jaren(let jaren):
      keur(jaren, binnen: 0...130, .leeftijd, plaats)
    case nil: break
    }
    keur(afstand: persoon.afstand, plaats)
    keur(uren: persoon.belasting?.uren, plaats)
    if let ediz = persoon.belasting?.ediz { keur(ediz, binnen: 0...9, .ediz, plaats) }
    if let organisatie = persoon.inzet?.organisatie,
      plaatsen[organisatie]?.onderdeel != .organisatie
    {
      fouten.append(.onbekendeOrganisatie(organisatie, plaats.veld(.organisatie)))
    }
    for afspraak in persoon.veiligheid {
      if afspraak.reden.allSatisfy(\.isWhitespace) {
        fouten.append(.veiligheidZonderReden(plaats.veld(.veiligheid)))
      }
      if afspraak.soort == .nietSamenMet, afspraak.met.isEmpty {
        fouten.append(.nietSamenZonderWie(plaats.veld(.veiligheid)))
      }
      for wie in afspraak.met { verwijs(naarPersoon: wie, plaats.veld(.veiligheid)) }
    }
  }

  private mutating func keur(afstand: Afstand?, _ plaats: Plaats) {
    switch afstand {
    case .kilometer(let kilometer) where !(0...20_040).contains(kilometer):
      fouten.append(.buitenBereik(.afstand, waarde: "\(kilometer)", bereik: "0 – 20040", plaats))
    case .reistijd(let minuten): keur(minuten, binnen: 0...6_000, .reistijd, plaats)
    default: break
    }
  }

  private mutating func keur(_ relatie: Relatie, _ plaats: Plaats) {
    if relatie.van == relatie.naar {
      fouten.append(.relatieMetZichzelf(relatie.van, plaats))
    }
    for eind in Set([relatie.van, relatie.naar]).sorted() where plaatsen[eind] == nil {
      fouten.append(.onbekendKenmerk(eind, plaats.veld(.tussen)))
    }
  }

  /// A map with three rings has no place for somebody in the fourth.
  private mutating func keurKringen() {
    guard let indeling = onderdelen.kringindeling else { return }
    let personen = onderdelen.personen.enumerated().map {
      ($1.naam, $1.kring, Plaats(.persoon, $0))
    }
    let organisaties = onderdelen.organisaties.enumerated().map {
      ($1.naam, $1.kring, Plaats(.organisatie, $0))
    }
    for (naam, kring, plaats) in personen + organisaties {
      guard let kring, !indeling.kringen.contains(kring) else { continue }
      fouten.append(
        .kringBuitenIndeling(naam: naam, kring, aantal: indeling.aantal, plaats.veld(.kring)))
    }
  }

  private mutating func keurVragen() {
    for (nummer, hulpvraag) in onderdelen.hulpvragen.enumerated() {
      if let van = hulpvraag.van { verwijs(naarPersoon: van, Plaats(.hulpvraag, nummer, .van)) }
    }
  }

  private mutating func keurSituatie() {
    guard let situatie = onderdelen.situatie else { return }
    if let trede = situatie.participatieladder {
      keur(trede, binnen: 1...6, .participatieladder, Plaats(.netwerk))
    }
    for (nummer, lijst) in situatie.vragenlijsten.enumerated() {
      let plaats = Plaats(.vragenlijst, nummer)
      if let van = lijst.van { verwijs(naarPersoon: van, plaats.veld(.van)) }
      if lijst.antwoorden.count != lijst.soort.aantalVragen {
        fouten.append(.aantalAntwoorden(lijst.soort, lijst.antwoorden.count, plaats))
      }
      for antwoord in lijst.antwoorden {
        if let antwoord { keur(antwoord, binnen: lijst.soort.antwoordbereik, .antwoorden, plaats) }
      }
    }
  }

  private mutating func keurMomenten() {
    var vorige: Datum?
    for (nummer, moment) in onderdelen.eerder.enumerated() {
      let plaats = Plaats(.moment, nummer, .peildatum)
      if !moment.eerder.isEmpty { fouten.append(.momentInMoment(plaats)) }
      guard let datum = moment.peildatum else {
        fouten.append(.momentZonderDatum(plaats))
        continue
      }
      let teLaat = onderdelen.peildatum.map { datum >= $0 } ?? false
      if teLaat || vorige.map({ datum <= $0 }) ?? false {
        fouten.append(.momentNietOpVolgorde(datum, plaats))
      }
      vorige = datum
    }
  }

  /// Hours of one week.
  mutating func keur(uren: Double?, _ plaats: Plaats) {
    guard let uren, !(0...168).contains(uren) else { return }
    fouten.append(.buitenBereik(.uren, waarde: "\(uren)", bereik: "0 – 168", plaats))
  }

  mutating func verwijs(naarPersoon id: Kenmerk, _ plaats: Plaats) {
    if !personen.contains(id) { fouten.append(.onbekendePersoon(id, plaats)) }
  }

  mutating func keur(
    _ getal: Int, binnen bereik: ClosedRange<Int>, _ veld: Plaats.Veld, _ plaats: Plaats
  ) {
    guard !bereik.contains(getal) else { return }
    fouten.append(
      .buitenBereik(
        veld, waarde: "\(getal)", bereik: "\(bereik.lowerBound) – \(bereik.upperBound)", plaats))
  }
}
